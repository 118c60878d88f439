import type { Actor, Dataset } from '@factbox/dataset';
import { actorName } from './format.js';
import type { Selection } from './shared.js';

/** Something of the dataset by the name that readers see, which may be a shorter or translated one. */
export interface Named extends Selection {
  readonly name: string;
}

/**
 * Whether a name is not the dataset's own but one in the page's language, as those of countries
 * and provinces may be; organizations have none such, though they have short ones.
 */
export function isTranslated(dataset: Dataset, { kind, id, name }: Named): boolean {
  const { name: own, inSentence } = dataset[`${kind}s`][id] as Actor;
  return kind !== 'organization' && name !== own && name !== inSentence;
}

/** An actor by the form of its name that stands in the midst of a sentence: `the Taliban`. */
export function actorInSentence(dataset: Dataset, id: string, locale: string): Named {
  const name = actorName(dataset, id, locale);
  const { name: own, inSentence } = dataset.actors[id]!;
  return { kind: 'actor', id, name: (name === own && inSentence) || name };
}
