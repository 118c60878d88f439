import assert from 'node:assert/strict';
import { test } from 'node:test';
// @ts-expect-error the library has no types
import edtf from 'edtf';
import { boundsOf, isBefore, parseDate } from '@factbox/dataset';

const part = (year: number, bounds: [string, string], rest: object = {}): object => ({
  year,
  years: 1,
  mark: '',
  bounds,
  ...rest,
});

const good: readonly [string, ...(object | undefined)[]][] = [
  ['2023', part(2023, ['2023-01-01', '2023-12-31'])],
  ['2023-02', part(2023, ['2023-02-01', '2023-02-28'], { month: 2 })],
  ['2023-02-14', part(2023, ['2023-02-14', '2023-02-14'], { month: 2, day: 14 })],
  ['2024-02-29', part(2024, ['2024-02-29', '2024-02-29'], { month: 2, day: 29 })],
  ['0099-12-31', part(99, ['0099-12-31', '0099-12-31'], { month: 12, day: 31 })],
  ['0000-02-29', part(0, ['0000-02-29', '0000-02-29'], { month: 2, day: 29 })],
  ['2023~', part(2023, ['2023-01-01', '2023-12-31'], { mark: '~' })],
  ['2023-02?', part(2023, ['2023-02-01', '2023-02-28'], { month: 2, mark: '?' })],
  ['1999%', part(1999, ['1999-01-01', '1999-12-31'], { mark: '%' })],
  ['202X', part(2020, ['2020-01-01', '2029-12-31'], { years: 10 })],
  ['20XX', part(2000, ['2000-01-01', '2099-12-31'], { years: 100 })],
  ['2023-21', part(2023, ['2023-03-01', '2023-05-31'], { month: 21 })],
  ['2023-24', part(2023, ['2023-12-01', '2024-02-29'], { month: 24 })],
  ['2023-37', part(2023, ['2023-01-01', '2023-04-30'], { month: 37 })],
  ['2023-39', part(2023, ['2023-09-01', '2023-12-31'], { month: 39 })],
  [
    '2022/2023-02',
    part(2022, ['2022-01-01', '2022-12-31']),
    part(2023, ['2023-02-01', '2023-02-28'], { month: 2 }),
  ],
  ['2022/..', part(2022, ['2022-01-01', '2022-12-31']), undefined],
  ['/2022', undefined, part(2022, ['2022-01-01', '2022-12-31'])],
];

for (const [text, ...parts] of good) {
  test(`${text} is read as precisely as it is written`, () =>
    assert.deepEqual(parseDate(text), parts));
}

const bad = [
  ...['', '23', '02023', '-2023', '2023-', '2023-2', '2023-00', '2023-13', '2023-02-00'],
  ...['2023-02-29', '2023-02-30', '2023-04-31', '2023-06-32', '2023-02-14T00:00', '2023/02/14'],
  ...['2023-02-14 ', ' 2023', '~2023', '2X23', '202X-02', '14 February 2023', '２０２３', '2023\n'],
  ...['2023-20', '2023-25', '2023-40', '2023-21-01', '/', '../..', '2023/2022', '2023/2024/2025'],
];

for (const text of bad) {
  test(`${JSON.stringify(text)} is no date`, () => assert.equal(parseDate(text), undefined));
}

test('what is a date of EDTF level 1, and its first and last day, a library for EDTF says too', () => {
  const years = ['1900', '2000', '2023', '2024', '202X', '19XX'];
  const months = ['', '-00', '-01', '-02', '-04', '-12', '-13', '-02-28', '-12-31'];
  const ends = years.flatMap((year) => months.map((month) => year + month));
  const marked = ends.flatMap((end) => ['', '~', '?', '%'].map((mark) => end + mark));
  let count = 0;
  for (const text of [...marked, ...ends.map((end) => `${end}/2025`), '2024/..', '../2024']) {
    let oracle: { readonly min: number; readonly max: number } | undefined;
    try {
      oracle = (edtf as (text: string, options: object) => typeof oracle)(text, { level: 1 });
    } catch {
      oracle = undefined;
    }
    // Digits that are unknown, with a month or mark behind them, are of no use to a reader.
    if (/X.*[-~?%/]/.test(text)) continue;
    assert.equal(!!parseDate(text), !!oracle, text);
    if (!oracle) continue;
    count++;
    const day = (time: number): string => {
      const written = Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '';
      return written;
    };
    assert.deepEqual([...boundsOf(text)], [day(oracle.min), day(oracle.max)], text);
  }
  assert.ok(count > 100, `${count} compared`);
});

for (const [a, b, expected] of [
  ['2023', '2023-05', false],
  ['2023-04', '2023-05', true],
  ['2022/..', '2023', false],
  ['../2022', '2023', true],
  ['2023-37', '2023-05', true],
] as const) {
  test(`all of ${a} is ${expected ? '' : 'not '}before all of ${b}`, () =>
    assert.equal(isBefore(a, b), expected));
}
