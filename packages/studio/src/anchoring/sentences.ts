import { sentencesIn } from '@factbox/cli/suggest';

/** A stretch of a text, from its first to behind its last character. */
export type Stretch = readonly [begin: number, end: number];

const known = new Map<string, readonly Stretch[]>();

/** The sentences of a text as a reader tells them; each text is read once. */
export function sentencesOf(text: string, language: string): readonly Stretch[] {
  const key = `${language} ${text}`;
  let sentences = known.get(key);
  if (!sentences) {
    sentences = sentencesIn(text, language).map(({ from, to }) => [from, to]);
    known.set(key, sentences);
  }
  return sentences;
}

/** The sentence that a place of a text lies in. */
export const sentenceAt = (sentences: readonly Stretch[], at: number): Stretch | undefined =>
  sentences.find(([, end]) => at < end) ?? sentences.at(-1);
