import {
  decodeGeometry,
  explainGeometry,
  geometryNotes,
  type Geometry,
  type GeometryJson,
} from '@factbox/map/static.js';
import { readText } from '../files.js';
import { CommandError, type Io } from '../io.js';

/** Characters; a detailed map has 30,000, and no page should load more than this. */
const MOST = 2_000_000;

/**
 * A file of shapes, as it is written and as it is drawn. A shape that is not sound is left out and said;
 * a file that holds no sound shapes ends the command.
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
    geometry = decodeGeometry(json);
  } catch {
    return fail(explainGeometry(json, decodeGeometry));
  }
  for (const note of geometryNotes(geometry, { json, codes: [] }))
    io.err(`factbox: ${file}: ${note}\n`);
  return { text, geometry };
}

function readJson(text: string, fail: (reason: string) => never): GeometryJson {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail((error as Error).message);
  }
  const { type } = Object(json) as { readonly type?: unknown };
  if (typeof type === 'string') {
    fail('GeoJSON and TopoJSON are drawn in a page only; make shapes with factbox geometry');
  }
  return json as GeometryJson;
}
