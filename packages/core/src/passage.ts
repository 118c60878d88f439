import type { Conflict, Dataset, Passage } from '@factbox/dataset';

/** A link from a fact to what it was taken from in one paragraph of the article. */
export interface Source {
  /** The id of the first passage that it leads to. */
  readonly id: string;
  /** A text fragment link to the passages. */
  readonly href: string;
  /** Body paragraph, counted from 1. */
  readonly paragraph: number;
  readonly section?: string;
  /** Whether it leads within the page, whatever that says of its links. */
  readonly isHere?: boolean;
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
 * The links to these passages, one a paragraph: to `article.url`, or within the page where that has no
 * address or the article stands in it; `page` is then what its address is to fragments.
 * Form: https://wicg.github.io/scroll-to-text-fragment/
 */
export function toSources(dataset: Dataset, ids: readonly string[], page?: string): Source[] {
  const url = dataset.article.url?.split('#')[0];
  const address = page ?? url ?? '';
  const isHere = page !== undefined || !url;
  const sources = new Map<number, Source>();
  for (const id of ids) {
    const passage = dataset.passages[id]!;
    const { section, paragraph } = passage;
    const before = sources.get(paragraph);
    const href = `${before ? `${before.href}&` : `${address}#:~:`}${directive(passage)}`;
    sources.set(paragraph, {
      id,
      paragraph,
      ...(section && { section }),
      ...before,
      href,
      ...(isHere && { isHere }),
    });
  }
  return [...sources.values()];
}

/** What other passages say otherwise, with the links to them. */
export interface Otherwise {
  /** In the interface's words, as a role is; they end with what parts them from the dataset's. */
  readonly words?: string;
  /** In the dataset's. */
  readonly text?: string | undefined;
  readonly sources: readonly Source[];
}

export const toOthers = (
  dataset: Dataset,
  conflicts: readonly Conflict[] = [],
  page?: string,
): Otherwise[] =>
  conflicts.map(({ text, sources }) => ({ text, sources: toSources(dataset, sources, page) }));
