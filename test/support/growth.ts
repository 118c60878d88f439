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

/** The same of work that ends later. */
export async function assertGrowthOf(
  toWork: (size: number) => () => Promise<unknown>,
  sizes: readonly [number, number],
): Promise<void> {
  const [few, many] = sizes;
  const [first, second] = [toWork(few), toWork(many)];
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const started = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(started);
    return Math.max((user + system) / 1000, 1);
  };
  await first();
  const most = (many / few) * 3;
  let [short, long, tries] = [Infinity, Infinity, 6];
  do {
    short = Math.min(short, await timed(first), await timed(first));
    long = Math.min(long, await timed(second));
  } while (long / short > most && --tries);
  assert.ok(tries, `${many / few} times as much took ${(long / short).toFixed(1)} times as long`);
}
