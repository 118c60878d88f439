import {
  countryOf,
  parseDate,
  type Amount,
  type Basis,
  type Dataset,
  type DatePart,
} from '@factbox/dataset';
import { baseLanguage, isPlainEnglish } from './language.js';
import {
  core,
  type CoreMessages,
  type bases,
  type qualifiers,
  type statuses,
  type votes,
} from './messages/en.js';

const months =
  'January February March April May June July August September October November December';

type Formats = Pick<typeof Intl, 'DateTimeFormat' | 'DisplayNames' | 'ListFormat' | 'NumberFormat'>;

const made = new Map<string, unknown>();

/** One of the browser's formats, which takes it long to make, so each is made once. */
function formatOf<Kind extends keyof Formats>(
  kind: Kind,
  locale: string,
  options?: ConstructorParameters<Formats[Kind]>[1],
): InstanceType<Formats[Kind]> {
  const key = kind + locale + JSON.stringify(options);
  if (!made.has(key)) {
    const Format = Intl[kind] as new (locale: string, options: unknown) => unknown;
    made.set(key, new Format(locale, options));
  }
  return made.get(key) as InstanceType<Formats[Kind]>;
}

/** The names of countries by their ISO 3166-1 codes. */
export const regionNames = (locale: string): Intl.DisplayNames =>
  formatOf('DisplayNames', locale, { type: 'region' });

/** How exact amounts are said to be. */
export interface AmountMessages {
  readonly qualifiers: typeof qualifiers;
}

/** In which words something is written. */
export interface Style {
  readonly locale: string;
  /** English where absent. */
  readonly messages?: Pick<CoreMessages, 'dates'>;
}

/** A date of the dataset in words, exactly as precise as it is known: `2023`, `about February 2023`. */
export function formatDate(date: string, { locale, messages = core }: Style): string {
  const { dates } = messages;
  const inWords = (part?: DatePart): string => {
    if (!part) return '';
    const { year, years, month = 0, mark } = part;
    const until = years > 1 ? year + years - 1 : month === 24 ? year + 1 : year;
    const ofYears = [year, until].map((each) => formatDay({ year: each }, locale));
    const inYears = [...new Set(ofYears)].join('–');
    let text =
      years > 1 ? inYears : month > 12 ? dates.parts[month]!(inYears) : formatDay(part, locale);
    if (/[~%]/.test(mark)) text = dates.about(text);
    return /[?%]/.test(mark) ? dates.uncertain(text) : text;
  };
  const parts = parseDate(date)!;
  const [from, to] = parts.map(inWords);
  if (parts.length < 2) return from!;
  return !to ? dates.from(from!) : from ? `${from} – ${to}` : dates.until(to);
}

/** A day, month or year in words. */
function formatDay(
  { year, month, day }: Pick<DatePart, 'year' | 'month' | 'day'>,
  locale: string,
): string {
  if (isPlainEnglish(locale)) {
    return (month ? `${months.split(' ')[month - 1]} ` : '') + (day ? `${day}, ` : '') + year;
  }
  return formatOf('DateTimeFormat', locale, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    // The article's calendar is Gregorian in every language; `fa` would otherwise turn it.
    calendar: 'gregory',
    timeZone: 'UTC',
    // A string, since a number below 100 would be a year of the last century.
  }).format(
    new Date(
      [`${year}`.padStart(4, '0'), month, day]
        .filter(Boolean)
        .map((each) => `${each}`.padStart(2, '0'))
        .join('-'),
    ),
  );
}

/** Whether machines can read a date: it is simply a day, month or year. */
export const isForMachines = (date: string): boolean => /^\d{4}(-[01]\d(-\d\d)?)?$/.test(date);

/** A date as the dataset has it, and in words. */
export interface Dated {
  readonly value: string;
  readonly text: string;
}

export const toDated = (value: string, style: Style): Dated => ({
  value,
  text: formatDate(value, style),
});

/** Items as a list in words: `a, b, and c`. */
export function formatList(items: readonly string[], locale: string): string {
  if (!isPlainEnglish(locale)) {
    const list = formatOf('ListFormat', locale).format(items);
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
    : formatOf('NumberFormat', locale, unit && { style: 'unit', unit }).format(number);

/** A share, a price or a number of something in words: `about 24.9%`, `€412M`, `14 seats`. */
export function formatAmount(
  { number, unit, qualifier }: Amount,
  { locale, messages }: { readonly locale: string; readonly messages: AmountMessages },
): string {
  const write = (value: number, options: Intl.NumberFormatOptions): string =>
    formatOf('NumberFormat', locale, {
      minimumFractionDigits: 0,
      // All that the article gives: what is rounded would be another figure.
      maximumFractionDigits: 20,
      ...options,
    }).format(value);
  const isCurrency = /^[A-Z]{3}$/.test(unit);
  const amount =
    unit === '%'
      ? write(+(number / 100).toPrecision(15), { style: 'percent' })
      : isCurrency
        ? write(number, { style: 'currency', currency: unit, notation: 'compact' })
        : `${write(number, {})} ${unit}`;
  return qualifier ? messages.qualifiers[qualifier](amount) : amount;
}

/** The same with the time of which it is, as exactly as that is known: `about 24.9% (May 2023)`. */
export const formatDatedAmount = (
  amount: Amount,
  style: Style & { readonly messages: AmountMessages },
): string =>
  formatAmount(amount, style) + (amount.date ? ` (${formatDate(amount.date, style)})` : '');

/** What is said of a record in a word or two: how much, how it stands, on what it rests, how it voted. */
export interface Qualified {
  readonly amount?: Amount | undefined;
  readonly status?: keyof typeof statuses | undefined;
  readonly basis?: Basis | undefined;
  readonly vote?:
    keyof typeof votes | Readonly<Partial<Record<keyof typeof votes, number>>> | undefined;
}

/** Those words, each apart. */
export function qualifying(
  { amount, status, basis, vote }: Qualified,
  style: { readonly locale: string; readonly messages: QualifyingMessages },
): string[] {
  const { messages, locale } = style;
  const tally = typeof vote === 'object' ? Object.entries(vote) : [];
  return [
    amount && formatDatedAmount(amount, style),
    status && messages.statuses[status],
    typeof vote === 'string' && messages.votes[vote],
    ...tally.map(
      ([side, count]) =>
        `${messages.votes[side as keyof typeof votes]}: ${formatNumber(count, locale)}`,
    ),
    basis && basis !== 'stated' && messages.bases[basis],
  ].filter((words): words is string => !!words);
}

/** The words for all of them. */
export interface QualifyingMessages extends AmountMessages, Pick<CoreMessages, 'dates'> {
  readonly statuses: typeof statuses;
  readonly votes: typeof votes;
  readonly bases: typeof bases;
}

/**
 * An actor's name: the dataset's own, or the browser's name of the country where the page's
 * language is not the dataset's.
 */
export function actorName(dataset: Dataset, id: string, locale: string): string {
  const actor = dataset.actors[id]!;
  const code = countryOf(actor);
  const own = baseLanguage(locale);
  const { language, translations } = dataset.readIn ?? { language: locale };
  return code &&
    own !== baseLanguage(dataset.language) &&
    // Of a language that the interface does not have, its English is no better than the dataset's.
    own === baseLanguage(language) &&
    !translations?.has(actor.name)
    ? regionNames(locale).of(code)!
    : actor.name;
}
