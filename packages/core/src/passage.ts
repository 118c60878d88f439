import type { Dataset } from '@factbox/dataset';

/** A link from a fact to the passage that it was taken from. */
export interface Source {
  /** The passage's id. */
  readonly id: string;
  /** A text fragment link to the passage. */
  readonly href: string;
  /** Body paragraph, counted from 1. */
  readonly paragraph: number;
  readonly section?: string;
}

// A hyphen is part of the text directive's own syntax.
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The links to these passages: to `article.url`, or within the current page where the article has
 * no address or `page` is that address.
 * Form: https://wicg.github.io/scroll-to-text-fragment/
 */
export function toSources(dataset: Dataset, ids: readonly string[], page = ''): Source[] {
  const url = dataset.article.url?.split('#')[0] ?? '';
  const address = url === page.split('#')[0] ? '' : url;
  return ids.map((id) => {
    const { start, end, section, paragraph } = dataset.passages[id]!;
    const href = `${address}#:~:text=${encode(start)},${encode(end)}`;
    return { id, href, paragraph, ...(section && { section }) };
  });
}
