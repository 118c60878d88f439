import type { Box, Geometry, Point, Shape } from './geometry.js';

/** The shapes of a geometry by their codes. */
export const shapesOf = (geometry?: Geometry): ReadonlyMap<string, Shape> =>
  new Map(
    [...(geometry?.countries ?? []), ...(geometry?.provinces ?? [])].map((each) => [
      each.code,
      each,
    ]),
  );

/** The rings of a shape, each a flat list of coordinates. */
type Rings = readonly (readonly number[])[];

const outlines = new WeakMap<Shape, Rings>();

/** The rings that a shape's path data draws, of commands M, L and Z in either case. */
function outlineOf(shape: Shape): Rings {
  const known = outlines.get(shape);
  if (known) return known;
  let [x, y] = [0, 0];
  const rings = shape.path
    .split(/z/i)
    .filter(Boolean)
    .map((text) => {
      const ring: number[] = [];
      for (const [, command, numbers] of text.matchAll(/([ml])([^ml]*)/gi)) {
        const steps = numbers!.match(/-?[\d.]+/g) ?? [];
        for (let i = 0; i + 1 < steps.length; i += 2) {
          const isRelative = command === 'l' || command === 'm';
          x = +steps[i]! + (isRelative ? x : 0);
          y = +steps[i + 1]! + (isRelative ? y : 0);
          ring.push(x, y);
        }
      }
      [x, y] = [ring[0] ?? x, ring[1] ?? y];
      return ring;
    });
  outlines.set(shape, rings);
  return rings;
}

/** How deep a point lies inside a shape: the distance to the nearest edge; negative outside. */
export function depthIn(shape: Shape, [x, y]: Point): number {
  const [left, top, width, height] = shape.bounds;
  if (x < left || y < top || x > left + width || y > top + height) return -Infinity;
  let isInside = false;
  let nearest = Infinity;
  for (const ring of outlineOf(shape)) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [ring[j]!, ring[j + 1]!, ring[i]!, ring[i + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
      const [dx, dy] = [bx - ax, by - ay];
      const [px, py] = [x - ax, y - ay];
      const share = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, (px - share * dx) ** 2 + (py - share * dy) ** 2);
    }
  }
  return Math.sqrt(nearest) * (isInside ? 1 : -1);
}

/** The share of sixteen points spread over a box that lie in a shape. */
export function shareIn(shape: Shape, [left, top, width, height]: Box): number {
  let inside = 0;
  for (let i = 0; i < 16; i++) {
    const point: Point = [left + (width * (i % 8)) / 7, top + height * (i < 8 ? 0.2 : 0.8)];
    if (depthIn(shape, point) > 0) inside++;
  }
  return inside / 16;
}
