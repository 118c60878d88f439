import type { Dataset } from '@factbox/dataset';

/** A link from a fact to what it was taken from in one paragraph of the article. */
export interface Source {
  /** The id of the first passage that it leads to. */
  readonly id: string;
  /** A text fragment link to the passages. */
  readonly href: string;
  /** Body paragraph, counted from 1. */
  readonly paragraph: number;
  readonly section?: string;
}

// A hyphen is part of the text directive's own syntax; an apostrophe could end an attribute. Half a
// character, as a text that was cut has it, cannot be encoded.
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('-', '%2D')
    .replaceAll("'", '%27');

/**
 * The links to these passages, one a paragraph: to `article.url`, or within the current page where
 * the article has no address or `page` is that address.
 * Form: https://wicg.github.io/scroll-to-text-fragment/
 */
export function toSources(dataset: Dataset, ids: readonly string[], page = ''): Source[] {
  const url = dataset.article.url?.split('#')[0] ?? '';
  const address = url === page.split('#')[0] ? '' : url;
  const sources = new Map<number, Source>();
  for (const id of ids) {
    const { start, end, section, paragraph } = dataset.passages[id]!;
    const before = sources.get(paragraph);
    const href = `${before ? `${before.href}&` : `${address}#:~:`}text=${encode(start)},${encode(end)}`;
    sources.set(paragraph, { id, paragraph, ...(section && { section }), ...before, href });
  }
  return [...sources.values()];
}
