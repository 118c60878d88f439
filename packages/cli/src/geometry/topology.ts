import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { type LonLat, type Projection, projectionOf } from '@factbox/map/geometry.js';
import { type Polygon } from './area.js';
import { type Bounds, clipPolygons, projectPolygons } from './project.js';
import { type AssignedArea, isDisputed } from './units.js';

/** Rings as lists of arcs, `~i` where an arc runs backwards. */
export type ArcRing = readonly number[];

/** One shape of the map: its polygons, each an outer ring and its holes. */
export interface ArcShape {
  readonly code: string;
  readonly name: string;
  readonly polygons: readonly (readonly ArcRing[])[];
}

/** The map before simplification: every border one arc, with the weight of each of its points. */
export interface MapTopology {
  /** Points in frame units with the area of their triangle, the larger the more they matter. */
  readonly arcs: readonly (readonly (readonly [x: number, y: number, weight: number])[])[];
  readonly countries: readonly ArcShape[];
  readonly provinces: readonly ArcShape[];
  /** Contested areas, and for each country what is left of it. */
  readonly units: readonly ArcShape[];
  readonly lakes: readonly ArcShape[];
  /** Arcs between units whose border is disputed. */
  readonly disputed: readonly number[];
}

/** The codes of a layer's shapes on either side of each arc. */
export const usersOf = (shapes: readonly ArcShape[]): Map<number, Set<string>> => {
  const users = new Map<number, Set<string>>();
  for (const { code, polygons } of shapes) {
    for (const arc of polygons.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      users.set(index, (users.get(index) ?? new Set()).add(code));
    }
  }
  return users;
};

export interface TopologyOptions {
  readonly areas: readonly AssignedArea[];
  readonly lakes: readonly Polygon<LonLat>[];
  /** Countries whose provinces are kept apart, and single provinces that are. */
  readonly apart: ReadonlySet<string>;
  readonly projection: Projection;
  readonly clip: Bounds;
}

type Named = { readonly id: string; readonly name: string };
type Layer = GeometryCollection<Named>;

/** Frame units, about 40 m where a unit is 2.5 km. */
const CUT_GRID = 1 / 64;

const collection = (
  shapes: readonly (Named & { readonly polygons: readonly Polygon[] })[],
): GeoJSON.FeatureCollection<GeoJSON.MultiPolygon, Named> => ({
  type: 'FeatureCollection',
  features: shapes.map(({ id, name, polygons }) => ({
    type: 'Feature',
    properties: { id, name },
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons as unknown as GeoJSON.Position[][][],
    },
  })),
});

/** Items by key, in the order in which the keys appear. */
export const groupBy = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

/** An ISO 3166-2 code; what the source has without one lies between provinces, and is none itself. */
const PROVINCE = /^[A-Z]{2}-[A-Z\d]{1,3}$/;

/** Projects, clips and dissolves areas into one topology of countries, provinces and lakes. */
export const buildTopology = ({
  areas,
  lakes,
  apart,
  projection,
  clip,
}: TopologyOptions): MapTopology => {
  const project = projectionOf(projection);
  const place = (polygons: readonly Polygon<LonLat>[]) =>
    clipPolygons(projectPolygons(polygons, project, projection), clip, CUT_GRID);
  const placed = areas
    .map((area) => ({ ...area, polygons: place(area.polygons) }))
    .filter(({ polygons }) => polygons.length);

  const raw = topology({ areas: collection(placed) }) as Topology<{ areas: Layer }>;
  const parts = placed.map((area, i) => ({
    ...area,
    geometry: raw.objects.areas.geometries[i] as unknown as MultiPolygon,
  }));
  const dissolve = (key: (part: (typeof parts)[number]) => string) =>
    [...groupBy(parts, key)].map(([id, group]) => ({
      id,
      name: group[0]!.name,
      polygons: (
        feature(
          raw,
          mergeArcs(raw, group.map(({ geometry }) => geometry) as unknown as TopoPolygon[]),
        ).geometry as GeoJSON.MultiPolygon
      ).coordinates as unknown as Polygon[],
    }));

  const layers = {
    countries: collection(dissolve(({ state }) => state)),
    provinces: collection(
      dissolve(({ state, code }) => (apart.has(state) || apart.has(code) ? code : '')).filter(
        ({ id }) => PROVINCE.test(id),
      ),
    ),
    units: collection(dissolve(({ unit }) => unit)),
    lakes: collection(
      lakes.flatMap((lake) => {
        const polygons = place([lake]);
        return polygons.length ? [{ id: '', name: '', polygons }] : [];
      }),
    ),
  };
  const woven = presimplify(topology(layers) as Topology<Record<keyof typeof layers, Layer>>);
  const shapes = (name: keyof typeof layers): ArcShape[] =>
    woven.objects[name].geometries.map((geometry) => {
      const { id, name: title } = geometry.properties as Named;
      return { code: id, name: title, polygons: (geometry as unknown as MultiPolygon).arcs };
    });
  const units = shapes('units');
  return {
    arcs: woven.arcs as unknown as MapTopology['arcs'],
    countries: shapes('countries'),
    provinces: shapes('provinces'),
    units,
    lakes: shapes('lakes'),
    disputed: [...usersOf(units)]
      .filter(([, [one, other]]) => one && other && isDisputed(one, other))
      .map(([arc]) => arc),
  };
};
