const replacements: readonly (readonly [RegExp, string])[] = [
  // Soft hyphens, zero-width spaces and direction marks are seen by nobody.
  [/[\u00AD\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/g, ''],
  [/[‘’‚‛′`´]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/''/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/…/g, '...'],
  [/\s+/g, ' '],
  // A dash is set with or without spaces; a hyphen has none to lose.
  [/ ?-+ ?/g, '-'],
];

/** Text in which quote marks, dashes and spaces are all of one sort, so that only words count. */
export function normalise(text: string): string {
  return replacements
    .reduce((result, [pattern, by]) => result.replace(pattern, by), text.normalize('NFC'))
    .trim();
}

const isWord = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character);

/** The offsets at which a normalised text has these words whole, as a browser finds them. */
export function findWords(text: string, words: string, from = 0): number[] {
  const found: number[] = [];
  if (!words) return found;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + words.length);
    const cut = (isWord(before) && isWord(words[0]!)) || (isWord(after) && isWord(words.at(-1)!));
    if (!cut) found.push(at);
  }
  return found;
}
