import { readExtents } from './extents.js';

/** A country's extent in whole degrees: west, south, east, north. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

let extents: Readonly<Record<string, Extent>> | undefined;

/** Where a country is, from the same source as the shapes of the maps. */
export function extentOf(code: string): Extent | undefined {
  extents ??= readExtents();
  return Object.hasOwn(extents, code) ? extents[code] : undefined;
}

/** The shortest arc that holds all these; its end is beyond 180 where it crosses that meridian. */
export function arcOf(spans: readonly (readonly [number, number])[]): [west: number, east: number] {
  const sorted = [...spans].sort(([a], [b]) => a - b);
  const [first] = sorted;
  if (!first) return [0, 0];
  let [west, east] = [first[0], first[1]];
  let reach = first[1];
  let widest = 0;
  for (const [from, to] of [...sorted.slice(1), [first[0] + 360, first[1] + 360] as const]) {
    const gap = from - reach;
    if (gap > widest) [widest, west, east] = [gap, from, reach];
    reach = Math.max(reach, to);
  }
  if (!widest) return [-180, 180];
  // The arc begins behind the widest gap and ends before it.
  return west >= 180 ? [west - 360, east] : [west, east < west ? east + 360 : east];
}

/** How far a point lies outside a country's extent, in kilometres, roughly; 0 within it. */
export function distanceTo(
  [west, south, east, north]: Extent,
  [longitude, latitude]: readonly [number, number],
): number {
  const outside = (value: number, from: number, to: number): number =>
    Math.max(0, from - value, value - to);
  const across = Math.min(...[-360, 0, 360].map((turn) => outside(longitude + turn, west, east)));
  const middle = (Math.PI / 180) * Math.min(Math.abs(latitude), 85);
  return Math.hypot(across * Math.cos(middle), outside(latitude, south, north)) * 111;
}
