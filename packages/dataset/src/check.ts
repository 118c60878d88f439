import { schema, type Dataset } from './schema.js';
import { isFields, isText, values } from './values.js';

const fits = (part: unknown, value: unknown, dataset: unknown): boolean => {
  if (typeof part === 'string') {
    const words = part.split(/[@+|]/);
    if (part[0] !== '@')
      return (values[part] ?? isText)(value) && (!words[1] || words.includes(value as string));
    const isKnown = (id: unknown): boolean =>
      isText(id) && words.some((name) => name && Object.hasOwn((dataset as never)[name], id));
    return part.endsWith('+') ? Array.isArray(value) && value.every(isKnown) : isKnown(value);
  }
  if (Array.isArray(part)) {
    return Array.isArray(value) && value.every((item) => fits(part[0], item, dataset));
  }
  return (
    isFields(value) &&
    Object.entries(part as object).every(([key, inner]) => {
      if (key === '*')
        return Object.entries(value).every(
          ([id, item]) => values['id']!(id) && fits(inner, item, dataset),
        );
      const name = key.replace('?', '');
      return value[name] === undefined ? key !== name : fits(inner, value[name], dataset);
    })
  );
};

/**
 * Whether a widget can show this value as a dataset: every field that it reads is there, of its
 * kind, and refers to something known. This is what a page asks, at a third of the bytes;
 * `parseDataset` is stricter, for those who write datasets, and says what is wrong.
 */
export function isDataset(value: unknown): value is Dataset {
  try {
    return fits(schema, value, value);
  } catch {
    // A collection that other records refer to is missing.
    return false;
  }
}
