import { geoArea, geoOrthographic } from 'd3-geo';
import { presimplify, simplify } from 'topojson-simplify';
import { topology } from 'topojson-server';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type LonLat, type Point } from '@factbox/map/geometry.js';
import { type Polygon, type Ring, ringArea } from './area.js';

const RADIUS = 100;
/** Square globe units: a globe is about 80 px wide, so this is about a pixel. */
const DETAIL = 14;
const SMALLEST = 40;

export interface GlobeOptions {
  readonly land: readonly Polygon<LonLat>[];
  readonly centre: LonLat;
  /** The frame's outline in degrees. */
  readonly outline: readonly LonLat[];
}

const roundRing = (ring: readonly Point[]): Point[] =>
  ring
    .map(([x, y]): Point => [Math.round(x), Math.round(y)])
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]![0] || y !== all[i - 1]![1]);

const coversMost = (ring: Ring<LonLat>): boolean =>
  geoArea({ type: 'Polygon', coordinates: [ring as unknown as GeoJSON.Position[]] }) > 2 * Math.PI;

/** The outer ring first and clockwise; the source of the land keeps neither order nor winding. */
const orient = (polygon: Polygon<LonLat>): Polygon<LonLat> =>
  [...polygon]
    .sort((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)))
    .map((ring, i) => (coversMost(ring) === (i === 0) ? [...ring].reverse() : ring));

/** Draws the hemisphere about a place, with the map's frame on it. */
export const makeGlobe = ({ land, centre, outline }: GlobeOptions) => {
  const projection = geoOrthographic()
    .rotate([-centre[0], -centre[1]])
    .translate([0, 0])
    .scale(RADIUS)
    .clipAngle(90)
    .precision(1);
  const rings: Point[][] = [];
  let ring: Point[] = [];
  const stream = projection.stream({
    point: (x, y) => void ring.push([x, y]),
    lineStart: () => void (ring = []),
    lineEnd: () => void (ring.length > 2 && rings.push([...ring, ring[0]!])),
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  });
  for (const polygon of land) {
    stream.polygonStart();
    for (const line of orient(polygon)) {
      stream.lineStart();
      for (const [longitude, latitude] of line.slice(1)) stream.point(longitude, latitude);
      stream.lineEnd();
    }
    stream.polygonEnd();
  }
  const woven = topology({
    land: {
      type: 'GeometryCollection',
      geometries: rings
        .filter((line) => Math.abs(ringArea(line)) > SMALLEST)
        .map((line) => ({
          type: 'Polygon' as const,
          coordinates: [line as unknown as number[][]],
        })),
    } as unknown as GeoJSON.GeometryCollection,
  }) as Topology<{ land: GeometryCollection }>;
  const plain = simplify(presimplify(woven), DETAIL);
  const shapes = feature(plain, plain.objects.land as GeometryCollection);
  return {
    radius: RADIUS,
    land: shapes.features
      .map(({ geometry }) =>
        roundRing((geometry as GeoJSON.Polygon).coordinates[0] as unknown as Point[]),
      )
      .filter((line) => line.length > 3),
    frame: roundRing(
      outline.flatMap((place) => {
        const point = projection(place as [number, number]);
        return point ? [point as unknown as Point] : [];
      }),
    ),
  };
};
