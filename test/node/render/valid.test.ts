import assert from 'node:assert/strict';
import test from 'node:test';
import { casesOf, fewCases, languages, realDataset, render } from '../../support/form-cases.js';
import { checkHtml } from '../../support/vnu.js';

const page = (html: string, language: string): string =>
  `<!doctype html><html lang="${language}" dir="${/fa|ar/.test(language) ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>An article</title></head><body><h1>An article</h1><h2>A section</h2><p>Words.</p>${html}</body></html>`;

test('the Nu HTML checker finds no error in any form of any widget in any language', async () => {
  const pages: Record<string, string> = {};
  for (const target of ['web', 'strict', 'basic', 'email'] as const) {
    for (const language of languages) {
      const cases = target === 'web' && language === 'en' ? casesOf(realDataset) : fewCases;
      for (const [name, options] of cases) {
        const image = target === 'web' ? undefined : 'https://example.org/map.png';
        const base = 'https://example.org/article';
        const html = await render({ ...options, target, language, image, base });
        pages[`${target} ${language} ${name}`] = page(html, language);
      }
    }
  }
  assert.ok(Object.keys(pages).length > 60);
  assert.deepEqual(checkHtml(pages), []);
});
