/** Whether a text begins in a script that parts no words by spaces, so that names stand within words. */
export const isUnspaced = (text: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text, of whatever script. */
export const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text)].flatMap(({ isWordLike, segment }) => (isWordLike ? segment : []));

/** A text for a pattern that finds just it. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
