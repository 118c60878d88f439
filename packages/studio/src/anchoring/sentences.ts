import { sentencesIn } from '@factbox/cli/suggest';

/** A stretch of a text, from its first to behind its last character. */
export type Stretch = readonly [begin: number, end: number];

/** The sentences of a text as a reader tells them. */
export const sentencesOf = (text: string, language: string): Stretch[] =>
  sentencesIn(text, language).map(({ from, to }) => [from, to]);

/** The sentence that a place of a text lies in. */
export const sentenceAt = (sentences: readonly Stretch[], at: number): Stretch | undefined =>
  sentences.find(([, end]) => at < end) ?? sentences.at(-1);
