import type { Point } from '../geometry.js';
import { cheapest } from './boxes.js';

/** Something on the map that the keyboard can stand on. */
export interface Stop {
  readonly key: string;
  readonly at: Point;
  /** The keys of what it borders. */
  readonly neighbours: readonly string[];
}

const directions: Readonly<Record<string, Point>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Where a key leads from a stop: an arrow to the neighbour in its direction, or without one to the
 * nearest stop there; Home and End to the first and last. Undefined where it leads nowhere.
 */
export function walk(stops: readonly Stop[], from: string, key: string): string | undefined {
  if (key === 'Home') return stops[0]?.key;
  if (key === 'End') return stops.at(-1)?.key;
  const direction = directions[key];
  const here = stops.find((stop) => stop.key === from);
  if (!direction || !here) return undefined;
  const nearest = (among: readonly Stop[], narrow: number): string | undefined =>
    cheapest(among, ({ at }) => {
      const [dx, dy] = [at[0] - here.at[0], at[1] - here.at[1]];
      const ahead = dx * direction[0] + dy * direction[1];
      const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
      return ahead > aside * narrow && ahead > 0 ? ahead + 4 * aside : Infinity;
    })?.key;
  return (
    nearest(
      stops.filter((stop) => here.neighbours.includes(stop.key)),
      0.5,
    ) ?? nearest(stops, 0.3)
  );
}
