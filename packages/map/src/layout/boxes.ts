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
export const boxAt = ([x, y]: Point, width: number, height: number): Box => [
  x - width / 2,
  y - height / 2,
  width,
  height,
];

/** The middle of a box. */
export const centreOf = ([x, y, width, height]: Box): Point => [x + width / 2, y + height / 2];

/** How many of some boxes share any area with another, with some space kept between them. */
export function countOverlaps(boxes: readonly Box[], [x, y, w, h]: Box, space = 0): number {
  let count = 0;
  // What is asked most of all, so without a function call a box.
  for (const each of boxes) {
    if (
      each[0] < x + w + space &&
      x < each[0] + each[2] + space &&
      each[1] < y + h + space &&
      y < each[1] + each[3] + space
    ) {
      count++;
    }
  }
  return count;
}

/** Whether two boxes share any area, with some space kept between them. */
export const overlap = (a: Box, [x, y, w, h]: Box, space = 0): boolean =>
  a[0] < x + w + space &&
  x < a[0] + a[2] + space &&
  a[1] < y + h + space &&
  y < a[1] + a[3] + space;

/** Whether a box lies in a frame that starts at the origin, with some space kept to its edges. */
export const isWithin = ([x, y, w, h]: Box, [width, height]: Point, space: number): boolean =>
  x >= space && y >= space && x + w <= width - space && y + h <= height - space;

/** The point of a box that is nearest to another point. */
export const nearestIn = ([left, top, width, height]: Box, [x, y]: Point): Point => [
  Math.max(left, Math.min(left + width, x)),
  Math.max(top, Math.min(top + height, y)),
];

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): boolean =>
  (bx - ax) * (cy - ay) > (by - ay) * (cx - ax);

/** Whether two lines cross. */
export const cross = ([a, b, c, d]: Segment, [e, f, g, h]: Segment): boolean =>
  turn(a, b, c, d, e, f) !== turn(a, b, c, d, g, h) &&
  turn(e, f, g, h, a, b) !== turn(e, f, g, h, c, d);

/** Whether a line touches a box. */
export function meets(line: Segment, [x, y, width, height]: Box): boolean {
  const [x1, y1, x2, y2] = line;
  const [right, bottom] = [x + width, y + height];
  if ((x1 < x && x2 < x) || (x1 > right && x2 > right)) return false;
  if ((y1 < y && y2 < y) || (y1 > bottom && y2 > bottom)) return false;
  return (
    (x1 >= x && x1 <= right && y1 >= y && y1 <= bottom) ||
    cross(line, [x, y, right, bottom]) ||
    cross(line, [x, bottom, right, y])
  );
}
