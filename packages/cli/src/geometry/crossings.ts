import { type Point } from '@factbox/map/geometry.js';

const CELL = 32;

const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether two segments cross in a point inside both. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** The pairs of lines, possibly one line twice, that cross each other or themselves. */
export const findCrossings = (
  lines: readonly (readonly Point[])[],
): (readonly [line: number, other: number, at: Point])[] => {
  const cells = new Map<string, { line: number; from: Point; to: Point }[]>();
  const found: (readonly [number, number, Point])[] = [];
  lines.forEach((points, line) => {
    for (let i = 1; i < points.length; i++) {
      const from = points[i - 1]!;
      const to = points[i]!;
      const met = new Set<object>();
      const reach = (axis: 0 | 1) => [
        Math.floor(Math.min(from[axis], to[axis]) / CELL),
        Math.floor(Math.max(from[axis], to[axis]) / CELL),
      ];
      const [left, right] = reach(0) as [number, number];
      const [top, bottom] = reach(1) as [number, number];
      for (let x = left; x <= right; x++) {
        for (let y = top; y <= bottom; y++) {
          const key = `${x},${y}`;
          const cell = cells.get(key) ?? [];
          for (const other of cell) {
            if (met.has(other) || !cross(from, to, other.from, other.to)) continue;
            met.add(other);
            found.push([line, other.line, from]);
          }
          cell.push({ line, from, to });
          cells.set(key, cell);
        }
      }
    }
  });
  return found;
};
