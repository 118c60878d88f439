import { isUnspaced, wordsOf } from '../suggest/text.js';

/** A text without accents, marks and capital letters, its words parted by single spaces. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** An Arabic word without its article and what is written in one with it: `والاتحاد`, `للاتحاد`. */
const withoutArticle = (word: string): string =>
  word.replace(/^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{3})/u, '');

/** Words long enough to tell something from something else, without endings: `Russia`, `Russian`. */
const stems = (text: string): string[] =>
  text
    .split(' ')
    .map(withoutArticle)
    .filter((word) => word.length > 3)
    .map((word) => word.slice(0, Math.max(4, Math.min(5, word.length - 1))));

/** Short forms in a text that may be made of initials: `US`, `U.S.`, `U. S.`. */
const initialismsIn = (text: string): Set<string> =>
  new Set(
    (
      text.match(/(?<![\p{L}\p{N}])(?:\p{Lu}(?:\.[ \u00a0\u202f]?)?){2,}(?![\p{L}\p{N}])/gu) ?? []
    ).map((found) => found.replace(/\P{L}/gu, '')),
  );

/** The initials of a name, without those of its small words: `US` of the United States. */
const initialsOf = (name: string): string =>
  (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');

/** A test of whether a text has a name in it: all of it, its initials, or a word of it in whatever form. */
export function toIsNamed(text: string): (name: string) => boolean {
  const initialisms = initialismsIn(text);
  const all = ` ${bare(text)} `;
  const begun = new Set(
    all
      .split(' ')
      .map(withoutArticle)
      .flatMap((word) => [word.slice(0, 4), word.slice(0, 5)]),
  );
  return (name) => {
    const own = bare(name);
    if (isUnspaced(own)) return wordsOf(own).some((word) => word.length > 1 && all.includes(word));
    const isThere = own.length > 1 && all.includes(` ${own} `);
    return (
      isThere || initialisms.has(initialsOf(name)) || stems(own).some((stem) => begun.has(stem))
    );
  };
}
