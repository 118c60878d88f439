import type { Box, Geometry, Point, Shape } from './geometry.js';
import { overlap } from './layout/boxes.js';

/** The shapes of a geometry by their codes. */
export const shapesOf = (geometry?: Geometry): ReadonlyMap<string, Shape> =>
  new Map(
    [...(geometry?.countries ?? []), ...(geometry?.provinces ?? [])].map((each) => [
      each.code,
      each,
    ]),
  );

/** Frame units from one line across a shape to the next. */
const STEP = 4;

/** For each line across the frame, where a shape's outline crosses it. */
type Crossings = readonly (readonly number[])[];

const known = new WeakMap<Shape, Crossings>();

/** Reads path data of rings, each an M and lines that are all relative or none, once a shape. */
function crossingsOf(shape: Shape): Crossings {
  const found = known.get(shape);
  if (found) return found;
  const lines: number[][] = [];
  const edge = (ax: number, ay: number, bx: number, by: number): void => {
    if (ay > by) [ax, ay, bx, by] = [bx, by, ax, ay];
    for (let line = Math.max(0, Math.ceil(ay / STEP)); line * STEP < by; line++) {
      (lines[line] ??= []).push(ax + ((line * STEP - ay) / (by - ay)) * (bx - ax));
    }
  };
  for (const ring of shape.path.split('M').slice(1)) {
    const numbers = (ring.match(/-?[\d.]+/g) ?? []).map(Number);
    const isRelative = ring.includes('l');
    let [x, y] = [0, 0];
    for (let i = 1; i < numbers.length; i += 2) {
      const [fromX, fromY] = [x, y];
      x = numbers[i - 1]! + (isRelative ? x : 0);
      y = numbers[i]! + (isRelative ? y : 0);
      if (i > 1) edge(fromX, fromY, x, y);
    }
    edge(x, y, numbers[0]!, numbers[1]!);
  }
  known.set(shape, lines);
  return lines;
}

/** Whether a point lies in a shape, as exactly as names need it. */
export const contains = (shape: Shape, [x, y]: Point): boolean =>
  // Most points are far from most shapes, and those need not be read.
  overlap(shape.bounds, [x, y, 0, 0]) &&
  (crossingsOf(shape)[Math.round(y / STEP)] ?? []).filter((crossing) => crossing < x).length % 2 >
    0;

/** The share of sixteen points spread over a box that lie in a shape. */
export function shareIn(shape: Shape, [left, top, width, height]: Box): number {
  let inside = 0;
  for (let i = 0; i < 16; i++) {
    const y = top + height * (i < 8 ? 0.2 : 0.8);
    if (contains(shape, [left + (width * (i % 8)) / 7, y])) inside++;
  }
  return inside / 16;
}
