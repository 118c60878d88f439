import type { Choice } from '../anchoring/anchor.js';
import type { Stated } from '../commands/state.js';
import type { Reading } from '../reading.js';
import { wordsFor } from '../words.js';
import type { Context } from './context.js';

/** The language that the article is in. */
export const languageOf = ({ draft }: Reading): string => String(draft.dataset['language'] ?? 'en');

let last: Stated | undefined;

/** What a fact about some words is made from; the same for as long as these are. */
export function statedWith({ reading }: Context, choice: Choice | undefined): Stated | undefined {
  const { page, places, draft } = reading;
  if (!page || !choice) return undefined;
  if (last?.choice === choice && last.page === page && last.dataset === draft.dataset) return last;
  const language = languageOf(reading);
  last = {
    dataset: draft.dataset,
    page,
    places,
    choice,
    language,
    named: wordsFor(language).named,
  };
  return last;
}
