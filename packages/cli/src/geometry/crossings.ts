import { type Point } from '@factbox/map/geometry.js';

const CELL = 8;

const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether two segments cross in a point inside both. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  // Most are apart, and that is soon seen.
  (a[0] > c[0] || a[0] > d[0] || b[0] > c[0] || b[0] > d[0]) &&
  (a[0] < c[0] || a[0] < d[0] || b[0] < c[0] || b[0] < d[0]) &&
  (a[1] > c[1] || a[1] > d[1] || b[1] > c[1] || b[1] > d[1]) &&
  (a[1] < c[1] || a[1] < d[1] || b[1] < c[1] || b[1] < d[1]) &&
  side(a, b, c) * side(a, b, d) < 0 &&
  side(c, d, a) * side(c, d, b) < 0;

/** A number for each cell of the grid, which reaches far beyond any frame. */
const cellKey = (x: number, y: number): number => (x + 2 ** 20) * 2 ** 21 + (y + 2 ** 20);

/** A segment by its line and the place of its second point in it. */
export interface Segment {
  readonly line: number;
  readonly end: number;
}

/** The pairs of segments, of one line or of two, that cross each other. */
export const findCrossings = (
  lines: readonly (readonly Point[])[],
): (readonly [Segment, Segment])[] => {
  const cells = new Map<number, Segment[]>();
  const found: (readonly [Segment, Segment])[] = [];
  for (const [line, points] of lines.entries()) {
    for (let end = 1; end < points.length; end++) {
      const segment: Segment = { line, end };
      const [from, to] = [points[end - 1]!, points[end]!];
      const left = Math.floor(Math.min(from[0], to[0]) / CELL);
      const right = Math.floor(Math.max(from[0], to[0]) / CELL);
      const top = Math.floor(Math.min(from[1], to[1]) / CELL);
      const bottom = Math.floor(Math.max(from[1], to[1]) / CELL);
      // Two that meet in several cells cross but once.
      const met = new Set<Segment>();
      for (let x = left; x <= right; x++) {
        for (let y = top; y <= bottom; y++) {
          const key = cellKey(x, y);
          const cell = cells.get(key);
          if (!cell) {
            cells.set(key, [segment]);
            continue;
          }
          for (const other of cell) {
            const course = lines[other.line]!;
            if (!cross(from, to, course[other.end - 1]!, course[other.end]!)) continue;
            if (met.has(other)) continue;
            met.add(other);
            found.push([segment, other]);
          }
          cell.push(segment);
        }
      }
    }
  }
  return found;
};

/** The point next to a crossing that can be spared most easily; ends of lines cannot. */
const sparePoint = (
  lines: readonly (readonly Point[])[],
  segments: readonly Segment[],
): Segment | undefined => {
  let best: { readonly point: Segment; readonly area: number } | undefined;
  for (const { line, end } of segments) {
    for (const at of [end - 1, end]) {
      const [a, b, c] = [lines[line]![at - 1], lines[line]![at], lines[line]![at + 1]];
      if (!a || !b || !c) continue;
      const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
      if (!best || area < best.area) best = { point: { line, end: at }, area };
    }
  }
  return best?.point;
};

/** After so many rounds, more and more points about a crossing are taken out at once. */
const PATIENCE = 24;

/** Takes out the points about each crossing; what had no crossing stays as it is. */
export const untangle = (lines: readonly (readonly Point[])[]): (readonly Point[])[] => {
  const left = [...lines];
  for (let round = 1; ; round++) {
    const spared = new Map<number, Set<number>>();
    const reach = Math.floor(round / PATIENCE);
    for (const pair of findCrossings(left)) {
      const point = sparePoint(left, pair);
      if (!point) continue;
      const points = spared.get(point.line) ?? new Set();
      spared.set(point.line, points);
      const last = left[point.line]!.length - 1;
      const from = Math.max(1, point.end - reach);
      const to = Math.min(last - 1, point.end + reach);
      for (let at = from; at <= to; at++) points.add(at);
    }
    if (!spared.size) return left;
    for (const [line, points] of spared) {
      left[line] = left[line]!.filter((_, i) => !points.has(i));
    }
  }
};
