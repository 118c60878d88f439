/** The number of single-letter edits between two words. */
function distance(a: string, b: string): number {
  let row = [...b, ''].map((_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + +(a[i - 1] !== b[j - 1]));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Nobody mistypes a word longer than this, and comparing endless ones takes endless time. */
const longest = 64;

/** The known word nearest to a misspelt one, if it is near enough to be what was meant. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const allowed = Math.max(1, candidate.length / 3);
    if (candidate.length > longest || Math.abs(candidate.length - word.length) > allowed) continue;
    const edits = distance(word, candidate);
    if (edits <= allowed && edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}
