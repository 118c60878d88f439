import { suggest } from '@factbox/dataset';
import { createRequire } from 'node:module';
import { CommandError, type Command, type Io } from './io.js';

interface Loaded {
  readonly run: Command;
  readonly usage: string;
}

/** Each command is loaded only when it is asked for. */
const commands: Readonly<Record<string, () => Promise<Loaded>>> = {
  check: async () => {
    const { checkCommand, usage } = await import('./check/check.js');
    return { run: checkCommand, usage };
  },
  verify: async () => {
    const { verifyCommand, usage } = await import('./verify/verify.js');
    return { run: verifyCommand, usage };
  },
  init: async () => {
    const { initCommand, usage } = await import('./init/init-command.js');
    return { run: initCommand, usage };
  },
  template: async () => {
    const { templateCommand, usage } = await import('./exchange/template-command.js');
    return { run: templateCommand, usage };
  },
  import: async () => {
    const { importCommand, usage } = await import('./exchange/import-command.js');
    return { run: importCommand, usage };
  },
  export: async () => {
    const { exportCommand, usage } = await import('./exchange/export-command.js');
    return { run: exportCommand, usage };
  },
  dev: async () => {
    const { devCommand, usage } = await import('./dev/dev-command.js');
    return { run: devCommand, usage };
  },
  render: async () => {
    const { renderCommand, usage } = await import('./render/command.js');
    return { run: renderCommand, usage };
  },
  build: async () => {
    const { buildCommand, usage } = await import('./site/command.js');
    return { run: buildCommand, usage };
  },
  studio: async () => {
    const { studioCommand, usage } = await import('./studio/command.js');
    return { run: studioCommand, usage };
  },
  geometry: async () => {
    const { geometryCommand, usage } = await import('./geometry/command.js');
    return { run: geometryCommand, usage };
  },
};

const usage = `Usage: factbox COMMAND …

  studio [FILE]                      opens the editor in the browser
  init --article FILE                begins a dataset with what is found in an article
  template [FILE.xlsx]               writes a workbook to be filled in
  import FILE… --article FILE        makes a dataset of a workbook, CSV, ArchieML or Google Docs
  export FILE --xlsx FILE            writes a dataset as a workbook, CSV or annotations
  dev FILE --article FILE            shows every box live while you edit, and says what is wrong
  check FILE…                        checks datasets and says where they are wrong
  verify FILE --article FILE         holds a dataset against its article's text
  render FILE --widget NAME          prints one widget as plain HTML, Markdown or text
  build FILE --out DIR [--base URL]  writes a static site: bundles, embeds, images, snippets
  geometry --dataset FILE            makes the shapes of a dataset's map

factbox COMMAND --help says more.
`;

/** Runs the command that the arguments name; gives the exit code, and never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined) throw new CommandError(`no command given\n${usage}`);
    if (['--help', '-h', 'help'].includes(name)) return (io.out(usage), 0);
    if (['--version', '-v'].includes(name)) return (io.out(`${version()}\n`), 0);
    if (!Object.hasOwn(commands, name)) {
      const near = suggest(name, Object.keys(commands));
      throw new CommandError(
        `no command "${name}"${near ? `; did you mean ${near}?` : ''}\n${usage}`,
      );
    }
    const command = await commands[name]!();
    if (rest.includes('--help') || rest.includes('-h')) return (io.out(command.usage), 0);
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof CommandError) {
      io.err(`factbox: ${error.message.trimEnd()}\n`);
      return error.exitCode;
    }
    io.err(`factbox: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 2;
  }
}

function version(): string {
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
  return version;
}
