import assert from 'node:assert/strict';

/** Milliseconds of the processor: those of the clock pass while other programs run too. */
function timeOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  // What takes less than this is ruled by chance.
  return Math.max((user + system) / 1000, 1);
}

/**
 * Asserts that work on ten times as much takes about ten times as long, not a hundred times: a
 * logarithm more would be 13. What runs besides may slow one of both, but not at every try.
 */
export function assertGrowth(
  toWork: (size: number) => () => unknown,
  sizes = [1000, 10_000],
): void {
  const [few, many] = sizes as [number, number];
  const [first, second] = [toWork(few), toWork(many)];
  first();
  const most = (many / few) * 3;
  let [short, long, tries] = [Infinity, Infinity, 6];
  do {
    short = Math.min(short, timeOf(first), timeOf(first));
    long = Math.min(long, timeOf(second));
  } while (long / short > most && --tries);
  const factor = (long / short).toFixed(1);
  assert.ok(tries, `${many / few} times as much took ${factor} times as long`);
}
