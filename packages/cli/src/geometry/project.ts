import { geoIdentity } from 'd3-geo';
import { type LonLat, type Point, type Projection } from '@factbox/map/geometry.js';
import { type Polygon, type Ring } from './area.js';

const RADIANS = Math.PI / 180;

/** Source rings have few points along straight borders; a map bends those, so it needs more. */
const LONGEST_EDGE = 0.5;

/** Points between two others; the same ones, to the last bit, in either direction. */
const between = (from: LonLat, to: LonLat): LonLat[] => {
  const backwards = from[0] > to[0] || (from[0] === to[0] && from[1] > to[1]);
  const [a, b] = backwards ? [to, from] : [from, to];
  const parts = Math.ceil(Math.max(b[0] - a[0], Math.abs(b[1] - a[1])) / LONGEST_EDGE);
  const points = Array.from({ length: Math.max(0, parts - 1) }, (_, k): LonLat => {
    const share = (k + 1) / parts;
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  });
  return backwards ? points.reverse() : points;
};

const densify = (ring: Ring<LonLat>): LonLat[] => {
  const points: LonLat[] = [];
  ring.forEach((to, i) => {
    const from = ring[i - 1] ?? to;
    const isLong = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) > LONGEST_EDGE;
    if (isLong) points.push(...between(from, to));
    points.push(to);
  });
  return points;
};

const turned = (longitude: number, meridian: number): number =>
  ((((longitude - meridian) % 360) + 540) % 360) - 180;

/** Whether a ring crosses the meridian opposite the map's, where the projection is torn. */
const isTorn = (ring: Ring<LonLat>, meridian: number): boolean => {
  let before = turned(ring[0]![0], meridian);
  return ring.some(([longitude]) => {
    const now = turned(longitude, meridian);
    const isJump = Math.abs(now - before) > 180;
    before = now;
    return isJump;
  });
};

/** Projects polygons; what is torn lies on the far side of the world and is left out. */
export const projectPolygons = (
  polygons: readonly Polygon<LonLat>[],
  project: (place: LonLat) => Point,
  meridian: number,
): Polygon<Point>[] =>
  polygons
    .filter((polygon) => !polygon.some((ring) => isTorn(ring, meridian)))
    .map((polygon) => polygon.map((ring) => densify(ring).map(project)));

/** Left, top, right and bottom of what clipping keeps. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Clips planar polygons to a box. Neighbours are cut one by one, so points on the cut are rounded
 * to a grid on which they meet again.
 */
export const clipPolygons = (
  polygons: readonly Polygon[],
  [left, top, right, bottom]: Bounds,
  grid: number,
): Polygon[] => {
  const round = (value: number, onEdge: boolean) =>
    onEdge ? Math.round(value / grid) * grid : value;
  const clipped: Point[][][] = [];
  let polygon: Point[][] = [];
  let ring: Point[] = [];
  const sink = {
    point: (x: number, y: number) =>
      void ring.push([round(x, y === top || y === bottom), round(y, x === left || x === right)]),
    lineStart: () => void (ring = []),
    lineEnd: () => {
      if (ring.length > 2) polygon.push([...ring, ring[0]!]);
    },
    polygonStart: () => void (polygon = []),
    polygonEnd: () => void (polygon.length && clipped.push(polygon)),
  };
  const clip = geoIdentity().clipExtent([
    [left, top],
    [right, bottom],
  ]);
  for (const rings of polygons) {
    const isBeyond =
      rings[0]!.every(([x]) => x > right) ||
      rings[0]!.every(([x]) => x < left) ||
      rings[0]!.every(([, y]) => y > bottom) ||
      rings[0]!.every(([, y]) => y < top);
    if (isBeyond) continue;
    const stream = clip.stream(sink);
    stream.polygonStart();
    for (const line of rings) {
      stream.lineStart();
      for (const [x, y] of line.slice(1)) stream.point(x, y);
      stream.lineEnd();
    }
    stream.polygonEnd();
  }
  return clipped;
};

/** From frame units back to degrees. */
export const unproject = ({ meridian, parallels, scale, translate }: Projection) => {
  const south = Math.sin(parallels[0] * RADIANS);
  const north = Math.sin(parallels[1] * RADIANS);
  const n = (south + north) / 2;
  const c = 1 + south * north;
  return ([x, y]: Point): LonLat => {
    const dx = (x - translate[0]) / scale;
    const dy = Math.sqrt(c) / n + (y - translate[1]) / scale;
    const angle = Math.atan2(dx * Math.sign(n), dy * Math.sign(n));
    const square = (dx * dx + dy * dy) * n * n;
    return [
      meridian + angle / n / RADIANS,
      Math.asin(Math.max(-1, Math.min(1, (c - square) / (2 * n)))) / RADIANS,
    ];
  };
};
