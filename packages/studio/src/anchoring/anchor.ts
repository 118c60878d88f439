import type { Passage } from '@factbox/dataset';
import { findPassage, type Paragraph, type PageIndex } from '@factbox/cli/authoring.js';
import type { Choice } from '@factbox/cli/suggest';

export { toPassage, wholeWords, type Choice } from '@factbox/cli/suggest';

/** The words that a passage names; undefined where they are not in its paragraph. */
export function toChoice(page: PageIndex, passage: Passage): Choice | undefined {
  const span = findPassage(page, passage);
  if (!span) return undefined;
  const [begin, end] = page.offsets(span);
  return { paragraph: passage.paragraph, begin, end };
}

/** What stands at a place of the article. */
export const wordsOf = (
  paragraphs: readonly Paragraph[],
  { paragraph, begin, end }: Choice,
): string => paragraphs[paragraph - 1]?.text.slice(begin, end) ?? '';
