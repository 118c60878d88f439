import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArguments } from '../arguments.js';
import { checkFolder, checkFree, readText, writeWhole } from '../files.js';
import { CommandError, type Command, type Io } from '../io.js';
import { readDataset } from '../source/read-dataset.js';
import { formatFault } from '../source/source.js';
import { PassageFinder } from '../suggest/passage.js';
import { knownOf, readArticle } from '../verify/read-article.js';
import { toAnnotations } from './annotations.js';
import { writeCsv } from './csv.js';
import { inWords } from './shape.js';
import { toTables } from './to-tables.js';
import { longestCell, writeXlsx } from './xlsx.js';

export const usage = `Usage: factbox export FILE --xlsx FILE | --csv DIR
       factbox export FILE --article FILE --annotations FILE | --hypothesis FILE

Writes a dataset for other programs; factbox import reads each of them back without loss.

  --xlsx FILE          a workbook with a sheet for each collection
  --csv DIR            a folder of CSV, a file for each collection
  --annotations FILE   Web Annotations of the W3C: an AnnotationPage of the article, each body a fact
  --hypothesis FILE    the same for Import in the sidebar of Hypothesis
  --article FILE       the article, in which annotations find their words and places
  --force              write over files that are there already

Exit code: 0 all well, 1 the dataset is not sound or not of the article, 2 could not write.
`;

const options = {
  xlsx: { type: 'string' },
  csv: { type: 'string' },
  annotations: { type: 'string' },
  hypothesis: { type: 'string' },
  article: { type: 'string' },
  force: { type: 'boolean' },
} as const;

interface Written {
  readonly option: string;
  readonly file: string;
  readonly contents: string | Uint8Array;
}

/** `factbox export FILE` */
export const exportCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArguments(argv, { usage, options });
  const [file, ...rest] = positionals;
  if (!file || rest.length) throw new CommandError(`give one dataset\n${usage}`);
  const { xlsx, csv, annotations, hypothesis, article } = values;
  if (![xlsx, csv, annotations, hypothesis].some((each) => each !== undefined)) {
    throw new CommandError(
      `say what to write: --xlsx, --csv, --annotations or --hypothesis\n${usage}`,
    );
  }
  if ((annotations ?? hypothesis) !== undefined && article === undefined) {
    throw new CommandError('annotations are of an article: --article FILE is missing');
  }
  const reading = await readDataset(file, io);
  if (!reading.ok) {
    for (const fault of reading.faults) io.err(`${formatFault(fault)}\n`);
    io.err(`factbox: ${file}: not a sound dataset, so nothing was written\n`);
    return 1;
  }
  // What the file says; what is checked may be read in one language.
  const dataset = reading.source.value as Readonly<Record<string, unknown>>;
  const written: Written[] = [];
  if (xlsx !== undefined) {
    written.push({
      option: 'xlsx',
      file: xlsx,
      contents: await writeXlsx(tablesOf(dataset, xlsx)),
    });
  }
  if (csv !== undefined) {
    for (const table of toTables(dataset)) {
      const name = `${inWords(table.name).toLowerCase().replaceAll(' ', '-')}.csv`;
      written.push({ option: 'csv', file: join(csv, name), contents: writeCsv(table) });
    }
  }
  if (article !== undefined && (annotations ?? hypothesis) !== undefined) {
    const text = await readText(article, io);
    const finder = new PassageFinder(readArticle(text, knownOf(reading.dataset), article));
    const { page, hypothesis: notes, problems } = toAnnotations(dataset, finder);
    for (const { at, message } of problems) io.err(`${file}: ${at}: ${message}\n`);
    if (problems.length) return 1;
    if (annotations !== undefined) {
      written.push({ option: 'annotations', file: annotations, contents: page });
    }
    if (hypothesis !== undefined) {
      written.push({ option: 'hypothesis', file: hypothesis, contents: notes });
    }
  }
  await writeAll(written, { folder: csv, isForced: values.force ?? false, io });
  return 0;
};

function tablesOf(dataset: Readonly<Record<string, unknown>>, file: string) {
  const tables = toTables(dataset);
  for (const { name, rows } of tables) {
    const long = rows.flat().find((cell) => typeof cell === 'string' && cell.length > longestCell);
    if (long !== undefined) {
      throw new CommandError(
        `--xlsx ${file}: a text in ${name} has more than the ${longestCell} letters that a cell can hold`,
      );
    }
  }
  return tables;
}

async function writeAll(
  written: readonly Written[],
  {
    folder,
    isForced,
    io,
  }: { readonly folder: string | undefined; readonly isForced: boolean; readonly io: Io },
): Promise<void> {
  if (folder !== undefined) await mkdir(resolve(io.cwd, folder), { recursive: true });
  for (const output of written) {
    await checkFolder(output, io);
    if (!isForced) await checkFree(output, io);
  }
  for (const output of written) {
    await writeWhole(output, io);
    io.out(`${output.file}\n`);
  }
}
