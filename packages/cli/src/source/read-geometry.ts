import {
  decodeGeometry,
  type Geometry,
  type GeometryJson,
  type Shape,
} from '@factbox/map/static.js';
import { readText } from '../files.js';
import { CommandError, type Io } from '../io.js';

/** Characters; a detailed map has 30,000, and no page should load more than this. */
const MOST = 2_000_000;

/**
 * A file of shapes, as it is written and as it is drawn; one that holds no shapes ends the command. A
 * shape that is not sound is left out, and said.
 */
export async function readGeometry(
  file: string,
  io: Pick<Io, 'cwd' | 'err'>,
): Promise<{ readonly text: string; readonly geometry: Geometry }> {
  const text = await readText(file, io);
  const fail = (reason: string): never => {
    throw new CommandError(`${file}: is no geometry: ${reason}`);
  };
  if (text.length > MOST) fail(`more than ${MOST} characters`);
  const json = readJson(text, fail);
  let geometry: Geometry;
  try {
    geometry = decodeGeometry(json as GeometryJson);
    if (!isSoundFrame(geometry)) throw new TypeError();
  } catch {
    return fail('what it says of its frame, lines, shapes or crops does not fit together');
  }
  const [countries, provinces] = [geometry.countries, geometry.provinces].map((shapes) =>
    shapes.filter((shape) => isSound(shape, geometry)),
  ) as [Shape[], Shape[]];
  const lost = [...geometry.countries, ...geometry.provinces].filter(
    (shape) => !countries.includes(shape) && !provinces.includes(shape),
  );
  if (!countries.length) fail('it has no country that can be drawn');
  if (lost.length) {
    io.err(`factbox: ${file}: left out, for they are no outlines: ${codesOf(lost)}\n`);
  }
  const { borders, lakes } = geometry;
  return {
    text,
    geometry: {
      ...geometry,
      countries,
      provinces,
      borders: {
        country: soundPath(borders.country),
        province: soundPath(borders.province),
        disputed: soundPath(borders.disputed),
        coast: soundPath(borders.coast),
      },
      lakes: soundPath(lakes),
    },
  };
}

function readJson(text: string, fail: (reason: string) => never): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail((error as Error).message);
  }
  const { type, format } = Object(json) as { type?: unknown; format?: unknown };
  if (format === 1) return json;
  return fail(
    typeof type === 'string'
      ? `GeoJSON and TopoJSON are drawn in a page only; make shapes with factbox geometry`
      : 'not of format 1',
  );
}

const codesOf = (shapes: readonly Shape[]): string => shapes.map(({ code }) => code).join(', ');

/** Frame units; whatever is farther away is a fault of the file. */
const FAR = 1e6;

const isFinite = (...values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'number' && Math.abs(value) <= FAR);

function isSoundFrame({ frame, views, points, project }: Geometry): boolean {
  return (
    isFinite(...frame) &&
    frame[0] > 0 &&
    frame[1] > 0 &&
    views.length > 0 &&
    views.every(
      ({ box, anchors }) =>
        isFinite(...box) &&
        box[2] > 0 &&
        box[3] > 0 &&
        Object.values(anchors).every((anchor) => isFinite(...anchor)),
    ) &&
    Object.values(points).every((point) => isFinite(...point)) &&
    isFinite(...project([10, 20])) &&
    // Where the scale is nothing, all places lie in one.
    String(project([10, 20])) !== String(project([20, 40]))
  );
}

function isSound({ path, bounds }: Shape, { frame }: Geometry): boolean {
  return isFinite(...bounds) && bounds[2] + bounds[3] > 0 && isDrawable(path) && isFinite(...frame);
}

const isDrawable = (path: string): boolean => {
  const start = /^M(-?[\d.]+) (-?[\d.]+)/.exec(path)?.slice(1).map(Number) ?? [];
  return start.length > 0 && isFinite(...start) && !/NaN|Infinity|undefined|e[+-]?\d/.test(path);
};

/** The lines of path data that are lines. */
const soundPath = (path: string): string =>
  path
    .split(/(?=M)/)
    .filter((line) => isDrawable(line))
    .join('');
