import { quantize } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import { type LonLat, type Point } from '@factbox/map/geometry.js';
import { type SimpleTopology } from './simplify.js';
import { SOURCE_CREDIT, SOURCE_LICENSE } from './source.js';
import { type ArcShape } from './topology.js';

const QUANTA = 1e5;

/** A simplified map as plain TopoJSON in degrees, for tools that know no other format. */
export const toTopoJson = (
  { arcs, countries, provinces, lakes }: SimpleTopology,
  toDegrees: (point: Point) => LonLat,
  about: { readonly id: string; readonly note: string },
): object => {
  const used = [
    ...new Set(
      [...countries, ...provinces, ...lakes].flatMap(({ polygons }) =>
        polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc)),
      ),
    ),
  ];
  const number = new Map(used.map((arc, i) => [arc, i]));
  const renumber = (arc: number) => (arc < 0 ? ~number.get(~arc)! : number.get(arc)!);
  const collection = (shapes: readonly ArcShape[]) => ({
    type: 'GeometryCollection',
    geometries: shapes.map(({ code, name, polygons }) => ({
      type: 'MultiPolygon',
      ...(code ? { id: code } : {}),
      ...(code.includes('-') ? { properties: { name } } : {}),
      arcs: polygons.map((polygon) => polygon.map((ring) => ring.map(renumber))),
    })),
  });
  const plain = {
    type: 'Topology',
    arcs: used.map((arc) => arcs[arc]!.map(toDegrees)),
    objects: {
      countries: collection(countries),
      provinces: collection(provinces),
      lakes: collection(lakes),
    },
  } as unknown as Topology<Objects<object>>;
  return { ...quantize(plain, QUANTA), ...about, source: SOURCE_CREDIT, license: SOURCE_LICENSE };
};
