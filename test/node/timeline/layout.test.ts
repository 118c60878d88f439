import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOwnWords } from '@factbox/core';
import { asDataset, type DatasetInput } from '@factbox/dataset';
import analysis from '../../../data/russia-taliban-2023.js';
import { layoutAxis, type Axis } from '../../../packages/timeline/src/layout.js';
import { messages } from '../../../packages/timeline/src/messages.js';
import { toTimelineModel, type Entry } from '../../../packages/timeline/src/model.js';
import { complete } from '../dataset/complete.js';

/** An axis of so many pixels is the narrowest that is shown. */
const NARROWEST = 544;

const style = { locale: 'en' };
const axisOf = (dataset: DatasetInput, locale = 'en'): Axis | undefined => {
  const known = asDataset(dataset)!;
  const model = toTimelineModel(known, { locale, messages: withOwnWords(messages, known) });
  return layoutAxis(model, { locale });
};
const of = (...dates: string[]): Axis | undefined => {
  const groups = dates.map((value, index): Entry[] => [
    {
      id: `e${index}`,
      look: 'event',
      date: { value, text: value },
      text: `Event ${index}`,
      ...{ level: 0, answers: [], of: [], parts: [], tally: [], notes: [] },
      ...{ sources: [], conflicts: [] },
    },
  ]);
  const foot = { asOf: '', corrections: [] };
  return layoutAxis({ title: '', summary: '', groups, foot }, style);
};
const random = (seed: number) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;

test('a day is a dot, and what is known less exactly a span of that length', () => {
  const axis = of('2020-06-15', '2021', '2022-03', '2023/2024')!;
  const [day, year, , years] = axis.marks;
  assert.equal(day!.width, 0);
  assert.ok(Math.abs(years!.width / year!.width - 2) < 0.05);
});

test('marks and ticks stand in the order of time', () => {
  const { marks, ticks } = of('2019-02-01', '2020-05-05', '2021-08-09', '2023-09-03')!;
  for (const list of [marks.map(({ x }) => x), ticks.map(({ x }) => x)]) {
    assert.deepEqual(
      list,
      [...list].sort((a, b) => a - b),
    );
  }
  assert.deepEqual(ticks.map(({ text }) => text).filter(Boolean), ['2020', '2021', '2022', '2023']);
});

test('an open end reaches as far as the axis does', () => {
  const { marks } = of('2019', '2020/..', '../2021', '2024')!;
  const [open, until] = [marks.find(({ title }) => title.startsWith('2020'))!, marks[0]!];
  assert.ok(open.x + open.width > 98);
  assert.ok(until.x < 2);
});

test('no mark touches another or leaves the axis, at whatever dates', () => {
  const next = random(7);
  let drawn = 0;
  for (let round = 0; round < 400; round++) {
    const dates = Array.from({ length: 4 + (round % 20) }, () => {
      const year = 2000 + Math.floor(next() * (1 + (round % 30)));
      const month = `${1 + Math.floor(next() * 12)}`.padStart(2, '0');
      const day = `${1 + Math.floor(next() * 28)}`.padStart(2, '0');
      return [`${year}`, `${year}-${month}`, `${year}-${month}-${day}`, `${year}/..`][
        Math.floor(next() * 4)
      ]!;
    });
    const axis = of(...dates);
    if (!axis) continue;
    drawn++;
    const boxes = axis.marks.map(({ x, width, y }) => {
      const half = width ? 0 : (3.5 / NARROWEST) * 100;
      return { from: x - half, to: x + width + half, y };
    });
    for (const [index, box] of boxes.entries()) {
      assert.ok(box.from >= -1e-6 && box.to <= 100 + 1e-6, `${dates.join(' ')}: leaves the axis`);
      for (const other of boxes.slice(index + 1)) {
        const isApart =
          box.y !== other.y || box.to <= other.from + 1e-6 || other.to <= box.from + 1e-6;
        assert.ok(isApart, `${dates.join(' ')}: touch`);
      }
    }
    const texts = axis.ticks.filter(({ text }) => text);
    texts.slice(1).forEach(({ x }, index) => {
      const before = texts[index]!;
      assert.ok(before.x + ((before.text.length * 6) / NARROWEST) * 100 < x, 'names touch');
    });
  }
  assert.ok(drawn > 100, `${drawn} drawn`);
});

for (const [what, dates] of Object.entries({
  nothing: [],
  'three times': ['2020', '2021', '2022', '2022'],
  'one day': ['2020-01-01', '2020-01-01', '2020-01-01', '2020-01-01'],
  'a few days, which no month parts': ['2020-01-02', '2020-01-05', '2020-01-07', '2020-01-09'],
  'too much at once': ['1950', ...Array.from({ length: 9 }, (_, day) => `2023-04-0${day + 1}`)],
})) {
  test(`there is no axis for ${what}`, () => assert.equal(of(...dates), undefined));
}

test('time runs from right to left where the language does', () => {
  const [english, arabic] = [axisOf(complete)!, axisOf(complete, 'ar')!];
  assert.equal(arabic.direction, 'rtl');
  english.marks.forEach(({ x, width }, index) => {
    assert.ok(Math.abs(arabic.marks[index]!.x - (100 - x - width)) < 1e-6);
  });
});

test('the analysis has too much in one spring for an axis, and its list says all', () => {
  assert.equal(axisOf(analysis), undefined);
});
