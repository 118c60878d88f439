import type { Dataset } from '@factbox/dataset';
import { formatDate, toDated, type Dated, type Style } from './format.js';
import type { CoreMessages } from './messages/en.js';

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
  style: Style & { readonly page?: string | undefined },
): Foot {
  const { asOf, article, corrections = [] } = dataset;
  const shown = new Set(records);
  return {
    asOf: formatDate(asOf, style),
    // Of an article without an address nobody knows where it stands.
    ...((style.page === undefined || !article.url) && {
      article: { ...article, published: toDated(article.published, style) },
    }),
    corrections: corrections
      .filter(({ records: touched }) => !touched || touched.some((id) => shown.has(id)))
      .map(({ date, text }) => ({ date: toDated(date, style), text })),
  };
}

/** How a page or a form writes what is more than plain text. */
export interface FootWriter<T> {
  /** Text of the dataset. */
  readonly text: (words: string) => T;
  readonly time: (date: Dated) => T;
  readonly link: (href: string, content: T) => T;
}

/** The lines of a foot, for a page as for a form. */
export const linesOf = <T>(
  { asOf, article, corrections }: Foot,
  messages: CoreMessages,
  { text, time, link }: FootWriter<T>,
): (string | T)[][] => {
  const lines: (string | T)[][] = [[messages.asOf(asOf)]];
  if (article) {
    const { title, author, publisher, published, url } = article;
    lines.push([
      `${messages.article} `,
      url ? link(url, text(title)) : text(title),
      ...[author, publisher].flatMap((name) => (name ? [' · ', text(name)] : [])),
      ' · ',
      time(published),
    ]);
  }
  for (const { date, text: words } of corrections) {
    lines.push([`${messages.corrected} `, time(date), ': ', text(words)]);
  }
  return lines;
};
