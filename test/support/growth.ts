import assert from 'node:assert/strict';
import { recordAttack } from './attacks.mjs';

/** Milliseconds of the processor: those of the clock pass while other programs run too. */
async function timeOf(work: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  // What takes less than this is ruled by chance.
  return Math.max((user + system) / 1000, 1);
}

export interface GrowthOptions {
  /** How much is worked on, first and then. */
  readonly sizes?: readonly [few: number, many: number];
  /** How much more than in proportion it may take: the smaller the sizes, the less. */
  readonly slack?: number;
}

/**
 * Asserts that work on ten times as much takes about ten times as long, not a hundred times: a
 * logarithm more would be 13. What runs besides may slow one of both, but not at every try.
 */
export async function assertGrowth(
  input: string,
  toWork: (size: number) => () => unknown,
  { sizes: [few, many] = [1000, 10_000], slack = 3 }: GrowthOptions = {},
): Promise<void> {
  const [first, second] = [toWork(few), toWork(many)];
  await timeOf(first);
  const most = (many / few) * slack;
  let [short, long, tries] = [Infinity, Infinity, 6];
  do {
    short = Math.min(short, await timeOf(first), await timeOf(first));
    long = Math.min(long, await timeOf(second));
  } while (long / short > most && --tries);
  const factor = (long / short).toFixed(1);
  recordAttack({
    input,
    size: `${few} and ${many}`,
    figure: `${factor} times as long`,
    outcome: tries ? 'in proportion' : 'too long',
  });
  assert.ok(tries, `${many / few} times as much took ${factor} times as long`);
}
