import { schema, type Dataset } from './schema.js';
import { isFields, isText, plain, values, type Fields } from './values.js';

/** The value as a copy; throws where no widget could show it. */
const read = (part: unknown, found: unknown, dataset: Fields): unknown => {
  const value = plain(found);
  let isSound;
  if (typeof part === 'string') {
    if (/[+*]$/.test(part)) {
      const one = part.slice(0, -1);
      return read(part.endsWith('+') || Array.isArray(value) ? [one] : one, value, dataset);
    }
    const words = part.split(/[@|]/);
    isSound = words[0]
      ? (values[part] ?? isText)(value) && (!words[1] || words.includes(value as string))
      : isText(value) &&
        words.some((name) => name && Object.hasOwn(dataset[name] as Fields, value));
  } else if (Array.isArray(part)) {
    return (value as unknown[]).map((item) => read(part[0], item, dataset));
  } else {
    isSound = isFields(value);
    const fields = value as Record<string, unknown>;
    for (const [key, inner] of Object.entries(part as object)) {
      const names = key === '*' ? Object.keys(fields) : [key.replace('?', '')];
      for (const name of names) {
        if (key === '*') read('id', name, dataset);
        // What is missing is of no kind, so that it is refused like what is wrong.
        if (!key.endsWith('?') || fields[name] !== undefined) {
          fields[name] = read(inner, fields[name], dataset);
        }
      }
    }
  }
  if (!isSound) throw new TypeError();
  return value;
};

/**
 * The dataset that a page can show, as a copy that nothing outside can change, or undefined: every
 * field that a widget reads is the value's own, of its kind, and refers to something known.
 * This is what a page asks, at a third of the bytes; `parseDataset` is stricter, for those who
 * write datasets, and says what is wrong.
 */
export function asDataset(value: unknown): Dataset | undefined {
  try {
    const dataset = plain(value) as Record<string, unknown>;
    // Copied before all else, so that what a record refers to is what will be shown.
    for (const name of Object.keys(dataset)) dataset[name] = plain(dataset[name]);
    return read(schema, dataset, dataset) as Dataset;
  } catch {
    return undefined;
  }
}

/** Whether a page can show this value as a dataset. */
export function isDataset(value: unknown): value is Dataset {
  return !!asDataset(value);
}
