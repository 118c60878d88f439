import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factbox } from '../support/site.mjs';
import { DEMOS } from '../../scripts/demos.mjs';
import { ROOT } from './support.mjs';

for (const { data, html, title } of DEMOS) {
  test(`every fact of “${title}” is in its article, where the dataset says`, async () => {
    const argv = ['verify', `dist/data/${data}.json`, '--article', html];
    const { code, out } = await factbox(ROOT, ...argv);
    assert.match(out, /: no faults\n$/);
    assert.equal(code, 0);
  });
}
