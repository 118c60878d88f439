import type { Article } from './article.js';
import { normalise } from './normalise.js';

/** The stretch of an article that is most like some words. */
export interface Nearest {
  readonly paragraph: number;
  readonly text: string;
}

/** Beyond this share of changed words, what is found would only mislead. */
const MOST_CHANGED = 0.6;

/** The stretch of the article that the fewest changed, missing or added words tell from these. */
export function nearestTo(article: Article, words: string): Nearest | undefined {
  const wanted = wordsOf(words).map(({ plain }) => plain);
  let best: (Nearest & { readonly edits: number }) | undefined;
  for (const { number, text } of article.paragraphs) {
    const found = align(wanted, wordsOf(text));
    if (found && found.edits < (best?.edits ?? Infinity)) best = { ...found, paragraph: number };
  }
  if (!best || best.edits > wanted.length * MOST_CHANGED) return undefined;
  return { paragraph: best.paragraph, text: best.text };
}

interface Word {
  readonly shown: string;
  readonly plain: string;
}

// A dash parts words, as the words beside it may be changed apart; marks at a word's edge are
// what surrounds a quotation.
const wordsOf = (text: string): Word[] =>
  text
    .split(/\s+|(?<=[—–])/)
    .map((shown) => ({ shown, plain: plainOf(shown) }))
    .filter(({ plain }) => plain);

const plainOf = (word: string): string =>
  normalise(word)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Finds where in a text the words fit with the fewest edits, wherever they begin and end. */
function align(
  wanted: readonly string[],
  words: readonly Word[],
): { text: string; edits: number } | undefined {
  // Each cell: the edits so far, and the word at which this fit begins.
  let row = [...words, undefined].map((_, begin) => ({ edits: 0, begin }));
  for (const [index, want] of wanted.entries()) {
    const next = [{ edits: index + 1, begin: 0 }];
    words.forEach(({ plain }, at) => {
      const changed = row[at]!;
      const missing = row[at + 1]!;
      const added = next[at]!;
      const options = [
        { edits: changed.edits + +(plain !== want), begin: changed.begin },
        { edits: missing.edits + 1, begin: missing.begin },
        { edits: added.edits + 1, begin: added.begin },
      ];
      next.push(options.reduce((a, b) => (b.edits < a.edits ? b : a)));
    });
    row = next;
  }
  const edits = row.reduce((least, cell) => Math.min(least, cell.edits), Infinity);
  const end = row.findIndex((cell) => cell.edits === edits);
  const text = words
    .slice(row[end]!.begin, end)
    .map(({ shown }) => shown)
    .join(' ');
  return text ? { text, edits } : undefined;
}
