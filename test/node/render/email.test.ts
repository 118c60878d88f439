import assert from 'node:assert/strict';
import test from 'node:test';
import { casesOf, languages, realDataset, render } from '../../support/form-cases.js';
import { attribute, readHtml } from '../../support/html-tree.js';

const known = /^(a|blockquote|br|h[1-6]|img|li|p|span|strong|sup|table|tbody|td|th|tr|ul)$/;
const base = 'https://example.org/article';

for (const language of languages) {
  test(`the e-mail form in "${language}" is of elements that old programs know, with inline styles`, async () => {
    for (const [name, options] of casesOf(realDataset)) {
      const image = 'https://example.org/map.png';
      const geometry = options.widget === 'map' && language === 'en' ? {} : { geometry: undefined };
      const html = await render({
        ...options,
        ...geometry,
        target: 'email',
        language,
        base,
        image,
      });
      const { elements, errors } = readHtml(html);
      assert.deepEqual(errors, [], name);
      for (const element of elements) {
        assert.match(element.tagName, known, name);
        assert.equal(attribute(element, 'class'), undefined, name);
        assert.equal(attribute(element, 'id'), undefined, name);
        const style = attribute(element, 'style') ?? '';
        assert.doesNotMatch(style, /var\(|flex|grid|position|float|background|inline-|block-size/);
        // One colour would be lost on the other ground; only lines have a grey that shows on both.
        assert.doesNotMatch(style.replaceAll('color:inherit', ''), /(^|;)color:/, name);
      }
      for (const table of elements.filter(({ tagName }) => tagName === 'table')) {
        assert.equal(attribute(table, 'cellspacing'), '0', name);
      }
      for (const image of elements.filter(({ tagName }) => tagName === 'img')) {
        assert.match(attribute(image, 'alt') ?? '', /\w/u, name);
      }
    }
  });
}

test('links of forms that leave the article lead to it, or are mere text', async () => {
  const options = { widget: 'quote', attributes: { quote: 'muttaqi-baseless' } } as const;
  for (const target of ['email', 'markdown', 'apple'] as const) {
    const lost = await render({ ...options, target });
    assert.doesNotMatch(lost, /href|#:~:|\]\(/, target);
    assert.match(lost, /¶\u00a09/, target);
    const kept = await render({ ...options, target, base });
    assert.match(kept, /https:\/\/example\.org\/article#:~:text=/, target);
  }
});

test('an article that has an address is linked without being told', async () => {
  const dataset = { ...realDataset, article: { ...realDataset.article, url: base } };
  const { renderWidget } = await import('../../../packages/cli/src/render.js');
  const html = await renderWidget({ dataset, widget: 'quote', target: 'email' });
  assert.match(html, /href="https:\/\/example\.org\/article#:~:text=/);
});

test('a form inside the article leads to the words by a fragment', async () => {
  const options = { widget: 'quote', attributes: { quote: 'muttaqi-baseless' } } as const;
  assert.match(await render({ ...options, target: 'web' }), /href="#\/\?:~:text=/);
  assert.match(await render({ ...options, target: 'basic' }), /href="#:~:text=/);
});
