/** One end of a date, or a date that has but one: split into numbers, with the days that it may mean. */
export interface DatePart {
  /** Of a decade or century its first year. */
  readonly year: number;
  /** How many years it may be: 1, or 10 or 100 of a decade or century. */
  readonly years: number;
  /** From 1; of a season (21 to 24) or third of the year (37 to 39) its number in EDTF. */
  readonly month?: number;
  readonly day?: number;
  /** `~` about, `?` uncertain, `%` both, or nothing. */
  readonly mark: string;
  /** Its first and last possible day as `YYYY-MM-DD`. */
  readonly bounds: readonly [string, string];
}

/** A date as precise as it is known: one part, or where it begins and ends; an open end is undefined. */
export type DateParts = readonly [DatePart | undefined, (DatePart | undefined)?];

const pattern = /^(\d\d(?:\d\d|\dX|XX))(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;
const digits = (number: number, length: number): string => `${number}`.padStart(length, '0');

function parsePart(text: string): DatePart | undefined {
  const [, shape, monthText, dayText, mark] = pattern.exec(text) ?? [];
  if (!shape) return undefined;
  const year = +shape.replaceAll('X', '0');
  const years = 10 ** (shape.split('X').length - 1);
  const month = +(monthText ?? 0);
  const day = +(dayText ?? 0);
  /** The first month, and how many there are: of a third of the year, a season, a month, years. */
  const [first, count] =
    month > 36
      ? [month * 4 - 147, 4]
      : month > 20
        ? [month * 3 - 60, 3]
        : monthText
          ? [month, 1]
          : [1, 12 * years];
  const over = first + count - 2;
  const end = [year + Math.floor(over / 12), (over % 12) + 1] as const;
  // Each 400th year is like the first.
  const last = new Date(Date.UTC(2000 + (end[0] % 400), end[1], 0)).getUTCDate();
  const isDate =
    first > 0 &&
    first < 13 &&
    !(monthText && years > 1) &&
    !(dayText && (count > 1 || !day || day > last));
  if (!isDate) return undefined;
  const toDay = (inYear: number, inMonth: number, on: number): string =>
    [digits(inYear, 4), digits(inMonth, 2), digits(day || on, 2)].join('-');
  return {
    year,
    years,
    ...(month && { month }),
    ...(day && { day }),
    mark: mark!,
    bounds: [toDay(year, first, 1), toDay(...end, last)],
  };
}

/**
 * Reads a date of EDTF level 1 (https://www.loc.gov/standards/datetime/), or of level 2 a third of a year;
 * undefined for anything else, also for 30 February. Seasons are those of the north.
 */
export function parseDate(text: string): DateParts | undefined {
  const ends = text.split('/');
  const parts = ends.map(parsePart);
  const [from, to] = parts;
  // An open end is said by two dots, an unknown one by nothing; only one of two may be so.
  const isSound =
    ends.length === 1
      ? from
      : ends.length === 2 &&
        (from || to) &&
        ends.every((end, index) => parts[index] || /^(\.\.)?$/.test(end)) &&
        !(from && to && to.bounds[1] < from.bounds[0]);
  return isSound ? (parts as unknown as DateParts) : undefined;
}

/** The first and last possible day of a date, as `YYYY-MM-DD`; nothing where an end is open. */
export function boundsOf(date: string): readonly [string, string] {
  const parts = parseDate(date)!;
  return [parts[0]?.bounds[0] ?? '', parts.at(-1)?.bounds[1] ?? ''];
}

/** Whether all that a date may mean is before all that another may. */
export function isBefore(a: string, b: string): boolean {
  const last = boundsOf(a)[1];
  return !!last && last < boundsOf(b)[0];
}
