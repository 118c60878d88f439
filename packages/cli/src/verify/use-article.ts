import type { DatasetInput } from '@factbox/dataset';
import type { Article } from './article.js';
import type { Finding, LinkWords } from './finding.js';
import { verifyDataset } from './verify-dataset.js';

/** A dataset whose links are made from the article's own characters, and what could not be mended. */
export function useArticle(
  dataset: DatasetInput,
  article: Article,
): { readonly dataset: DatasetInput; readonly left: readonly Finding[] } {
  const written = new Map<string, LinkWords>();
  const { faults, notes } = verifyDataset(dataset, article);
  for (const { path, write } of [...faults, ...notes]) {
    const id = /^passages\.([^.]+)\./.exec(path)?.[1];
    if (id && write) written.set(id, { ...written.get(id), ...write });
  }
  const passages = Object.fromEntries(
    Object.entries(dataset.passages).map(([id, passage]) => [
      id,
      { ...passage, ...written.get(id) },
    ]),
  );
  const mended = { ...dataset, passages };
  return { dataset: mended, left: verifyDataset(mended, article).faults };
}
