import { type Box, type GeometryView, type LonLat, type Point } from '@factbox/map/geometry.js';
import { anchorAt, findAnchor } from './anchor.js';
import { type Polygon, polygonContains, ringArea } from './area.js';
import { type Asked } from './asked.js';
import { extentOf, near, placeIn } from './extent.js';
import { chooseCrops, isInside, WIDTH } from './frame.js';
import { GeometryInputError } from './input-error.js';
import { joinArcs, type SimpleTopology } from './simplify.js';
import { type ArcShape } from './topology.js';
import { type AssignedArea } from './units.js';

/** The share of the frame from which a contested area, or a country cut by the edge, is shown. */
export const NOTABLE = 0.001;
/** Square frame units, about 4 by 4 px: a country of which less is drawn gets a dot. */
const SMALLEST_SHAPE = 130;
/** Degrees from the middle of the map from which a flat map says little of the direction. */
const FAR = 60;

/** A map of which the shapes are known. */
export interface Plain {
  readonly asked: Asked;
  readonly plain: SimpleTopology;
  readonly frame: Point;
  readonly project: (place: LonLat) => Point;
}

const ringsOf = ({ polygons }: ArcShape, { plain }: Plain): Polygon[] =>
  polygons.map((polygon) => polygon.map((ring) => joinArcs(plain.arcs, ring)));

const shapesOf = (map: Plain): { readonly code: string; readonly polygons: Polygon[] }[] =>
  [...map.plain.countries, ...map.plain.provinces].map((shape) => ({
    code: shape.code,
    polygons: ringsOf(shape, map),
  }));

/** Countries of which so little is drawn that no name stands in them. */
const findUnnamed = (map: Plain): Set<string> => {
  const { asked, plain, frame, project } = map;
  const hasMiddleInside = (code: string) =>
    isInside(project(middleOf(asked.states.get(code)!)), frame);
  return new Set(
    plain.countries
      .filter(({ code }) => asked.codes.includes(code))
      .filter((shape) => {
        const polygons = ringsOf(shape, map);
        return (
          areaOf(polygons) < SMALLEST_SHAPE ||
          (isSliver(polygons, frame) && !hasMiddleInside(shape.code))
        );
      })
      .map(({ code }) => code),
  );
};

/** The map's crops about its focus, with where each name stands in them. */
export const placeNames = (
  map: Plain,
  focus: Box,
  labels: Readonly<Record<string, LonLat>> = {},
): GeometryView[] => {
  const shapes = shapesOf(map);
  const unnamed = findUnnamed(map);
  const byHand = Object.fromEntries(
    Object.entries(labels).map(([code, place]) => {
      const at = map.project(place);
      const shape = shapes.find((each) => each.code === code);
      if (!shape?.polygons.some((polygon) => polygonContains(polygon, at))) {
        throw new GeometryInputError(
          `The label of ${code} at ${place.join(',')} lies outside of it.`,
        );
      }
      return [code, at];
    }),
  );
  return chooseCrops(map.frame, focus).map(({ box, upTo }): GeometryView => {
    const anchors = Object.fromEntries(
      shapes.flatMap(({ code, polygons }) => {
        const own = byHand[code];
        const anchor =
          (own && anchorAt(own, polygons, box)) ??
          (!unnamed.has(code) && findAnchor(polygons, box));
        return anchor ? [[code, anchor]] : [];
      }),
    );
    return { box, ...(upTo ? { upTo } : {}), anchors };
  });
};

/** Where the countries lie that have no name in any crop, by their codes. */
export const placeDots = (
  { asked: { codes, states }, frame, project }: Plain,
  views: readonly GeometryView[],
  centre: LonLat,
): Record<string, Point> =>
  Object.fromEntries(
    codes
      .filter((code) => !(code in views.at(-1)!.anchors))
      .map((code) => [code, pointOf(states.get(code)!, { frame, project, centre })]),
  );

/** Whether all that the frame shows of a shape is a little at its edge. */
const isSliver = (polygons: readonly Polygon[], [width, height]: Point): boolean =>
  polygons
    .flat()
    .flat()
    .some(([x, y]) => x < 0 || y < 0 || x > width || y > height) &&
  areaOf(polygons) < width * height * NOTABLE;

/** How much of a plane polygons cover. */
export const areaOf = (polygons: readonly Polygon[]): number =>
  polygons.reduce((sum, [outer]) => sum + Math.abs(ringArea(outer!)), 0);

/** The middle of a country's main body. */
const middleOf = (areas: readonly AssignedArea[]): LonLat => {
  const [west, south, east, north] = extentOf(areas);
  return [(west + east) / 2, (south + north) / 2];
};

/**
 * Where a dot stands for a country inside the frame; else where it lies beyond. What is far away
 * lies in the direction in which its coordinates differ, since no map could be spread out so far.
 */
const pointOf = (
  areas: readonly AssignedArea[],
  {
    frame,
    project,
    centre,
  }: {
    readonly frame: Point;
    readonly project: (place: LonLat) => Point;
    readonly centre: LonLat;
  },
): Point => {
  const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
  const dot = project(placeIn(areas));
  if (isInside(dot, frame)) return round(dot);
  const middle = middleOf(areas);
  const [east, north] = [near(middle[0], centre[0]) - centre[0], middle[1] - centre[1]];
  const there = project(middle);
  if (Math.hypot(east, north) < FAR && !isInside(there, frame)) return round(there);
  const across = east * Math.cos((((middle[1] + centre[1]) / 2) * Math.PI) / 180);
  const scale = (2 * WIDTH) / Math.hypot(across, north);
  return round([frame[0] / 2 + across * scale, frame[1] / 2 - north * scale]);
};
