import { parseDataset } from '@factbox/dataset';
import { languages } from '@factbox/core/languages.js';
import { parseArguments } from '../arguments.js';
import { checkFolder, checkFree, readText, writeWhole } from '../files.js';
import { CommandError, type Command, type Io } from '../io.js';
import { guessLanguage, readHead } from '../suggest/article-head.js';
import { toId } from '../suggest/id.js';
import { PassageFinder } from '../suggest/passage.js';
import { readArticle } from '../verify/read-article.js';
import { fromSheets, type Imported } from './from-sheets.js';
import { readFiles } from './read-files.js';
import type { Notice } from './sheet.js';
import { writeYaml } from './write-yaml.js';

export const usage = `Usage: factbox import FILE… [--article FILE] [--out FILE] [--force] [--json]

Makes a dataset (YAML) of what a newsroom has: a workbook (.xlsx, see factbox template), CSV with a
file for each collection (actors.csv, memberships.csv, …), ArchieML (.aml, .txt), a document that
Google Docs saved as a web page (.html), or annotations that factbox export wrote (.json).

Dates may be written as 28 January 2024 or 28.1.2024, places as 12.65, -8.0, countries by name in any
of the interface's languages. A name may stand in place of an id, which is then made from it, and a
sentence of the article in place of a passage. What was left out is listed, and each error names its
cell or line; nothing is written until all are mended.

  --article FILE   the article, in which sentences are found; title, author and day are taken from it
                   where the tables do not say them
  --out FILE       where to write the dataset; without it, it is printed
  --force          write over a file that is there already
  --json           print { ok, problems, ignored, notes, dataset } for machines

Exit code: 0 all well, 1 problems found, 2 a file could not be read.
`;

const options = {
  article: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `factbox import FILE…` */
export const importCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArguments(argv, { usage, options });
  if (!positionals.length) throw new CommandError(`no file given\n${usage}`);
  const output = values.out === undefined ? undefined : { option: 'out', file: values.out };
  if (output) await checkFolder(output, io);
  if (output && !values.force) await checkFree(output, io);

  const imported = await importFiles(positionals, values.article, io);
  const { problems, ignored, notes, value } = imported;
  if (values.json) {
    const ok = !problems.length;
    io.out(`${JSON.stringify({ ok, problems, ignored, notes, dataset: value }, undefined, 2)}\n`);
  } else {
    for (const notice of problems) io.err(line(notice));
    for (const notice of notes) io.err(line(notice, 'note: '));
    for (const notice of ignored) io.err(line(notice, 'left out: '));
  }
  if (problems.length) {
    const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
    if (!values.json) io.err(`${count}; nothing was written\n`);
    return 1;
  }
  const yaml = writeYaml(value);
  if (output) {
    await writeWhole({ ...output, contents: yaml }, io);
    const article = values.article ?? 'ARTICLE';
    io.err(`${output.file}: sound; next: factbox verify ${output.file} --article ${article}\n`);
  } else if (!values.json) io.out(yaml);
  return 0;
};

const line = ({ at, message }: Notice, kind = ''): string => `${at}: ${kind}${message}\n`;

async function importFiles(
  files: readonly string[],
  articleFile: string | undefined,
  io: Io,
): Promise<Imported> {
  const read = await readFiles(files, io);
  const { dataset: value } = read;
  if (value) {
    const result = parseDataset(value);
    const problems = result.ok
      ? []
      : result.problems.map(({ path, message }) => ({ at: path, message }));
    return { value, problems, ignored: read.ignored, notes: [] };
  }
  const article = articleFile === undefined ? undefined : await openArticle(articleFile, io);
  const imported = fromSheets(read.sheets, {
    languages,
    finder: article && new PassageFinder(article),
    otherwise: { format: 1, ...(article && headOf(article)) },
  });
  return { ...imported, ignored: [...read.ignored, ...imported.ignored] };
}

const openArticle = async (file: string, io: Io) => readArticle(await readText(file, io), {}, file);

/** What the article says of itself, for a dataset that does not. */
function headOf({ head, paragraphs }: Awaited<ReturnType<typeof openArticle>>) {
  const guess = guessLanguage(paragraphs.map(({ text }) => text).join('\n'));
  const article = readHead(head, guess);
  const { title, published } = article;
  return {
    ...(title !== undefined && { id: toId(title, new Set(), 'facts') }),
    ...(guess !== 'und' && { language: guess }),
    ...(published !== undefined && { asOf: published }),
    article,
  };
}
