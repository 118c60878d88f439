import { inOwnLanguage, type DatasetInput } from '@factbox/dataset';
import type { Article } from './article.js';
import type { Findings } from './finding.js';
import { nearestIn } from './nearest.js';
import { PageIndex } from './page-index.js';
import { verifyPassage } from './verify-passage.js';
import { QuotableText, verifyQuote } from './verify-quote.js';
import { verifySubjects } from './verify-subjects.js';

/** Holds every passage and every quotation of a dataset against the article's text. */
export function verifyDataset(written: DatasetInput, article: Article): Findings {
  const dataset = inOwnLanguage(written);
  const nearest = nearestIn(article.paragraphs);
  const page = new PageIndex(article, dataset);
  const passages = Object.entries(dataset.passages).flatMap(([id, passage]) =>
    verifyPassage(id, passage, { page, nearest }),
  );
  const context = { dataset, article: new QuotableText(article), nearest };
  const quotes = Object.keys(dataset.quotes).map((id) => verifyQuote(id, context));
  return {
    faults: [
      ...passages.filter(({ isNote }) => !isNote),
      ...quotes.flatMap(({ faults }) => faults),
    ],
    notes: [
      ...passages.filter(({ isNote }) => isNote),
      ...quotes.flatMap(({ notes }) => notes),
      ...verifySubjects(dataset, article.paragraphs),
    ],
  };
}
