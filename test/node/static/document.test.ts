import assert from 'node:assert/strict';
import test from 'node:test';
import {
  comma,
  datasetInline,
  isBlocks,
  joined,
  listed,
  nameInline,
  paragraph,
  quiet,
  sentence,
  sourceInlines,
} from '../../../packages/core/src/document.js';
import { core } from '../../../packages/core/src/messages/fa.js';
import { textWidth } from '../../../packages/map/src/layout/text-width.js';
import { smallDataset } from '../../support/small-dataset.js';

test('parts are joined, and empty ones leave no separator', () => {
  assert.deepEqual(joined([['a'], [], ['b', 'c']], ' · '), ['a', ' · ', 'b', 'c']);
  assert.deepEqual(joined([], ', '), []);
});

test('a list in words may hold more than text', () => {
  const strong = { kind: 'strong', content: ['b'] } as const;
  assert.deepEqual(listed(['a', strong, 'c'], 'en-GB'), ['a', ', ', strong, ' and ', 'c']);
});

test('a sentence does not begin with the space before its sources', () => {
  assert.deepEqual(sentence(' ', 'x'), ['x']);
  assert.deepEqual(sentence('a', ' ', 'x'), ['a', ' ', 'x']);
});

test('parts of a sentence have the comma of their language', () => {
  assert.equal(comma('fa-AF'), '، ');
  assert.equal(comma('ru'), ', ');
});

test('blocks and pieces of a sentence are told apart', () => {
  assert.equal(isBlocks([paragraph('a')]), true);
  assert.equal(isBlocks([quiet('a'), 'b']), false);
  assert.equal(isBlocks(['a']), false);
  assert.equal(isBlocks([]), false);
});

test('text of the dataset is marked where its language is not the reader’s', () => {
  assert.equal(datasetInline({ dataset: smallDataset, locale: 'en-GB' }, 'x'), 'x');
  assert.deepEqual(datasetInline({ dataset: smallDataset, locale: 'fa' }, 'x'), {
    kind: 'foreign',
    language: 'en',
    text: 'x',
  });
});

test('a country’s name that the browser gave is in the reader’s language already', () => {
  const reading = { dataset: smallDataset, locale: 'fa' };
  const armenia = { kind: 'actor', id: 'armenia', name: 'ارمنستان' } as const;
  assert.equal(nameInline(reading, armenia), 'ارمنستان');
  const ada = { kind: 'actor', id: 'ada', name: 'Ada Example' } as const;
  assert.equal(typeof nameInline(reading, ada), 'object');
});

test('a passage is named in full and numbered in the reader’s digits', () => {
  const source = { id: 'p', href: '#:~:text=a,b', paragraph: 12, section: 'S' };
  const [space, link] = sourceInlines([source], { messages: core, locale: 'fa' });
  assert.equal(space, ' ');
  assert.deepEqual(link, {
    kind: 'link',
    href: '#:~:text=a,b',
    name: core.source('۱۲', 'S'),
    content: ['¶\u00a0۱۲'],
  });
});

const plain = { size: 10, weight: 400, spacing: 0 };

test('the width of a text grows with its letters, their weight and the space between them', () => {
  assert.ok(textWidth('mmm', plain) > 2 * textWidth('iii', plain));
  assert.ok(textWidth('abc', { ...plain, weight: 700 }) > textWidth('abc', plain));
  assert.equal(Math.round(textWidth('ab', { ...plain, spacing: 0.1 }) - textWidth('ab', plain)), 2);
  assert.equal(textWidth('é', plain), textWidth('e', plain));
  assert.equal(textWidth('\u200b\u0301', plain), 0);
  for (const word of ['Россия', 'افغانستان', '中国', 'Türkiye']) {
    const width = textWidth(word, plain) / [...word].length;
    assert.ok(width > 3.5 && width <= 11, word);
  }
});
