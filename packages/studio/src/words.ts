import { baseLanguage } from '@factbox/core';
import * as en from '@factbox/core/messages/en.js';
import * as ar from '@factbox/core/messages/ar.js';
import * as fa from '@factbox/core/messages/fa.js';
import * as ru from '@factbox/core/messages/ru.js';
import { messages as inArabic } from './messages/ar.js';
import { messages as inEnglish, type StudioMessages } from './messages/en.js';
import { messages as inPersian } from './messages/fa.js';
import { messages as inRussian } from './messages/ru.js';

/** The words of Studio, and those of the format, by language. */
const catalogues: Readonly<
  Record<string, { readonly words: StudioMessages; readonly format: object }>
> = {
  en: { words: inEnglish, format: en },
  ar: { words: inArabic, format: ar },
  fa: { words: inPersian, format: fa },
  ru: { words: inRussian, format: ru },
};

/** The languages of Studio, each by its own name. */
export const languages = Object.keys(catalogues).map((code) => ({
  code,
  name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
}));

/** The words for a language; English where there are no others. */
export function wordsFor(language: string): {
  readonly words: StudioMessages;
  readonly named: Readonly<Record<string, string>>;
  readonly locale: string;
} {
  const code = baseLanguage(language);
  const locale = code in catalogues ? code : 'en';
  const { words, format } = catalogues[locale]!;
  const { roles, actorKinds, interestKinds } = format as typeof en;
  return { words, named: { ...actorKinds, ...interestKinds, ...roles }, locale };
}
