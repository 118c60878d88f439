import { Readability } from '@mozilla/readability';
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import test from 'node:test';
import { fewCases, languages, realDataset, render } from '../../support/form-cases.js';
import { textOf } from '../../support/html-tree.js';
import { factsOfCase } from '../../support/model-facts.js';

const sentence =
  'The border runs along a river, and on both sides of it people watch what the other side does. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;

/** What a reader view leaves of an article with these forms in it. */
function readerView(forms: string, language: string): string {
  const html = `<!doctype html><html lang="${language}"><head><title>An article</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    <main><article><h1>An article</h1>${paragraph.repeat(3)}${forms}${paragraph.repeat(3)}</article></main>
    <footer><p><a href="/about">About us</a></p></footer></body></html>`;
  const { window } = new JSDOM(html, { url: 'https://example.org/article' });
  const article = new Readability(window.document).parse();
  return article?.content ?? '';
}

const normalised = (text: string): string =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase();

for (const target of ['web', 'strict', 'basic'] as const) {
  for (const language of languages) {
    test(`a reader view keeps every fact of the ${target} forms in "${language}"`, async () => {
      const forms = [];
      for (const [, options] of fewCases) {
        forms.push(await render({ ...options, target, language }));
      }
      const content = readerView(forms.join(paragraph), language);
      const text = normalised(textOf(content));
      assert.ok(text.includes(normalised(sentence).trim()));
      assert.ok(!text.includes('about us'));
      for (const one of fewCases) {
        const facts = await factsOfCase(realDataset, one, language);
        const lost = facts.filter((fact) => !text.includes(normalised(fact)));
        assert.deepEqual(lost, [], one[0]);
      }
    });
  }
}
