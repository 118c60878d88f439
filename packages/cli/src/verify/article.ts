/** A body paragraph of an article. */
export interface Paragraph {
  /** Counted from 1; headings, head and foot do not count. */
  readonly number: number;
  /** The heading that it stands under. */
  readonly section: string | undefined;
  readonly text: string;
}

/** An article as a fact-checker counts it. */
export interface Article {
  readonly paragraphs: readonly Paragraph[];
  /** All text in reading order, with title, headings and what else a link could hit. */
  readonly text: string;
}

/** A stretch of text that stands by itself: what a plain text or a page is first cut into. */
export interface Block {
  readonly text: string;
  /** What the markup says of it; `line` where it says nothing. */
  readonly kind: 'title' | 'heading' | 'paragraph' | 'line';
}

/** What is known of the article beforehand, to tell its head and headings from its body. */
export interface Known {
  readonly title: string;
  readonly author: string;
  readonly sections: readonly string[];
}
