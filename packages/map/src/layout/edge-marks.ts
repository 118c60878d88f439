import type { Box, Point } from '../geometry.js';
import { boxAt, cheapest, countOverlaps, isWithin } from './boxes.js';

/** A name at the frame's edge for what lies beyond it. */
export interface EdgeMark {
  readonly key: string;
  readonly text: string;
  readonly box: Box;
  /** Where it lies, in degrees clockwise from the right, as SVG turns. */
  readonly angle: number;
}

/** Something outside the frame. */
export interface Beyond {
  readonly key: string;
  readonly text: string;
  readonly width: number;
  readonly at: Point;
}

const MARGIN = 5;

/** Puts names at the edge, each where a line from the middle to its place leaves the frame. */
export function placeEdgeMarks(
  beyond: readonly Beyond[],
  {
    size,
    height,
    taken,
    hopes,
  }: {
    readonly size: Point;
    readonly height: number;
    readonly taken: readonly Box[];
    /** Where names inside the frame would like to stand. */
    readonly hopes: readonly Box[];
  },
): EdgeMark[] {
  const [w, h] = size;
  const marks: EdgeMark[] = [];
  for (const { key, text, width, at } of beyond) {
    const [dx, dy] = [at[0] - w / 2, at[1] - h / 2];
    const reach = Math.min(
      (w / 2 - width / 2 - MARGIN) / Math.abs(dx),
      (h / 2 - height / 2 - MARGIN) / Math.abs(dy),
    );
    const spot: Point = [w / 2 + dx * reach, h / 2 + dy * reach];
    const isAtSide = Math.abs(spot[0] - w / 2) >= w / 2 - width / 2 - MARGIN - 1;
    const slides = Array.from({ length: 33 }, (_, i) => (i - 16) * 10);
    // A second row, where the edge itself is full.
    const inwards = isAtSide ? 0 : (height + 6) * Math.sign(h / 2 - spot[1]);
    const boxes = [0, inwards].flatMap((inward) =>
      slides.map((slide) =>
        boxAt(
          [spot[0] + (isAtSide ? 0 : slide), spot[1] + (isAtSide ? slide : inward)],
          width,
          height,
        ),
      ),
    );
    const box = cheapest(boxes, (each) =>
      isWithin(each, size, MARGIN - 1) &&
      !countOverlaps([...taken, ...marks.map((mark) => mark.box)], each, 3)
        ? Math.hypot(each[0] + width / 2 - spot[0], each[1] + height / 2 - spot[1]) +
          60 * countOverlaps(hopes, each, 4)
        : Infinity,
    );
    if (box)
      marks.push({ key, text, box, angle: Math.round((Math.atan2(dy, dx) * 180) / Math.PI) });
  }
  return marks;
}
