import type { Passage } from '@factbox/dataset';
import type { Nearest } from './nearest.js';

/** The words of a passage that a link is made from. */
export type LinkWords = Partial<Pick<Passage, 'prefix' | 'start' | 'end' | 'suffix'>>;

/**
 * What is wrong or to be looked at, without the words: an editor in another language has its own for each.
 * `values` are what its sentence is about.
 */
export type FindingName =
  /** Words of a passage are not in the article, or not where its other words are. */
  | 'lost'
  /** Some browsers do not find the words. */
  | 'unfindable'
  /** A link would lead to other words that are alike. */
  | 'ambiguous'
  /** The last words are a part of the first ones. */
  | 'overlap'
  /** The paragraph or section that the words are in. */
  | 'paragraph'
  | 'section'
  | 'not-verbatim'
  | 'capitals'
  | 'elsewhere'
  | 'shortened'
  | 'unquoted'
  | 'not-named'
  | 'other-code'
  | 'part-of-state'
  | 'no-province'
  | 'far'
  | 'swapped'
  | 'direction'
  /** An organization that is an actor besides, without need. */
  | 'doubled';

/** What holding one record against the article brought to light. */
export interface Finding {
  /** The field of the dataset, as in `quotes.reply.text`. */
  readonly path: string;
  readonly message: string;
  readonly name: FindingName;
  readonly values?: readonly string[];
  /** The text of the article that comes nearest to what was not found. */
  readonly nearest?: Nearest;
  /** What to write instead or besides, in the article's own characters. */
  readonly write?: LinkWords;
  /** True of what is no fault by itself. */
  readonly isNote?: true;
}

/** Faults must be mended; notes are for an editor to know. */
export interface Findings {
  readonly faults: readonly Finding[];
  readonly notes: readonly Finding[];
}
