import assert from 'node:assert/strict';
import test from 'node:test';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { complete } from '../dataset/complete.js';

const german = { ...complete, language: 'de' };
const tags = [
  { widget: 'quote', attributes: { quote: 'words' } },
  { widget: 'actor', attributes: { actor: 'council' } },
  { widget: 'timeline', attributes: {} },
] as const;

for (const { widget, attributes } of tags) {
  test(`a quotation in a ${widget} has the marks of the language that it is in`, async () => {
    const render = (language: string, target: 'text' | 'email' | 'prerendered') =>
      renderWidget({ widget, attributes, dataset: german, language, target });
    assert.match(await render('de', 'text'), /„Wir werden bauen“/);
    assert.match(await render('en', 'text'), /“We will build”/);
    assert.match(await render('en', 'email'), /“We will build”/);
    // The browser's marks are those of the language around them.
    for (const [language, words] of [
      ['de', 'Wir werden bauen'],
      ['en', 'We will build'],
    ] as const) {
      const page = await render(language, 'prerendered');
      assert.match(page, new RegExp(`lang="${language}" dir="ltr"><(q|span|p)>${words}<`));
    }
  });
}
