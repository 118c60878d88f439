import { schema } from '@factbox/dataset';

/** A piece of the notation in which the format is described: a word, a list, or fields. */
export type Shape = string | readonly [Shape] | Fields;
export interface Fields {
  readonly [key: string]: Shape;
}

/** One field of a record. */
export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly isOptional: boolean;
}

export const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);
export const isFields = (shape: Shape): shape is Fields =>
  typeof shape === 'object' && !isList(shape);

export const fieldsOf = (shape: Fields): Field[] =>
  Object.entries(shape).map(([key, part]) => ({
    name: key.replace('?', ''),
    shape: part,
    isOptional: key.endsWith('?'),
  }));

/** What a word of the notation stands for: a kind of value, some words, ids of collections, or both. */
export interface Kind {
  readonly kind: string | undefined;
  readonly words: readonly string[];
  readonly collections: readonly string[];
  /** `+` where it is a list of ids, `*` where it is one or a list. */
  readonly many: '' | '+' | '*';
}

export function kindOf(part: string): Kind {
  const [, bare = '', many = ''] = /^(.*?)([+*]?)$/.exec(part) ?? [];
  const [first, ...others] = bare.split('|') as [string, ...string[]];
  const isReference = first.startsWith('@');
  if (!isReference && !others.length) return { kind: part, words: [], collections: [], many: '' };
  const all = [first, ...others];
  return {
    kind: undefined,
    words: isReference ? [] : all.filter((each) => !each.startsWith('@')),
    collections: (isReference ? all : all.filter((each) => each.startsWith('@'))).map((each) =>
      each.replace('@', ''),
    ),
    many: many as '' | '+' | '*',
  };
}

/** A part of a dataset that is a table: records by id, or a list of them. */
export interface Collection {
  readonly name: string;
  readonly record: Fields;
  readonly hasIds: boolean;
  readonly isOptional: boolean;
}

/** The tables of a dataset, in the format's order. */
export const collections: readonly Collection[] = fieldsOf(schema as unknown as Fields).flatMap(
  ({ name, shape, isOptional }): Collection[] => {
    const record = isList(shape) ? shape[0] : isFields(shape) ? shape['*'] : undefined;
    return record && isFields(record) ? [{ name, record, hasIds: !isList(shape), isOptional }] : [];
  },
);

const tables = new Set(collections.map(({ name }) => name));

/** What a dataset says once: itself and its article. */
export const head: Fields = Object.fromEntries(
  Object.entries(schema as unknown as Fields).filter(([key]) => !tables.has(key.replace('?', ''))),
);

/** What a record is called by: its name, else the first text that it must have. */
export function labelOf({ record }: Collection): string | undefined {
  const texts = fieldsOf(record).filter(
    ({ shape, isOptional }) => !isOptional && (shape === 'text' || shape === 'words'),
  );
  return (texts.find(({ name }) => name === 'name') ?? texts[0])?.name;
}

/** `an actor or place` for `actors` and `places`. */
export const nounOf = (names: readonly string[]): string =>
  names.map((name) => singular(name)).join(' or ');

/** `actor` by `actors`, `interest kind` by `interestKinds`. */
export const singular = (name: string): string => inWords(name).replace(/s$/, '');

/** `short name` by `shortName`. */
export const inWords = (name: string): string =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
