import { geoEqualEarthRaw, geoIdentity } from 'd3-geo';
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
    if (isLong) for (const point of between(from, to)) points.push(point);
    points.push(to);
  });
  return points;
};

/** Degrees, about a decimetre. */
const SEAM_GRID = 1e-6;

/** So near to the seam a point still lies on its own side of it. */
const SEAM = 180 - 1e-9;

/** Whether a projection meets itself again behind the pole, so that nothing is torn there. */
const isAboutPole = ({ parallels }: Projection): boolean =>
  !!parallels && Math.abs(parallels[0] + parallels[1]) === 180;

/** A polygon in degrees east of a meridian, cut where the map of the world has its edges. */
const cutAtSeam = (polygon: Polygon<LonLat>, meridian: number): readonly Polygon<LonLat>[] => {
  let [west, east] = [Infinity, -Infinity];
  for (const [x] of polygon[0]!) {
    west = Math.min(west, x - meridian);
    east = Math.max(east, x - meridian);
  }
  if (west > -SEAM && east < SEAM) return [polygon];
  const moved = polygon.map((ring) => ring.map(([x, y]): LonLat => [x - meridian, y]));
  const turns = [-1, 0, 1].filter((turn) => west < 180 + turn * 360 && east > -180 + turn * 360);
  return turns.flatMap((turn) => {
    const from = turn * 360 - 180;
    const part =
      turns.length > 1 ? clipPolygons([moved], [from, -90, from + 360, 90], SEAM_GRID) : [moved];
    return part.map((rings) =>
      rings.map((ring) =>
        ring.map(([x, y]): LonLat => [
          Math.max(-SEAM, Math.min(SEAM, x - turn * 360)) + meridian,
          y,
        ]),
      ),
    );
  });
};

/** Projects polygons, and cuts those that lie on both edges of the map. */
export const projectPolygons = (
  polygons: readonly Polygon<LonLat>[],
  project: (place: LonLat) => Point,
  projection: Projection,
): Polygon<Point>[] =>
  polygons
    .flatMap((polygon) =>
      isAboutPole(projection) ? [polygon] : cutAtSeam(polygon, projection.meridian),
    )
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
    const outer = rings[0]!;
    const isBeyond =
      outer.every((point) => point[0] > right) ||
      outer.every((point) => point[0] < left) ||
      outer.every((point) => point[1] > bottom) ||
      outer.every((point) => point[1] < top);
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
  if (!parallels) {
    return ([x, y]: Point): LonLat => {
      const [turn, latitude] = geoEqualEarthRaw.invert!(
        (x - translate[0]) / scale,
        (translate[1] - y) / scale,
      );
      return [meridian + turn / RADIANS, latitude / RADIANS];
    };
  }
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
