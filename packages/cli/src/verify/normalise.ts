const replacements: readonly (readonly [RegExp, string])[] = [
  // Soft hyphens, zero-width spaces and direction marks are seen by nobody.
  [/[\v\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, ''],
  [/[‘’‚‛‹›′`´]/g, "'"],
  [/[“”„‟″«»「」『』﹁﹂﹃﹄〝〞〟＂]/g, '"'],
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
