import type { Choice } from '../anchoring/anchor.js';
import type { Stated } from '../commands/state.js';
import type { Reading } from '../reading.js';
import { wordsFor } from '../words.js';
import type { Context } from './context.js';

/** The language that the article is in. */
export const languageOf = ({ draft }: Reading): string => String(draft.dataset['language'] ?? 'en');

/** What a fact about some words is made from. */
export function statedWith({ reading }: Context, choice: Choice | undefined): Stated | undefined {
  const { page, places, draft } = reading;
  if (!page || !choice) return undefined;
  const language = languageOf(reading);
  return {
    dataset: draft.dataset,
    page,
    places,
    choice,
    language,
    named: wordsFor(language).named,
  };
}
