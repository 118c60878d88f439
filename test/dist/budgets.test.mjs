import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { languages } from '../../packages/core/dist/languages.js';
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
  const files = filesOfDist();
  const matches = (pattern) => files.some((name) => matchesGlob(name, pattern));
  assert.deepEqual(
    Object.keys(BUDGETS).filter((pattern) => !matches(pattern)),
    [],
  );
});

test('a map at its widest comes to no more than 40,500 bytes of brotli in all', () => {
  const files = ['factbox-map.js', 'geometry/russia-taliban-2023-large.json'];
  const total = files.reduce((sum, name) => sum + sizeOf(join(DIST, name)).brotli, 0);
  assert.ok(total <= 40_500, `${total} bytes of brotli`);
});

test('every widget has its words in each other language, in small files of their own', () => {
  for (const widget of WIDGETS) {
    for (const language of languages.filter((each) => each !== 'en')) {
      assert.ok(sizeOf(join(DIST, `messages/${widget}.${language}.js`)).brotli < 4000);
    }
  }
});

function filesOfDist() {
  return readdirSync(DIST, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
}

function matchesGlob(name, pattern) {
  const [before, after] = pattern.split('*');
  return after === undefined ? name === pattern : name.startsWith(before) && name.endsWith(after);
}
