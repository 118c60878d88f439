import { baseLanguage, isCountry } from '@factbox/dataset';
import { localeOf, spanOf, type Span } from './span.js';
import { escaped, isUnspaced } from './text.js';

/** A country that a text names. */
export interface FoundCountry extends Span {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The codes of all countries, as the browser knows them. */
const codes: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter(isCountry);

/** What is said more often than the names that the browser has. */
const byEar: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    USA: 'US',
    'U.S.': 'US',
    US: 'US',
    'United States of America': 'US',
    UK: 'GB',
    Britain: 'GB',
    'Great Britain': 'GB',
    'Czech Republic': 'CZ',
    Turkey: 'TR',
    Burma: 'MM',
    'Ivory Coast': 'CI',
    Macedonia: 'MK',
    Holland: 'NL',
  },
  ar: {
    السعودية: 'SA',
    الإمارات: 'AE',
    أمريكا: 'US',
    أميركا: 'US',
    بريطانيا: 'GB',
  },
  fa: { آمریکا: 'US', امریکا: 'US', انگلیس: 'GB' },
  ru: { США: 'US', Британия: 'GB', Белоруссия: 'BY' },
  ja: { 米国: 'US', アメリカ: 'US', 英国: 'GB', 北朝鮮: 'KP' },
  de: { USA: 'US', Großbritannien: 'GB', Holland: 'NL', Weißrussland: 'BY' },
};

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u065F\u0670\u200B-\u200F]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const listsByLanguage = new Map<string, ReadonlyMap<string, string>>();

/** Codes by the countries' names in a language, long and short. */
function namesOf(language: string): ReadonlyMap<string, string> {
  const locale = localeOf(language);
  let names = listsByLanguage.get(locale);
  if (!names) {
    const lists = (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' }),
    );
    const official = codes.flatMap((code) =>
      lists.flatMap((list): [string, string][] => {
        const name = list.of(code);
        return name ? [[name, code]] : [];
      }),
    );
    names = new Map([...Object.entries(byEar[baseLanguage(locale)] ?? {}), ...official]);
    listsByLanguage.set(locale, names);
  }
  return names;
}

const foldedByLanguage = new Map<string, ReadonlyMap<string, string>>();

function foldedOf(language: string): ReadonlyMap<string, string> {
  let folded = foldedByLanguage.get(language);
  if (!folded) {
    folded = new Map([...namesOf(language)].map(([name, code]) => [fold(name), code]));
    foldedByLanguage.set(language, folded);
  }
  return folded;
}

/** The code of a country by its code or its name in any of some languages. */
export function readCountry(text: string, languages: readonly string[]): string | undefined {
  const code: string = text.trim();
  const capitals = code.toUpperCase();
  if (code === capitals && isCountry(capitals)) return capitals;
  const name = fold(text);
  for (const language of [...languages, 'en']) {
    const found = foldedOf(language).get(name);
    if (found) return found;
  }
  return isCountry(capitals) ? capitals : undefined;
}

/** Names of countries in some languages, such as could have been meant. */
export const countryNames = (languages: readonly string[]): string[] =>
  [...languages, 'en'].flatMap((language) => {
    const list = new Intl.DisplayNames(localeOf(language), { type: 'region', fallback: 'none' });
    return codes.flatMap((code) => list.of(code) ?? []);
  });

/** The name of a country in a language. */
export const countryName = (code: string, language: string): string =>
  new Intl.DisplayNames(localeOf(language), { type: 'region' }).of(code) ?? code;

interface Search {
  readonly pattern: RegExp;
  /** Codes by the names, or by what of them no case changes. */
  readonly codes: ReadonlyMap<string, string>;
}

const searches = new Map<string, Search>();

/** What finds the countries' names in a language, the longest first: "South Sudan" is not "Sudan". */
function searchOf(language: string): Search {
  const locale = localeOf(language);
  let search = searches.get(locale);
  if (!search) {
    const base = baseLanguage(locale);
    // Cases change the end of a Russian name: `в России`.
    const stemOf = (name: string): string =>
      base === 'ru' ? name.replace(/[аяиыйьое]$/, '') : name;
    const stems = new Map([...namesOf(locale)].map(([name, code]) => [stemOf(name), code]));
    const names = [...stems.keys()]
      .filter((name) => name.length > 2 || byEar[base]?.[name] || isUnspaced(name))
      .sort((a, b) => b.length - a.length)
      .map(escaped);
    // Arabic writes "and", "in" and "to" onto the name.
    const begin = base === 'ar' ? '(?<![\\p{L}\\p{N}])[وفبلك]{0,2}' : '(?<![\\p{L}\\p{N}])';
    const ending = base === 'ru' ? '[а-яё]{0,2}' : base === 'de' ? 's?' : '';
    const stem = `(?<stem>${names.join('|')})`;
    const source = names.some(isUnspaced)
      ? `(?<name>${stem})`
      : `${begin}(?<name>${stem}${ending})(?![\\p{L}\\p{N}])`;
    search = { pattern: new RegExp(source, 'gu'), codes: stems };
    searches.set(locale, search);
  }
  return search;
}

/** The countries that a text names in its language, in the order in which they stand. */
export function countriesIn(text: string, language: string): FoundCountry[] {
  const { pattern, codes: known } = searchOf(language);
  return [...text.matchAll(pattern)].map((match) => {
    const { name = '', stem = '' } = match.groups!;
    const from = match.index + match[0].length - name.length;
    return { ...spanOf(text, from, from + name.length), code: known.get(stem)! };
  });
}
