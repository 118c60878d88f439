import { basename, extname } from 'node:path';
import { parseArguments } from '../arguments.js';
import { checkFolder, checkFree, readText, writeWhole } from '../files.js';
import { CommandError, type Command } from '../io.js';
import { guessLanguage } from '../suggest/article-head.js';
import { readArticle } from '../verify/read-article.js';
import { beginDataset, GAP } from './begin-dataset.js';

export const usage = `Usage: factbox init --article FILE [--out FILE] [--language TAG] [--force]

Begins a dataset: writes YAML with all that rules find in an article (each sentence as a passage,
quotations with their speakers, countries, acronyms, dates) and with every field's meaning in
comments. What no rule can know is left empty and marked "${GAP}"; factbox check names it.

  --article FILE   the article: a page (.html), Markdown (.md) or plain text
  --out FILE       where to write; without it, the article's name with .yaml
  --language TAG   the article's language, where it is not told by its words
  --force          write over a file that is there already

Exit code: 0 written, 1 no article in the file, 2 could not write.
`;

const options = {
  article: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** `factbox init --article FILE` */
export const initCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArguments(argv, { usage, options });
  const { article: file, language: tag, force } = values;
  if (file === undefined || positionals.length) {
    throw new CommandError(`--article FILE is missing\n${usage}`);
  }
  const name = basename(file);
  const output = {
    option: 'out',
    file: values.out ?? `${name.slice(0, -extname(name).length || undefined)}.yaml`,
  };
  if (!/\.ya?ml$/i.test(output.file))
    throw new CommandError(`--out ${output.file}: ends with .yaml`);
  await checkFolder(output, io);
  if (!force) await checkFree(output, io);
  const article = readArticle(await readText(file, io), {}, file);
  const language = tag ?? guessLanguage(article.paragraphs.map(({ text }) => text).join('\n'));
  if (!isTag(language)) throw new CommandError(`--language ${language}: is no tag such as "en"`);
  const { yaml, counts } = beginDataset(article, { file: name, language });
  await writeWhole({ ...output, contents: yaml }, io);
  const { passages, quotes, actors, organizations, dates, gaps } = counts;
  io.out(
    `${output.file}: ${passages} passages, ${quotes} quotes, ${actors} actors, ${organizations} organizations, ${dates} dates\n`,
  );
  io.out(
    `${gaps} gaps are marked "${GAP}". Next, with an editor beside it: factbox dev ${output.file} --article ${file}\n`,
  );
  return 0;
};

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}
