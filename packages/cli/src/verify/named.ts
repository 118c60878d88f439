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

/** A test of whether a text has a name in it: all of it, or a word of it in whatever form. */
export function toIsNamed(text: string): (name: string) => boolean {
  const all = ` ${bare(text)} `;
  const begun = new Set(
    all
      .split(' ')
      .map(withoutArticle)
      .flatMap((word) => [word.slice(0, 4), word.slice(0, 5)]),
  );
  return (name) => {
    const own = bare(name);
    // Languages that part no words by spaces have names within words.
    const isThere =
      own.length > 1 &&
      all.includes(
        /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(own)
          ? own
          : ` ${own} `,
      );
    return isThere || stems(own).some((stem) => begun.has(stem));
  };
}
