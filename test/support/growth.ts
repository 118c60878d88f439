import assert from 'node:assert/strict';
import { Session, type Profiler } from 'node:inspector/promises';
import { recordAttack } from './attacks.mjs';

/** Milliseconds of the processor: those of the clock pass while other programs run too. */
async function timeOf(work: () => unknown): Promise<number> {
  let times = 0;
  let spent;
  const started = process.cpuUsage();
  // What takes less than this is ruled by chance.
  do {
    await work();
    times += 1;
    const { user, system } = process.cpuUsage(started);
    spent = (user + system) / 1000;
  } while (spent < 4);
  return spent / times;
}

const session = new Session();
session.connect();
const post = session.post.bind(session) as (name: string, options?: object) => Promise<unknown>;
await post('Profiler.enable');

/** How often each function runs in some work, by where it stands. */
async function stepsOf(work: () => unknown): Promise<Map<string, number>> {
  await post('Profiler.startPreciseCoverage', { callCount: true });
  // Once more, since what has never run under watch is not counted from its beginning.
  await work();
  await post('Profiler.takePreciseCoverage');
  await work();
  const taken = await post('Profiler.takePreciseCoverage');
  await post('Profiler.stopPreciseCoverage');
  const { result } = taken as Profiler.TakePreciseCoverageReturnType;
  return new Map(
    result
      .filter(({ url }) => url.startsWith('file:'))
      .flatMap(({ url, functions }) =>
        functions.map(({ functionName, ranges: [whole] }) => [
          `${functionName || 'a function'} in ${url.split('/').slice(-3).join('/')}:${whole!.startOffset}`,
          whole!.count,
        ]),
      ),
  );
}

/**
 * Asserts that no function runs more often than in proportion: what is quick hides in no time. Counts
 * get lost where the engine throws a function's code away, but not at every try.
 */
async function assertSteps(
  toWork: (size: number) => () => unknown,
  { few, many, most }: { readonly few: number; readonly many: number; readonly most: number },
): Promise<void> {
  let wrong: Map<string, number> | undefined;
  for (let tries = 4; tries && (!wrong || wrong.size); tries -= 1) {
    const before = await stepsOf(toWork(few));
    const factors = [...(await stepsOf(toWork(many)))].map(
      ([place, count]) => [place, count / Math.max(before.get(place) ?? 0, few)] as const,
    );
    const found = factors.filter(
      ([place, factor]) => factor > most && (!wrong || wrong.has(place)),
    );
    wrong = new Map(found);
  }
  const told = [...wrong!].map(
    ([place, factor]) => `${place} runs ${factor.toFixed(1)} times as often`,
  );
  assert.ok(!told.length, told.join('\n'));
}

export interface GrowthOptions {
  /** How much is worked on, first and then. */
  readonly sizes?: readonly [few: number, many: number];
  /** How much more than in proportion it may take: the smaller the sizes, the less. */
  readonly slack?: number;
}

/**
 * Asserts that work on ten times as much takes about ten times as long, not a hundred times, and that
 * no part of it is done more often than that: a logarithm more would be 13. What runs besides may slow
 * one of both, but not at every try.
 */
export async function assertGrowth(
  input: string,
  toWork: (size: number) => () => unknown,
  { sizes: [few, many] = [1000, 10_000], slack = 3 }: GrowthOptions = {},
): Promise<void> {
  const most = (many / few) * slack;
  // Fewer will do; of what has few to begin with, they would be a case of their own. A sort of some that
  // are nearly in order takes hardly any steps; a square is a hundred times.
  if (few >= 100) {
    await assertSteps(toWork, { few: few / 10, many: many / 10, most: (many / few) * 6 });
  }
  const [first, second] = [toWork(few), toWork(many)];
  await timeOf(first);
  let [short, long, tries] = [Infinity, Infinity, 6];
  do {
    short = Math.min(short, await timeOf(first));
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
