import { parseDate, type Dataset } from '@factbox/dataset';
import { baseLanguage } from './language.js';

const made: Record<string, Intl.DisplayNames> = {};

/** The names of countries by their ISO 3166-1 codes; slow to make, so made once for a locale. */
export const regionNames = (locale: string): Intl.DisplayNames =>
  (made[locale] ??= new Intl.DisplayNames(locale, { type: 'region' }));

/** A date of the dataset in words, exactly as precise as it is known: `2023`, `February 2023`. */
export function formatDate(date: string, locale: string): string {
  const { year, month, day } = parseDate(date)!;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    // The article's calendar is Gregorian in every language; `fa` would otherwise turn it.
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** Items as a list in words: `a, b and c`. */
export const formatList = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(items);

/**
 * An actor's name: the dataset's own, or the browser's name of the country where the page's
 * language is not the dataset's.
 */
export function actorName(dataset: Dataset, id: string, locale: string): string {
  const { name, code, kind } = dataset.actors[id]!;
  return code && kind === 'state' && baseLanguage(locale) !== baseLanguage(dataset.language)
    ? regionNames(locale).of(code)!
    : name;
}
