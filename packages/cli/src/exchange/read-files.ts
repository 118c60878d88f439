import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { readText } from '../files.js';
import { CommandError, type Io } from '../io.js';
import { fromAnnotations } from './annotations.js';
import { googleDocText, readArchie } from './archie.js';
import { readCsv } from './csv.js';
import type { Notice, Sheet } from './sheet.js';
import { readXlsx } from './xlsx.js';

/** What some files hold: tables, or a dataset that needs no more reading. */
export interface FilesRead {
  readonly sheets: readonly Sheet[];
  readonly ignored: readonly Notice[];
  readonly dataset?: Readonly<Record<string, unknown>>;
}

/** No workbook of facts is as large, and what one unpacks to would fill the memory. */
const LARGEST = 20_000_000;

const kinds = 'XLSX, CSV, ArchieML (.aml, .txt), HTML of Google Docs, or annotations (.json)';

/** Reads the files of an import, each by the ending of its name. */
export async function readFiles(files: readonly string[], io: Pick<Io, 'cwd'>): Promise<FilesRead> {
  const read = await Promise.all(files.map((file) => readOne(file, io)));
  const dataset = read.find((each) => each.dataset)?.dataset;
  if (dataset && files.length > 1) {
    throw new CommandError('annotations are a dataset of their own; import them alone');
  }
  return {
    sheets: read.flatMap(({ sheets }) => sheets),
    ignored: read.flatMap(({ ignored }) => ignored),
    ...(dataset && { dataset }),
  };
}

async function readOne(file: string, io: Pick<Io, 'cwd'>): Promise<FilesRead> {
  const ending = extname(file).toLowerCase();
  const name = basename(file);
  const bare = name.slice(0, name.length - ending.length);
  if (ending === '.xlsx') return { sheets: await readWorkbook(file, io), ignored: [] };
  if (['.xls', '.ods', '.numbers', '.docx', '.zip'].includes(ending)) {
    throw new CommandError(`${file}: ${ending} is not read; save it as ${kinds}`);
  }
  const text = await readText(file, io);
  if (ending === '.csv' || ending === '.tsv') return { sheets: [readCsv(bare, text)], ignored: [] };
  if (/^\.html?$/.test(ending)) return readArchie(googleDocText(text), `${name}: line`);
  if (/^\.(?:aml|archieml|txt|md)$/.test(ending)) return readArchie(text, `${name}: line`);
  if (ending === '.json' || ending === '.jsonld') {
    const found = fromAnnotations(parsed(file, text));
    if (!found) throw new CommandError(`${file}: holds no annotations`);
    return { sheets: [], ignored: found.ignored, dataset: found.value };
  }
  throw new CommandError(`${file}: its name does not say what it is: ${kinds}`);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file}: not JSON: ${(error as Error).message}`);
  }
}

async function readWorkbook(file: string, { cwd }: Pick<Io, 'cwd'>): Promise<Sheet[]> {
  let bytes: Buffer;
  try {
    bytes = await readFile(resolve(cwd, file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(`${file}: ${code === 'ENOENT' ? 'no such file' : message}`);
  }
  if (bytes.length > LARGEST)
    throw new CommandError(`${file}: more than ${LARGEST / 1_000_000} MB`);
  try {
    return await readXlsx(new Uint8Array(bytes).buffer);
  } catch {
    throw new CommandError(`${file}: is no workbook (XLSX), or a damaged one`);
  }
}
