import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandError, type Io } from './io.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

/** The text of a file that the command line names; one that cannot be read ends the command. */
export async function readText(file: string, { cwd }: Pick<Io, 'cwd'>): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(resolve(cwd, file)));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new CommandError(`${file}: is not text in UTF-8`);
    }
    throw new CommandError(`${file}: ${reasons[code] ?? message}`);
  }
}
