/** A body paragraph of an article. */
export interface Paragraph {
  /** Counted from 1; headings, head and foot do not count. */
  readonly number: number;
  /** The heading that it stands under. */
  readonly section: string | undefined;
  readonly text: string;
  /** Which of the article's lines it is. */
  readonly line: number;
}

/** An article as a fact-checker counts it, and the page that it is on as a browser searches it. */
export interface Article {
  readonly paragraphs: readonly Paragraph[];
  /** What of it stands above the first paragraph, such as title, byline and date; a title first. */
  readonly head: readonly string[];
  /** All text of the page in reading order, with headings, captions and what stands around. */
  readonly lines: readonly string[];
}

/**
 * Where browsers stop when they look for words, though a reader reads on: a line break, which parts
 * words, and what stands or hangs between two letters, such as a button or a drop cap.
 */
export const LINE_BREAK = '\n';
export const BARRIER = '\v';

/** A stretch of text that stands by itself: what a plain text or a page is first cut into. */
export interface Block {
  readonly text: string;
  /**
   * What the markup says of it: `line` where it says nothing, `stray` for loose words on a page
   * whose paragraphs are marked, `beside` for what is not of the article's text.
   */
  readonly kind: 'title' | 'heading' | 'paragraph' | 'line' | 'stray' | 'beside';
}

/** What is known of the article beforehand, to tell its head and headings from its body. */
export interface Known {
  readonly title?: string;
  readonly author?: string;
  readonly sections?: readonly string[];
}
