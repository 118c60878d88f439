// That the tests of growth can fail: for work that is slow, and for quick work in something slow.
import assert from 'node:assert/strict';
import test from 'node:test';
import { assertGrowth } from '../../support/growth.js';

const listOf = (size: number): number[] => Array.from({ length: size }, (_, index) => index);

/** As long as a record usually takes. */
const busy = (steps: number): number => {
  let sum = 0;
  for (let step = 0; step < steps; step++) sum += Math.sqrt(step);
  return sum;
};

test('work in proportion passes, also where it sorts', () =>
  assertGrowth(
    'a list that is sorted',
    (size) => {
      const list = listOf(size);
      return () => list.map((each) => busy(each % 50)).sort((a, b) => a - b);
    },
    { sizes: [1000, 10_000] },
  ));

for (const [what, find] of [
  [
    'looks through all for each',
    (list: number[], each: number) => list.find((one) => one === each),
  ],
  [
    'looks through all natively for each',
    (list: number[], each: number) => list.includes(-each - 1),
  ],
  ['copies all for each', (list: number[], each: number) => [...list, each]],
] as const) {
  test(`work that ${what} fails`, async () => {
    await assert.rejects(
      assertGrowth(
        what,
        (size) => {
          const list = listOf(size);
          return () => list.map((each) => find(list, each));
        },
        { sizes: [400, 4000] },
      ),
      /times as (?:often|long)/,
    );
  });
}

test('a quick look through all fails, though the rest takes a hundred times as long', async () => {
  await assert.rejects(
    assertGrowth('one look among much work', (size) => {
      const list = listOf(size);
      return () => list.map((each) => busy(2000) + list.findIndex((one) => one === each));
    }),
    /times as often/,
  );
});
