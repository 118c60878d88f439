import type { Dataset } from '@factbox/dataset';
import type { Article } from './article.js';
import type { Findings } from './finding.js';
import { verifyPassage } from './verify-passage.js';
import { verifyQuote } from './verify-quote.js';
import { verifySubjects } from './verify-subjects.js';

/** Holds every passage and every quotation of a dataset against the article's text. */
export function verifyDataset(dataset: Dataset, article: Article): Findings {
  const passages = Object.entries(dataset.passages).flatMap(([id, passage]) =>
    verifyPassage(id, passage, article),
  );
  const quotes = Object.keys(dataset.quotes).map((id) => verifyQuote(id, dataset, article));
  return {
    faults: [...passages, ...quotes.flatMap(({ faults }) => faults)],
    notes: [
      ...quotes.flatMap(({ notes }) => notes),
      ...verifySubjects(dataset, article.paragraphs),
    ],
  };
}
