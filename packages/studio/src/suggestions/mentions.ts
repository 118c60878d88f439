import { countriesIn, mentionsIn } from '@factbox/cli/suggest';
import { isFields, type Fields } from '../commands/draft.js';
import { textOf } from '../panels/naming.js';

/** A name in a text, and the record that has it. */
export interface Mention {
  readonly from: number;
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
        const names = [textOf(record['name']), textOf(record['shortName'])];
        // A person is named by its last name, too.
        if (record['kind'] === 'person') names.push(names[0]!.split(/\s+/).at(-1)!);
        const found = [
          ...names.filter((name) => name.length > 1).flatMap((name) => mentionsIn(text, name)),
          ...countries.filter(({ code }) => code === record['code']),
        ].sort((a, b) => a.from - b.from);
        const [first] = found;
        return first ? [{ from: first.from, name: first.text, collection, id }] : [];
      });
    })
    .sort((a, b) => a.from - b.from);
}
