import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BUDGETS, sizeOf } from '../../scripts/sizes.mjs';
import { DIST } from './support.mjs';

for (const [pattern, budget] of Object.entries(BUDGETS)) {
  for (const name of filesOf(pattern)) {
    test(`${name} stays within ${budget} bytes of brotli`, () => {
      const { brotli } = sizeOf(join(DIST, name));
      assert.ok(
        brotli <= budget,
        `${name} has ${brotli} bytes of brotli, ${brotli - budget} too many`,
      );
    });
  }
}

test('every message file is smaller than its bundle and is loaded apart from it', () => {
  const files = readdirSync(join(DIST, 'messages')).filter((name) => name.endsWith('.js'));
  assert.ok(files.length >= 12, `only ${files.length} message files`);
  for (const file of files) assert.ok(sizeOf(join(DIST, 'messages', file)).brotli < 4000, file);
});

function filesOf(pattern) {
  if (!pattern.includes('*')) return [pattern];
  const [folder] = pattern.split('/');
  const names = readdirSync(join(DIST, folder)).filter((name) => name.endsWith('.json'));
  assert.ok(names.length, `dist/${folder} is empty`);
  return names.map((name) => `${folder}/${name}`);
}
