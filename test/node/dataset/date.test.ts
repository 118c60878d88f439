import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from '@factbox/dataset';

const good: readonly [string, object][] = [
  ['2023', { year: 2023 }],
  ['2023-02', { year: 2023, month: 2 }],
  ['2023-02-14', { year: 2023, month: 2, day: 14 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ['0099-12-31', { year: 99, month: 12, day: 31 }],
  ['0000-02-29', { year: 0, month: 2, day: 29 }],
];

for (const [text, date] of good) {
  test(`${text} is read as precisely as it is written`, () =>
    assert.deepEqual(parseDate(text), date));
}

const bad = [
  ...['', '23', '02023', '-2023', '2023-', '2023-2', '2023-00', '2023-13', '2023-02-00'],
  ...['2023-02-29', '2023-02-30', '2023-04-31', '2023-06-32', '2023-02-14T00:00', '2023/02/14'],
  ...['2023-02-14 ', ' 2023', '2023~', '202X', '14 February 2023', '２０２３', '2023\n'],
];

for (const text of bad) {
  test(`${JSON.stringify(text)} is no date`, () => assert.equal(parseDate(text), undefined));
}
