import type { Fields } from '../commands/draft.js';
import { isFields } from '../commands/draft.js';
import type { Stretch } from '../anchoring/sentences.js';
import { countriesIn } from './countries.js';

/** A name in a text, and what has it. */
export interface Mention {
  readonly at: Stretch;
  readonly name: string;
  /** The record that is called so; without it, a country that no record is about yet. */
  readonly collection?: string;
  readonly id?: string;
  readonly code?: string;
}

/** What can be called by its name in an article. */
const named = ['actors', 'organizations', 'places'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names of records and countries in a text, the longest where several begin at one place. */
export function mentionsIn(text: string, dataset: Fields, language: string): Mention[] {
  const known = new Map<string, Omit<Mention, 'at'>>();
  for (const { code, name } of countriesIn(language)) known.set(name, { name, code });
  for (const collection of named) {
    const records = dataset[collection];
    for (const [id, record] of Object.entries(isFields(records) ? records : {})) {
      if (!isFields(record)) continue;
      for (const key of ['name', 'shortName']) {
        const name = record[key];
        if (typeof name !== 'string' || name.trim().length < 2) continue;
        // An actor and an organization may have one name; the first keeps it.
        if (known.get(name)?.id === undefined) known.set(name, { name, collection, id });
        // A person is named by its last name, too.
        const last = /\s(\S+)$/.exec(name)?.[1];
        if (key === 'name' && record['kind'] === 'person' && last && !known.has(last)) {
          known.set(last, { name: last, collection, id });
        }
      }
    }
  }
  const names = [...known.keys()].filter((name) => text.includes(name));
  if (!names.length) return [];
  names.sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return [...text.matchAll(pattern)].map(({ index, 0: name }) => ({
    ...known.get(name)!,
    at: [index, index + name.length],
  }));
}

/** Words that stand for something longer: `Collective Security Treaty Organization (CSTO)`. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
  readonly at: Stretch;
}

export function acronymsIn(text: string): Acronym[] {
  return [...text.matchAll(/\(\s*(\p{Lu}[\p{Lu}\d]{1,7})\s*\)/gu)].flatMap((found) => {
    const short = found[1]!;
    const before = text.slice(0, found.index).trimEnd();
    const words = [...before.matchAll(/[^\s(]+/g)];
    // The shortest run of words before it whose capitals spell it.
    for (let count = 2; count <= Math.min(words.length, short.length + 4); count++) {
      const first = words.at(-count)!;
      const long = before.slice(first.index);
      const capitals = [...long.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
      if (capitals === short && /^\p{Lu}/u.test(long)) {
        return [{ short, long, at: [first.index, before.length] as const }];
      }
    }
    return [];
  });
}
