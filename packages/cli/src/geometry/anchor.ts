import { type Anchor, type Box, type Point } from '@factbox/map/geometry.js';
import { polygonContains, type Polygon } from './area.js';
import { reachOf, type Reach } from './frame.js';

/** A label is about so many times wider than high, and wants room of that shape. */
const ASPECT = 3;
const GRID = 28;
const ROUNDS = 5;
/** Keep labels off the crop's edge, in frame units. */
const MARGIN = 12;

/** A piece of a ring with its reach: most are so far away that their edges need not be looked at. */
interface Piece {
  readonly points: readonly Point[];
  readonly reach: Reach;
}
const EDGES = 24;

const piecesOf = (polygon: Polygon): Piece[] =>
  polygon.flatMap((ring) =>
    Array.from({ length: Math.ceil((ring.length - 1) / EDGES) }, (_, i) => {
      const points = ring.slice(i * EDGES, (i + 1) * EDGES + 1);
      return { points, reach: reachOf(points) };
    }),
  );

/** Whether a point lies within all pieces of a polygon. */
const isIn = (pieces: readonly Piece[], at: Point): boolean => {
  let inside = false;
  for (const { points, reach } of pieces) {
    // A ray to the right meets no edge of the others.
    if (reach[1] > at[1] || reach[3] <= at[1] || reach[2] < at[0]) continue;
    if (polygonContains([points], at)) inside = !inside;
  }
  return inside;
};

/**
 * The distance from a point to the nearest edge, with widths squeezed by a label's proportions; any smaller
 * number where it is no more than what is wanted. The nearest piece goes first: it is near to the
 * next point too.
 */
const clearance = (pieces: Piece[], [x, y]: Point, wanted = 0): number => {
  let nearest = Infinity;
  const enough = wanted ** 2;
  for (const [at, piece] of pieces.entries()) {
    const { points, reach } = piece;
    const across = Math.max(reach[0] - x, x - reach[2], 0) / ASPECT;
    const down = Math.max(reach[1] - y, y - reach[3], 0);
    const before = nearest;
    if (across * across + down * down >= nearest) continue;
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1]!, points[i]!];
      const ax = (from[0] - x) / ASPECT;
      const ay = from[1] - y;
      const dx = to[0] / ASPECT - from[0] / ASPECT;
      const dy = to[1] - from[1];
      const length = dx * dx + dy * dy;
      const share = length ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length)) : 0;
      nearest = Math.min(nearest, (ax + share * dx) ** 2 + (ay + share * dy) ** 2);
    }
    if (nearest < before) [pieces[0], pieces[at]] = [piece, pieces[0]!];
    if (nearest < enough) return 0;
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
  return [x, y, Math.round(clearance(polygons.flatMap(piecesOf), at) * ASPECT * 2)];
};

/** The place inside a shape, and inside a crop, that has most room for a label. */
export const findAnchor = (polygons: readonly Polygon[], crop: Box): Anchor | undefined => {
  const [left, top, width, height] = crop;
  const parts = polygons.map((polygon) => ({
    pieces: piecesOf(polygon),
    box: reachOf(polygon[0]!),
  }));
  const pieces = parts.flatMap((part) => part.pieces);
  const across = parts.reduce<readonly number[]>(
    ([west, north, east, south], { box }) => [
      Math.min(west!, box[0]),
      Math.min(north!, box[1]),
      Math.max(east!, box[2]),
      Math.max(south!, box[3]),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
  let [x0, x1] = [Math.max(across[0]!, left), Math.min(across[2]!, left + width)];
  let [y0, y1] = [Math.max(across[1]!, top), Math.min(across[3]!, top + height)];
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
        if (edge <= (best?.room ?? 0)) continue;
        const isInside = parts.some(
          ({ pieces: own, box: [west, north, east, south] }) =>
            at[0] >= west && at[0] <= east && at[1] >= north && at[1] <= south && isIn(own, at),
        );
        if (!isInside) continue;
        const room = Math.min(edge, clearance(pieces, at, best?.room));
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
