import { core, isSamePage, toFoot } from '@factbox/core';
import { footLines, type Inline } from '@factbox/core/document.js';
import assert from 'node:assert/strict';
import test from 'node:test';
import { toActorModel } from '../../../packages/actor/src/model.js';
import { toMapModel } from '../../../packages/map/src/model.js';
import { toMatrixModel } from '../../../packages/matrix/src/model.js';
import { toQuoteModel } from '../../../packages/quote/src/model.js';
import { threadDataset } from '../../support/thread-dataset.js';

const locale = 'en-GB';
const url = threadDataset.article.url!;

const pages: readonly [page: string, isArticle: boolean][] = [
  [url, true],
  [`${url}#comments`, true],
  [`${url}&utm_source=mail&fbclid=x`, true],
  ['https://news.example/ferry?utm_source=mail&id=7', true],
  ['http://news.example/ferry/?id=7', true],
  ['https://news.example/ferry?id=70', false],
  ['https://news.example/ferry', false],
  ['https://news.example/', false],
  ['https://facts.example/ferry?id=7', false],
  ['about:srcdoc', false],
  ['', false],
];
for (const [page, expected] of pages) {
  test(`the page ${page} is ${expected ? 'the article' : 'another one than the article'}`, () => {
    assert.equal(isSamePage(url, page), expected);
  });
}

test('without an address no page is known to be the article', () => {
  const article = { ...threadDataset.article, url: undefined as never };
  const foot = toFoot({ ...threadDataset, article }, [], { locale, page: '' });
  assert.equal(foot.article?.title, threadDataset.article.title);
});

const textOf = (piece: Inline): string =>
  typeof piece === 'string'
    ? piece
    : 'text' in piece
      ? piece.text
      : piece.content.map(textOf).join('');
const linesOf = (page?: string, records: string[] = []): string[] => {
  const reading = { dataset: threadDataset, messages: core, locale };
  return footLines(toFoot(threadDataset, records, { locale, page }), reading).map((line) =>
    line.map(textOf).join(''),
  );
};

test('a box away from its article names title, author, publisher and date', () => {
  assert.deepEqual(linesOf(), [
    'As of 3 February 2026',
    'From the article: Two ferry lines become one · Tomas Lindqvist · The Coast · 3 February 2026',
    'Corrected February 2026: A name was spelt wrongly.',
  ]);
});

test('a box in its article does not repeat it', () => {
  assert.deepEqual(linesOf('').slice(0, 2), [
    'As of 3 February 2026',
    'Corrected February 2026: A name was spelt wrongly.',
  ]);
});

const options = { locale };
const boxes: readonly [string, { foot: { corrections: readonly { text: string }[] } }, string[]][] =
  [
    ['the matrix', toMatrixModel(threadDataset, options), ['The council', 'A name']],
    [
      'the map of an organization',
      toMapModel(threadDataset, { ...options, organization: 'council' }),
      ['The council', 'A name'],
    ],
    ['the map of places', toMapModel(threadDataset, options), ['A name']],
    [
      'the card of a member',
      toActorModel(threadDataset, { ...options, actor: 'nordlink' }),
      ['Pay was', 'The council', 'A name'],
    ],
    [
      'the card of who is spoken of',
      toActorModel(threadDataset, { ...options, actor: 'tamm' }),
      ['Pay was', 'A name'],
    ],
    [
      'the thread of the claim',
      toQuoteModel(threadDataset, { ...options, quote: 'both' }),
      ['Pay was', 'A name'],
    ],
    ['another quote', toQuoteModel(threadDataset, { ...options, quote: 'flag' }), ['A name']],
  ];
for (const [name, { foot }, expected] of boxes) {
  test(`${name} shows the corrections of what it shows, and those of everything`, () => {
    const begins = foot.corrections.map(({ text }) => text.split(' ').slice(0, 2).join(' '));
    assert.deepEqual(begins, expected);
  });
}
