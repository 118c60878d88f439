/** The base language of a tag: `fa` of `fa-AF`. */
export const baseLanguage = (language: string): string => language.split('-')[0]!.toLowerCase();
