import { type LonLat } from '@factbox/map/geometry.js';
import { type Area, ringArea } from './area.js';

/** West, south, east and north in degrees; east is below west plus 360. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Parts smaller than this share of a country's largest one, such as islands, do not stretch it. */
const SMALL_PART = 0.1;

/** How much larger than the focus the extent may grow so that other countries are shown whole. */
const STRETCH = 14;

/** The least that the extent may grow to, in square degrees at the equator. */
const LEAST = 60;

const near = (longitude: number, centre: number): number =>
  centre + ((((longitude - centre) % 360) + 540) % 360) - 180;

const boxOf = (points: readonly LonLat[], centre: number): Extent =>
  points.reduce<Extent>(
    ([west, south, east, north], [longitude, latitude]) => {
      const x = near(longitude, centre);
      return [
        Math.min(west, x),
        Math.min(south, latitude),
        Math.max(east, x),
        Math.max(north, latitude),
      ];
    },
    [Infinity, Infinity, -Infinity, -Infinity],
  );

/** The smallest extent around both. */
export const union = (a: Extent, b: Extent): Extent => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** The part of the unit sphere's surface that an extent covers. */
const surface = ([west, south, east, north]: Extent): number =>
  (((east - west) * Math.PI) / 180) *
  (Math.sin((north * Math.PI) / 180) - Math.sin((south * Math.PI) / 180));

/** The extent of a country's main parts. */
export const extentOf = (areas: readonly Area[]): Extent => {
  const parts = areas.flatMap(({ polygons }) => polygons.map(([outer]) => outer!));
  const sizes = parts.map((ring) => Math.abs(ringArea(ring)));
  const largest = Math.max(...sizes);
  const main = parts.filter((_, i) => sizes[i]! >= largest * SMALL_PART);
  const centre = parts[sizes.indexOf(largest)]![0]![0];
  return boxOf(main.flat(), centre);
};

export interface ExtentChoice {
  readonly extent: Extent;
  /** Countries that would stretch the map too far, shown in part or at the edge. */
  readonly beyond: readonly string[];
}

/** Chooses what a map shows: its focus whole, then as many of the other countries as fit. */
export const chooseExtent = (options: {
  readonly countries: ReadonlyMap<string, Extent>;
  readonly focus: readonly string[];
  readonly places: readonly LonLat[];
}): ExtentChoice => {
  const { countries, focus, places } = options;
  const first = focus.length ? countries.get(focus[0]!)! : undefined;
  const centre = first
    ? (first[0] + first[2]) / 2
    : (places[0]?.[0] ?? [...countries.values()][0]![0]);
  const shift = ([west, south, east, north]: Extent): Extent => {
    const x = near((west + east) / 2, centre) - (west + east) / 2;
    return [west + x, south, east + x, north];
  };
  const boxes = new Map([...countries].map(([code, extent]) => [code, shift(extent)] as const));
  const start = [
    ...focus.map((code) => boxes.get(code)!),
    ...(places.length ? [boxOf(places, centre)] : []),
  ];
  const rest = [...boxes].filter(([code]) => !focus.includes(code));
  if (!start.length) return { extent: [...boxes.values()].reduce(union), beyond: [] };
  let extent = start.reduce(union);
  const room = Math.max(surface(extent) * STRETCH, LEAST * (Math.PI / 180) ** 2);
  const beyond: string[] = [];
  rest.sort(([, a], [, b]) => surface(union(extent, a)) - surface(union(extent, b)));
  for (const [code, box] of rest) {
    const wider = union(extent, box);
    if (surface(wider) <= room) extent = wider;
    else beyond.push(code);
  }
  return { extent, beyond };
};
