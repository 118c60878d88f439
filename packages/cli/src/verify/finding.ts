import type { Nearest } from './nearest.js';

/** What holding one record against the article brought to light. */
export interface Finding {
  /** The field of the dataset, as in `quotes.reply.text`. */
  readonly path: string;
  readonly message: string;
  /** The text of the article that comes nearest to what was not found. */
  readonly nearest?: Nearest;
}

/** Faults must be mended; notes are for an editor to know. */
export interface Findings {
  readonly faults: readonly Finding[];
  readonly notes: readonly Finding[];
}
