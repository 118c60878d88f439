import { baseLanguage } from './language.js';

/** A widget's interface words: English at hand, other languages loaded when a page needs them. */
export interface Catalogue<M> {
  readonly en: M;
  readonly load: Readonly<Record<string, () => Promise<{ readonly messages: M }>>>;
}

/** Interface words and the language that they are in. */
export interface Wording<M> {
  readonly messages: M;
  /** A BCP 47 tag for `Intl`: the page's own where the catalogue has its language, else `en`. */
  readonly locale: string;
}

/** The words for a language; English where there is no catalogue for it or it does not arrive. */
export async function loadWording<M>(catalogue: Catalogue<M>, locale: string): Promise<Wording<M>> {
  const load = catalogue.load[baseLanguage(locale)];
  try {
    if (load) return { messages: (await load()).messages, locale };
  } catch {
    // English words are better than none.
  }
  return englishWording(catalogue, locale);
}

/** The English words, with the page's own English where it has one (`en-GB`). */
export const englishWording = <M>({ en }: Catalogue<M>, locale = 'en'): Wording<M> => ({
  messages: en,
  locale: baseLanguage(locale) === 'en' ? locale : 'en',
});
