import { baseLanguage, parseDate } from '@factbox/dataset';
import { isWithin, localeOf, spanOf, type Span } from './span.js';
import { escaped } from './text.js';

/** A date in a text, as a dataset writes it. */
export interface FoundDate extends Span {
  /** `2024`, `2024-01` or `2024-01-28`. */
  readonly date: string;
  /** True where the year, or the day of the week, was completed from the day of publication. */
  readonly isGuess?: true;
}

/** Digits of Arabic and Persian as ours. */
export const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** The languages whose months are known beside the text's own. */
const common = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'ar', 'fa'];

/** Months of Arabic besides those that the browser has for the language alone. */
const levantine: readonly (readonly string[])[] = [
  ['كانون الثاني', 'جانفي'],
  ['شباط', 'فيفري'],
  ['آذار', 'اذار'],
  ['نيسان', 'أفريل'],
  ['أيار', 'ايار', 'ماي'],
  ['حزيران', 'جوان'],
  ['تموز', 'جويلية'],
  ['آب', 'أوت'],
  ['أيلول', 'ايلول'],
  ['تشرين الأول'],
  ['تشرين الثاني'],
  ['كانون الأول'],
];

const monthsByLanguage = new Map<string, ReadonlyMap<string, number>>();

const bare = (text: string): string => text.toLowerCase().replace(/\.$/, '');

/** The months by what they are called in a language: in full, shortened, and as after a day. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const known = monthsByLanguage.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  for (const own of new Set([language, ...common])) {
    const locale = `${localeOf(own)}-u-ca-gregory`;
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 2));
        const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
        // The text's own language is asked first, and keeps what it says.
        if (/^\p{L}{2}/u.test(name) && !months.has(name)) months.set(name, month);
      }
    }
  }
  levantine.forEach((names, index) => names.forEach((name) => months.set(name, index + 1)));
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].forEach(
    (name, index) => months.set(name, index + 1),
  );
  months.set('sept', 9);
  monthsByLanguage.set(language, months);
  return months;
}

const patternsByLanguage = new Map<string, readonly RegExp[]>();

/** Dates with a month in words, the longest first; then a year alone behind a word that says so. */
function patternsOf(language: string): readonly RegExp[] {
  const known = patternsByLanguage.get(language);
  if (known) return known;
  const names = [...monthsOf(language).keys()].sort((a, b) => b.length - a.length);
  const month = `(?<month>${names.map(escaped).join('|')})\\.?`;
  const day = '(?<day>\\d{1,2})(?:\\.|st|nd|rd|th|er|-?го|º)?';
  const year = '(?<year>[12]\\d{3})';
  const [before, after] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  const sources = [
    `${day}\\s+(?:de\\s+|of\\s+)?${month}(?:,?\\s+(?:de\\s+|del\\s+)?${year})?`,
    `${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${year})?`,
    `${month},?\\s+(?:de\\s+)?${year}`,
  ];
  const patterns = sources.map((source) => new RegExp(`${before}${source}${after}`, 'giu'));
  patternsByLanguage.set(language, patterns);
  return patterns;
}

const inNumbers: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.-])(?<year>[12]\d{3})-(?<number>\d{2})(?:-(?<day>\d{2}))?(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}.])(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?(?<year>[12]\d{3})(?![\p{L}\p{N}])/gu,
  // Chinese, Japanese and Korean.
  /(?<!\p{N})(?:(?<year>[12]\d{3})[年년]\s?)?(?<number>\d{1,2})[月월]\s?(?<day>\d{1,2})[日일]/gu,
  /(?<!\p{N})(?<year>[12]\d{3})[年년](?:\s?(?<number>\d{1,2})[月월])?/gu,
];

/** A year that no amount of money, no count and no number of a law is. */
const yearAlone =
  /(?<![\p{L}\p{N}.,/-])(?<year>19\d{2}|20\d{2})(?![\p{L}\p{N}%]|[.,/-]\p{N}|\s?(?:percent|prozent|euros?|dollars?|people|menschen|€|\$))/giu;

const two = (value: number | string): string => String(value).padStart(2, '0');

const dateOf = (year: string, month?: number, day?: string): string | undefined => {
  const text = [year, month && two(month), month && day && two(day)].filter(Boolean).join('-');
  return parseDate(text) && text;
};

/**
 * The dates that a text names, in the order in which they stand. A day without its year is given the
 * year in which it is nearest to the day of publication, and said to be a guess; without a day of
 * publication it is left out.
 */
export function datesIn(
  text: string,
  { language, published }: { readonly language: string; readonly published?: string | undefined },
): FoundDate[] {
  const plain = plainDigits(text);
  const months = monthsOf(baseLanguage(language));
  const found: FoundDate[] = [];
  const wrong: Span[] = [];
  // "May" and "März" are months where they are written so; "may" is a word.
  const hasCapitals = /^(?:en|de)$/.test(baseLanguage(language));
  for (const pattern of [...inNumbers, ...patternsOf(baseLanguage(language)), yearAlone]) {
    for (const match of plain.matchAll(pattern)) {
      const { index } = match;
      const { year, month, number, day } = match.groups!;
      if (isWithin(index, found) || isWithin(index, wrong)) continue;
      if (hasCapitals && year === undefined && /^\p{Ll}/u.test(month ?? '')) continue;
      const span = spanOf(text, index, index + match[0].length);
      const at = number === undefined ? months.get(bare(month ?? '')) : Number(number);
      const own = year ?? nearestYear(published, at, day);
      const date = own && dateOf(own, at, day);
      if (!date) wrong.push(span);
      else found.push({ ...span, date, ...(year === undefined && { isGuess: true }) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const halfYear = 183 * 24 * 3600 * 1000;

function nearestYear(published: string | undefined, month = 1, day = '1'): string | undefined {
  if (!published || !parseDate(published)) return undefined;
  const at = Date.parse(published.length === 4 ? `${published}-07-01` : published);
  const year = Number(published.slice(0, 4));
  const near = [year, year - 1, year + 1].find(
    (each) => Math.abs(Date.UTC(each, month - 1, Number(day)) - at) <= halfYear,
  );
  return near === undefined ? undefined : String(near);
}

/** What a cell that should hold a date was read as. */
export type ReadDate =
  { readonly date: string } | { readonly choices: readonly [string, string] } | undefined;

/**
 * Reads a date as people write it: `28 January 2024`, `28.1.2024`, `2024/1/28`, `January 2024`, and
 * what is only nearly known: `about 2023`, `early 2023`, `autumn 2023`, `2021 to 2023`, `since May 2020`.
 * Of `3/4/2024`, which is two days, both are given.
 */
export function readDate(text: string, language: string): ReadDate {
  const plain = plainDigits(text.normalize('NFC').trim()).replace(/\s+/g, ' ');
  return readRough(plain, language) ?? readDay(plain, language);
}

const thirds = ['early|anfang', 'mid|mitte', 'late|ende'];
const seasons = ['spring|frühling|frühjahr', 'summer|sommer', 'autumn|fall|herbst', 'winter'];

/** What an author knows of a date only nearly, as the format writes it. */
function readRough(plain: string, language: string): ReadDate {
  const dateIn = (part: string): string | undefined => {
    const read = readDay(part, language);
    return read && 'date' in read ? read.date : undefined;
  };
  const [, about] =
    /^(?:about|around|circa|ca?\.?|um|etwa|около|حوالي|نحو|vers|hacia) (.+)$/iu.exec(plain) ?? [];
  const [, doubted] = /^(.+?) ?(?:\?|\(\?\))$/u.exec(plain) ?? [];
  const [, since] = /^(?:since|from|seit|ab|с|depuis|desde|منذ) (.+)$/iu.exec(plain) ?? [];
  const [, until] = /^(?:until|up to|bis|до|jusqu['’]en|hasta|حتى) (.+)$/iu.exec(plain) ?? [];
  const [, from, to] =
    /^(?:(?:from|between|von|zwischen) )?(.+?) ?(?:–|—| - | to | until | and | bis | und )(.+)$/iu.exec(
      plain,
    ) ?? [];
  const [, word = '', year] = /^(\p{L}+)(?:[- ]| of )(\d{4})$/iu.exec(plain) ?? [];
  const nth = (lists: readonly string[]): number =>
    lists.findIndex((list) => new RegExp(`^(?:${list})$`, 'iu').test(word));
  const meant = [
    from && to && `${dateIn(from)}/${dateIn(to.trim())}`,
    about && `${dateIn(about)}~`,
    doubted && `${dateIn(doubted)}?`,
    since && `${dateIn(since)}/..`,
    until && `../${dateIn(until)}`,
    nth(thirds) >= 0 && `${year}-${37 + nth(thirds)}`,
    nth(seasons) >= 0 && `${year}-${21 + nth(seasons)}`,
  ].find((date) => date && parseDate(date));
  return asDate(meant || undefined);
}

function readDay(plain: string, language: string): ReadDate {
  const [, year, first, second] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(plain) ?? [];
  if (year) return asDate(dateOf(year, Number(first), second));
  const [, a, mark, b, end] = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})$/.exec(plain) ?? [];
  if (a && b && end) {
    const [dayFirst, monthFirst] = [dateOf(end, Number(b), a), dateOf(end, Number(a), b)];
    // Only the stroke is written both ways.
    if (mark !== '/' || !monthFirst || dayFirst === monthFirst) return asDate(dayFirst);
    return dayFirst ? { choices: [dayFirst, monthFirst] } : { date: monthFirst };
  }
  const [, month, of] = /^(\d{1,2})[/.](\d{4})$/.exec(plain) ?? [];
  if (month && of) return asDate(dateOf(of, Number(month)));
  const [only, more] = datesIn(plain, { language });
  const isWhole =
    only && !more && !/[\p{L}\p{N}]/u.test(plain.replace(only.text, '').replace(weekday, ''));
  return isWhole ? { date: only.date } : undefined;
}

const asDate = (date: string | undefined): ReadDate => (date ? { date } : undefined);

/** What may stand before a date: `on Monday, `, `am Montag, den `. */
const weekday = /^(?:\p{L}+,\s*(?:den\s+)?|le\s+|el\s+|den\s+)/u;
