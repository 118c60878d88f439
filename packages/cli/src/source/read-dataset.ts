import { parseDataset, type DatasetInput } from '@factbox/dataset';
import { readText } from '../files.js';
import type { Io } from '../io.js';
import { resolve } from 'node:path';
import { parseSource, type Parsed } from './parse-source.js';
import { readModule } from './read-module.js';
import { sortFaults, toFault, type Fault, type Source } from './source.js';

/** What a dataset file holds: a sound dataset, or all that is wrong with it. */
export type Reading =
  | { readonly ok: true; readonly dataset: DatasetInput; readonly source: Source }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads and checks a dataset file: JSON, YAML, or a module; one that cannot be read throws. */
export async function readDataset(file: string, io: Pick<Io, 'cwd'>): Promise<Reading> {
  const parsed = await readSource(file, io);
  if (!parsed.ok) return parsed;
  const { source } = parsed;
  const result = parseDataset(source.value);
  if (result.ok) return { ok: true, dataset: result.dataset, source };
  return {
    ok: false,
    faults: sortFaults(result.problems.map((problem) => toFault(source, problem))),
  };
}

/** Reads a dataset file without checking what it holds. */
export async function readSource(file: string, io: Pick<Io, 'cwd'>): Promise<Parsed> {
  const text = await readText(file, io);
  return /\.[cm]?[jt]s$/.test(file)
    ? { ok: true, source: await readModule(file, resolve(io.cwd, file)) }
    : parseSource(file, text);
}
