import { inLanguage, toReadable, type ReadIn } from './readable.js';
import { schema, type Dataset, type DatasetInput, type Words } from './schema.js';
import { isFields, isText, plain, values, type Fields } from './values.js';

/** Gives a value as a copy, in one language; throws where no widget could show it. */
type Read = (found: unknown) => unknown;

/** Makes what reads the values of a notation, which is looked through once and not for each value. */
function readers(dataset: Fields, how: ReadIn): (part: unknown) => Read {
  const known = new Map<unknown, Read>();
  const readerOf = (part: unknown): Read => {
    const reader = known.get(part) ?? make(part);
    known.set(part, reader);
    return reader;
  };
  const make = (part: unknown): Read => {
    if (Array.isArray(part)) {
      const readItem = readerOf(part[0]);
      return (found) => (plain(found) as unknown[]).map(readItem);
    }
    if (typeof part !== 'string') {
      const parts = Object.entries(part as object).map(
        ([key, inner]) => [key.replace('?', ''), readerOf(inner), key.endsWith('?')] as const,
      );
      return (found) => {
        const fields = plain(found) as Record<string, unknown>;
        if (!isFields(fields)) throw new TypeError();
        for (const [key, readOne, isOptional] of parts) {
          for (const name of key === '*' ? Object.keys(fields) : [key]) {
            if (key === '*') readerOf('id')(name);
            // What is missing is of no kind, so that it is refused like what is wrong.
            if (!isOptional || fields[name] !== undefined) fields[name] = readOne(fields[name]);
          }
        }
        return fields;
      };
    }
    if (/[+*]$/.test(part)) {
      const one = part.slice(0, -1);
      const [readOne, readList] = [one, [one]].map(readerOf) as [Read, Read];
      return (found) => (part.endsWith('+') || Array.isArray(found) ? readList : readOne)(found);
    }
    const [own, of = ''] = part.split(/\|?@/);
    const words = own!.split('|');
    const names = of.split('|');
    const isOneOf = (value: unknown): boolean =>
      isText(value) &&
      (words.includes(value) || names.some((name) => Object.hasOwn(Object(dataset[name]), value)));
    const isSound = of || words[1] ? isOneOf : (values[part] ?? isText);
    return (found) => {
      const value = plain(found);
      if (!isSound(value)) throw new TypeError();
      return part === 'words' ? inLanguage(value as Words, how) : value;
    };
  };
  return readerOf;
}

/**
 * The dataset as a page can show it, or undefined: a copy that nothing outside can change, in one
 * language, every field that a widget reads the value's own, of its kind, and referring to something
 * known. Texts are in the language asked for where the dataset has them in it, else in its own.
 * Organizations are among the actors too, and claims and demands among the quotes.
 * This is what a page asks, at a third of the bytes; `parseDataset` is stricter, for those who
 * write datasets, and says what is wrong.
 */
export function asDataset(value: unknown, language?: string): Dataset | undefined {
  try {
    const dataset = plain(value) as Record<string, unknown>;
    // Copied before all else, so that what a record refers to is what will be shown.
    for (const name of Object.keys(dataset)) dataset[name] = plain(dataset[name]);
    return toReadable(...inOneLanguage(dataset, language));
  } catch {
    return undefined;
  }
}

/** A dataset's texts in one language, its own where none is named; throws where it is not sound. */
function inOneLanguage(dataset: Fields, language?: string): [Dataset, ReadIn] {
  const own = dataset['language'] as string;
  const how = { own, language: language ?? own, translations: new Set<string>() };
  return [readers(dataset, how)(schema)(dataset) as Dataset, how];
}

/** A sound dataset in its own language, each record where it is written. */
export const inOwnLanguage = (dataset: DatasetInput): Dataset => inOneLanguage({ ...dataset })[0];

/** Whether a page can show this value as a dataset. */
export function isDataset(value: unknown): value is DatasetInput {
  return !!asDataset(value);
}
