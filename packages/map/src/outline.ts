import type { Box, Geometry, Shape } from './geometry.js';

/** The shapes of a geometry by their codes. */
export const shapesOf = (geometry?: Geometry): ReadonlyMap<string, Shape> =>
  new Map(
    (geometry ? [...geometry.countries, ...geometry.provinces] : []).map((each) => [
      each.code,
      each,
    ]),
  );

/** Frame units from one line across a shape to the next. */
const STEP = 4;

/** For each line across the frame, where a shape's outline crosses it. */
type Crossings = number[][];

const known = new WeakMap<Shape, Crossings>();

/** Goes along each ring once a shape: a plain loop, which runs before a browser has compiled it. */
function crossingsOf(shape: Shape): Crossings {
  let lines = known.get(shape);
  if (lines) return lines;
  known.set(shape, (lines = []));
  for (const [start, ...runs] of shape.rings) {
    let [x = 0, y = 0] = start ?? [];
    let from = Math.ceil(y / STEP);
    for (const run of runs) {
      for (let i = 0; i < run.length; i += 2) {
        const dx = run[i]!;
        const dy = run[i + 1]!;
        x += dx;
        y += dy;
        const to = Math.ceil(y / STEP);
        // Most steps are shorter than from one line to the next.
        if (to !== from) {
          const last = Math.max(to, from);
          for (let line = Math.max(0, Math.min(to, from)); line < last; line++) {
            (lines[line] ??= []).push(x + ((line * STEP - y) * dx) / dy);
          }
        }
        from = to;
      }
    }
  }
  return lines;
}

/** Whether a point lies in a shape, as exactly as names need it. */
export function contains(shape: Shape, x: number, y: number): boolean {
  const { bounds } = shape;
  // Most points are far from most shapes, and those need not be read.
  return (
    x > bounds[0] &&
    y > bounds[1] &&
    x < bounds[0] + bounds[2] &&
    y < bounds[1] + bounds[3] &&
    isInside(x, crossingsOf(shape)[Math.round(y / STEP)])
  );
}

/** The share of sixteen points spread over a box that lie in a shape. */
export function shareIn(shape: Shape, [left, top, width, height]: Box): number {
  let inside = 0;
  for (const y of [top + height * 0.2, top + height * 0.8]) {
    const line = crossingsOf(shape)[Math.round(y / STEP)];
    for (let i = 0; i < 8; i++) if (isInside(left + (width * i) / 7, line)) inside++;
  }
  return inside / 16;
}

function isInside(x: number, line: readonly number[] = []): boolean {
  let before = 0;
  for (let i = 0; i < line.length; i++) if (line[i]! < x) before++;
  return before % 2 > 0;
}
