import { parseDate } from '@factbox/dataset';

const ofYear = new Map<string, ReadonlyMap<string, number>>();

/** The months of a language as it writes them alone and in a date, in small letters. */
function monthsIn(language: string): ReadonlyMap<string, number> {
  let months = ofYear.get(language);
  if (!months) {
    const found = new Map<string, number>();
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2023, month - 1, 14));
      for (const options of [
        { month: 'long' },
        { month: 'long', day: 'numeric' },
        { month: 'short' },
        { month: 'short', day: 'numeric' },
      ] as const) {
        const parts = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
          ...options,
          timeZone: 'UTC',
        }).formatToParts(date);
        const name = parts.find(({ type }) => type === 'month')?.value.toLocaleLowerCase(language);
        if (name && /\p{L}{3}/u.test(name)) found.set(name.replace(/\.$/, ''), month);
      }
    }
    months = found;
    ofYear.set(language, months);
  }
  return months;
}

const two = (number: string | number): string => String(number).padStart(2, '0');

/** Digits of Arabic and Persian as ours. */
const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

const dateOf = (year: string, month?: number, day?: string): string | undefined => {
  const text = [year, month && two(month), month && day && two(day)].filter(Boolean).join('-');
  return parseDate(text) && text;
};

/**
 * The dates in a text, in the order in which they stand there, as precise as they are; a day without
 * its year is of the last such day up to when the article was published.
 */
export function datesIn(
  text: string,
  { language, published }: { readonly language: string; readonly published?: string | undefined },
): string[] {
  const months = monthsIn(language);
  const word = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const letter = '[\\p{L}\\p{M}]';
  const pattern = new RegExp(
    [
      `(?<iso>\\b\\d{4}-\\d\\d(?:-\\d\\d)?\\b)`,
      `(?<d1>\\b\\d{1,2})[.]\\s?(?<n1>\\d{1,2})[.]\\s?(?<y1>\\d{4})`,
      `(?<d2>\\d{1,2})(?:st|nd|rd|th|[.]|\\s+de)?\\s+(?<m2>${word})(?!${letter})[.,]?(?:\\s+(?:de\\s+)?(?<y2>\\d{4}))?`,
      `(?<!${letter})(?<m3>${word})(?!${letter})[.]?(?:\\s+(?<d3>\\d{1,2})(?!\\d)(?:st|nd|rd|th)?,?)?(?:\\s+(?<y3>\\d{4}))?`,
      `(?<![\\d.,])(?<y4>(?:1[89]|20)\\d\\d)(?![\\d]|[.,]\\d)`,
    ].join('|'),
    'giu',
  );
  return [...plainDigits(text).matchAll(pattern)].flatMap(({ groups }) => {
    const { iso, d1, n1, y1, d2, m2, y2, d3, m3, y3, y4 } = groups!;
    if (iso) return parseDate(iso) ? [iso] : [];
    if (y1) return dateOf(y1, Number(n1), d1) ?? [];
    if (y4) return dateOf(y4) ?? [];
    const month = months.get((m2 ?? m3)!.toLocaleLowerCase(language));
    const day = d2 ?? d3;
    const year = y2 ?? y3;
    if (year) return dateOf(year, month, day) ?? [];
    // A month's name alone may be a word or a person.
    if (!day || !published) return [];
    const own = Number(published.slice(0, 4));
    const dates = [own, own - 1].flatMap((each) => dateOf(String(each), month, day) ?? []);
    return dates.find((date) => date <= published) ?? [];
  });
}

/** A date as people type it, as the format writes it; undefined where it is none. */
export function meantDate(text: string, language: string): string | undefined {
  const plain = plainDigits(text.trim());
  if (parseDate(plain)) return plain;
  const [first, second] = [language, 'en'].map((each) => datesIn(plain, { language: each })[0]);
  return first ?? second;
}
