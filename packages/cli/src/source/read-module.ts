import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { CommandError } from '../io.js';
import type * as tsx from 'tsx/esm/api';
import type { Source } from './source.js';

/** A dataset written in JavaScript or TypeScript: the module's default export, or its `dataset`. */
export async function readModule(file: string, path: string): Promise<Source> {
  const module = await importModule(file, path);
  const exported = module['default'] ?? module['dataset'];
  // A module that was taken for CommonJS has its default one level down.
  const value = (exported as { default?: unknown } | undefined)?.default ?? exported;
  if (value === undefined) {
    throw new CommandError(`${file}: exports no dataset, neither as default nor as "dataset"`, 1);
  }
  return { file, value, locate: () => undefined };
}

async function importModule(file: string, path: string): Promise<Record<string, unknown>> {
  const { href } = pathToFileURL(path);
  try {
    if (/\.[cm]?js$/.test(path)) {
      // A program imports an address once; the file may have changed since.
      const { mtimeMs } = await stat(path);
      return (await import(`${href}?${mtimeMs}`)) as Record<string, unknown>;
    }
    const { tsImport } = await loadTsx(file);
    return (await tsImport(href, import.meta.url)) as Record<string, unknown>;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${file}: ${(error as Error).message}`, 1);
  }
}

async function loadTsx(file: string): Promise<typeof tsx> {
  try {
    return await import('tsx/esm/api');
  } catch {
    throw new CommandError(
      `${file}: reading TypeScript needs the package tsx; run npm install tsx, or give JSON or YAML`,
    );
  }
}
