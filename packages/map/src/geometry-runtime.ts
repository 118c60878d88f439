/**
 * Geometry that was not made beforehand: any TopoJSON or GeoJSON, projected in the browser with
 * d3-geo. Load this file by dynamic import, so that pages with ready geometry never fetch d3.
 */
import {
  geoArea,
  geoConicEqualArea,
  geoEqualEarth,
  geoIdentity,
  geoPath,
  geoStream,
  type GeoIdentityTransform,
  type GeoProjection,
  type GeoStreamWrapper,
} from 'd3-geo';
import { feature, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { alpha2 } from './country-codes.js';
import type { Anchor, Borders, Box, Geometry, LonLat, Point, Ring, Shape } from './geometry.js';
import { atOnce, type Steps } from './slices.js';

/** How arbitrary geometry is read and laid out. */
export interface RuntimeOptions {
  readonly id?: string;
  /** Size of the frame in frame units; by default as high as the shapes that it is fitted to want it. */
  readonly frame?: Point;
  /** Codes of the shapes that the frame is fitted to; all of them if none is named. */
  readonly fitTo?: readonly string[];
  /** Names of the TopoJSON objects that hold the countries and the provinces. */
  readonly countries?: string;
  readonly provinces?: string;
  /** The property that holds a shape's code, instead of the shape's `id`. */
  readonly key?: string;
  /** Whether coordinates already lie in a plane, `y` pointing down. */
  readonly planar?: boolean;
  readonly source?: string;
  readonly license?: string;
}

type Areal = GeoJSON.Polygon | GeoJSON.MultiPolygon;
interface Outline {
  readonly code: string;
  readonly name?: string;
  readonly geometry: Areal;
}
interface Layers {
  /** What is no outline on the earth, by its code. */
  readonly broken: readonly string[];
  readonly countries: readonly Outline[];
  readonly provinces: readonly Outline[];
  /** Lines of the topology; GeoJSON has none, and its outlines stand in for them. */
  readonly lakes: readonly Outline[];
  /** Indexes of the neighbours of each shape, where the file knows them. */
  readonly touching?: Readonly<Record<'countries' | 'provinces', readonly (readonly number[])[]>>;
  readonly borders?: Readonly<Record<'country' | 'province' | 'coast', GeoJSON.MultiLineString>>;
}

/** The frame's width, and its least and greatest height: as high as the shapes are, within reason. */
const WIDTH = 2000;
const HEIGHTS = [900, 2000] as const;
const MARGIN = 0.02;
const EARTH_KM = 6371.0088;
/** Degrees of longitude from which a region is the world, and wants a projection for it. */
const WORLD = 150;

/** Shapes that share at least so many corners share a border. */
const SHARED_CORNERS = 2;

const isAreal = (type: string | null | undefined): boolean =>
  type === 'Polygon' || type === 'MultiPolygon';

const ringsOf = ({ type, coordinates }: Areal): GeoJSON.Position[][] =>
  type === 'Polygon' ? coordinates : coordinates.flat();

/** Whether a ring runs clockwise on a flat map with north up. */
const isClockwise = (ring: readonly GeoJSON.Position[]): boolean => {
  let area = 0;
  for (let i = 1; i < ring.length; i++) {
    area += (ring[i]![0]! - ring[i - 1]![0]!) * (ring[i]![1]! + ring[i - 1]![1]!);
  }
  return area > 0;
};

/** The shape with its outer rings clockwise, as d3-geo wants them and many a file has not. */
const rewound = (geometry: Areal): Areal => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const turn = (rings: GeoJSON.Position[][]) =>
    // The exact area takes long, and only about a pole is the flat map wrong.
    !isClockwise(rings[0]!) && geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI
      ? rings.map((ring) => [...ring].reverse())
      : rings;
  return { type: 'MultiPolygon', coordinates: polygons.map(turn) };
};

/** Where files keep ISO 3166 codes of two letters, of three, and of digits. */
const ALPHA_2 = ['iso_3166_2', 'iso_a2', 'ISO_A2_EH', 'ISO_A2', 'ISO3166-1-Alpha-2', 'code'];
const ALPHA_3 = [
  'iso_a3',
  'ISO_A3_EH',
  'ISO_A3',
  'ADM0_A3',
  'adm0_a3',
  'ISO3166-1-Alpha-3',
  'iso3',
  'ISO3',
  'code',
];
const NUMERIC = ['iso_n3', 'ISO_N3_EH', 'ISO_N3', 'ccn3', 'country-code', 'UN', ...ALPHA_2];

/** An ISO 3166 code as datasets write it: `AF`, `AF-KDZ`. */
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value);

/** The letters of an ISO 3166 number: `AF` for `004`; nothing where no country has it. */
const lettersOf = (value: unknown): string | undefined => {
  const digits = String(value ?? '');
  if (!/^\d{1,3}$/.test(digits)) return undefined;
  const [tag] = Intl.getCanonicalLocales(`und-${digits.padStart(3, '0')}`);
  return [tag!.slice(4)].find(isCode);
};

type Properties = Readonly<Record<string, unknown>>;
/** What says which country or province a shape is. */
interface Labelled {
  readonly id?: unknown;
  readonly properties?: Properties | null | undefined;
}

/** Numbers as ids may be a mere count of the shapes, few of which would be a country's. */
const areCodes = (shapes: readonly Labelled[]): boolean => {
  const numbers = shapes.flatMap(({ id }) => (/^\d+$/.test(String(id)) ? [id] : []));
  return numbers.filter(lettersOf).length >= numbers.length * 0.75;
};

/** The code of a shape by whatever says one: letters before digits, `-99` and the like stand for none. */
const codeOf = (
  { id, properties }: Labelled,
  { key }: RuntimeOptions,
  hasNumbers: boolean,
): string => {
  const read = (names: readonly string[]): unknown[] => names.map((name) => properties?.[name]);
  const find = <T>(values: readonly unknown[], as: (value: unknown) => T | undefined) =>
    values.map(as).find(Boolean);
  const code =
    key === undefined
      ? ([id, ...read(ALPHA_2)].find(isCode) ??
        find([id, ...read(ALPHA_3)], (value) => alpha2.get(value)) ??
        find(read(NUMERIC), lettersOf) ??
        ((hasNumbers && lettersOf(id)) || (id ?? properties?.['code'])))
      : properties?.[key];
  return String(code ?? nameOf({ properties }) ?? '');
};

const nameOf = ({ properties }: Labelled): unknown => properties?.['name'] ?? properties?.['NAME'];

/** So many shapes, points and degrees along their outlines are more than any map can show. */
const MOST_SHAPES = 5000;
const MOST_POINTS = 1e6;
const MOST_DEGREES = 2e5;
/** An arc of a topology may stand in so many outlines. */
const MOST_USES = 12;
/** Shapes that all meet in more than so many at one corner are no neighbours. */
const MOST_AT_CORNER = 12;
/** All lines of a shape may go up and down the frame so often. */
const MOST_TRAVEL = 2000;
/** The least extent of a shape, in degrees: about a metre. */
const LEAST_EXTENT = 1e-5;

/** Reads outlines one after another; those that are none, or too much, are named in `broken`. */
const reader = (options: RuntimeOptions) => {
  const broken: string[] = [];
  const [farX, farY] = options.planar ? [1e7, 1e7] : [360, 90];
  let [shapes, points, degrees] = [0, 0, 0];
  const isRing = (ring: readonly GeoJSON.Position[]): boolean => {
    let [x, y] = ring[0]!;
    for (const position of ring) {
      const [nextX, nextY] = position;
      const isOnEarth =
        typeof nextX === 'number' &&
        typeof nextY === 'number' &&
        Math.abs(nextX) <= farX! &&
        Math.abs(nextY) <= farY!;
      if (!isOnEarth || ++points > MOST_POINTS) return false;
      degrees += Math.abs(nextX - x!) + Math.abs(nextY - y!);
      [x, y] = [nextX, nextY];
    }
    return ring.length > 3 && (options.planar || degrees < MOST_DEGREES);
  };
  const isSound = (geometry: Areal): boolean => {
    try {
      const rings = ringsOf(geometry);
      if (++shapes > MOST_SHAPES || !rings.every(isRing)) return false;
      const [, , width, height] = boundsOfLine(rings.flat() as unknown as Point[]);
      return width > LEAST_EXTENT && height > LEAST_EXTENT;
    } catch {
      return false;
    }
  };
  /** A shape with its geometry read by a function that may fail; undefined where it is not sound. */
  const read = (
    shape: Labelled,
    hasNumbers: boolean,
    toGeometry: () => Areal,
  ): Outline | undefined => {
    const code = codeOf(shape, options, hasNumbers);
    const name = nameOf(shape);
    try {
      const geometry = toGeometry();
      if (isSound(geometry)) {
        return {
          code,
          ...(typeof name === 'string' ? { name } : {}),
          geometry: options.planar ? geometry : rewound(geometry),
        };
      }
    } catch {
      // As where it is made of arcs that the file has not.
    }
    broken.push(code);
    return undefined;
  };
  return { broken, read };
};

/** Whether all points of an arc are numbers that add up to one. */
const isArc = (arc: readonly (readonly unknown[])[]): boolean =>
  arc.every(([x, y]) => [x, y].every((each) => typeof each === 'number' && Math.abs(each) < 1e9));

/** The arcs that a shape is made of, as a topology counts them. */
const arcsOf = (geometry: GeometryObject): number[] =>
  ((geometry as { readonly arcs?: readonly unknown[] }).arcs ?? []).flat(2) as number[];

function* readTopology(topology: Topology, options: RuntimeOptions): Steps<Layers> {
  const objects = topology.objects as Readonly<Record<string, GeometryObject>>;
  const first =
    options.countries ?? ('countries' in objects ? 'countries' : Object.keys(objects)[0]);
  const second = options.provinces ?? ('provinces' in objects ? 'provinces' : undefined);
  const { broken, read } = reader(options);
  const uses = topology.arcs.map(() => 0);
  const layer = function* (name: string | undefined) {
    const object = name === undefined ? undefined : objects[name];
    const all =
      object?.type === 'GeometryCollection'
        ? (object as GeometryCollection).geometries.filter((each) => isAreal(each?.type))
        : [];
    const hasNumbers = areCodes(all);
    const outlines: Outline[] = [];
    const geometries: typeof all = [];
    for (const geometry of all) {
      const outline = read(geometry, hasNumbers, () => {
        for (const arc of arcsOf(geometry)) {
          const index = arc < 0 ? ~arc : arc;
          // Of a broken arc a shape may leave out just the broken end.
          if (++uses[index]! > MOST_USES || !isArc(topology.arcs[index]!)) throw new TypeError();
        }
        return (feature(topology, geometry) as GeoJSON.Feature<Areal>).geometry;
      });
      if (outline) {
        outlines.push(outline);
        geometries.push(geometry);
      }
      yield;
    }
    return { outlines, collection: { type: 'GeometryCollection', geometries } as const };
  };
  const [outer, inner] = [yield* layer(first), yield* layer(second)];
  const { outlines: lakes } = yield* layer('lakes');
  const touching = {
    countries: neighbors(outer.collection.geometries),
    provinces: neighbors(inner.collection.geometries),
  };
  yield;
  const country = mesh(topology, outer.collection, (a, b) => a !== b);
  yield;
  const coast = mesh(topology, outer.collection, (a, b) => a === b);
  yield;
  const province = mesh(topology, inner.collection, (a, b) => a !== b);
  yield;
  return {
    ...{ broken, touching, lakes },
    countries: outer.outlines,
    provinces: inner.outlines,
    borders: { country, coast, province },
  };
}

function* readFeatures(json: unknown, options: RuntimeOptions): Steps<Layers> {
  const { type } = (json ?? {}) as { readonly type?: string };
  const features =
    type === 'FeatureCollection' ? (json as GeoJSON.FeatureCollection).features : [json];
  const areal = (features as GeoJSON.Feature[]).filter((each) => isAreal(each?.geometry?.type));
  const { broken, read } = reader(options);
  const hasNumbers = areCodes(areal);
  const countries: Outline[] = [];
  for (const each of areal) {
    const outline = read(each, hasNumbers, () => each.geometry as Areal);
    if (outline) countries.push(outline);
    yield;
  }
  return { broken, countries, provinces: [], lakes: [] };
}

function* layersOf(json: unknown, options: RuntimeOptions): Steps<Layers> {
  const isTopology = (json as { readonly type?: string } | null)?.type === 'Topology';
  let layers: Layers | undefined;
  try {
    layers = isTopology
      ? yield* readTopology(json as Topology, options)
      : yield* readFeatures(json, options);
  } catch {
    // Of another form than either has.
  }
  if (!layers?.countries.length) {
    throw new TypeError(
      layers?.broken.length
        ? 'no shape has longitudes and latitudes in degrees'
        : 'expected TopoJSON or GeoJSON with at least one polygon',
    );
  }
  return layers;
}

/** West, south, east and north of some shapes, counted on past the date line if that is shorter. */
const boundsOf = (shapes: readonly Outline[]): readonly [number, number, number, number] => {
  const points = shapes.flatMap(({ geometry }) => ringsOf(geometry).flat());
  const south = points.reduce((least, point) => Math.min(least, point[1]!), 90);
  const north = points.reduce((most, point) => Math.max(most, point[1]!), -90);
  const range = (from: number): readonly [number, number] =>
    points.reduce<readonly [number, number]>(
      ([west, east], point) => {
        const x = point[0]! < from ? point[0]! + 360 : point[0]!;
        return [Math.min(west, x), Math.max(east, x)];
      },
      [Infinity, -Infinity],
    );
  const [plain, past] = [range(-180), range(0)];
  const span = plain[1] - plain[0];
  const [west, east] = past[1] - past[0] < span * 0.8 ? past : plain;
  return [west, south, east, north];
};

/** A shape by every fourth corner of its longer rings, which say well enough how far it reaches. */
const thinned = (shape: Outline): Outline => ({
  ...shape,
  geometry: {
    type: 'MultiPolygon',
    coordinates: (shape.geometry.type === 'Polygon'
      ? [shape.geometry.coordinates]
      : shape.geometry.coordinates
    ).map((rings) =>
      rings
        .slice(0, 1)
        .map((ring) =>
          ring.length < 64 ? ring : [...ring.filter((_, i) => i % 4 === 0), ring[0]!],
        ),
    ),
  },
});

/** A projection that suits shapes: conic for a region, Equal Earth for the world. */
const chooseProjection = (shapes: readonly Outline[]): GeoProjection => {
  const [west, south, east, north] = boundsOf(shapes);
  const inset = (north - south) / 6;
  const [low, high] = [south + inset, north - inset];
  const isRegion = east - west < WORLD && Math.abs(low + high) > 4;
  return (isRegion ? geoConicEqualArea().parallels([low, high]) : geoEqualEarth()).rotate([
    -(west + east) / 2,
    0,
  ]);
};

/** A frame as wide as usual and as high as shapes want it. */
const chooseFrame = (
  projection: GeoProjection | GeoIdentityTransform,
  shapes: GeoJSON.GeometryCollection,
): Point => {
  const whole = inner([WIDTH, 10 * WIDTH]);
  const [[, top], [, bottom]] = geoPath(projection.fitExtent(whole, shapes)).bounds(shapes);
  const height = Math.round(bottom - top + 2 * WIDTH * MARGIN);
  return [WIDTH, Math.max(HEIGHTS[0], Math.min(HEIGHTS[1], height))];
};

const inner = ([width, height]: Point): [[number, number], [number, number]] => [
  [width * MARGIN, width * MARGIN],
  [width * (1 - MARGIN), height - width * MARGIN],
];

const collect = (shapes: readonly Outline[]): GeoJSON.GeometryCollection => ({
  type: 'GeometryCollection',
  geometries: shapes.map(({ geometry }) => geometry),
});

/** Codes that share corners, by code. */
function* findNeighbours(
  shapes: readonly Outline[],
): Steps<ReadonlyMap<string, readonly string[]>> {
  const corners = new Map<string, Set<string>>();
  for (const { code, geometry } of shapes) {
    for (const [x, y] of ringsOf(geometry).flat()) {
      const key = `${x},${y}`;
      const codes = corners.get(key);
      if (codes) codes.add(code);
      else corners.set(key, new Set([code]));
    }
    yield;
  }
  const shared = new Map<string, Map<string, number>>();
  for (const codes of corners.values()) {
    if (codes.size < 2 || codes.size > MOST_AT_CORNER) continue;
    for (const one of codes) {
      const counts = shared.get(one) ?? new Map<string, number>();
      shared.set(one, counts);
      for (const other of codes) if (other !== one) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return new Map(
    [...shared].map(([code, counts]) => [
      code,
      [...counts].filter(([, count]) => count >= SHARED_CORNERS).map(([other]) => other),
    ]),
  );
}

/** The lines that a stream of projected points is made of. */
const toLines = (object: GeoJSON.GeoJSON, projection: GeoStreamWrapper): Point[][] => {
  const lines: Point[][] = [];
  let line: Point[] = [];
  geoStream(
    object as Parameters<typeof geoStream>[0],
    projection.stream({
      point: (x, y) => void line.push([Math.round(x), Math.round(y)]),
      lineStart: () => void (line = []),
      lineEnd: () => void lines.push(line),
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return lines;
};

/** Lines in whole steps; points that rounding made one are one. */
const toRings = (lines: readonly (readonly Point[])[]): number[][] =>
  lines.map((line) => {
    let [x, y] = line[0] ?? [0, 0];
    const ring: number[] = [x, y];
    for (const [nextX, nextY] of line) {
      if (nextX === x && nextY === y) continue;
      ring.push(nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
    }
    return ring;
  });

// Like the one of `geometry.ts`, which is in another file of the published kit.
const toPath = (rings: readonly (readonly number[])[], end: '' | 'z'): string =>
  rings
    .map(([x, y, ...steps]) => (steps.length ? `M${x} ${y}l${steps.join(' ')}${end}` : ''))
    .join('');

/** A ring that leads back to where it starts. */
const closed = ([startX, startY, ...steps]: readonly number[]): Ring => {
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x -= steps[i]!;
    y -= steps[i + 1]!;
  }
  return [
    [startX!, startY!],
    [...steps, x, y],
  ];
};

/** How far rings go up and down. */
const travelOf = (rings: readonly (readonly number[])[]): number =>
  rings.flat().reduce((sum, step, i) => (i % 2 ? sum + Math.abs(step) : sum), 0);

const boundsOfLine = (line: readonly Point[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right - left, bottom - top];
};

/** The middle of a ring's surface, and twice that surface. */
const centroidOf = (ring: readonly Point[]): readonly [x: number, y: number, area: number] => {
  let [x, y, area] = [0, 0, 0];
  ring.forEach(([x1, y1], i) => {
    const [x0, y0] = ring[i ? i - 1 : ring.length - 1]!;
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  });
  return [x / (3 * area), y / (3 * area), Math.abs(area)];
};

/** A label goes to the middle of the largest part, half as wide as that part. */
const anchorOf = (lines: readonly (readonly Point[])[]): Anchor | undefined => {
  let best: { readonly line: readonly Point[]; readonly centre: readonly number[] } | undefined;
  for (const line of lines) {
    const centre = centroidOf(line);
    if (centre[2] > (best?.centre[2] ?? 0)) best = { line, centre };
  }
  if (!best) return undefined;
  const width = boundsOfLine(best.line)[2];
  return [Math.round(best.centre[0]!), Math.round(best.centre[1]!), Math.round(width / 2)];
};

/** The parts of a shape or line, each of which is projected by itself. */
const partsOf = (object: Areal | GeoJSON.MultiLineString): GeoJSON.GeoJSON[] =>
  object.type === 'Polygon'
    ? [object]
    : object.type === 'MultiPolygon'
      ? object.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
      : object.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }));

/** A projection over a frame. */
interface Plane {
  readonly frame: Point;
  readonly projection: GeoProjection | GeoIdentityTransform;
  /** In kilometres; nothing where the coordinates lie in a plane of their own. */
  readonly unit: number;
}

/** Lays a projection over a frame so that the shapes that are wanted fill it. */
const planeOf = ({ countries }: Layers, options: RuntimeOptions): Plane => {
  const wanted = countries.filter(({ code }) => options.fitTo?.includes(code));
  const fitted = wanted.length ? wanted : countries;
  const reach = collect(fitted.map(thinned));
  const curved = options.planar ? undefined : chooseProjection(fitted);
  const projection = curved ?? geoIdentity();
  const frame = options.frame ?? chooseFrame(projection, reach);
  projection.fitExtent(inner(frame), reach);
  curved?.clipExtent([
    [-MARGIN * WIDTH, -MARGIN * WIDTH],
    [frame[0] + MARGIN * WIDTH, frame[1] + MARGIN * WIDTH],
  ]);
  return { frame, projection, unit: curved ? EARTH_KM / curved.scale() : 0 };
};

/** The lines of a shape or line in the plane. */
function* drawn(object: Areal | GeoJSON.MultiLineString, { projection }: Plane): Steps<Point[][]> {
  const lines: Point[][] = [];
  for (const part of partsOf(object)) {
    for (const line of toLines(part, projection)) lines.push(line);
    yield;
  }
  return lines;
}

function* pathOf(
  objects: readonly (Areal | GeoJSON.MultiLineString)[],
  plane: Plane,
  end: '' | 'z',
): Steps<string> {
  let path = '';
  for (const object of objects) path += toPath(toRings(yield* drawn(object, plane)), end);
  return path;
}

/** The shapes of a layer in the plane; their labels go into `anchors`, those that are none into `broken`. */
function* shapesOf(
  layer: 'countries' | 'provinces',
  { layers, plane }: { readonly layers: Layers; readonly plane: Plane },
  { anchors, broken }: { readonly anchors: Record<string, Anchor>; readonly broken: string[] },
): Steps<Shape[]> {
  const outlines = layers[layer];
  const touching = layers.touching?.[layer];
  const neighbours = touching ? undefined : yield* findNeighbours(outlines);
  const shapes: Shape[] = [];
  for (const [i, { code, name, geometry }] of outlines.entries()) {
    const lines = yield* drawn(geometry, plane);
    const first = lines[0]?.[0];
    if (!first) continue;
    const visible = toRings(lines).filter(({ length }) => length > 2);
    // A state that is smaller than a step still is a state.
    const rings = visible.length ? visible : [[...first, 1, 0, 0, 1]];
    if (travelOf(rings) > MOST_TRAVEL * plane.frame[1]) {
      broken.push(code);
      continue;
    }
    const anchor = anchorOf(lines);
    if (anchor) anchors[code] = anchor;
    shapes.push({
      code,
      ...(name === undefined ? {} : { name }),
      rings: rings.map(closed),
      path: toPath(rings, 'z'),
      bounds: boundsOfLine(lines.flat()),
      neighbours:
        touching?.[i]!.map((other) => outlines[other]!.code) ?? neighbours?.get(code) ?? [],
    });
  }
  return shapes;
}

/** The work of `geometryFromGeoJson`, which a page does in slices. */
export function* geometrySteps(json: unknown, options: RuntimeOptions = {}): Steps<Geometry> {
  const layers = yield* layersOf(json, options);
  const plane = planeOf(layers, options);
  yield;
  const { frame, projection, unit } = plane;
  const broken = [...layers.broken];
  const anchors: Record<string, Anchor> = {};
  const countries = yield* shapesOf('countries', { layers, plane }, { anchors, broken });
  const provinces = yield* shapesOf('provinces', { layers, plane }, { anchors, broken });
  const lines = layers.borders;
  const borders: Borders = {
    country: lines
      ? yield* pathOf([lines.country], plane, '')
      : countries.map(({ path }) => path).join(''),
    province: lines ? yield* pathOf([lines.province], plane, '') : '',
    coast: lines ? yield* pathOf([lines.coast], plane, '') : '',
    disputed: '',
  };
  const lakes = layers.lakes.map(({ geometry }) => geometry);
  return {
    id: options.id ?? '',
    ...{ frame, countries, provinces, broken, borders },
    lakes: yield* pathOf(lakes, plane, 'z'),
    views: [{ box: [0, 0, ...frame], anchors }],
    points: {},
    project: ([longitude, latitude]: LonLat): Point =>
      projection([longitude, latitude]) ?? [NaN, NaN],
    kilometresPerUnit: unit,
    source: options.source ?? '',
    license: options.license ?? '',
  };
}

/**
 * Projects TopoJSON or GeoJSON to the same structure that a ready geometry decodes to.
 *
 * GeoJSON knows no shared lines, so its outlines are all in `borders.country`. There is no globe,
 * and no border is known to be disputed.
 */
export const geometryFromGeoJson = (json: unknown, options?: RuntimeOptions): Geometry =>
  atOnce(geometrySteps(json, options));
