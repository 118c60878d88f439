import assert from 'node:assert/strict';
import test from 'node:test';
import { JSDOM } from 'jsdom';
import { articlePage, isSamePage } from '../../../packages/core/src/page.js';

const story = 'https://news.example/world/story';

for (const other of [
  `${story}#comments`,
  `${story}/`,
  `${story}?`,
  'http://news.example/world/story',
  'https://NEWS.example:443/world/story',
  `${story}?utm_source=letter&utm_medium=email`,
  `${story}?fbclid=IwAR1`,
  `${story}?gclid=1&msclkid=2&yclid=3&_ga=4&mc_cid=5&_hsenc=6&ref_src=7`,
]) {
  test(`${other} is the article's page`, () => {
    assert.ok(isSamePage(story, other));
    assert.ok(isSamePage(other, story));
  });
}

for (const other of [
  'https://news.example/world/Story',
  'https://news.example/world/story/2',
  'https://news.example/',
  'https://amp.news.example/world/story',
  `${story}?page=2`,
  `${story}?p=7&utm_source=letter`,
  `${story}?clidding=1`,
  '',
  'not an address',
]) {
  test(`"${other}" is another page`, () => assert.ok(!isSamePage(story, other)));
}

test('what matters in a query is told apart, in whichever order it stands', () => {
  assert.ok(
    isSamePage('https://x.example/?p=7&lang=fa', 'https://x.example/?lang=fa&fbclid=1&p=7'),
  );
  assert.ok(!isSamePage('https://x.example/?p=7', 'https://x.example/?p=8'));
});

const pageAt = (url: string, head = '') =>
  new JSDOM(`<!doctype html><head>${head}</head>`, { url }).window.document;

for (const [what, url, head, expected] of [
  ['the page of the article', `${story}#top`, '', ''],
  ['a page that was come to from elsewhere', `${story}?fbclid=1#top`, '', ''],
  ['a page with a base', `${story}?fbclid=1#top`, '<base href="/">', `${story}?fbclid=1`],
  ['a base that is no address', story, '<base href="https://[">', ''],
  [
    'a page that names the article',
    'https://x.example/7',
    `<link rel=canonical href=${story}/>`,
    '',
  ],
  ['a page that names another', 'https://x.example/7', '<link rel=canonical href=/8>', undefined],
  ['another page', 'https://x.example/7', '', undefined],
] as const) {
  test(`links to the article stay in the page or leave it: ${what}`, () => {
    assert.equal(articlePage(story, pageAt(url, head)), expected);
  });
}

test('the facts of an article without an address are those of any page', () => {
  assert.equal(articlePage(undefined, pageAt('https://x.example/7')), '');
});
