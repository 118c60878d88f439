import type { Dataset, Passage } from '@factbox/dataset';

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

/** A text directive: words before, the first and the last words, words behind. */
const directive = ({ prefix, start, end, suffix }: Passage): string =>
  `text=${prefix ? `${encode(prefix)}-,` : ''}${encode(start)}${
    // Browsers look for the last words behind the first ones.
    end === start ? '' : `,${encode(end)}`
  }${suffix ? `,-${encode(suffix)}` : ''}`;

/**
 * Whether a page is the article itself, whatever was added to its address on the way to the reader.
 * Of an article without an address nobody knows.
 */
export function isArticle({ article: { url } }: Dataset, page = ''): boolean {
  const [own, ...wanted] = partsOf(url ?? '');
  const [other, ...given] = partsOf(page);
  return !!own && own === other && wanted.every((each) => !each || given.includes(each));
}

/** An address without protocol and fragment: its path, then each part of its query. */
const partsOf = (address: string): string[] =>
  address
    .replace(/^https?:|#.*/g, '')
    .split(/[?&]/)
    .map((part) => part.replace(/\/$/, ''));

/**
 * The links to these passages, one a paragraph: to `article.url`, or within the current page where
 * the article has no address or `page` is that address.
 * Form: https://wicg.github.io/scroll-to-text-fragment/
 */
export function toSources(dataset: Dataset, ids: readonly string[], page = ''): Source[] {
  const address = isArticle(dataset, page) ? '' : (dataset.article.url?.split('#')[0] ?? '');
  const sources = new Map<number, Source>();
  for (const id of ids) {
    const passage = dataset.passages[id]!;
    const { section, paragraph } = passage;
    const before = sources.get(paragraph);
    const href = `${before ? `${before.href}&` : `${address}#:~:`}${directive(passage)}`;
    sources.set(paragraph, { id, paragraph, ...(section && { section }), ...before, href });
  }
  return [...sources.values()];
}
