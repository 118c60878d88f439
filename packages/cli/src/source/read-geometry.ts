import { decodeGeometry, type Geometry, type GeometryJson } from '@factbox/map/static.js';
import { readText } from '../files.js';
import { CommandError, type Io } from '../io.js';

/** A file of shapes, as it is written and as it is drawn; one that holds no shapes ends the command. */
export async function readGeometry(
  file: string,
  io: Pick<Io, 'cwd'>,
): Promise<{ readonly text: string; readonly geometry: Geometry }> {
  const text = await readText(file, io);
  try {
    const json = JSON.parse(text) as GeometryJson;
    if (json.format !== 1) throw new TypeError();
    return { text, geometry: decodeGeometry(json) };
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'not of format 1';
    throw new CommandError(`${file}: is no geometry: ${reason}`);
  }
}
