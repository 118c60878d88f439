import type { Paragraph } from './article.js';
import { fold } from './fold.js';

/** The stretch of an article that is most like some words. */
export interface Nearest {
  readonly paragraph: number;
  readonly text: string;
}

/** Finds what is most like some words, as a part of a finding. */
export type NearestFinder = (words: string) => { readonly nearest?: Nearest };

/** Beyond this share of changed words, what is found would only mislead. */
const MOST_CHANGED = 0.6;

/** A word that more paragraphs have tells them apart no more, unless all of the words are such. */
const MOST_HAVING = 50;

interface Word {
  readonly shown: string;
  readonly plain: string;
}

/**
 * The stretch of the article that the fewest changed, missing or added words tell from some others.
 * The article is read once, and of it only the paragraphs with enough of the words are compared.
 */
export function nearestIn(paragraphs: readonly Paragraph[]): NearestFinder {
  let read: readonly { readonly number: number; readonly words: readonly Word[] }[] | undefined;
  const having = new Map<string, Set<number>>();
  const readAll = () =>
    paragraphs.map(({ number, text }, at) => {
      const words = wordsOf(text);
      for (const { plain } of words) {
        having.set(plain, (having.get(plain) ?? new Set()).add(at));
      }
      return { number, words };
    });
  return (words) => {
    read ??= readAll();
    const wanted = wordsOf(words).map(({ plain }) => plain);
    const most = wanted.length * MOST_CHANGED;
    const known = wanted.flatMap((want) => having.get(want) ?? []);
    const few = Math.max(MOST_HAVING, Math.min(...known.map(({ size }) => size)));
    const telling = known.filter(({ size }) => size <= few);
    const common = known.length - telling.length;
    const shared = new Map<number, number>();
    for (const at of telling.flatMap((places) => [...places])) {
      shared.set(at, (shared.get(at) ?? common) + 1);
    }
    let best: (Nearest & { readonly edits: number }) | undefined;
    for (const [at, count] of [...shared].sort(([a], [b]) => a - b)) {
      if (wanted.length - count >= Math.min(most + 1, best?.edits ?? Infinity)) continue;
      const { number, words: own } = read[at]!;
      const found = align(wanted, own);
      if (found && found.edits < (best?.edits ?? Infinity)) best = { ...found, paragraph: number };
    }
    if (!best || best.edits > most) return {};
    return { nearest: { paragraph: best.paragraph, text: best.text } };
  };
}

// A dash parts words, as the words beside it may be changed apart; marks at a word's edge are
// what surrounds a quotation.
const wordsOf = (text: string): Word[] =>
  text
    .replaceAll('\v', '')
    .split(/\s+|(?<=[—–])/)
    .map((shown) => ({ shown, plain: plainOf(shown) }))
    .filter(({ plain }) => plain);

const plainOf = (word: string): string =>
  fold(word).text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Finds where in a text the words fit with the fewest edits, wherever they begin and end. */
function align(
  wanted: readonly string[],
  words: readonly Word[],
): { text: string; edits: number } | undefined {
  // For each place in the text: the edits so far, and the word at which this fit begins.
  let edits = words.map(() => 0).concat(0);
  let begins = [...edits.keys()];
  for (const [index, want] of wanted.entries()) {
    const nextEdits = [index + 1];
    const nextBegins = [0];
    words.forEach(({ plain }, at) => {
      const changed = edits[at]! + (plain === want ? 0 : 1);
      const missing = edits[at + 1]! + 1;
      const added = nextEdits[at]! + 1;
      const least = Math.min(changed, missing, added);
      nextEdits.push(least);
      nextBegins.push(
        least === changed ? begins[at]! : least === missing ? begins[at + 1]! : nextBegins[at]!,
      );
    });
    edits = nextEdits;
    begins = nextBegins;
  }
  const least = edits.reduce((a, b) => Math.min(a, b));
  const end = edits.indexOf(least);
  const text = words
    .slice(begins[end]!, end)
    .map(({ shown }) => shown)
    .join(' ');
  return text ? { text, edits: least } : undefined;
}
