import type { Dataset } from '@factbox/dataset';
import { formatDate, toDated, type Dated } from './format.js';

/** What stands below every fact box: up to when it holds, where it is from, what was corrected. */
export interface Foot {
  readonly asOf: string;
  /** The article, unless the box stands in it. */
  readonly article?: {
    readonly title: string;
    readonly author: string;
    readonly publisher?: string | undefined;
    readonly published: Dated;
    readonly url?: string | undefined;
  };
  readonly corrections: readonly { readonly date: Dated; readonly text: string }[];
}

/** The foot of a box that shows these records; of the corrections it has those that touch them. */
export function toFoot(
  dataset: Dataset,
  records: Iterable<string>,
  { locale, page }: { readonly locale: string; readonly page?: string | undefined },
): Foot {
  const { asOf, article, corrections = [] } = dataset;
  const shown = new Set(records);
  return {
    asOf: formatDate(asOf, locale),
    // Of an article without an address nobody knows where it stands.
    ...((page === undefined || !article.url) && {
      article: { ...article, published: toDated(article.published, locale) },
    }),
    corrections: corrections
      .filter(({ records: touched }) => !touched || touched.some((id) => shown.has(id)))
      .map(({ date, text }) => ({ date: toDated(date, locale), text })),
  };
}
