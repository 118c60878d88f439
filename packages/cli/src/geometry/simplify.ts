import { type Box, type Point } from '@factbox/map/geometry.js';
import { ringArea } from './area.js';
import { chainArcs } from './chain.js';
import { findCrossings, untangle } from './crossings.js';
import { type ArcRing, type ArcShape, type MapTopology, usersOf } from './topology.js';

export interface SimplifyOptions {
  /** Points whose triangle is smaller than this, in square frame units, are dropped. */
  readonly detail: number;
  /** The rounding step, in frame units. */
  readonly step: number;
  /** Islands smaller than this, in square frame units, are dropped. */
  readonly smallest: number;
  /** Countries and provinces whose borders keep their full detail; others get less. */
  readonly featured: ReadonlySet<string>;
  readonly frame: Box;
}

/** A simplified, rounded topology; shapes refer to `arcs` by index. */
export interface SimpleTopology {
  readonly arcs: readonly (readonly Point[])[];
  readonly countries: readonly ArcShape[];
  readonly provinces: readonly ArcShape[];
  readonly lakes: readonly ArcShape[];
  /** Disputed borders, chained into lines. */
  readonly disputed: readonly ArcRing[];
}

/** Smaller lakes, about 7 by 7 px, would only speckle the map, however fine it is. */
const SMALLEST_LAKE = 380;

/** How much coarser what no featured shape touches may be. */
const BACKDROP = 3;

/** A small ring keeps points down to this share of its own area, so that it keeps its shape. */
const SHARE_OF_RING = 0.015;

/** Islands of at least this share of a province's largest part are what it is known by. */
const MAIN_ISLAND = 0.1;

/** Halvings of the threshold tried before the points about a crossing are taken out. */
const PATIENCE = 3;

const index = (arc: number): number => (arc < 0 ? ~arc : arc);

/** The points of a ring or line of arcs. */
export const joinArcs = (
  arcs: readonly (readonly (readonly [number, number, ...unknown[]])[])[],
  ring: ArcRing,
): Point[] =>
  ring.flatMap((arc, i) => {
    const line = arcs[index(arc)]!;
    const course = arc < 0 ? [...line].reverse() : line;
    return course.slice(i ? 1 : 0).map(([x, y]): Point => [x, y]);
  });

const same = (a: Point | undefined, b: Point | undefined): boolean =>
  !!a && !!b && a[0] === b[0] && a[1] === b[1];

/** Rounds a line to whole steps; inlets too narrow for a step, there and back again, are closed. */
const round = (points: readonly (readonly [number, number, number])[], step: number): Point[] => {
  const line: Point[] = [];
  for (const [x, y] of points) {
    const point: Point = [Math.round(x / step), Math.round(y / step)];
    if (same(point, line.at(-1))) continue;
    if (same(point, line.at(-2))) line.pop();
    else line.push(point);
  }
  return line;
};

/** What does not change with the detail: a ring's surface, and whether any of it is in the frame. */
interface Measures {
  readonly area: number;
  readonly isSeen: boolean;
}

const known = new WeakMap<ArcRing, Measures>();

const measure = (ring: ArcRing, topology: MapTopology, frame: Box): Measures => {
  let measures = known.get(ring);
  if (!measures) {
    const points = joinArcs(topology.arcs, ring);
    measures = { area: Math.abs(ringArea(points)), isSeen: isSeen(points, frame) };
    known.set(ring, measures);
  }
  return measures;
};

const largestOf = (areas: readonly number[]): number =>
  areas.reduce((most, each) => Math.max(most, each), 0);

/** Simplifies a topology without letting any border cross another or an exclave vanish. */
export const simplify = (
  topology: MapTopology,
  { detail, step, smallest, featured, frame }: SimplifyOptions,
): SimpleTopology => {
  const countryUsers = usersOf(topology.countries);
  const area = (ring: ArcRing) => measure(ring, topology, frame).area;
  const isInFrame = (ring: ArcRing) => measure(ring, topology, frame).isSeen;
  const isCoast = (ring: ArcRing) =>
    ring.every((arc) => (countryUsers.get(index(arc))?.size ?? 0) < 2);

  // A province of islands keeps the main ones, however small, and with it its country does.
  const vital = new Set(
    topology.provinces.flatMap(({ polygons }) => {
      const outers = polygons.map(([outer]) => outer!);
      const largest = largestOf(outers.map(area));
      return outers
        .filter((outer) => area(outer) >= largest * MAIN_ISLAND)
        .flat()
        .map(index);
    }),
  );
  const countries = topology.countries
    .map((shape) => {
      const largest = largestOf(shape.polygons.map(([outer]) => area(outer!)));
      return {
        ...shape,
        polygons: shape.polygons.filter(
          ([outer]) =>
            !isCoast(outer!) ||
            area(outer!) >= smallest ||
            outer!.some((arc) => vital.has(index(arc))) ||
            (featured.has(shape.code) && area(outer!) === largest),
        ),
      };
    })
    .filter(({ polygons }) => polygons.some(([outer]) => isInFrame(outer!)));
  const kept = new Set(countries.flatMap(({ polygons }) => polygons.flat().flat().map(index)));
  const provinces = topology.provinces
    .map((shape) => ({
      ...shape,
      polygons: shape.polygons.filter(([outer]) =>
        outer!.some((arc) => !countryUsers.has(index(arc)) || kept.has(index(arc))),
      ),
    }))
    .filter(({ polygons }) => polygons.length);
  const lakes = topology.lakes.filter(({ polygons }) =>
    polygons.some(([outer]) => area(outer!) >= SMALLEST_LAKE && isInFrame(outer!)),
  );

  const thresholds = topology.arcs.map(() => detail * BACKDROP);
  const lower = (arc: number, value: number) => {
    thresholds[index(arc)] = Math.min(thresholds[index(arc)]!, value);
  };
  for (const { code, polygons } of [...countries, ...provinces, ...lakes]) {
    for (const ring of polygons.flat()) {
      for (const arc of ring) {
        if (featured.has(code) || !code) lower(arc, detail);
        lower(arc, area(ring) * SHARE_OF_RING);
      }
    }
  }

  const thin = (arc: number) =>
    round(
      topology.arcs[arc]!.filter((point) => point[2] >= thresholds[arc]!),
      step,
    );
  const wet = new Set(lakes.flatMap(({ polygons }) => polygons.flat().flat().map(index)));
  const drawn = new Set([
    ...kept,
    ...provinces.flatMap(({ polygons }) => polygons.flat().flat().map(index)),
    ...topology.disputed,
    ...wet,
  ]);
  const dry = [...drawn].filter((arc) => !wet.has(arc));
  const arcs = topology.arcs.map((_, arc): readonly Point[] => (drawn.has(arc) ? thin(arc) : []));
  for (const layer of [dry, [...wet]]) {
    for (let round = 0; round < PATIENCE; round++) {
      const crossing = findCrossings(layer.map((arc) => arcs[arc]!)).flat();
      if (!crossing.length) break;
      for (const arc of new Set(crossing.map(({ line }) => layer[line]!))) {
        thresholds[arc]! /= 2;
        arcs[arc] = thin(arc);
      }
    }
    untangle(layer.map((arc) => arcs[arc]!)).forEach((line, i) => (arcs[layer[i]!] = line));
  }

  const hasBody = (ring: ArcRing) => ringArea(joinArcs(arcs, ring)) !== 0;
  const tidy = (shapes: readonly ArcShape[]) =>
    shapes
      .map((shape) => ({
        ...shape,
        polygons: shape.polygons
          .filter(([outer]) => hasBody(outer!))
          .map((polygon) => polygon.filter(hasBody)),
      }))
      .filter(({ polygons }) => polygons.length);
  return {
    arcs,
    countries: tidy(countries),
    provinces: tidy(provinces),
    lakes: tidy(lakes),
    disputed: chainArcs(
      topology.disputed.filter((arc) => arcs[arc]!.length > 1),
      arcs,
    ),
  };
};

const isSeen = (points: readonly Point[], [left, top, width, height]: Box): boolean =>
  points.some(([x, y]) => x > left && x < left + width && y > top && y < top + height) ||
  (points.some(([x]) => x <= left) && points.some(([x]) => x >= left + width)) ||
  (points.some(([, y]) => y <= top) && points.some(([, y]) => y >= top + height));
