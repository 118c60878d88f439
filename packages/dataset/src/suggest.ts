/** How much comparing may still be done; one step is about one letter held against another. */
export interface Effort {
  steps: number;
}

/** Enough for hundreds of mistakes in hundreds of ids, and a fraction of a second at the most. */
export const someEffort = (): Effort => ({ steps: 6_000_000 });

/**
 * The number of single-letter edits between two words, two letters that changed places being one, or more
 * than `most` if it is more.
 */
function distance(a: string, b: string, most: number, effort: Effort): number {
  // What both begin and end with needs no edit, and of ids it is often nearly all.
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  let row = [...to, ''].map((_, column) => column);
  let before: number[] = [];
  for (let i = 1; i <= from.length && Math.min(...row) <= most; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const isOther = +(from[i - 1] !== to[j - 1]);
      const isTurned = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next[j] = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + isOther,
        isTurned ? before[j - 2]! + 1 : Infinity,
      );
    }
    effort.steps -= to.length;
    [before, row] = [row, next];
  }
  effort.steps -= start + end + 1;
  return Math.min(...row) > most ? Infinity : row[to.length]!;
}

/** Nobody mistypes a word longer than this, and comparing endless ones takes endless time. */
const longest = 64;

/**
 * The known word nearest to a misspelt one, if it is near enough to be what was meant; none once
 * the effort is spent, which several searches may share.
 */
export function suggest(
  word: string,
  known: Iterable<string>,
  effort: Effort = someEffort(),
): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    if (effort.steps <= 0) return undefined;
    effort.steps--;
    const allowed = Math.max(1, candidate.length / 3);
    if (candidate.length > longest || Math.abs(candidate.length - word.length) > allowed) continue;
    const edits = distance(word, candidate, allowed, effort);
    if (edits <= allowed && edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}
