import { baseLanguage } from '@factbox/core';
import type * as en from '@factbox/core/messages/en.js';
import { catalogues } from './languages.js';
import type { StudioMessages } from './messages/en.js';

const known: Readonly<Record<string, { readonly words: StudioMessages; readonly format: object }>> =
  catalogues;

/** The languages of Studio, each by its own name. */
export const languages = Object.keys(known).map((code) => ({
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
  const locale = code in known ? code : 'en';
  const { words, format } = known[locale]!;
  const { roles, actorKinds, interestKinds, bases, statuses, votes } = format as typeof en;
  const named = {
    ...{ ...bases, ...statuses, ...votes, ...actorKinds, ...interestKinds, ...roles },
    ...words.fields.words,
  };
  return { words, named, locale };
}
