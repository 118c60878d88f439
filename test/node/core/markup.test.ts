import assert from 'node:assert/strict';
import test from 'node:test';
import { datasetInline } from '../../../packages/core/src/document.js';
import { datasetMarkup, markup, sourcesMarkup } from '../../../packages/core/src/markup.js';
import { toHtml } from '../../../packages/core/src/html.js';
import { core } from '../../../packages/core/src/messages/en.js';

test('text can neither open an element nor leave an attribute', () => {
  const hostile = `"><img src=x onerror="alert('&')">`;
  assert.equal(
    markup`<p title="${hostile}">${hostile}</p>`.html,
    `<p title="&quot;>&lt;img src=x onerror=&quot;alert('&amp;')&quot;>">&quot;>&lt;img src=x onerror=&quot;alert('&amp;')&quot;></p>`,
  );
});

test('markup within markup is written once, and lists one after another', () => {
  const items = ['a & b', 'c'].map((each) => markup`<li>${each}</li>`);
  assert.equal(markup`<ul>${items}</ul>`.html, '<ul><li>a &amp; b</li><li>c</li></ul>');
});

test('what comes out of JSON is never taken for markup', () => {
  const content = JSON.parse('{ "html": "<img src=x>" }') as never;
  assert.equal(markup`<p title="${content}">${content}</p>`.html.includes('<img'), false);
  assert.throws(() => toHtml(content));
});

test('what is missing is left out, and a nought is not', () => {
  assert.equal(markup`${undefined}${false}${''}${0}${[]}`.html, '0');
});

test('a source is a link to its passage, named in full', () => {
  const [link] = sourcesMarkup(
    [{ id: 'p', href: '#:~:text=a&text="b"', paragraph: 9, section: 'S' }],
    {
      messages: core,
      locale: 'en',
    },
  );
  assert.match(link!.html, /href="#:~:text=a&amp;text=&quot;b&quot;"/);
  assert.match(link!.html, /title="Source: paragraph 9, “S”"/);
  assert.match(link!.html, />¶&nbsp;9<\/span><\/a>$/);
});

test('text of the dataset says its language where that is not the page’s', () => {
  const dataset = { language: 'fa' } as never;
  assert.equal(datasetMarkup({ dataset, locale: 'fa-IR' }, 'متن'), 'متن');
  assert.equal(
    markup`${datasetMarkup({ dataset, locale: 'en' }, '<متن>')}`.html,
    '<bdi lang="fa" dir="rtl">&lt;متن></bdi>',
  );
});

test('letters that run the other way do not take the numbers after them into their run', () => {
  const mixed = { dataset: { language: 'ar' } as never, locale: 'ar' };
  assert.equal(
    markup`${datasetMarkup(mixed, 'Factbox')} · 12`.html,
    '<bdi lang="ar" dir="rtl">Factbox</bdi> · 12',
  );
  assert.deepEqual(datasetInline(mixed, 'نص Factbox'), {
    kind: 'foreign',
    language: 'ar',
    text: 'نص Factbox',
  });
  for (const [text, language] of [
    ['نص 12', 'ar'],
    ['Factbox 12', 'en'],
    ['Дом 12', 'ru'],
  ] as const) {
    const alike = { dataset: { language } as never, locale: language };
    assert.equal(datasetMarkup(alike, text), text);
    assert.equal(datasetInline(alike, text), text);
  }
  const english = { dataset: { language: 'en' } as never, locale: 'en' };
  assert.match(markup`${datasetMarkup(english, 'the نص')}`.html, /^<bdi lang="en" dir="ltr">/);
});
