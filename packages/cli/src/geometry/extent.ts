import { type LonLat } from '@factbox/map/geometry.js';
import { type Area, ringArea } from './area.js';

/** West, south, east and north in degrees; east is below west plus 360. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Parts with gaps up to so many degrees between them belong together, as islands and a coast. */
const GAP = 2.5;

/** Groups smaller than this share of a country's largest one, such as Svalbard, do not stretch it. */
const SMALL_GROUP = 0.2;

/** Height by width of a map: from a landscape column to a square. */
export const FORMS = [0.62, 1] as const;

/** How much larger than the focus the map may grow so that other countries are shown whole. */
const STRETCH = 15;

/** The least that the map may grow to, in square degrees at the equator. */
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

/** What a map of an extent takes, in square degrees at the equator: its form adds to what is long. */
const surface = ([west, south, east, north]: Extent): number => {
  const width = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const height = north - south;
  return Math.max(width, height / FORMS[1]) * Math.max(height, width * FORMS[0]);
};

/** The extent of a country's main body, without what lies far from it. */
export const extentOf = (areas: readonly Area[]): Extent => {
  const rings = areas.flatMap(({ polygons }) => polygons.map(([outer]) => outer!));
  const sizes = rings.map((ring) => Math.abs(ringArea(ring)));
  const centre = rings[sizes.indexOf(Math.max(...sizes))]![0]![0];
  const groups = groupParts(
    rings.map((ring, i) => {
      const box = boxOf(ring, centre);
      // Degrees of longitude shrink towards the poles.
      const size = sizes[i]! * Math.cos((((box[1] + box[3]) / 2) * Math.PI) / 180);
      return { box, size };
    }),
  );
  const largest = Math.max(...groups.map(({ size }) => size));
  return groups
    .filter(({ size }) => size >= largest * SMALL_GROUP)
    .map(({ box }) => box)
    .reduce(union);
};

interface Part {
  readonly box: Extent;
  readonly size: number;
}

const isNear = (a: Extent, b: Extent): boolean =>
  a[0] - GAP <= b[2] && b[0] - GAP <= a[2] && a[1] - GAP <= b[3] && b[1] - GAP <= a[3];

/** Joins parts that are near each other, one by one. */
const groupParts = (parts: readonly Part[]): Part[] =>
  parts.reduce<Part[]>((groups, part) => {
    const far = groups.filter(({ box }) => !isNear(box, part.box));
    const joined = groups
      .filter(({ box }) => isNear(box, part.box))
      .reduce((a, b) => ({ box: union(a.box, b.box), size: a.size + b.size }), part);
    return [...far, joined];
  }, []);

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
  const room = Math.max(surface(extent) * STRETCH, LEAST);
  const beyond: string[] = [];
  rest.sort(([, a], [, b]) => surface(union(extent, a)) - surface(union(extent, b)));
  for (const [code, box] of rest) {
    const wider = union(extent, box);
    if (surface(wider) <= room) extent = wider;
    else beyond.push(code);
  }
  return { extent, beyond };
};
