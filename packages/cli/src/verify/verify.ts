import type { Dataset } from '@factbox/dataset';
import { parseArguments } from '../arguments.js';
import { readText } from '../files.js';
import { CommandError, type Command } from '../io.js';
import { readDataset } from '../source/read-dataset.js';
import { formatFault, sortFaults, type Fault, type Source } from '../source/source.js';
import type { Article } from './article.js';
import type { Finding } from './finding.js';
import { toArticle } from './to-article.js';
import { verifyDataset } from './verify-dataset.js';

export const usage = `Usage: factbox verify FILE --article FILE [--outline] [--json]

Holds a dataset against the text of its article: every quotation must stand there word for word,
every passage be found once, in its paragraph and section. Quote marks, dashes and spaces may
differ; an ellipsis (… or […]) and an editor's [insertion] in a quotation are allowed and reported.

  --article FILE   the article, as plain text or HTML
  --outline        print how paragraphs and sections were counted, and check nothing
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
  if (!file || rest.length) throw new CommandError(`give one dataset\n${usage}`);
  if (!values.article) throw new CommandError(`--article FILE is missing\n${usage}`);

  const text = await readText(values.article, io);
  const reading = await readDataset(file, io);
  if (!reading.ok) {
    if (values.json) io.out(toJson(reading.faults, []));
    else for (const fault of reading.faults) io.out(`${formatFault(fault)}\n`);
    io.err(`factbox: ${file}: not a sound dataset, so nothing was verified\n`);
    return 1;
  }
  const { dataset, source } = reading;
  const article = toArticle(text, knownOf(dataset));
  if (!article.paragraphs.length) throw new CommandError(`${values.article}: has no paragraphs`, 1);
  if (values.outline) return (io.out(outlineOf(article)), 0);

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

const knownOf = ({ article, passages }: Dataset) => ({
  title: article.title,
  author: article.author,
  sections: Object.values(passages).flatMap(({ section }) => section ?? []),
});

type PlacedFinding = Fault & Finding;

const placed = (finding: Finding, { file, locate }: Source): PlacedFinding => ({
  file,
  ...locate(finding.path),
  ...finding,
});

const formatFinding = (finding: PlacedFinding): string => {
  const { nearest } = finding;
  const hint = nearest && `    nearest, in paragraph ${nearest.paragraph}: ${nearest.text}\n`;
  return `${formatFault(finding)}\n${hint ?? ''}`;
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
