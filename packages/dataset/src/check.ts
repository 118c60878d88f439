import { inLanguage, toReadable, type ReadIn } from './readable.js';
import { schema, type Dataset, type DatasetInput, type Words } from './schema.js';
import { isFields, isText, plain, values, type Fields } from './values.js';

/** The value as a copy, in one language; throws where no widget could show it. */
const read = (part: unknown, found: unknown, dataset: Fields, how: ReadIn): unknown => {
  const value = plain(found);
  let isSound;
  if (typeof part === 'string') {
    if (/[+*]$/.test(part)) {
      const one = part.slice(0, -1);
      const isList = part.endsWith('+') || Array.isArray(value);
      return read(isList ? [one] : one, value, dataset, how);
    }
    const [own, of = ''] = part.split(/\|?@/);
    const words = own!.split('|');
    const isOneOf = (): boolean =>
      words.includes(value as string) ||
      of.split('|').some((name) => Object.hasOwn(Object(dataset[name]), value as string));
    isSound = of || words[1] ? isText(value) && isOneOf() : (values[part] ?? isText)(value);
    if (isSound && part === 'words') return inLanguage(value as Words, how);
  } else if (Array.isArray(part)) {
    return (value as unknown[]).map((item) => read(part[0], item, dataset, how));
  } else {
    isSound = isFields(value);
    const fields = value as Record<string, unknown>;
    for (const [key, inner] of Object.entries(part as object)) {
      const names = key === '*' ? Object.keys(fields) : [key.replace('?', '')];
      for (const name of names) {
        if (key === '*') read('id', name, dataset, how);
        // What is missing is of no kind, so that it is refused like what is wrong.
        if (!key.endsWith('?') || fields[name] !== undefined) {
          fields[name] = read(inner, fields[name], dataset, how);
        }
      }
    }
  }
  if (!isSound) throw new TypeError();
  return value;
};

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
  return [read(schema, dataset, dataset, how) as Dataset, how];
}

/** A sound dataset in its own language, each record where it is written. */
export const inOwnLanguage = (dataset: DatasetInput): Dataset => inOneLanguage({ ...dataset })[0];

/** Whether a page can show this value as a dataset. */
export function isDataset(value: unknown): value is DatasetInput {
  return !!asDataset(value);
}
