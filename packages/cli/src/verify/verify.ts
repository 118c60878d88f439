import { parseArguments } from '../arguments.js';
import { readText } from '../files.js';
import { CommandError, type Command, type Io } from '../io.js';
import { readDataset, readSource } from '../source/read-dataset.js';
import { formatFault, sortFaults, type Fault, type Source } from '../source/source.js';
import type { Article, Known } from './article.js';
import type { Finding } from './finding.js';
import { knownOf, readArticle } from './read-article.js';
import { verifyDataset } from './verify-dataset.js';
import { formatWords } from './verify-passage.js';

export const usage = `Usage: factbox verify FILE --article FILE [--json]
       factbox verify [FILE] --article FILE --outline

Holds a dataset against the text of its article: every quotation must stand there word for word,
every passage be found once, in its paragraph and section, by the browsers that follow its link.
Where a browser would not find it, or find other words first, "write:" says what to put into the
dataset. In a quotation, quote marks, dashes and spaces may differ; an ellipsis (… or […]) and an
editor's [insertion] are allowed and reported.

  --article FILE   the article: a page (.html), Markdown (.md) or plain text
  --outline        print how paragraphs and sections were counted, and check nothing; FILE, which
                   may be unfinished or left out, helps to tell title and headings from the text
  --json           print { ok, faults, notes } for machines

Exit code: 0 all found, 1 faults, 2 a file could not be read.
`;

const options = {
  article: { type: 'string' },
  outline: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** `factbox verify FILE --article FILE` */
export const verifyCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArguments(argv, { usage, options });
  const [file, ...rest] = positionals;
  if (rest.length) throw new CommandError(`give one dataset\n${usage}`);
  if (!values.article) throw new CommandError(`--article FILE is missing\n${usage}`);
  const text = await readText(values.article, io);
  if (values.outline) {
    const known = file === undefined ? {} : await guessKnown(file, io);
    io.out(outlineOf(readArticle(text, known, values.article)));
    return 0;
  }
  if (!file) throw new CommandError(`give one dataset\n${usage}`);

  const reading = await readDataset(file, io);
  if (!reading.ok) {
    if (values.json) io.out(toJson(reading.faults, []));
    else for (const fault of reading.faults) io.out(`${formatFault(fault)}\n`);
    io.err(`factbox: ${file}: not a sound dataset, so nothing was verified\n`);
    return 1;
  }
  const { dataset, source } = reading;
  const article = readArticle(text, knownOf(dataset), values.article);
  const { faults, notes } = verifyDataset(dataset, article);
  const [found, allowed] = [faults, notes].map((list) =>
    sortFaults(list.map((finding) => placed(finding, source))),
  ) as [PlacedFinding[], PlacedFinding[]];
  if (values.json) {
    io.out(toJson(found, allowed));
    return found.length ? 1 : 0;
  }
  for (const fault of found) io.out(formatFinding(fault));
  for (const note of allowed) io.out(formatFinding({ ...note, message: `note: ${note.message}` }));
  const { passages, quotes } = dataset;
  const counted = `${Object.keys(quotes).length} quotations and ${Object.keys(passages).length} passages against ${article.paragraphs.length} paragraphs`;
  io.out(
    `${file}: held ${counted}: ${found.length || 'no'} ${found.length === 1 ? 'fault' : 'faults'}\n`,
  );
  return found.length ? 1 : 0;
};

/** What a dataset that may be unfinished says of its article. */
async function guessKnown(file: string, io: Pick<Io, 'cwd'>): Promise<Known> {
  const parsed = await readSource(file, io);
  const { article, passages } = recordOf(parsed.ok ? parsed.source.value : undefined);
  const { title, author } = recordOf(article);
  const sections = Object.values(recordOf(passages)).map((passage) => recordOf(passage)['section']);
  return {
    ...textOf('title', title),
    ...textOf('author', author),
    sections: sections.filter(isText),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
const textOf = (key: string, value: unknown) => (isText(value) ? { [key]: value } : {});
const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  value && typeof value === 'object' ? (value as Record<string, unknown>) : {};

type PlacedFinding = Fault & Finding;

const placed = (finding: Finding, { file, locate }: Source): PlacedFinding => ({
  file,
  ...locate(finding.path),
  ...finding,
});

const formatFinding = (finding: PlacedFinding): string => {
  const { nearest, write } = finding;
  const hints = [
    nearest && `    nearest, in paragraph ${nearest.paragraph}: ${nearest.text}\n`,
    write && `    write: ${formatWords(write)}\n`,
  ];
  return `${formatFault(finding)}\n${hints.map((hint) => hint ?? '').join('')}`;
};

const toJson = (faults: readonly Fault[], notes: readonly Fault[]): string =>
  `${JSON.stringify({ ok: !faults.length, faults, notes }, undefined, 2)}\n`;

function outlineOf({ paragraphs }: Article): string {
  let section: string | undefined;
  return paragraphs
    .map((paragraph) => {
      const heading = paragraph.section === section ? '' : `${paragraph.section}\n`;
      section = paragraph.section;
      const text = paragraph.text.replace(/\s+/g, ' ');
      const short = text.length > 72 ? `${text.slice(0, 71)}…` : text;
      return `${heading}${String(paragraph.number).padStart(4)}  ${short}\n`;
    })
    .join('');
}
