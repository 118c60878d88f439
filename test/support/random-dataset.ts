import type { Dataset } from '@factbox/dataset';
import { schema } from '../../packages/dataset/src/schema.js';

const collections = ['passages', 'actors', 'organizations', 'quotes', 'events', 'places'] as const;
type Ids = Readonly<Record<(typeof collections)[number], readonly string[]>>;

/** What a random value is made with: numbers from 0 to 1, and words for each text. */
export interface Chance {
  readonly random: () => number;
  readonly words: () => string;
}

/** A dataset of the format's own notation, with any number of everything, and any words in it. */
export function randomDataset(chance: Chance): Dataset {
  const ids = Object.fromEntries(
    collections.map((name) => [
      name,
      Array.from({ length: 1 + upTo(chance, 4) }, (_, index) => `${name}-${index}`),
    ]),
  ) as unknown as Ids;
  const made = fill(schema, chance, ids, '') as Dataset;
  return {
    ...made,
    asOf: '2024-06-01',
    // Who never belonged to an organization has no time in it.
    memberships: made.memberships.map(({ to: _, ...membership }) => membership),
    // An answer comes after what it answers.
    quotes: Object.fromEntries(
      Object.entries(made.quotes).map(([id, { respondsTo: _, ...quote }], index) => [
        id,
        index && chance.random() < 0.6
          ? { ...quote, respondsTo: pick(chance, ids.quotes.slice(0, index)) }
          : quote,
      ]),
    ),
  };
}

const upTo = ({ random }: Chance, most: number): number => Math.floor(random() * (most + 1));
const pick = <T>(chance: Chance, items: readonly T[]): T => items[upTo(chance, items.length - 1)]!;

const values: Readonly<Record<string, (chance: Chance) => unknown>> = {
  format: () => 1,
  id: () => 'random',
  text: ({ words }) => words(),
  language: (chance) => pick(chance, ['en', 'ru', 'fa', 'ar', 'de']),
  date: (chance) => pick(chance, ['2023', '2023-02', '2023-02-14']),
  url: () => 'https://news.example/a?b=c&d',
  count: (chance) => 1 + upTo(chance, 40),
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
  const keys = '*' in fields ? ids[name as keyof Ids] : Object.keys(fields);
  return Object.fromEntries(
    keys
      .filter((key) => key !== '$schema?' && (!key.endsWith('?') || chance.random() < 0.6))
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
  if (!names) return values[notation]?.(chance) ?? pick(chance, notation.split('|'));
  const known = names.split('|').flatMap((name) => ids[name as keyof Ids]);
  if (!many) return pick(chance, known);
  return [...new Set(Array.from({ length: 1 + upTo(chance, 2) }, () => pick(chance, known)))];
}
