/** A stretch of a text, from where to where in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export const spanOf = (text: string, from: number, to: number): Span => ({
  from,
  to,
  text: text.slice(from, to),
});

/** The same stretch without white space at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  const found = text.slice(from, to);
  const begin = from + found.length - found.trimStart().length;
  return spanOf(text, begin, begin + found.trim().length);
}

/** Whether a place lies in one of these stretches. */
export const isWithin = (at: number, spans: readonly Span[]): boolean =>
  spans.some(({ from, to }) => at >= from && at < to);

/** A tag that `Intl` takes; English for one that it does not. */
export function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
