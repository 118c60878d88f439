import type { Box, Geometry, Point, Shape } from './geometry.js';
import { boxAt, overlap } from './layout/boxes.js';

/** The shapes of a geometry by their codes. */
export const shapesOf = (geometry?: Geometry): ReadonlyMap<string, Shape> =>
  new Map(
    (geometry ? [...geometry.countries, ...geometry.provinces] : []).map((each) => [
      each.code,
      each,
    ]),
  );

/** Frame units from one line across a shape to the next. */
const STEP = 4;

/** For each line across the frame, where a shape's outline crosses it. */
type Crossings = number[][];

const known = new WeakMap<Shape, Crossings>();

/** Goes along each ring once a shape: a plain loop, which runs before a browser has compiled it. */
function crossingsOf(shape: Shape): Crossings {
  let lines = known.get(shape);
  if (lines) return lines;
  known.set(shape, (lines = []));
  for (const ring of shape.rings) {
    let x = 0;
    let y = 0;
    for (let i = 0; i <= ring.length; i += 2) {
      const fromX = x;
      const fromY = y;
      // The last line leads back to the start.
      x = ring[i % ring.length]! + (i % ring.length && x);
      y = ring[(i + 1) % ring.length]! + (i % ring.length && y);
      if (!i) continue;
      const slope = (x - fromX) / (y - fromY);
      const last = Math.max(y, fromY) / STEP;
      for (let line = Math.max(0, Math.ceil(Math.min(y, fromY) / STEP)); line < last; line++) {
        (lines[line] ??= []).push(x + (line * STEP - y) * slope);
      }
    }
  }
  return lines;
}

/** Whether a point lies in a shape, as exactly as names need it. */
export const contains = (shape: Shape, at: Point): boolean =>
  // Most points are far from most shapes, and those need not be read.
  overlap(shape.bounds, boxAt(at, 0, 0)) &&
  isInside(at[0], crossingsOf(shape)[Math.round(at[1] / STEP)]);

/** The share of sixteen points spread over a box that lie in a shape. */
export function shareIn(shape: Shape, [left, top, width, height]: Box): number {
  let inside = 0;
  for (const y of [top + height * 0.2, top + height * 0.8]) {
    const line = crossingsOf(shape)[Math.round(y / STEP)];
    for (let i = 0; i < 8; i++) if (isInside(left + (width * i) / 7, line)) inside++;
  }
  return inside / 16;
}

function isInside(x: number, line: readonly number[] = []): boolean {
  let before = 0;
  for (let i = 0; i < line.length; i++) if (line[i]! < x) before++;
  return before % 2 > 0;
}
