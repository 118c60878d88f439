import type { Dataset } from '@factbox/dataset';
import assert from 'node:assert/strict';
import test from 'node:test';
import { planSite } from '../../../packages/cli/src/site/plan.js';
import { assertGrowth } from '../../support/growth.js';
import { threadDataset } from '../../support/thread-dataset.js';

const kit = {
  folder: 'kit/x/',
  files: [{ path: 'kit/x/factbox-host.js', bytes: new Uint8Array(), isPinned: true }],
  integrity: () => 'sha384-x',
  loader: { src: 'kit/x/factbox.js', integrity: 'sha384-x' },
  site: [],
  fallback: { path: 'kit/x/factbox-fallback.css', text: '' },
};
const { flag } = threadDataset.quotes;

/** A dataset whose quotes are one thread. */
const chain = (length: number): Dataset => ({
  ...threadDataset,
  quotes: Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `quote-${index}`,
      { ...flag!, ...(index && { respondsTo: `quote-${index - 1}` }) },
    ]),
  ),
  corrections: [],
});

const build = (size: number) =>
  planSite({
    dataset: chain(size),
    kit,
    geometry: undefined,
    base: 'https://facts.example/',
    hasImages: false,
  });

test('a site takes room and time in proportion to the length of its threads', async () => {
  const bytes = async (size: number): Promise<number> =>
    (await build(size)).files.reduce((sum, file) => sum + file.bytes.length, 0);
  const [few, many] = [await bytes(50), await bytes(500)];
  assert.ok(many / few < 12, `ten times as much took ${(many / few).toFixed(1)} times the room`);
  await assertGrowth('the site of one thread', (size) => () => build(size), {
    sizes: [50, 500],
  });
});

test('each quote of a usual thread has a box of its own, and of an endless one the first', async () => {
  for (const [size, expected] of [
    [24, 24],
    [60, 24],
  ] as const) {
    const { boxes } = await build(size);
    const quotes = boxes.filter(({ widget }) => widget === 'quote');
    assert.equal(quotes.length, expected);
    assert.ok(quotes.every((box) => box.quotes.length === size));
  }
});
