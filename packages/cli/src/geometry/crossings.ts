import { type Point } from '@factbox/map/geometry.js';

const CELL = 32;

const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether two segments cross in a point inside both. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** A segment by its line and the place of its second point in it. */
export interface Segment {
  readonly line: number;
  readonly end: number;
}

/** The pairs of segments, of one line or of two, that cross each other. */
export const findCrossings = (
  lines: readonly (readonly Point[])[],
): (readonly [Segment, Segment])[] => {
  const cells = new Map<string, Segment[]>();
  const found: (readonly [Segment, Segment])[] = [];
  const ends = ({ line, end }: Segment) => [lines[line]![end - 1]!, lines[line]![end]!] as const;
  lines.forEach((points, line) => {
    for (let end = 1; end < points.length; end++) {
      const segment: Segment = { line, end };
      const [from, to] = ends(segment);
      const met = new Set<Segment>();
      const reach = (axis: 0 | 1): readonly [number, number] => [
        Math.floor(Math.min(from[axis], to[axis]) / CELL),
        Math.floor(Math.max(from[axis], to[axis]) / CELL),
      ];
      const [left, right] = reach(0);
      const [top, bottom] = reach(1);
      for (let x = left; x <= right; x++) {
        for (let y = top; y <= bottom; y++) {
          const key = `${x},${y}`;
          const cell = cells.get(key) ?? [];
          for (const other of cell) {
            if (met.has(other) || !cross(from, to, ...ends(other))) continue;
            met.add(other);
            found.push([segment, other]);
          }
          cell.push(segment);
          cells.set(key, cell);
        }
      }
    }
  });
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

/** Takes out the points about each crossing; what had no crossing stays as it is. */
export const untangle = (lines: readonly (readonly Point[])[]): (readonly Point[])[] => {
  const left = [...lines];
  for (;;) {
    const spared = new Map<number, Set<number>>();
    for (const pair of findCrossings(left)) {
      const point = sparePoint(left, pair);
      if (point) spared.set(point.line, (spared.get(point.line) ?? new Set()).add(point.end));
    }
    if (!spared.size) return left;
    for (const [line, points] of spared) {
      left[line] = left[line]!.filter((_, i) => !points.has(i));
    }
  }
};
