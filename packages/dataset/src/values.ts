import { parseDate } from './date.js';

/** Half a character, as is left where text was cut in the middle of one; no address may hold it. */
export const halfCharacter = /\p{Surrogate}/u;

/** Whether a value is text with something in it, all of it whole characters. */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && !halfCharacter.test(value);

/** The fields of an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object such as JSON has: no list, and no map, date or the like either. */
export const isFields = (value: unknown): value is Fields =>
  ({}).toString.call(value) === '[object Object]';

/**
 * A list or object as a copy with what is its own and nothing inherited, each field read once: a
 * getter or proxy could give something else the next time. Throws for a list that JSON cannot hold.
 */
export const plain = (value: unknown): unknown => {
  if (typeof value !== 'object') return value;
  if (!Array.isArray(value)) return isFields(value) ? { __proto__: null, ...value } : value;
  const items: unknown[] = Object.values(value);
  if (items.length !== value.length) throw new TypeError();
  return items;
};

const matching =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    isText(value) && pattern.test(value);

/**
 * The kinds of value that a widget could not show, or not safely, if they were wrong; text where
 * a kind is not listed.
 */
export const values: Readonly<Record<string, (value: unknown) => boolean>> = {
  // A page may add to what all objects inherit.
  __proto__: null as never,
  format: (value) => value === 1,
  // Ids stand in selectors.
  id: matching(/^[a-z][a-z\d]*(-[a-z\d]+)*$/),
  date: (value) => isText(value) && !!parseDate(value),
  day: (value) => matching(/^\d{4}(-[01]\d(-\d\d)?)?$/)(value) && !!parseDate(value as string),
  words: (value) => {
    const texts = isFields(value) ? Object.values(value) : [value];
    return texts.length > 0 && texts.every(isText);
  },
  // Only these: an address becomes a link.
  url: matching(/^https?:\/\/[^\s"'<>]+$/i),
  picture: matching(/^(https:\/\/|(?!\/\/)(?![^/?#]*:))[^\s"'<>\\]+$/i),
  // A malformed code makes the browser's list of country names throw.
  country: matching(/^[A-Z]{2}$/),
  count: (value) => Number.isInteger(value) && (value as number) > 0,
  tally: (value) => Number.isInteger(value) && (value as number) >= 0,
  number: Number.isFinite,
  wikidata: matching(/^Q[1-9]\d*$/),
  coordinates: (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((each, i) => typeof each === 'number' && Math.abs(each) <= [180, 90][i]!),
};
