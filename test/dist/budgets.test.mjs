import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BUDGETS, budgetOf, sizeOf } from '../../scripts/sizes.mjs';
import { DIST, WIDGETS } from './support.mjs';

for (const name of filesOfDist()) {
  const budget = budgetOf(name);
  if (budget === undefined) continue;
  test(`${name} stays within ${budget} bytes of brotli`, () => {
    const { brotli } = sizeOf(join(DIST, name));
    assert.ok(brotli <= budget, `${brotli} bytes of brotli, ${brotli - budget} too many`);
  });
}

test('every budget is that of a file that was built', () => {
  const patterns = Object.keys(BUDGETS).map((pattern) => pattern.replace('*.json', ''));
  const files = filesOfDist();
  assert.deepEqual(
    patterns.filter((pattern) => !files.some((name) => name.startsWith(pattern))),
    [],
  );
});

test('every widget has its words in three more languages, in small files of their own', () => {
  for (const widget of WIDGETS) {
    for (const language of ['ru', 'fa', 'ar']) {
      assert.ok(sizeOf(join(DIST, `messages/${widget}.${language}.js`)).brotli < 4000);
    }
  }
});

function filesOfDist() {
  return readdirSync(DIST, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
}
