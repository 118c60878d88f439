import { access, constants, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError, type Io } from './io.js';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
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

/** A file that the command line has told to write. */
interface Output {
  /** The option that names it. */
  readonly option: string;
  readonly file: string;
}

/** Ends the command before its work where it could not write what comes of it. */
export async function checkFolder(output: Output, { cwd }: Pick<Io, 'cwd'>): Promise<void> {
  const { option, file } = output;
  if (/[\\/]$/.test(file)) throw new CommandError(`--${option} ${file}: is a folder`);
  try {
    await access(dirname(resolve(cwd, file)), constants.W_OK);
  } catch (error) {
    throw unwritten(output, error);
  }
}

/** Ends the command where a file is there already, in which someone may have written. */
export async function checkFree(output: Output, { cwd }: Pick<Io, 'cwd'>): Promise<void> {
  const isThere = await access(resolve(cwd, output.file)).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw new CommandError(`${output.file}: is there already; give another name, or --force`);
}

/** Writes a file beside its place and moves it there, so that it is whole or not there. */
export async function writeWhole(
  output: Output & { readonly contents: string | Uint8Array },
  { cwd }: Pick<Io, 'cwd'>,
): Promise<void> {
  const path = resolve(cwd, output.file);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, output.contents);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw unwritten(output, error);
  }
}

const faults: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EACCES: 'may not be written',
  EPERM: 'may not be written',
  EROFS: 'may not be written',
  EISDIR: 'is a folder',
};

function unwritten({ option, file }: Output, error: unknown): CommandError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new CommandError(`--${option} ${file}: ${faults[code] ?? message}`);
}
