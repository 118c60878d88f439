import { type GlobeJson, type Point } from '@factbox/map/geometry.js';
import { type ArcRing, type ArcShape } from './topology.js';

/** Writes a whole number from 0 up in base 45, least digit first; 45 or more: another follows. */
const digits = (value: number): string => {
  let text = '';
  for (let rest = value; ; rest = Math.floor(rest / 45)) {
    const digit = (rest % 45) + (rest >= 45 ? 45 : 0);
    text += String.fromCharCode(digit + (digit < 57 ? 35 : 36));
    if (rest < 45) return text;
  }
};

const signed = (value: number): string => digits(value < 0 ? -2 * value - 1 : 2 * value);

/** Writes lines of whole numbers as steps from point to point. */
export const encodeLines = (lines: readonly (readonly Point[])[]): string => {
  let [x, y] = [0, 0];
  return lines
    .map(
      (line) =>
        digits(line.length) +
        line
          .map((point) => {
            const step = signed(point[0] - x) + signed(point[1] - y);
            [x, y] = point;
            return step;
          })
          .join(''),
    )
    .join('');
};

/** Numbers arcs in the order in which the shapes, written one after another, first need them. */
export const arcWriter = () => {
  const order = new Map<number, number>();
  const rings = (list: readonly ArcRing[]): string =>
    digits(list.length) +
    list
      .map(
        (ring) =>
          digits(ring.length) +
          ring
            .map((arc) => {
              const source = arc < 0 ? ~arc : arc;
              const next = order.size;
              const number = order.get(source) ?? next;
              order.set(source, number);
              const distance = number - next;
              return digits(
                (distance < 0 ? -2 * distance - 1 : 2 * distance) * 2 + (arc < 0 ? 1 : 0),
              );
            })
            .join(''),
      )
      .join('');
  return {
    rings,
    shapes: (shapes: readonly ArcShape[]): Record<string, string> =>
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
