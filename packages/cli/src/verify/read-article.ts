import { inOwnLanguage, type DatasetInput } from '@factbox/dataset';
import { CommandError } from '../io.js';
import type { Article, Known } from './article.js';
import { toArticle } from './to-article.js';

/** Reads an article for a command; one without a paragraph ends it. */
export function readArticle(text: string, known: Known, file: string): Article {
  const article = toArticle(text, known, file);
  if (article.paragraphs.length) return article;
  throw new CommandError(`${file}: no paragraph of an article was found in it`, 1);
}

/** What a dataset says of its article that helps to read it. */
export function knownOf(dataset: DatasetInput): Known {
  const { article, passages } = inOwnLanguage(dataset);
  return {
    title: article.title,
    author: article.author,
    sections: Object.values(passages).flatMap(({ section }) => section ?? []),
  };
}
