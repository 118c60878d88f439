import type { Anchor, Box, Geometry, Point } from '../geometry.js';
import { contains, shapesOf } from '../outline.js';
import { nearestIn } from './boxes.js';

/** The part of the frame that is shown, at some size. */
export interface Crop {
  readonly box: Box;
  /** CSS pixels a frame unit. */
  readonly scale: number;
  /** The size in CSS pixels. */
  readonly size: Point;
  /** Where the shape of this code has room for its label, in frame units; undefined out of sight. */
  readonly anchorOf: (code: string) => Anchor | undefined;
  /** From frame units to CSS pixels. */
  readonly toPixels: (point: Point) => Point;
  /** From CSS pixels to frame units. */
  readonly toFrame: (box: Box) => Box;
  /** Whether a point, in CSS pixels, is in sight. */
  readonly shows: (point: Point) => boolean;
}

/** A region is shown with at least so much of the frame around it. */
const LEAST = 0.3;

/** Picks the crop for a width: the geometry's own, or one about a region. */
export function cropFor(geometry: Geometry, width: number, region?: Box): Crop {
  const view =
    geometry.views.find(({ upTo = Infinity }) => width <= upTo) ?? geometry.views.at(-1)!;
  const box = region ? boxAbout(region, view.box, geometry.frame) : view.box;
  const scale = width / box[2];
  const shapes = shapesOf(geometry);
  const inner: Box = [box[0] + box[2] / 9, box[1] + box[3] / 9, (box[2] * 7) / 9, (box[3] * 7) / 9];
  const anchorOf = (code: string): Anchor | undefined => {
    const anchor = view.anchors[code];
    if (!anchor || !region) return anchor;
    // Within the tighter crop, as near to its own spot as may be.
    const point = nearestIn(inner, [anchor[0], anchor[1]]);
    return contains(shapes.get(code)!, ...point) ? [...point, 0] : undefined;
  };
  const size = [width, Math.round(box[3] * scale)] as const;
  return {
    box,
    scale,
    size,
    anchorOf,
    toPixels: ([x, y]) => [(x - box[0]) * scale, (y - box[1]) * scale],
    toFrame: ([x, y, w, h]) => [x / scale + box[0], y / scale + box[1], w / scale, h / scale],
    shows: ([x, y]) => x >= 0 && y >= 0 && x <= size[0] && y <= size[1],
  };
}

function boxAbout(region: Box, [, , w, h]: Box, [frameWidth, frameHeight]: Point): Box {
  const widthPerHeight = w / h;
  const width = Math.min(
    w,
    Math.max(region[2] * 1.4, region[3] * 1.4 * widthPerHeight, frameWidth * LEAST),
  );
  const height = width / widthPerHeight;
  const fit = (middle: number, size: number, frame: number): number =>
    Math.max(0, Math.min(frame - size, middle - size / 2));
  return [
    fit(region[0] + region[2] / 2, width, frameWidth),
    fit(region[1] + region[3] / 2, height, frameHeight),
    width,
    height,
  ];
}
