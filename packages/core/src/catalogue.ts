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
export async function loadWording<M>(
  { en, load }: Catalogue<M>,
  locale: string,
): Promise<Wording<M>> {
  const language = baseLanguage(locale);
  // English words are better than none.
  const found = await load[language]?.().catch(() => undefined);
  return {
    messages: found?.messages ?? en,
    locale: found || language === 'en' ? locale : 'en',
  };
}
