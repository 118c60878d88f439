import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderWidget, type Target } from '@factbox/cli';
import analysis from '../../../data/russia-taliban-2023.js';

const words = 'not stated in the article';
/** What each form has of a row of its list, from the words to where the next one begins. */
const rows: Partial<Record<Target, RegExp>> = {
  web: /<dt>(not stated in the article<\/dt><dd>.*?)<\/dd>/s,
  prerendered: /<dt>((?:(?!<dt>).)*?not stated in the article<\/dt><dd>.*?)<\/dd>/s,
  email: /(not stated in the article.*?)<\/tr>/s,
  strict: /<dt>(not stated in the article<\/dt>\s*<dd>.*?)<\/dd>/s,
  basic: /(not stated in the article.*?)<\/dd>/s,
  markdown: /(not stated in the article\*\*\n\n.*?)\n\n/s,
  text: /(not stated in the article.*?)\n\n/s,
};

for (const [target, row] of Object.entries(rows) as [Target, RegExp][]) {
  test(`${target}: of whom nothing is stated, no paragraph is cited`, async () => {
    const form = await renderWidget({
      dataset: analysis,
      widget: 'map',
      target,
      attributes: { organization: 'csto' },
    });
    const [, found = ''] = row.exec(form) ?? [];
    assert.ok(found.includes(words) && found.includes('China'), form);
    assert.doesNotMatch(found, /¶|href/);
  });
}
