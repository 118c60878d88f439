import { type LonLat } from '@factbox/map/geometry.js';

/** A closed ring: its first point is repeated at its end. */
export type Ring<P = readonly [number, number]> = readonly P[];

/** An outer ring and its holes. */
export type Polygon<P = readonly [number, number]> = readonly Ring<P>[];

/** A first-order administrative area of the source, mended. */
export interface Area {
  /** The source's own id, such as `AFG-1760`. */
  readonly id: string;
  /** ISO 3166-1 code of the country that the source counts it to. */
  readonly country: string;
  /** ISO 3166-2 code. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  /** In other languages, by their codes; empty where the source has none. */
  readonly translations: Readonly<Record<string, string>>;
  readonly polygons: readonly Polygon<LonLat>[];
}

/** Twice-signed planar area: positive where a ring runs counter-clockwise in a y-up plane. */
export const ringArea = (ring: Ring): number => {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
};

/** Whether a point lies in a polygon, holes left out. */
export const polygonContains = (polygon: Polygon, [x, y]: readonly [number, number]): boolean => {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const from = ring[i - 1]!;
      const to = ring[i]!;
      // Most edges lie wholly above or below.
      if (from[1] > y === to[1] > y) continue;
      if (x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]) inside = !inside;
    }
  }
  return inside;
};
