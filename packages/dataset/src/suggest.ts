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

/** The known word nearest to a misspelt one, if it is near enough to be what was meant. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const near = (candidate: string): number => distance(word.slice(0, 64), candidate);
  const [best] = [...known].sort((a, b) => near(a) - near(b));
  return best && near(best) <= Math.max(1, best.length / 3) ? best : undefined;
}
