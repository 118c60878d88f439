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

/** How much larger the map may grow than what shows half of the countries, where it must grow to that. */
const STRETCH_OF_HALF = 3;

/** The least width and height of a map in degrees at the equator: nearer, the source is too coarse. */
const LEAST_SPAN = 2.5;

/** The world is shown whole from so many degrees on; the edge of its map lies in the Bering Strait. */
const WORLD = 270;
const WORLD_WEST = -169;

/** The same longitude, at most half a turn from another one. */
export const near = (longitude: number, centre: number): number =>
  centre + ((((longitude - centre) % 360) + 540) % 360) - 180;

/** The narrowest extent around some, be the date line among them or not. */
export const around = (extents: readonly Extent[]): Extent => {
  const spans = extents
    .map(([west, , east]): readonly [number, number] => {
      const from = ((west % 360) + 360) % 360;
      return [from, from + Math.min(360, east - west)];
    })
    .sort(([a], [b]) => a - b);
  // What is left out is the widest gap between them.
  let [start, widest] = [0, 0];
  let end = spans.reduce((most, [, to]) => Math.max(most, to), -Infinity) - 360;
  for (const [from, to] of spans) {
    if (from - end > widest) [start, widest] = [from, from - end];
    end = Math.max(end, to);
  }
  const width = 360 - widest;
  const middle = near(start + width / 2, 0);
  return [
    middle - width / 2,
    extents.reduce((least, [, south]) => Math.min(least, south), 90),
    middle + width / 2,
    extents.reduce((most, [, , , north]) => Math.max(most, north), -90),
  ];
};

/** The extent of some places. */
const aroundPlaces = (places: readonly LonLat[]): Extent =>
  around(places.map(([x, y]): Extent => [x, y, x, y]));

/** Degrees of longitude shrink towards the poles. */
const shrink = (latitude: number): number => Math.max(0.05, Math.cos((latitude * Math.PI) / 180));

/** What a map of an extent takes, in square degrees at the equator: its proportions add to what is long. */
const surface = ([west, south, east, north]: Extent): number => {
  const width = (east - west) * shrink((south + north) / 2);
  const height = north - south;
  return Math.max(width, height / FORMS[1]) * Math.max(height, width * FORMS[0]);
};

/** A map of less than this would show nothing but a place. */
const atLeast = (extent: Extent): Extent => {
  const [west, south, east, north] = extent;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const scale = shrink(y);
  if (Math.max((east - west) * scale, north - south) >= LEAST_SPAN) return extent;
  const [width, height] = [LEAST_SPAN / scale, LEAST_SPAN * FORMS[0]];
  return [
    x - width / 2,
    Math.max(-90, y - height / 2),
    x + width / 2,
    Math.min(90, y + height / 2),
  ];
};

/** Round the globe there is no better edge than where least land is. */
const atMost = (extent: Extent): Extent => {
  const [west, south, east, north] = extent;
  return east - west < WORLD ? extent : [WORLD_WEST, south, WORLD_WEST + 360, north];
};

/** The rings of areas, each with its surface in square degrees at the equator. */
const sizedRings = (areas: readonly Area[]) =>
  areas.flatMap(({ polygons }) =>
    polygons.map(([ring]) => {
      const [south, north] = reach(ring!, 1);
      return { ring: ring!, size: Math.abs(ringArea(ring!)) * shrink((south + north) / 2) };
    }),
  );

const reach = (points: readonly LonLat[], axis: 0 | 1): readonly [number, number] => {
  let [least, most] = [Infinity, -Infinity];
  for (const point of points) {
    least = Math.min(least, point[axis]);
    most = Math.max(most, point[axis]);
  }
  return [least, most];
};

/** The extent of a country's main body, without what lies far from it. */
export const extentOf = (areas: readonly Area[]): Extent => {
  const groups = groupParts(
    sizedRings(areas).map(({ ring, size }) => {
      const [west, east] = reach(ring, 0);
      const [south, north] = reach(ring, 1);
      return { box: [west, south, east, north], size };
    }),
  );
  const largest = groups.reduce((most, { size }) => Math.max(most, size), 0);
  return around(groups.filter(({ size }) => size >= largest * SMALL_GROUP).map(({ box }) => box));
};

/** A place within a country's largest part, where its dot stands. */
export const placeIn = (areas: readonly Area[]): LonLat => {
  const { ring } = sizedRings(areas).reduce((a, b) => (b.size > a.size ? b : a));
  const [[west, east], [south, north]] = [reach(ring, 0), reach(ring, 1)];
  return [(west + east) / 2, (south + north) / 2];
};

interface Part {
  readonly box: Extent;
  readonly size: number;
}

const isNear = (a: Extent, b: Extent): boolean =>
  a[1] - GAP <= b[3] && b[1] - GAP <= a[3] && isNearAlong(a, b);

/** Whether two reach as near as that in longitude, counted round the globe. */
const isNearAlong = (a: Extent, b: Extent): boolean => {
  const halves = (a[2] - a[0] + b[2] - b[0]) / 2;
  const [one, other] = [(a[0] + a[2]) / 2, (b[0] + b[2]) / 2];
  return Math.abs(near(other, one) - one) <= halves + GAP;
};

/** Joins parts that are near each other, one by one. */
const groupParts = (parts: readonly Part[]): Part[] =>
  parts.reduce<Part[]>((groups, part) => {
    const far = groups.filter(({ box }) => !isNear(box, part.box));
    const close = groups.filter(({ box }) => isNear(box, part.box));
    if (!close.length) return [...far, part];
    const all = [part, ...close];
    return [
      ...far,
      {
        box: around(all.map(({ box }) => box)),
        size: all.reduce((sum, { size }) => sum + size, 0),
      },
    ];
  }, []);

export interface ExtentChoice {
  readonly extent: Extent;
  /** What it was chosen to show whole. */
  readonly shown: readonly Extent[];
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
  const start = [
    ...focus.map((code) => countries.get(code)!),
    ...(places.length ? [aroundPlaces(places)] : []),
  ];
  const fit = (extent: Extent): Extent => atMost(atLeast(extent));
  if (!start.length) {
    const shown = [...countries.values()];
    return { extent: fit(around(shown)), shown, beyond: [] };
  }
  let extent = around(start);
  const first = extent;
  const rest = [...countries]
    .filter(([code]) => !focus.includes(code))
    .map(([code, box]) => ({ code, box, cost: surface(around([first, box])) }))
    .sort((a, b) => a.cost - b.cost);
  const half = surface(
    around([first, ...rest.slice(0, Math.ceil(rest.length / 2)).map(({ box }) => box)]),
  );
  // A map on which most of the story's countries are missing would not tell where it happens.
  const usual = Math.max(surface(first) * STRETCH, LEAST);
  const room = half > usual ? half * STRETCH_OF_HALF : usual;
  const shown = [...start];
  const beyond: string[] = [];
  for (const { code, box } of rest) {
    const wider = around([extent, box]);
    if (surface(wider) > room) {
      beyond.push(code);
      continue;
    }
    extent = wider;
    shown.push(box);
  }
  return { extent: fit(extent), shown, beyond };
};
