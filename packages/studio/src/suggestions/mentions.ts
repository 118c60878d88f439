import { countriesIn, mentionsIn } from '@factbox/cli/suggest';
import { isFields, type Fields } from '../commands/draft.js';
import { textOf } from '../panels/naming.js';
import { vocabularyFor } from './vocabulary/index.js';

/** A name in a text, and the record that has it. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly collection: string;
  readonly id: string;
}

/** What can be called by its name in an article. */
const named = ['actors', 'organizations', 'places'];

/** The records that a text names, in the order in which they stand there. */
export function recordsIn(text: string, dataset: Fields, language: string): Mention[] {
  const countries = countriesIn(text, language);
  return named
    .flatMap((collection) => {
      const records = dataset[collection];
      return Object.entries(isFields(records) ? records : {}).flatMap(([id, record]) => {
        if (!isFields(record)) return [];
        const found = [
          ...namesOf(collection, record, language).flatMap((name) => mentionsIn(text, name)),
          ...countries.filter(({ code }) => code === record['code']),
        ].sort((a, b) => a.from - b.from || b.to - a.to);
        const [first] = found;
        return first ? [{ from: first.from, to: first.to, name: first.text, collection, id }] : [];
      });
    })
    .sort((a, b) => a.from - b.from);
}

const known = new WeakMap<Fields, { readonly language: string; readonly names: string[] }>();

/** By what an article may name a record: in full, in short, by the last name, as “the council”. */
function namesOf(collection: string, record: Fields, language: string): readonly string[] {
  const before = known.get(record);
  if (before?.language === language) return before.names;
  const [name, short] = [textOf(record['name']), textOf(record['shortName'])];
  const words = name.split(/\s+/);
  const isPerson = record['kind'] === 'person';
  const isBody = collection !== 'places' && !isPerson;
  const isLong = isBody && words.length > 1;
  const names = [
    ...[name, short],
    ...(isPerson || isLong ? [words.at(-1)!] : []),
    ...(isBody ? vocabularyFor(language).short(name) : []),
  ].filter((each) => each.length > 1);
  known.set(record, { language, names });
  return names;
}
