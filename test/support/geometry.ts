import { readFileSync } from 'node:fs';
import {
  type decodeGeometry,
  type GeometryJson,
  type LonLat,
  type Point,
} from '../../packages/map/src/geometry.js';

/** A committed geometry file. */
export const committed = (name: string): GeometryJson =>
  JSON.parse(
    readFileSync(new URL(`../../data/geometry/${name}.json`, import.meta.url), 'utf8'),
  ) as GeometryJson;

/** The lines of SVG path data that has relative line steps only. */
export const linesOf = (path: string): Point[][] =>
  path
    .split('M')
    .slice(1)
    .map((part) => {
      const values = (part.match(/-?[\d.]+/g) ?? []).map(Number);
      let [x, y] = [values[0]!, values[1]!];
      const line: Point[] = [[x, y]];
      for (let i = 2; i < values.length; i += 2) {
        line.push([(x += values[i]!), (y += values[i + 1]!)]);
      }
      return part.endsWith('z') ? [...line, line[0]!] : line;
    });

/** The codes of the countries or provinces of a geometry that contain a place. */
export const shapesAt = (
  geometry: ReturnType<typeof decodeGeometry>,
  layer: 'countries' | 'provinces',
  place: LonLat,
): string[] => {
  const [x, y] = geometry.project(place);
  return geometry[layer].flatMap(({ code, path }) => {
    let inside = false;
    for (const line of linesOf(path)) {
      line.forEach(([x1, y1], i) => {
        const [x0, y0] = line[i - 1] ?? [x1, y1];
        if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
      });
    }
    return inside ? [code] : [];
  });
};

/** The segments of some lines, the same for either direction. */
export const segmentsOf = (path: string): string[] =>
  linesOf(path).flatMap((line) =>
    line.slice(1).map((to, i) => [String(line[i]), String(to)].sort().join(' to ')),
  );
