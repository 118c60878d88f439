import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factbox } from '../support/site.mjs';
import { ROOT } from './support.mjs';

test('every fact of the demonstration is in its article, where the dataset says', () => {
  const argv = ['verify', 'dist/data/demo.json', '--article', 'demo/index.html'];
  const { code, out } = factbox(ROOT, ...argv);
  assert.match(out, /: no faults\n$/);
  assert.equal(code, 0);
});
