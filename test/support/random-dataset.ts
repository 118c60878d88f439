import type { DatasetInput } from '@factbox/dataset';
import { schema } from '../../packages/dataset/src/schema.js';

const collections = Object.entries(schema)
  .filter(([, part]) => typeof part === 'object' && '*' in part)
  .map(([name]) => name.replace('?', ''));
type Ids = Readonly<Record<string, readonly string[]>>;

/** What a random value is made with: numbers from 0 to 1, and words for each text. */
export interface Chance {
  readonly random: () => number;
  readonly words: () => string;
}

/** A dataset of the format's own notation, with any number of everything, and any words in it. */
export function randomDataset(chance: Chance): DatasetInput {
  const ids = Object.fromEntries(
    collections.map((name) => [
      name,
      Array.from({ length: 1 + upTo(chance, 4) }, (_, index) => `${name.toLowerCase()}-${index}`),
    ]),
  ) as Ids;
  const made = fill(schema, chance, ids, '') as DatasetInput;
  /** Each answers only what stands before it, whichever collection that is in. */
  const before = ['claims', 'demands', 'quotes'].flatMap((name) =>
    Object.keys((made as unknown as Record<string, object | undefined>)[name] ?? {}),
  );
  const ordered = <
    T extends { readonly respondsTo?: string | readonly string[]; readonly claim?: string },
  >(
    records: Readonly<Record<string, T>>,
  ): Record<string, T> =>
    Object.fromEntries(
      Object.entries(records).map(([id, { respondsTo: _, ...record }]) => {
        const earlier = before.slice(0, before.indexOf(id));
        return [
          id,
          // What carries a claim stands where the claim does.
          (earlier.length && !record.claim && chance.random() < 0.6
            ? { ...record, respondsTo: pick(chance, earlier) }
            : record) as T,
        ];
      }),
    );
  return {
    ...made,
    asOf: '2024-06-01',
    // Who never belonged to an organization has no time in it, and nothing belongs to itself.
    memberships: made.memberships
      .filter(({ actor, organization }) => actor !== organization)
      .map(({ to: _, ...membership }) => membership),
    actors: withoutEnd(made.actors),
    organizations: withoutEnd(made.organizations),
    quotes: ordered(made.quotes),
    ...(made.claims && { claims: ordered(made.claims) }),
    ...(made.demands && { demands: ordered(made.demands) }),
    // No more names than votes.
    events: Object.fromEntries(
      Object.entries(made.events).map(([id, { vote: _, ...event }]) => [id, event]),
    ),
  };
}

const withoutEnd = <T extends { readonly to?: string }>(
  records: Readonly<Record<string, T>>,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(records).map(([id, { to: _, ...record }]) => [id, record as T]),
  );

const upTo = ({ random }: Chance, most: number): number => Math.floor(random() * (most + 1));
const pick = <T>(chance: Chance, items: readonly T[]): T => items[upTo(chance, items.length - 1)]!;

const languages = ['en', 'ru', 'fa', 'ar', 'de'];

const values: Readonly<Record<string, (chance: Chance) => unknown>> = {
  format: () => 1,
  id: () => 'random',
  text: ({ words }) => words(),
  words: (chance) =>
    chance.random() < 0.7
      ? chance.words()
      : Object.fromEntries(languages.map((language) => [language, chance.words()])),
  language: (chance) => pick(chance, languages),
  day: (chance) => pick(chance, ['2023', '2023-02', '2023-02-14']),
  date: (chance) =>
    pick(chance, ['2023', '2023-02', '2023-02-14', '2023-02~', '202X', '2023-21?', '2022/2023-37']),
  url: () => 'https://news.example/a?b=c&d',
  picture: (chance) => pick(chance, ['https://news.example/a.jpg', '/pictures/a.png', 'a.png']),
  count: (chance) => 1 + upTo(chance, 40),
  tally: (chance) => upTo(chance, 40),
  number: (chance) => upTo(chance, 1000) / 10,
  wikidata: (chance) => `Q${1 + upTo(chance, 1000)}`,
  country: (chance) => pick(chance, ['RU', 'AF', 'UZ', 'IR']),
  subdivision: (chance) => pick(chance, ['UZ-SA', 'AF-KAB']),
  coordinates: (chance) => [20 + upTo(chance, 50), 30 + upTo(chance, 20)],
};

function fill(shape: unknown, chance: Chance, ids: Ids, name: string): unknown {
  if (typeof shape === 'string') return valueOf(shape, chance, ids);
  if (Array.isArray(shape)) {
    const items = Array.from({ length: upTo(chance, 4) }, () => fill(shape[0], chance, ids, ''));
    // An actor has one membership in an organization.
    return [...new Map(items.map((item) => [keyOf(item), item])).values()];
  }
  const fields = shape as Readonly<Record<string, unknown>>;
  const keys = '*' in fields ? ids[name]! : Object.keys(fields);
  return Object.fromEntries(
    keys
      .filter((key) => {
        const isNeeded = !key.endsWith('?') || collections.includes(key.slice(0, -1));
        return key !== '$schema?' && (isNeeded || chance.random() < 0.6);
      })
      .map((key) => {
        const own = key.replace('?', '');
        return [own, fill(fields['*'] ?? fields[key], chance, ids, own)];
      }),
  );
}

const keyOf = (item: unknown): string => {
  const { actor, organization } = item as {
    readonly actor?: string;
    readonly organization?: string;
  };
  return organization ? `${actor} ${organization}` : JSON.stringify(item);
};

function valueOf(notation: string, chance: Chance, ids: Ids): unknown {
  const [, names, many] = /^@([^*+]+)([*+]?)$/.exec(notation) ?? [];
  if (!names) {
    const [words, own] = notation.split('|@');
    const known = [...words!.split('|'), ...(own ? ids[own]! : [])];
    return values[notation]?.(chance) ?? pick(chance, known);
  }
  const known = names.split('|').flatMap((name) => ids[name]!);
  if (!many) return pick(chance, known);
  return [...new Set(Array.from({ length: 1 + upTo(chance, 2) }, () => pick(chance, known)))];
}
