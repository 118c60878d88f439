import {
  type GlobeJson,
  type LinesJson,
  type Point,
  type RingsJson,
} from '@factbox/map/geometry.js';
import { type ArcRing, type ArcShape } from './topology.js';

/** The longest step that a character can say. */
const LONGEST = 45;

/** A step as two characters; a longer one as several on the way. */
const encodeStep = (dx: number, dy: number): string => {
  const parts = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / LONGEST);
  let text = '';
  for (let part = 1; part <= parts; part++) {
    const along = (length: number): string => {
      const code = Math.round((length * part) / parts) - Math.round((length * (part - 1)) / parts);
      return String.fromCharCode(code + (code < 12 ? 80 : 81));
    };
    text += along(dx) + along(dy);
  }
  return text;
};

/** Writes lines of whole numbers as steps from point to point. */
export const encodeLines = (lines: readonly (readonly Point[])[]): LinesJson => {
  let [x, y] = [0, 0];
  const starts: number[] = [];
  const steps = lines.map(([start, ...points]) => {
    starts.push(start![0] - x, start![1] - y);
    [x, y] = start!;
    return points
      .map((point) => {
        const step = encodeStep(point[0] - x, point[1] - y);
        [x, y] = point;
        return step;
      })
      .join('');
  });
  return { starts, steps: steps.join(' ') };
};

/** Numbers arcs in the order in which the shapes, written one after another, first need them. */
export const arcWriter = () => {
  const order = new Map<number, number>();
  const rings = (list: readonly ArcRing[]): RingsJson =>
    list.map((ring) =>
      ring.map((arc) => {
        const source = arc < 0 ? ~arc : arc;
        const next = order.size;
        const number = order.get(source) ?? next;
        order.set(source, number);
        return (number - next) * 2 + (arc < 0 ? 1 : 0);
      }),
    );
  return {
    rings,
    shapes: (shapes: readonly ArcShape[]): Record<string, RingsJson> =>
      Object.fromEntries(shapes.map(({ code, polygons }) => [code, rings(polygons.flat())])),
    /** The arcs met so far, by their old numbers, in their new order. */
    order: (): number[] => [...order.keys()],
  };
};

/** Writes the locator globe. */
export const encodeGlobe = (globe: {
  readonly radius: number;
  readonly land: readonly (readonly Point[])[];
  readonly frame: readonly Point[];
}): GlobeJson => ({
  radius: globe.radius,
  land: encodeLines(globe.land),
  frame: encodeLines([globe.frame]),
});
