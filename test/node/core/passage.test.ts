import type { Passage } from '@factbox/dataset';
import assert from 'node:assert/strict';
import test from 'node:test';
import { toSources } from '../../../packages/core/src/passage.js';
import { smallDataset } from '../../support/small-dataset.js';

const withUrl = (url: string) => ({
  ...smallDataset,
  article: { ...smallDataset.article, url },
});

test('a source links within the page when the article has no address', () => {
  assert.deepEqual(toSources(smallDataset, ['first']), [
    {
      id: 'first',
      href: '#:~:text=The%20river%20states,met%20in%20spring',
      paragraph: 1,
      isHere: true,
    },
  ]);
});

test('a source names its section and escapes what a text directive would misread', () => {
  const [source] = toSources(
    {
      ...smallDataset,
      passages: {
        second: { section: 'A dispute', paragraph: 2, start: 'so-called, "x"', end: 'a&b' },
      },
    },
    ['second'],
  );
  assert.equal(source?.section, 'A dispute');
  assert.equal(source?.href, '#:~:text=so%2Dcalled%2C%20%22x%22,a%26b');
});

test('half a character in a passage breaks nothing, and whole ones are kept', () => {
  const passages = { cut: { paragraph: 1, start: 'x\ud83d', end: '\ud83c\udf0d y' } };
  const [source] = toSources({ ...smallDataset, passages }, ['cut']);
  assert.equal(source?.href, '#:~:text=x%EF%BF%BD,%F0%9F%8C%8D%20y');
});

test('passages of one paragraph share one link that leads to both', () => {
  const [source, ...rest] = toSources(
    {
      ...smallDataset,
      passages: {
        first: { paragraph: 4, start: 'a', end: 'b' },
        second: { paragraph: 4, start: 'c', end: 'd' },
        third: { paragraph: 5, start: 'e', end: 'f' },
      },
    },
    ['first', 'second', 'third'],
  );
  assert.deepEqual(source, {
    id: 'first',
    href: '#:~:text=a,b&text=c,d',
    paragraph: 4,
    isHere: true,
  });
  assert.equal(rest.length, 1);
});

test('a source links to the article from another page, and without its own fragment', () => {
  const [source] = toSources(withUrl('https://news.example/story#top'), ['first']);
  assert.match(source!.href, /^https:\/\/news\.example\/story#:~:text=/);
  assert.equal(source!.isHere, undefined);
});

test('a source links within the page when the page is the article', () => {
  const dataset = withUrl('https://news.example/story');
  for (const page of ['', 'https://news.example/story?utm_source=letter']) {
    const [source] = toSources(dataset, ['first'], page);
    assert.ok(source!.href.startsWith(`${page}#:~:text=`));
    assert.equal(source!.isHere, true);
  }
});

const wordings: Record<string, [Partial<Passage>, string]> = {
  'words before and behind, which tell it from its like': [
    { prefix: 'of the', start: 'a-b', end: 'c', suffix: 'then, d' },
    'text=of%20the-,a%2Db,c,-then%2C%20d',
  ],
  'words before alone': [{ prefix: 'x', start: 'a', end: 'b' }, 'text=x-,a,b'],
  'words behind alone': [{ start: 'a', end: 'b', suffix: 'y' }, 'text=a,b,-y'],
  'the same first and last words once, as browsers look for the last behind the first': [
    { start: 'a b', end: 'a b' },
    'text=a%20b',
  ],
};

for (const [name, [words, directive]] of Object.entries(wordings)) {
  test(`a source names ${name}`, () => {
    const passage = { paragraph: 1, start: '', end: '', ...words };
    const [source] = toSources({ ...smallDataset, passages: { only: passage } }, ['only']);
    assert.equal(source!.href, `#:~:${directive}`);
  });
}
