import { countryOf, parseDate, type Dataset } from '@factbox/dataset';
import { baseLanguage, isPlainEnglish } from './language.js';

const months =
  'January February March April May June July August September October November December';

const made: Record<string, Intl.DisplayNames> = {};

/** The names of countries by their ISO 3166-1 codes; slow to make, so made once for a locale. */
export const regionNames = (locale: string): Intl.DisplayNames =>
  (made[locale] ??= new Intl.DisplayNames(locale, { type: 'region' }));

/** A date of the dataset in words, exactly as precise as it is known: `2023`, `February 2023`. */
export function formatDate(date: string, locale: string): string {
  const { year, month, day } = parseDate(date)!;
  if (isPlainEnglish(locale)) {
    return (month ? `${months.split(' ')[month - 1]} ` : '') + (day ? `${day}, ` : '') + year;
  }
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    // The article's calendar is Gregorian in every language; `fa` would otherwise turn it.
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(new Date(date));
}

/** A date as the dataset has it, and in words. */
export interface Dated {
  readonly value: string;
  readonly text: string;
}

export const toDated = (value: string, locale: string): Dated => ({
  value,
  text: formatDate(value, locale),
});

/** Items as a list in words: `a, b, and c`. */
export function formatList(items: readonly string[], locale: string): string {
  if (!isPlainEnglish(locale)) {
    const list = new Intl.ListFormat(locale).format(items);
    // Persian has no comma before its last “and”, whatever the browser's list says.
    return baseLanguage(locale) === 'fa' ? list.replace('، و ', ' و ') : list;
  }
  return items.length < 3
    ? items.join(' and ')
    : `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`;
}

/** A whole number in digits: `1,000`. */
export const formatNumber = (number: number, locale: string, unit?: 'kilometer'): string =>
  isPlainEnglish(locale)
    ? `${number}`.replace(/\B(?=(\d{3})+$)/g, ',') + (unit ? ' km' : '')
    : new Intl.NumberFormat(locale, unit && { style: 'unit', unit }).format(number);

/**
 * An actor's name: the dataset's own, or the browser's name of the country where the page's
 * language is not the dataset's.
 */
export function actorName(dataset: Dataset, id: string, locale: string): string {
  const actor = dataset.actors[id]!;
  const code = countryOf(actor);
  return code && baseLanguage(locale) !== baseLanguage(dataset.language)
    ? regionNames(locale).of(code)!
    : actor.name;
}
