import { schema } from '@factbox/dataset';
import { descriptions } from '@factbox/dataset/descriptions.js';
import { isFields, type Fields } from './draft.js';

/** A field of a record, as the format describes it. */
export interface Field {
  readonly name: string;
  readonly isOptional: boolean;
  /** The notation of its value: a word, a list or fields. */
  readonly part: unknown;
  /** What it means. */
  readonly description: string;
  /** The meaning of each word that it may hold, or of each field inside. */
  readonly inner: Fields;
}

/** Records of one sort, and whether they have ids. */
export interface Collection {
  readonly name: string;
  readonly hasIds: boolean;
  readonly fields: readonly Field[];
  readonly description: string;
}

/** The fields of a piece of the notation, in the format's order. */
export function fieldsOf(part: unknown, about: unknown): readonly Field[] {
  if (!isFields(part)) return [];
  return Object.entries(part).map(([key, value]) => {
    const name = key.replace('?', '');
    const told = isFields(about) ? about[name] : undefined;
    const [description, inner] = (Array.isArray(told) ? told : [told, {}]) as [unknown, unknown];
    return {
      name,
      isOptional: key.endsWith('?'),
      part: value,
      description: typeof description === 'string' ? description : '',
      inner: isFields(inner) ? inner : {},
    };
  });
}

/** The fields of the dataset itself. */
export const rootFields = fieldsOf(schema, descriptions);

/** What records a piece of the notation holds, by id or in a list; undefined where it holds none. */
function recordsOf({ name, part, inner, description }: Field): Collection | undefined {
  const byId = isFields(part) && '*' in part;
  const item: unknown = byId ? part['*'] : Array.isArray(part) ? (part as unknown[])[0] : undefined;
  if (!isFields(item)) return undefined;
  return { name, hasIds: byId, fields: fieldsOf(item, inner), description };
}

/** All sorts of records of the format. */
export const collections: readonly Collection[] = rootFields.flatMap(
  (field) => recordsOf(field) ?? [],
);

export const collectionOf = (name: string): Collection | undefined =>
  collections.find((each) => each.name === name);

/** The sorts of records that are stated by passages: the facts. */
export const factCollections = collections.filter(({ fields }) =>
  fields.some(({ name, part }) => name === 'sources' && isPassages(part)),
);

export function isPassages(part: unknown): boolean {
  return typeof part === 'string' && part.startsWith('@passages');
}

/** What a word of the notation names: the collections that an id may be of, and how many it takes. */
export function referenceOf(
  part: unknown,
): { readonly names: readonly string[]; readonly isList: boolean } | undefined {
  const [, names, list] = (typeof part === 'string' && /^@([^+*]+)([+*]?)$/.exec(part)) || [];
  return names === undefined ? undefined : { names: names.split('|'), isList: list !== '' };
}

/**
 * The words that a field may hold, where it is one of some, and the collection of the dataset's own
 * words, where it may hold these too.
 */
export function wordsOf(
  part: unknown,
): { readonly words: readonly string[]; readonly own?: string } | undefined {
  if (typeof part !== 'string' || part.startsWith('@') || !part.includes('|')) return undefined;
  const [own] = /(?<=\|@)\w+$/.exec(part) ?? [];
  const words = part.split('|').filter((word) => !word.startsWith('@'));
  return { words, ...(own !== undefined && { own }) };
}

/** Replaces an id wherever the format has one of that collection. */
export function withId(
  dataset: Fields,
  {
    collection,
    from,
    to,
  }: { readonly collection: string; readonly from: string; readonly to: string | undefined },
): Fields {
  return walk(schema, dataset, (part, value) => {
    const reference = referenceOf(part);
    if (wordsOf(part)?.own === collection && value === from) return to;
    if (!reference?.names.includes(collection)) return value;
    // The same id may be another's, where a field takes ids of several collections.
    const isOther = reference.names.some(
      (name) =>
        name !== collection && isFields(dataset[name]) && Object.hasOwn(dataset[name], from),
    );
    if (isOther) return value;
    if (value === from) return to;
    if (!Array.isArray(value) || !value.includes(from)) return value;
    const list = (value as unknown[]).flatMap((each) => (each === from ? (to ?? []) : [each]));
    return list;
  }) as Fields;
}

/** Every id of a collection that some part of a dataset refers to. */
export function referencesIn(part: unknown, value: unknown, collection: string): string[] {
  const found: string[] = [];
  walk(part, value, (word, each) => {
    if (referenceOf(word)?.names.includes(collection)) {
      found.push(...[each].flat().filter((id): id is string => typeof id === 'string'));
    }
    return each;
  });
  return found;
}

/** How often one of the dataset's own words stands in it. */
export function countOf(dataset: Fields, collection: string, id: string): number {
  let count = 0;
  walk(schema, dataset, (part, value) => {
    if (value === id && wordsOf(part)?.own === collection) count += 1;
    return value;
  });
  return count;
}

/** Goes through a value along its notation; what is changed nowhere stays the same object. */
function walk(
  part: unknown,
  value: unknown,
  change: (part: string, value: unknown) => unknown,
): unknown {
  if (typeof part === 'string') return change(part, value);
  if (Array.isArray(part)) {
    if (!Array.isArray(value)) return value;
    const items = (value as unknown[]).map((item) => walk((part as unknown[])[0], item, change));
    return items.some((item, index) => item !== (value as unknown[])[index]) ? items : value;
  }
  if (!isFields(part) || !isFields(value)) return value;
  const changed: Record<string, unknown> = {};
  let isChanged = false;
  for (const [key, inner] of Object.entries(value)) {
    const own = part['*'] ?? part[key] ?? part[`${key}?`];
    const next = own === undefined ? inner : walk(own, inner, change);
    isChanged ||= next !== inner;
    if (next !== undefined) changed[key] = next;
  }
  return isChanged ? changed : value;
}
