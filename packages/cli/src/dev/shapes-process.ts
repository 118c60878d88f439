// Makes the shapes of a map beside the server, which goes on answering meanwhile.
import { CommandError } from '../io.js';
import { findGeometry } from '../site/geometry.js';
import type { ShapesMade, ShapesWanted } from './shapes.js';

process.once('message', async ({ dataset, file, given, cwd }: ShapesWanted) => {
  const told: string[] = [];
  const io = { cwd, out: () => {}, err: (text: string) => told.push(text) };
  const found = await findGeometry(dataset, { file, given, io }).catch((error: unknown) => {
    const { message, stack } = error as Error;
    told.push(`factbox: no map: ${error instanceof CommandError ? message : stack}\n`);
    return undefined;
  });
  const made: ShapesMade = { told, ...(found && { files: found.files, address: found.address }) };
  process.send!(made, () => process.disconnect());
});
