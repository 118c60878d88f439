import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Box } from '../../../packages/map/src/geometry.js';
import {
  isWithin,
  meetsAny,
  nearestIn,
  type Segment,
} from '../../../packages/map/src/layout/boxes.js';
import { seeded } from '../../support/mutate.js';

const box: Box = [10, 20, 30, 40];

for (const [what, line, isMet] of [
  ['through it from left to right', [0, 40, 50, 40], true],
  ['through it from right to left', [50, 40, 0, 40], true],
  ['through it from above', [25, 0, 25, 90], true],
  ['through it from below', [25, 90, 25, 0], true],
  ['across a corner of it', [5, 30, 20, 15], true],
  ['that begins in it', [15, 25, 0, 0], true],
  ['all in it', [15, 25, 35, 55], true],
  ['past a corner of it', [0, 25, 15, 10], false],
  ['that ends short of it', [0, 40, 9, 40], false],
  ['that leads to it and begins beyond', [41, 40, 90, 40], false],
  ['below it', [0, 61, 50, 61], false],
] as const) {
  test(`a line ${what} ${isMet ? 'touches' : 'does not touch'} a box`, () => {
    assert.equal(meetsAny(line, [box]), isMet);
    assert.equal(meetsAny(line, [[500, 500, 1, 1], box]), isMet, 'among others');
  });
}

test('of random lines that end elsewhere, those touch a box that have a point in it', () => {
  const random = seeded(12);
  const any = (): number => random() * 60;
  const counts = { met: 0, free: 0 };
  for (let index = 0; index < 2000; index++) {
    const line: Segment = [any(), any(), any(), any()];
    const other: Box = [any(), any(), 5 + any() / 2, 5 + any() / 2];
    if (nearestIn(other, [line[2], line[3]]).join() === line.slice(2).join()) continue;
    // How far the nearest of many points of the line is from the box, and the deepest in it.
    let [farthest, deepest] = [Infinity, 0];
    for (let step = 0; step <= 500; step++) {
      const at = (from: number, to: number): number => from + ((to - from) * step) / 500;
      const [x, y] = [at(line[0], line[2]), at(line[1], line[3])];
      const [nearX, nearY] = nearestIn(other, [x, y]);
      farthest = Math.min(farthest, Math.hypot(x - nearX, y - nearY));
      const [left, top, width, height] = other;
      deepest = Math.max(deepest, Math.min(x - left, left + width - x, y - top, top + height - y));
    }
    // Those that touch by a hair are neither.
    if (deepest > 0.2) counts.met++;
    else if (farthest > 0.2) counts.free++;
    else continue;
    assert.equal(meetsAny(line, [other]), deepest > 0.2, `${line.join()} and ${other.join()}`);
  }
  assert.ok(counts.met > 300 && counts.free > 300, JSON.stringify(counts));
});

test('a box lies in a frame where it keeps its space from each edge', () => {
  assert.equal(isWithin([4, 4, 92, 42], [100, 50], 4), true);
  for (const [at, off] of [-0.1, -0.1, 0.1, 0.1].entries()) {
    const moved = [4, 4, 92, 42] as [number, number, number, number];
    moved[at]! += off;
    assert.equal(isWithin(moved, [100, 50], 4), false, moved.join());
  }
});
