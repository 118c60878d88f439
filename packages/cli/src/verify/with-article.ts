import type { DatasetInput } from '@factbox/dataset';
import { readText } from '../files.js';
import type { Io } from '../io.js';
import { knownOf, readArticle } from './read-article.js';
import { useArticle } from './use-article.js';

/** The dataset with links from an article's file, if an option names one; tells what a reader's browser may not find. */
export async function withArticle(
  dataset: DatasetInput,
  file: string | undefined,
  io: Io,
): Promise<DatasetInput> {
  if (file === undefined) return dataset;
  const article = readArticle(await readText(file, io), knownOf(dataset), file);
  const { dataset: mended, left } = useArticle(dataset, article);
  for (const { path, message } of left) io.err(`factbox: ${file}: ${path}: ${message}\n`);
  return mended;
}
