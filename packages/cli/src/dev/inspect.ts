import type { DatasetInput } from '@factbox/dataset';
import { toNotes } from '../check/notes.js';
import { readText } from '../files.js';
import { CommandError, type Io } from '../io.js';
import { readDataset } from '../source/read-dataset.js';
import { formatFault, sortFaults, type Fault, type Source } from '../source/source.js';
import type { Finding } from '../verify/finding.js';
import { knownOf, readArticle } from '../verify/read-article.js';
import { useArticle } from '../verify/use-article.js';
import { verifyDataset } from '../verify/verify-dataset.js';
import { formatWords } from '../verify/verify-passage.js';

/** What check and verify say of a dataset at this moment. */
export interface Inspection {
  /** The dataset, if boxes can be made of it, with links from the article's own characters. */
  readonly dataset?: DatasetInput;
  /** What must be mended, each in a line as an editor reads it. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** Reads, checks and verifies; what cannot be read is a fault too, since the next save may mend it. */
export async function inspect(
  { file, article: articleFile }: { readonly file: string; readonly article: string | undefined },
  io: Pick<Io, 'cwd'>,
): Promise<Inspection> {
  try {
    const reading = await readDataset(file, io);
    if (!reading.ok) return { faults: reading.faults.map(formatFault), notes: [] };
    const { dataset, source } = reading;
    const checked = toNotes(dataset);
    if (articleFile === undefined) {
      return { dataset, faults: [], notes: linesOf(checked, source) };
    }
    const article = readArticle(await readText(articleFile, io), knownOf(dataset), articleFile);
    const { faults, notes } = verifyDataset(dataset, article);
    return {
      dataset: useArticle(dataset, article).dataset,
      faults: linesOf(faults, source),
      notes: linesOf([...checked, ...notes], source),
    };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { faults: [error.message], notes: [] };
  }
}

const linesOf = (findings: readonly Finding[], { file, locate }: Source): string[] =>
  sortFaults(
    findings.map((finding): Fault & Finding => ({ file, ...locate(finding.path), ...finding })),
  ).map((fault) => {
    const { nearest, write } = fault as Fault & Finding;
    const hints = [
      nearest && `\n    nearest, in paragraph ${nearest.paragraph}: ${nearest.text}`,
      write && `\n    write: ${formatWords(write)}`,
    ];
    return formatFault(fault) + hints.map((hint) => hint ?? '').join('');
  });
