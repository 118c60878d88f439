import assert from 'node:assert/strict';
import test from 'node:test';
import { actorName, formatDate, formatList } from '../../../packages/core/src/format.js';
import { directionOf } from '../../../packages/core/src/language.js';
import { smallDataset } from '../../support/small-dataset.js';

for (const [date, locale, text] of [
  ['2023', 'en', '2023'],
  ['2023-02', 'en', 'February 2023'],
  ['2023-02-14', 'en', 'February 14, 2023'],
  ['2023-02-14', 'en-GB', '14 February 2023'],
  ['2023-02', 'ru', 'февраль 2023 г.'],
  ['2023-02-14', 'fa', '۱۴ فوریهٔ ۲۰۲۳'],
] as const) {
  test(`${date} in ${locale} is exactly as precise as it is known: ${text}`, () => {
    assert.equal(formatDate(date, locale), text);
  });
}

test('a state is named by the browser where the page has another language than the dataset', () => {
  assert.equal(actorName(smallDataset, 'armenia', 'en-GB'), 'Armenia');
  assert.equal(actorName(smallDataset, 'armenia', 'ru'), 'Армения');
  assert.equal(actorName(smallDataset, 'ada', 'ru'), 'Ada Example');
});

test('a list is joined as its language does', () => {
  assert.equal(formatList(['a', 'b', 'c'], 'en-GB'), 'a, b and c');
  assert.equal(formatList(['а', 'б'], 'ru'), 'а и б');
});

test('only languages written from the right are', () => {
  assert.deepEqual(['fa-AF', 'ar', 'ru', 'en', 'he'].map(directionOf), [
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'rtl',
  ]);
});
