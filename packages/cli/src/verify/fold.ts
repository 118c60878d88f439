/** Text made alike for a search, and where each of its characters stands in what it was made from. */
export interface Folded {
  readonly text: string;
  /** One more than the text has characters: the last is the end. */
  readonly at: readonly number[];
}

const isUnseen = (character: string): boolean =>
  /[\p{M}\u00AD\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\v]/u.test(
    character,
  );

/** Letters that some browser, or a typist, takes for one another, besides those with marks. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′‹›`´ʹʻʼʽʾʿ׳]/g, "'"],
  [/[“”„‟″«»״]/g, '"'],
  [/[‐‑‒–—―−־]/g, '-'],
  [/⁄/g, '/'],
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
  [/ς/g, 'σ'],
  [/[یىئ]/g, 'ي'],
  [/ک/g, 'ك'],
  [/[ةۀ]/g, 'ه'],
];

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = isUnseen(character)
    ? ''
    : character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\p{M}/gu, '');
  const folded = alike
    .reduce((text, [pattern, by]) => text.replace(pattern, by), plain)
    // The digits of Arabic and of Persian end as ours do.
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const result = /^\s+$/.test(folded) ? ' ' : folded;
  known.set(character, result);
  return result;
}

/**
 * Folds away all that a browser may take for the same, and what people type for what they see:
 * capitals, accents, sorts of quote marks, dashes and spaces, what nobody sees.
 */
export function fold(text: string): Folded {
  const characters: string[] = [];
  const at: number[] = [];
  const dropSpace = (): void => {
    if (characters.at(-1) !== ' ') return;
    characters.pop();
    at.pop();
  };
  let offset = 0;
  for (const character of text) {
    for (const plain of foldCharacter(character)) {
      const last = characters.at(-1);
      // Spaces are one space, and a dash stands with or without.
      if (plain === ' ' && (last === undefined || last === ' ' || last === '-')) continue;
      if (plain === '-') dropSpace();
      if (plain === "'" && last === "'" && at.at(-1)! >= offset - 1) {
        characters[characters.length - 1] = '"';
        continue;
      }
      if (plain === '-' && characters.at(-1) === '-') continue;
      characters.push(plain);
      at.push(offset);
    }
    offset += character.length;
  }
  dropSpace();
  return { text: characters.join(''), at: [...at, text.trimEnd().length] };
}

const isWord = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character);

/** Letters of scripts that set no spaces between words. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const isCut = (before: string, after: string): boolean =>
  isWord(before) && isWord(after) && !(UNSPACED.test(before) || UNSPACED.test(after));

/** Whether words that a text has at a place are whole there. */
export const isWholeAt = (text: string, words: string, at: number): boolean =>
  !isCut(text.charAt(at - 1), words[0]!) && !isCut(words.at(-1)!, text.charAt(at + words.length));

const WORD = new RegExp(`(?:(?!${UNSPACED.source})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** Each word of a text, with its offset; a text has words whole only where it has all of theirs. */
export function* wordsIn(text: string): Generator<readonly [word: string, offset: number]> {
  for (const { 0: word, index } of text.matchAll(WORD)) yield [word, index];
}

/** The offsets at which a stretch of a folded text has these folded words whole. */
export function findWords(text: string, words: string, from = 0, to = text.length): number[] {
  const found: number[] = [];
  if (!words) return found;
  // Not beyond the stretch, where a search would go on to the end of all.
  const stretch = text.slice(0, to);
  for (let at = stretch.indexOf(words, from); at >= 0; at = stretch.indexOf(words, at + 1)) {
    if (isWholeAt(text, words, at)) found.push(at);
  }
  return found;
}

/** Whether words begin or end in the middle of what some browsers take for one word: `north’s`, `1.5`. */
export function isWithinWord(text: string, [begin, end]: readonly [number, number]): boolean {
  const parts = (before: string, after: string): boolean =>
    /\p{L}'$/u.test(before) ? /^\p{L}/u.test(after) : /\d[.,]$/.test(before) && /^\d/.test(after);
  return (
    parts(text.slice(Math.max(0, begin - 2), begin), text.charAt(begin)) ||
    parts(text.slice(end - 1, end + 1), text.charAt(end + 1))
  );
}
