import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walk } from '../../../packages/map/src/layout/walk.js';
import { layoutOf } from '../../support/map.js';

const { stops } = layoutOf({ width: 1000 });
const short = (key: string | undefined): string | undefined => key?.split('/')[1];
const from = (id: string): string => stops.find(({ key }) => short(key) === id)!.key;

const steps = [
  ['kazakhstan', 'ArrowUp', 'russia'],
  ['tajikistan', 'ArrowUp', 'kyrgyzstan'],
  ['tajikistan', 'ArrowRight', 'china'],
  ['turkmenistan', 'ArrowDown', 'iran'],
  ['turkmenistan', 'ArrowRight', 'uzbekistan'],
  ['pakistan', 'ArrowRight', 'india'],
  ['kunduz', 'ArrowRight', 'takhar'],
  ['takhar', 'ArrowRight', 'badakhshan'],
  ['badakhshan', 'ArrowLeft', 'takhar'],
] as const;

for (const [start, key, end] of steps) {
  test(`${key} leads from ${start} to its neighbour ${end}`, () => {
    assert.equal(short(walk(stops, from(start), key)), end);
  });
}

test('Home and End lead to the first and last stop', () => {
  assert.equal(walk(stops, from('china'), 'Home'), stops[0]!.key);
  assert.equal(walk(stops, from('china'), 'End'), stops.at(-1)!.key);
});

test('other keys lead nowhere', () => {
  for (const key of ['Tab', 'Enter', 'a', 'Escape']) {
    assert.equal(walk(stops, from('china'), key), undefined);
  }
});

test('arrow keys can reach every stop from any other', () => {
  const reached = new Set([stops[0]!.key]);
  for (const key of reached) {
    for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      const next = walk(stops, key, arrow);
      if (next) reached.add(next);
    }
  }
  assert.deepEqual([...reached].sort(), stops.map(({ key }) => key).sort());
});
