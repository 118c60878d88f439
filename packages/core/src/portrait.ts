import type { Actor, Dataset } from '@factbox/dataset';
import type { Content, Markup } from './html.js';
import { languageOfText } from './language.js';
import { datasetMarkup, dots, markup } from './markup.js';
import type { CoreMessages } from './messages/en.js';
import type { Reading } from './reading.js';

/** A picture of an actor, with what is to be said of it. */
export type Portrait = NonNullable<Actor['portrait']>;

/** An actor's picture, by an address that leads to it from any page, where the article's is known. */
export function toPortrait({ actors, article }: Dataset, id: string): Portrait | undefined {
  const { portrait } = actors[id]!;
  try {
    return portrait && { ...portrait, src: new URL(portrait.src, article.url).href };
  } catch {
    // Relative, and nobody knows to what but the page.
    return portrait;
  }
}

/** The picture, of one size before and after it comes. */
export const portraitMarkup = (
  portrait: Portrait | undefined,
  { dataset }: Pick<Reading<unknown>, 'dataset'>,
): Content =>
  portrait &&
  markup`<img part="portrait" src="${portrait.src}" alt="${portrait.alt}" lang="${languageOfText(dataset, portrait.alt)}" width="64" height="80" loading="lazy"/>`;

/** Whose picture it is. */
export const creditMarkup = (
  portrait: Portrait | undefined,
  reading: Reading<CoreMessages>,
): Markup | undefined =>
  portrait &&
  markup`<span part="credit">${reading.messages.picture} ${dots(datasetMarkup(reading, portrait.credit), portrait.licence)}</span>`;

/** Leaves no hole where a picture does not come. */
export const hideLost = ({ target }: Event): void => {
  (target as HTMLElement).hidden = true;
};
