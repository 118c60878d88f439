// Asked thousands of times before a browser has compiled it to anything fast, so nothing is taken to
// pieces here that can be read in its place.
import type { Box, Point } from '../geometry.js';

/** A straight line between two points. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** The item that costs least; none where all cost infinitely much. */
export function cheapest<T>(items: readonly T[], costOf: (item: T) => number): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const item of items) {
    const cost = costOf(item);
    if (cost < least) [best, least] = [item, cost];
  }
  return best;
}

/** A box about a centre. */
export const boxAt = (at: Point, width: number, height: number): Box => [
  at[0] - width / 2,
  at[1] - height / 2,
  width,
  height,
];

/** The middle of a box. */
export const centreOf = ([x, y, width, height]: Box): Point => [x + width / 2, y + height / 2];

/** How many of some boxes share any area with another, with some space kept between them. */
export function countOverlaps(boxes: readonly Box[], box: Box, space = 0): number {
  let count = 0;
  for (let i = 0; i < boxes.length; i++) if (overlap(boxes[i]!, box, space)) count++;
  return count;
}

/** Whether two boxes share any area, with some space kept between them. */
export const overlap = (a: Box, b: Box, space = 0): boolean =>
  a[0] < b[0] + b[2] + space &&
  b[0] < a[0] + a[2] + space &&
  a[1] < b[1] + b[3] + space &&
  b[1] < a[1] + a[3] + space;

/** Whether a box lies in a frame that starts at the origin, with some space kept to its edges. */
export const isWithin = (box: Box, size: Point, space: number): boolean =>
  box[0] >= space &&
  box[1] >= space &&
  box[0] + box[2] <= size[0] - space &&
  box[1] + box[3] <= size[1] - space;

/** The point of a box that is nearest to another point. */
export const nearestIn = (box: Box, at: Point): Point => [
  Math.max(box[0], Math.min(box[0] + box[2], at[0])),
  Math.max(box[1], Math.min(box[1] + box[3], at[1])),
];

/** Whether a point lies on the one side of a line. */
const isLeftOf = (line: Segment, x: number, y: number): boolean =>
  (line[2] - line[0]) * (y - line[1]) > (line[3] - line[1]) * (x - line[0]);

/** Whether the ends of a line lie on two sides of another. */
const parts = (line: Segment, other: Segment): boolean =>
  isLeftOf(line, other[0], other[1]) !== isLeftOf(line, other[2], other[3]);

/** Whether two lines cross. */
export const cross = (a: Segment, b: Segment): boolean => parts(a, b) && parts(b, a);

/** Whether a line touches any of some boxes, in none of which it ends. */
export function meetsAny(line: Segment, boxes: readonly Box[]): boolean {
  const [fromX, fromY, toX, toY] = line;
  const left = Math.min(fromX, toX);
  const right = Math.max(fromX, toX);
  const top = Math.min(fromY, toY);
  const bottom = Math.max(fromY, toY);
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i]!;
    const x = box[0];
    const y = box[1];
    const endX = x + box[2];
    const endY = y + box[3];
    // Most lines are far away.
    if (left > endX || right < x || top > endY || bottom < y) continue;
    if (
      (fromX > x && fromX < endX && fromY > y && fromY < endY) ||
      cross(line, [x, y, endX, endY]) ||
      cross(line, [x, endY, endX, y])
    ) {
      return true;
    }
  }
  return false;
}
