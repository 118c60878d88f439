import { parseArguments } from '../arguments.js';
import { CommandError, type Command } from '../io.js';
import { startDev } from './start-dev.js';

export const usage = `Usage: factbox dev FILE [--article FILE] [--geometry FILE] [--port N]

Shows every fact box of a dataset live in a page on this machine (127.0.0.1), and what check and
verify say of it. A change of the dataset or the article is shown, and told here, within two seconds.
Pages that this machine serves may frame the boxes and load them, as those of a published site.

  --article FILE    the article, as for verify
  --geometry FILE   shapes of the map, as for build
  --port N          the port; without it, one that is free

It goes on until it is ended with Control and C.

Exit code: 0 ended, 2 could not begin.
`;

const options = {
  article: { type: 'string' },
  geometry: { type: 'string' },
  port: { type: 'string' },
} as const;

/** `factbox dev FILE --article FILE` */
export const devCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArguments(argv, { usage, options });
  const [file, ...rest] = positionals;
  if (!file || rest.length) throw new CommandError(`give one dataset\n${usage}`);
  const { article, geometry, port = '0' } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new CommandError(`--port ${port}: is no number of a port`);
  }
  const { url, close } = await startDev({ file, article, geometry, port: Number(port) }, io);
  io.out(`\n  ${url}\n\n`);
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await close();
  return 0;
};
