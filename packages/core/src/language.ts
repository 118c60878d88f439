import { baseLanguage, type Dataset } from '@factbox/dataset';

export { baseLanguage };

/**
 * Plain English is written here, as `Intl` would write it: the first use of `Intl` in a page,
 * whichever it is, takes longer than all else that a widget does before it is shown.
 */
export const isPlainEnglish = (locale: string): boolean => /^en(-US)?$/.test(locale);

/** A tag that `Intl` takes: this one, else its base language, else English. */
function toLocale(tag: string): string {
  try {
    return isPlainEnglish(tag) ? tag : Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    return /^[a-z]{2,3}/i.exec(tag)?.[0] ?? 'en';
  }
}

/** The language that a text of a dataset is in. */
export const languageOfText = ({ language, readIn }: Dataset, text: unknown): string =>
  readIn?.translations.has(text as string) ? readIn.language : language;

/** The direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/.test(baseLanguage(language)) ? 'rtl' : 'ltr';

/** Whether text has letters that run the other way than a language. */
export const runsOtherWay = (text: string, language: string): boolean =>
  (directionOf(language) === 'ltr'
    ? /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
    : /[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\P{L}]/u
  ).test(text);

/** Text in the midst of a language's text, with marks about it where it runs the other way. */
export const isolated = (text: string, language: string): string =>
  runsOtherWay(text, language) ? `\u2068${text}\u2069` : text;

/** What stands between parts of a sentence in a language. */
export const comma = (locale: string): string =>
  /^(ar|ckb|fa|ps|sd|ug|ur)$/.test(baseLanguage(locale)) ? '، ' : ', ';

/** The language in force at an element, looked for outwards through shadow roots too. */
export function languageOf(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return toLocale((holder as HTMLElement).lang);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}
