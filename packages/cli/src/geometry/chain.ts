import { type Point } from '@factbox/map/geometry.js';
import { type ArcRing } from './topology.js';

const key = ([x, y]: Point): string => `${x},${y}`;

/** Joins arcs that meet end to end into long lines, so that dashes run on without a break. */
export const chainArcs = (
  arcs: readonly number[],
  courses: readonly (readonly Point[])[],
): ArcRing[] => {
  const left = new Set(arcs);
  const ends = (arc: number): readonly [string, string] => {
    const course = courses[arc < 0 ? ~arc : arc]!;
    const [first, last] = [key(course[0]!), key(course.at(-1)!)];
    return arc < 0 ? [last, first] : [first, last];
  };
  const after = (point: string): number | undefined => {
    for (const arc of left) {
      if (ends(arc)[0] === point) return arc;
      if (ends(arc)[1] === point) return ~arc;
    }
    return undefined;
  };
  const take = (arc: number) => void left.delete(arc < 0 ? ~arc : arc);
  const lines: number[][] = [];
  for (const arc of arcs) {
    if (!left.has(arc)) continue;
    take(arc);
    const line = [arc];
    for (let next; (next = after(ends(line.at(-1)!)[1])) !== undefined;) {
      take(next);
      line.push(next);
    }
    for (let next; (next = after(ends(line[0]!)[0])) !== undefined;) {
      take(next);
      line.unshift(~next);
    }
    lines.push(line);
  }
  return lines;
};
