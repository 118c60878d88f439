import type { DatasetInput, Words } from '@factbox/dataset';

/** What became of the facts since the last build, each named as an author finds it. */
export interface Changes {
  /** Facts that say something else now. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const collections = [
  'actors',
  'organizations',
  'quotes',
  'claims',
  'demands',
  'events',
  'places',
] as const;

/**
 * The facts that differ between two states of a dataset. Where a fact stands in the article is no
 * part of it: a passage may be named better at any time.
 */
export function changesOf(earlier: DatasetInput, next: DatasetInput): Changes {
  const old = factsOf(earlier);
  const now = factsOf(next);
  const names = [...now.keys()];
  return {
    changed: names.filter((name) => old.has(name) && old.get(name) !== now.get(name)),
    removed: [...old.keys()].filter((name) => !now.has(name)),
    added: names.filter((name) => !old.has(name)),
  };
}

/** Words in the first language that they are in. */
const textOf = (words: Words): string =>
  typeof words === 'string' ? words : Object.values(words)[0]!;

/** Every fact by its name, as text that is the same where the fact is. */
function factsOf(dataset: DatasetInput): Map<string, string> {
  const facts = new Map<string, string>();
  const add = (name: string, record: unknown): void => {
    // Such as a second period in the same organization.
    let own = name;
    for (let count = 2; facts.has(own); count++) own = `${name} (${count})`;
    facts.set(own, JSON.stringify(canonical(record)));
  };
  for (const collection of collections) {
    for (const [id, record] of Object.entries(dataset[collection] ?? {})) {
      add(`${collection}.${id}`, record);
    }
  }
  for (const membership of dataset.memberships) {
    add(`memberships: ${membership.actor} in ${membership.organization}`, membership);
  }
  for (const interest of dataset.interests) {
    // An interest has no other name than its words: one that is reworded is another one.
    add(`interests: ${interest.actor}, “${textOf(interest.text)}”`, interest);
  }
  return facts;
}

/** The same record with its fields in one order, and without its sources. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value as Fields)
    .filter(([key]) => key !== 'sources')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)]);
}

/** How many facts a summary names; the rest it counts. */
const mostNamed = 8;

/** Some of the facts by name, and how many more there are. */
export function named(facts: readonly string[]): string {
  const rest = facts.length - mostNamed;
  return facts.slice(0, mostNamed).join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}

/** The changes in lines for the one who builds; none where nothing changed. */
export const describeChanges = ({ changed, removed, added }: Changes): string[] =>
  Object.entries({ changed, removed, added })
    .filter(([, facts]) => facts.length)
    .map(([word, facts]) => `    ${word}: ${named(facts)}`);

/** The ids in a fact's name; not the words in which an interest is told. */
const idsIn = (fact: string): string[] => fact.split('“')[0]!.split(/[^a-z\d-]+/);

/**
 * Changed and removed facts that no correction tells of: readers have seen them. An entry that names
 * no records tells of all, and each of what is gone, which none can name; only entries that the last
 * build did not have count.
 */
export function uncorrected(
  { changed, removed }: Changes,
  { earlier, next }: { readonly earlier: DatasetInput; readonly next: DatasetInput },
): readonly string[] {
  const known = new Set((earlier.corrections ?? []).map((each) => JSON.stringify(each)));
  const fresh = (next.corrections ?? []).filter((each) => !known.has(JSON.stringify(each)));
  const named = new Set(fresh.flatMap(({ records = [] }) => records));
  const tellsOfAll = fresh.some(({ records }) => !records);
  const isTold = (fact: string): boolean => tellsOfAll || idsIn(fact).some((id) => named.has(id));
  return [...changed.filter((fact) => !isTold(fact)), ...(fresh.length ? [] : removed)];
}
