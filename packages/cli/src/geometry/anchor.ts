import { type Anchor, type Box, type Point } from '@factbox/map/geometry.js';
import { polygonContains, type Polygon } from './area.js';

/** A label is about so many times wider than high, and wants room of that form. */
const ASPECT = 3;
const GRID = 28;
const ROUNDS = 5;
/** Keep labels off the crop's edge, in frame units. */
const MARGIN = 12;

/** The distance from a point to the nearest edge, with widths squeezed by a label's form. */
const clearance = (rings: readonly (readonly Point[])[], [x, y]: Point): number => {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const ax = (ring[i - 1]![0] - x) / ASPECT;
      const ay = ring[i - 1]![1] - y;
      const dx = ring[i]![0] / ASPECT - ring[i - 1]![0] / ASPECT;
      const dy = ring[i]![1] - ring[i - 1]![1];
      const length = dx * dx + dy * dy;
      const share = length ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length)) : 0;
      nearest = Math.min(nearest, (ax + share * dx) ** 2 + (ay + share * dy) ** 2);
    }
  }
  return Math.sqrt(nearest);
};

/** A place for a label chosen by hand, with the room it has there; undefined outside of a crop. */
export const anchorAt = (
  at: Point,
  polygons: readonly Polygon[],
  [left, top, width, height]: Box,
): Anchor | undefined => {
  const [x, y] = [Math.round(at[0]), Math.round(at[1])];
  if (x < left || y < top || x > left + width || y > top + height) return undefined;
  return [x, y, Math.round(clearance(polygons.flat(), at) * ASPECT * 2)];
};

/** The place inside a shape, and inside a crop, that has most room for a label. */
export const findAnchor = (polygons: readonly Polygon[], crop: Box): Anchor | undefined => {
  const [left, top, width, height] = crop;
  const rings = polygons.flat();
  const xs = rings.flatMap((ring) => ring.map(([x]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
  const reach = (values: readonly number[], from: number, size: number): [number, number] => [
    Math.max(
      from,
      values.reduce((a, b) => Math.min(a, b), Infinity),
    ),
    Math.min(
      from + size,
      values.reduce((a, b) => Math.max(a, b), -Infinity),
    ),
  ];
  let [x0, x1] = reach(xs, left, width);
  let [y0, y1] = reach(ys, top, height);
  let best: { at: Point; room: number } | undefined;
  for (let round = 0; round < ROUNDS && x1 > x0 && y1 > y0; round++) {
    for (let i = 0; i <= GRID; i++) {
      for (let j = 0; j <= GRID; j++) {
        const at: Point = [x0 + ((x1 - x0) * i) / GRID, y0 + ((y1 - y0) * j) / GRID];
        const edge = Math.min(
          (at[0] - left - MARGIN) / ASPECT,
          (left + width - MARGIN - at[0]) / ASPECT,
          at[1] - top - MARGIN,
          top + height - MARGIN - at[1],
        );
        if (edge <= (best?.room ?? 0) || !polygons.some((polygon) => polygonContains(polygon, at)))
          continue;
        const room = Math.min(edge, clearance(rings, at));
        if (room > (best?.room ?? 0)) best = { at, room };
      }
    }
    if (!best) return undefined;
    const [w, h] = [(x1 - x0) / GRID, (y1 - y0) / GRID];
    [x0, x1] = [best.at[0] - w, best.at[0] + w];
    [y0, y1] = [best.at[1] - h, best.at[1] + h];
  }
  return (
    best && [Math.round(best.at[0]), Math.round(best.at[1]), Math.round(best.room * ASPECT * 2)]
  );
};
