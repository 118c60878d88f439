import type { Passage } from '@factbox/dataset';
import type { Nearest } from './nearest.js';

/** The words of a passage that a link is made from. */
export type LinkWords = Partial<Pick<Passage, 'prefix' | 'start' | 'end' | 'suffix'>>;

/** What holding one record against the article brought to light. */
export interface Finding {
  /** The field of the dataset, as in `quotes.reply.text`. */
  readonly path: string;
  readonly message: string;
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
