import assert from 'node:assert/strict';
import test from 'node:test';
import {
  actorName,
  formatDate,
  formatList,
  formatNumber,
} from '../../../packages/core/src/format.js';
import { directionOf } from '../../../packages/core/src/language.js';
import { smallDataset } from '../../support/small-dataset.js';

for (const [date, locale, text] of [
  ['2023', 'en', '2023'],
  ['2023-02', 'en', 'February 2023'],
  ['2023-02-14', 'en', 'February 14, 2023'],
  ['2023-02-14', 'en-GB', '14 February 2023'],
  ['2023-02', 'ru', 'февраль 2023 г.'],
  ['2023-02-14', 'fa', '۱۴ فوریهٔ ۲۰۲۳'],
  ['0079-08-24', 'en', 'August 24, 79'],
  ['0079-08-24', 'en-GB', '24 August 79'],
] as const) {
  test(`${date} in ${locale} is exactly as precise as it is known: ${text}`, () => {
    assert.equal(formatDate(date, { locale }), text);
  });
}

test('a state is named by the browser where the page has another language than the dataset', () => {
  assert.equal(actorName(smallDataset, 'armenia', 'en-GB'), 'Armenia');
  assert.equal(actorName(smallDataset, 'armenia', 'ru'), 'Армения');
  assert.equal(actorName(smallDataset, 'ada', 'ru'), 'Ada Example');
});

test('a person whom a country’s code was given by mistake keeps the own name', () => {
  const { armenia, ada } = smallDataset.actors as Record<
    string,
    (typeof smallDataset.actors)[string]
  >;
  const dataset = {
    ...smallDataset,
    actors: { armenia: armenia!, ada: { ...ada!, code: 'AM' } },
  };
  assert.equal(actorName(dataset, 'ada', 'ru'), 'Ada Example');
});

test('a day is the same day wherever the page is read', () => {
  const { TZ } = process.env;
  try {
    for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone;
      assert.equal(formatDate('2023-02-14', { locale: 'en-GB' }), '14 February 2023', zone);
      assert.equal(formatDate('2023-02', { locale: 'ru' }), 'февраль 2023 г.', zone);
    }
  } finally {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  }
});

test('a list is joined as its language does', () => {
  assert.equal(formatList(['a', 'b', 'c'], 'en-GB'), 'a, b and c');
  assert.equal(formatList(['а', 'б'], 'ru'), 'а и б');
});

for (const locale of ['en', 'en-US']) {
  test(`dates, lists and numbers in ${locale} are written as Intl would write them`, () => {
    const dated = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const date = `2023-${String(month).padStart(2, '0')}`;
      const [year, long] = ['numeric', 'long'] as const;
      assert.equal(
        formatDate(date, { locale }),
        dated({ year, month: long }).format(new Date(date)),
      );
      for (const day of ['01', '28']) {
        assert.equal(
          formatDate(`${date}-${day}`, { locale }),
          dated({ year, month: long, day: 'numeric' }).format(new Date(`${date}-${day}`)),
        );
      }
    }
    const items = ['a', 'b, c', 'd', 'e'];
    items.forEach((_, i) => {
      const some = items.slice(0, i);
      assert.equal(formatList(some, locale), new Intl.ListFormat(locale).format(some));
    });
    for (const number of [0, 7, 54, 999, 1000, 20_500, 1_234_567]) {
      assert.equal(formatNumber(number, locale), new Intl.NumberFormat(locale).format(number));
      assert.equal(
        formatNumber(number, locale, 'kilometer'),
        new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' }).format(number),
      );
    }
  });
}

test('only languages written from the right are', () => {
  assert.deepEqual(['fa-AF', 'ar', 'ru', 'en', 'he'].map(directionOf), [
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'rtl',
  ]);
});
