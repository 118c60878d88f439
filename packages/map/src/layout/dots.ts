import type { Point } from '../geometry.js';
import type { Wish } from './place-labels.js';

/** A dot that stands for a place, or for a state too small for a shape. */
export interface Dot {
  readonly at: Point;
  /** Where what it stands for lies, if that is not under it. */
  readonly from?: Point | undefined;
  /** How far from its middle a finger still means it. */
  readonly reach: number;
}

/** Steps in which dots make room for each other; the last ones no longer draw them back. */
const ROUNDS = 90;
const SETTLING = 50;
/** The share of the way to its place that a dot is drawn back in a step. */
const PULL = 0.05;
/** So far from its middle a finger means a dot that has no other beside it. */
export const REACH = 12;

/**
 * Dots by the keys of what they stand for, none upon another: those of one town, or of small states near
 * each other, stand side by side about where they belong.
 */
export function spreadDots(wishes: readonly Wish[], size: Point): Map<string, Dot> {
  const dots = wishes.flatMap(({ key, at, dot }) =>
    dot ? [{ key, dot, from: at, at: [...at] as [number, number] }] : [],
  );
  for (let round = 0, isCrowded = true; isCrowded && round < ROUNDS; round++) {
    isCrowded = false;
    dots.forEach(({ at, from, dot }, i) => {
      for (const other of dots.slice(0, i)) {
        let [x, y] = [at[0] - other.at[0], at[1] - other.at[1]];
        let distance = Math.hypot(x, y);
        const lack = dot + other.dot - distance;
        if (lack < 0.1) continue;
        isCrowded = true;
        // Of what lies in one spot each goes its own way.
        if (distance < 0.1) [x, y, distance] = [Math.cos(i), Math.sin(i), 1];
        for (const [axis, way] of [x, y].entries()) {
          const step = (way * lack) / distance / 2;
          at[axis]! += step;
          other.at[axis]! -= step;
        }
      }
      for (const axis of [0, 1] as const) {
        if (round < SETTLING) at[axis] += (from[axis] - at[axis]) * PULL;
        at[axis] = Math.max(dot, Math.min(size[axis] - dot, at[axis]));
      }
    });
  }
  return new Map(
    dots.map(({ key, dot, from, at }) => {
      const away = (point: Point): number => Math.hypot(at[0] - point[0], at[1] - point[1]);
      const halves = dots.map((other) => (other.key === key ? REACH : away(other.at) / 2));
      return [
        key,
        { at, from: away(from) > dot + 1 ? from : undefined, reach: Math.min(...halves, REACH) },
      ];
    }),
  );
}
