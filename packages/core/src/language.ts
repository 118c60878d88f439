/** The base language of a tag: `fa` of `fa-AF`. */
export const baseLanguage = (language: string): string => language.split('-')[0]!.toLowerCase();

/** The direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/.test(baseLanguage(language)) ? 'rtl' : 'ltr';

/** What stands between parts of a sentence in a language. */
export const comma = (locale: string): string =>
  /^(ar|ckb|fa|ps|sd|ug|ur)$/.test(baseLanguage(locale)) ? '، ' : ', ';

/** The language in force at an element, looked for outwards through shadow roots too. */
export function languageOf(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return (holder as HTMLElement).lang || 'en';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}
