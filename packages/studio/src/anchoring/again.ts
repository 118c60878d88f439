import { findPassage, type PageIndex } from '@factbox/cli/authoring.js';
import type { Passage } from '@factbox/dataset';
import search from 'approx-string-match';
import { toChoice, toPassage, wholeWords, type Choice } from './anchor.js';

/** What became of a passage in another text of its article. */
export type Again =
  /** The same words are there, once; where they moved, with another paragraph or section. */
  | {
      readonly kind: 'exact';
      readonly passage: Passage;
      readonly words: string;
      readonly isChanged: boolean;
    }
  /** Words much like them are there; only a person can say whether they are meant. */
  | {
      readonly kind: 'near';
      readonly passage: Passage;
      readonly words: string;
      readonly edits: number;
    }
  | { readonly kind: 'lost' };

/** Beyond this share of changed letters, what is found would only mislead. */
const MOST_CHANGED = 0.3;

/**
 * Finds a passage in another text of the article.
 *
 * @param words What stood there before: all of it, where the earlier text is at hand.
 */
export function findAgain(page: PageIndex, passage: Passage, words: string): Again {
  const { paragraphs } = page.article;
  const found = paragraphs.flatMap(({ number, section, text }) => {
    const { prefix, start, end, suffix } = passage;
    const moved: Passage = {
      ...(section !== undefined && { section }),
      paragraph: number,
      ...(prefix !== undefined && { prefix }),
      ...{ start, end },
      ...(suffix !== undefined && { suffix }),
    };
    if (!findPassage(page, moved)) return [];
    const place = toChoice(page, moved)!;
    const own = text.slice(place.begin, place.end);
    return [{ passage: moved, words: own, isChanged: !isAlike(own, words) }];
  });
  const unchanged = found.filter(({ isChanged }) => !isChanged);
  const [only, ...others] = unchanged.length ? unchanged : found;
  // Where it stood before is where it stands, if it is there more than once.
  const same = [only, ...others].find((each) => each?.passage.paragraph === passage.paragraph);
  if (only && !others.length) return { kind: 'exact', ...only };
  if (same) return { kind: 'exact', ...same };
  return nearest(page, words) ?? { kind: 'lost' };
}

const isAlike = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (text: string): string => text.replace(/[\s\v]+/g, ' ').trim();

function nearest(page: PageIndex, words: string): Again | undefined {
  const wanted = plain(words);
  if (wanted.length < 8) return undefined;
  let best: { readonly choice: Choice; readonly edits: number } | undefined;
  for (const { number, text } of page.article.paragraphs) {
    const most = Math.min(Math.floor(wanted.length * MOST_CHANGED), (best?.edits ?? Infinity) - 1);
    if (most < 0) break;
    const [match] = search(text, wanted, most).sort((a, b) => a.errors - b.errors);
    if (!match) continue;
    const [begin, end] = wholeWords(text, [match.start, match.end]);
    best = { choice: { paragraph: number, begin, end }, edits: match.errors };
  }
  const passage = best && toPassage(page, best.choice);
  if (!best || !passage) return undefined;
  const { paragraph, begin, end } = best.choice;
  const text = page.article.paragraphs[paragraph - 1]!.text.slice(begin, end);
  return { kind: 'near', passage, words: text, edits: best.edits };
}
