import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArguments } from '../arguments.js';
import { readText, writeWhole } from '../files.js';
import { CommandError, type Command, type Io } from '../io.js';
import { kitFolder } from '../site/kit.js';
import { serveStudio, type StudioFile } from './serve-studio.js';
import { toShapes } from './to-shapes.js';

export const usage = `Usage: factbox studio [FILE] [--article FILE]

Opens Studio, the editor in the browser, on this computer alone, and prints its address. With FILE, a
dataset in JSON or YAML, it reads and writes that file: what was not edited stays as it is. Ctrl+C ends it.

  --article FILE   the article, as for verify
  --port N         the port; a free one by default
`;

const options = { article: { type: 'string' }, port: { type: 'string' } } as const;

/** `factbox studio [FILE]` */
export const studioCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArguments(argv, { usage, options });
  const [file, more] = positionals;
  if (more) throw new CommandError(`studio takes one dataset, and "${more}" is another`);
  const port = values.port === undefined ? 0 : Number(values.port);
  if (!(Number.isInteger(port) && port >= 0 && port < 65536)) {
    throw new CommandError(`--port: "${values.port}" is no port`);
  }
  if (file !== undefined && !/\.(?:json|ya?ml)$/i.test(file)) {
    throw new CommandError(`${file}: Studio edits JSON and YAML`);
  }
  const folder = join(kitFolder(), 'studio');
  if (!existsSync(join(folder, 'studio.js'))) {
    throw new CommandError('Studio is missing; run npm run build first');
  }
  const files: Record<string, StudioFile> = {};
  if (file !== undefined) files['dataset'] = await fileOf(file, io);
  if (values.article !== undefined) files['article'] = await fileOf(values.article, io);
  const { url, close } = await serveStudio({ folder, files, toShapes, port });
  io.out(`Studio: ${url}\n${file === undefined ? '' : `It writes ${file} when you save.\n`}`);
  await ended();
  await close();
  return 0;
};

/** A file that must be there when Studio begins, so that a mistyped name is told at once. */
async function fileOf(file: string, io: Io): Promise<StudioFile> {
  await readText(file, io);
  return {
    name: basename(resolve(io.cwd, file)),
    read: () => readText(file, io),
    write: (contents) => writeWhole({ option: 'file', file, contents }, io),
  };
}

const ended = (): Promise<void> =>
  new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
