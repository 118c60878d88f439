import {
  type Box,
  type LonLat,
  type Point,
  type Projection,
  projectionOf,
  SMALL_UP_TO,
} from '@factbox/map/geometry.js';
import { type Extent, type ExtentChoice, FORMS, near } from './extent.js';

/** A projection before it is laid over a frame. */
export type ProjectionShape = Pick<Projection, 'meridian' | 'parallels'>;

export const WIDTH = 2000;
const PADDING = 0.03;
/** The least height by width of a map of the world, which is wide by nature. */
const WORLD_FORM = 0.45;
/** Frame units a CSS pixel in a crop: 700 px show the whole frame. */
const UNITS_PER_PIXEL = WIDTH / 700;
/** The crops for narrow widgets: up to which width, and how high for that width. */
const CROPS = [
  { upTo: 400, width: 350, form: 1.15 },
  { upTo: SMALL_UP_TO, width: 520, form: 0.9 },
] as const;
/** Wider than this, or across the equator as high, a cone would bend the map too much. */
const BROAD = 100;
/** A cone still suits what is wide but far from the equator, up to half the way round the pole. */
const HALF_TURN = 180;
const FAR_NORTH = 20;
const MIDDLE = 25;
/**
 * A cone for a region, with parallels a sixth inside the extent, which keeps the whole map within a few
 * percent of true scale; what lies all about the pole is seen from there; else Equal Earth.
 */
export const chooseProjection = ([west, south, east, north]: Extent): ProjectionShape => {
  const [width, height] = [east - west, north - south];
  const meridian = Math.round(near((west + east) / 2, 0));
  if (width > HALF_TURN && south >= FAR_NORTH) return { meridian, parallels: [90, 90] };
  const isFar = width <= HALF_TURN && Math.abs(south + north) / 2 >= MIDDLE;
  if (Math.max(width, height) > BROAD && !isFar) return { meridian };
  const [low, high] = [Math.round(south + height / 6), Math.round(north - height / 6)];
  // A cone whose parallels mirror each other at the equator would be a cylinder.
  return { meridian, parallels: [low, low + high === 0 ? high + 1 : high] };
};

/** A projection in words. */
export const projectionWords = ({ meridian, parallels }: ProjectionShape): string => {
  const about = `meridian ${meridian}°`;
  if (!parallels) return `Equal Earth, ${about}`;
  if (parallels[0] === 90) return `azimuthal equal-area about the north pole, ${about}`;
  return `conic equal-area, ${about}, parallels ${parallels[0]}° and ${parallels[1]}°`;
};

const outlineOf = ([from, south, to, north]: Extent): LonLat[] => {
  // The two edges of the world are not the same.
  const [west, east] = to - from < 360 ? [from, to] : [from + 1e-6, to - 1e-6];
  const steps = Array.from({ length: 33 }, (_, i) => i / 32);
  const along = (a: LonLat, b: LonLat) =>
    steps.map((t): LonLat => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
  return [
    ...along([west, south], [east, south]),
    ...along([east, south], [east, north]),
    ...along([east, north], [west, north]),
    ...along([west, north], [west, south]),
  ];
};

/** Lays a projection over a frame so that what is to be shown fills it. */
export const fitFrame = (
  { extent, shown }: Omit<ExtentChoice, 'beyond'>,
  chosen: ProjectionShape,
) => {
  const unit: Projection = { ...chosen, scale: 1, translate: [0, 0] };
  // Of half the world, an extent takes in much more than what lies in it.
  const parts = extent[2] - extent[0] > HALF_TURN ? shown : [extent];
  const [x0, y0, w, h] = boxOfPoints(parts.flatMap(outlineOf).map(projectionOf(unit)));
  const [x1, y1] = [x0 + w, y0 + h];
  const [width, height] = [w * (1 + 2 * PADDING), h * (1 + 2 * PADDING)];
  const least = chosen.parallels ? FORMS[0] : WORLD_FORM;
  const form = Math.max(least, Math.min(FORMS[1], height / width));
  const scale = WIDTH / Math.max(width, height / form);
  const frame: Point = [WIDTH, Math.round(WIDTH * form)];
  const round = (value: number) => Math.round(value * 10) / 10;
  const projection: Projection = {
    ...unit,
    scale: round(scale),
    translate: [
      round(frame[0] / 2 - (scale * (x0 + x1)) / 2),
      round(frame[1] / 2 - (scale * (y0 + y1)) / 2),
    ],
  };
  return { frame, projection };
};

/** A number within two others. */
export const clamp = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(high, value));

/** The crops of a frame about its focus, tightest first. */
export const chooseCrops = (frame: Point, focus: Box): readonly { box: Box; upTo?: number }[] => {
  const centre: Point = [focus[0] + focus[2] / 2, focus[1] + focus[3] / 2];
  const crops = CROPS.map(({ upTo, width, form }) => {
    const w = Math.round(Math.min(frame[0], Math.max(width * UNITS_PER_PIXEL, focus[2] * 1.12)));
    const h = Math.round(Math.min(frame[1], Math.max(w * form, focus[3] * 1.12)));
    const x = Math.round(clamp(centre[0] - w / 2, 0, frame[0] - w));
    const y = Math.round(clamp(centre[1] - h / 2, 0, frame[1] - h));
    return { box: [x, y, w, h] as Box, upTo };
  });
  return [...crops, { box: [0, 0, frame[0], frame[1]] as Box }];
};

/** The outline of a frame, in small steps. */
export const frameOutline = ([width, height]: Point): Point[] => {
  const corners: Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  return corners
    .flatMap((from, i) => {
      const to = corners[(i + 1) % 4]!;
      return [0, 1, 2, 3].map((step): Point => [
        from[0] + ((to[0] - from[0]) * step) / 4,
        from[1] + ((to[1] - from[1]) * step) / 4,
      ]);
    })
    .concat([[0, 0]]);
};

/** Left, top, right and bottom of some points. */
export type Reach = readonly [left: number, top: number, right: number, bottom: number];

export const reachOf = (points: readonly Point[]): Reach => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
};

/** The box about some points. */
export const boxOfPoints = (points: readonly Point[]): Box => {
  const [left, top, right, bottom] = reachOf(points);
  return [left, top, right - left, bottom - top];
};

/** Whether a point lies in a frame. */
export const isInside = ([x, y]: Point, [width, height]: Point): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;
