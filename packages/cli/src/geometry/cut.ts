import { type LonLat } from '@factbox/map/geometry.js';
import { type Polygon, polygonContains, type Ring, ringArea } from './area.js';

/** What lies on either side of a line. */
export interface Cut {
  readonly left: readonly Polygon<LonLat>[];
  readonly right: readonly Polygon<LonLat>[];
}

/** Degrees, about 100 m: as near as the line's corners come to those of the borders they stand for. */
const SNAP = 1e-3;

/** The index of a ring's corner at a point, or -1. */
const cornerAt = (ring: Ring<LonLat>, [x, y]: LonLat): number => {
  let [found, nearest] = [-1, SNAP];
  for (const [i, [a, b]] of ring.entries()) {
    const distance = Math.hypot(a - x, b - y);
    if (distance < nearest) [found, nearest] = [i, distance];
  }
  return found;
};

/** The corners of a closed ring from one to another, in its own direction, both ends included. */
const walk = (ring: Ring<LonLat>, from: number, to: number): LonLat[] => {
  const open = ring.slice(0, -1);
  const [start, end] = [from % open.length, to % open.length];
  return end > start
    ? open.slice(start, end + 1)
    : [...open.slice(start), ...open.slice(0, end + 1)];
};

/** Cuts one polygon, its outer ring clockwise, along a course that starts and ends at its corners. */
const split = ([outer, ...holes]: Polygon<LonLat>, course: readonly LonLat[]): Cut | undefined => {
  const [from, to] = [cornerAt(outer!, course[0]!), cornerAt(outer!, course.at(-1)!)];
  if (from < 0 || to < 0 || from === to) return undefined;
  const inside = course.slice(1, -1);
  const middle = inside[Math.floor(inside.length / 2)];
  if (!middle || !polygonContains([outer!], middle)) return undefined;
  const close = (points: readonly LonLat[]): Ring<LonLat> => [...points, points[0]!];
  const parts = [
    close([...walk(outer!, from, to), ...[...inside].reverse()]),
    close([...walk(outer!, to, from), ...inside]),
  ];
  const [left, right] = parts.map((ring): Polygon<LonLat>[] => [
    [ring, ...holes.filter((hole) => polygonContains([ring], hole[0]!))],
  ]);
  return { left: left!, right: right! };
};

/** Cuts polygons along a line that crosses their borders at their corners only. */
export const cutAlong = (polygons: readonly Polygon<LonLat>[], line: readonly LonLat[]): Cut => {
  let left: readonly Polygon<LonLat>[] = polygons.map(([outer, ...holes]) => [
    ringArea(outer!) > 0 ? [...outer!].reverse() : outer!,
    ...holes,
  ]);
  let right: readonly Polygon<LonLat>[] = [];
  const corners = polygons.map(([outer]) => outer!);
  const stops = line.flatMap((point, i) =>
    corners.some((ring) => cornerAt(ring, point) >= 0) ? [i] : [],
  );
  for (const [i, stop] of stops.slice(1).entries()) {
    const course = line.slice(stops[i], stop + 1);
    const [before, after] = [left, right].map((parts) =>
      parts.map((part) => ({ part, cut: split(part, course) })),
    );
    const whole = (side: typeof before) => side!.flatMap(({ part, cut }) => (cut ? [] : [part]));
    const cuts = [...before!, ...after!].flatMap(({ cut }) => cut ?? []);
    left = [...whole(before), ...cuts.flatMap((cut) => cut.left)];
    right = [...whole(after), ...cuts.flatMap((cut) => cut.right)];
  }
  return { left, right };
};
