import type { Passage } from '@factbox/dataset';
import type { Article, Paragraph } from '../verify/article.js';
import { fold } from '../verify/fold.js';
import { nearestIn, type Nearest } from '../verify/nearest.js';
import { PageIndex } from '../verify/page-index.js';
import { findPassage } from '../verify/verify-passage.js';
import { spanOf, type Span } from './span.js';
import { toPassage } from './to-passage.js';

/** A stretch of a paragraph: the offsets are those of the paragraph's text. */
export interface Range extends Span {
  readonly paragraph: Paragraph;
}

/** Finds stretches in an article and gives the passages that name them; made once for an article. */
export class PassageFinder {
  readonly #page: PageIndex;
  readonly #nearest: ReturnType<typeof nearestIn>;

  constructor(readonly article: Article) {
    this.#page = new PageIndex(article);
    this.#nearest = nearestIn(article.paragraphs);
  }

  /** The passage of a stretch, which leads every browser to it alone; its marks at the ends do not count. */
  passageOf({ paragraph, from, to }: Pick<Range, 'paragraph' | 'from' | 'to'>): Passage {
    const choice = { paragraph: paragraph.number, begin: from, end: to };
    return toPassage(this.#page, choice)!;
  }

  /**
   * Where the article's paragraphs have some words, whatever their quote marks, dashes, spaces and
   * capital letters; an ellipsis stands for any words between.
   */
  find(text: string): Range[] {
    const [first = '', ...others] = text.split(/\s*(?:\[?…\]?|\[?\.\.\.\]?)\s*/).filter(hasWord);
    const page = this.#page;
    return page.find(fold(first).text).flatMap((span): Range[] => {
      const paragraph = page.paragraphAt(span[0]);
      if (!paragraph) return [];
      const [, last] = page.lineSpan(span[0]);
      let end = span[1];
      for (const part of others) {
        const [next] = page.find(fold(part).text, [end, last]);
        if (!next) return [];
        end = next[1];
      }
      const [from, to] = page.offsets([span[0], end]);
      const own = paragraph.text;
      // A full stop and closing marks belong to what ends there.
      const more = /^[.!?…]?["”“’»)\]]*(?=\s|$)/u.exec(own.slice(to))?.[0].length ?? 0;
      return [{ paragraph, ...spanOf(own, from, to + more) }];
    });
  }

  /** The stretch that a passage of a dataset names. */
  rangeOf(passage: Passage): Range | undefined {
    const span = findPassage(this.#page, passage);
    const paragraph = span && this.#page.paragraphAt(span[0]);
    return paragraph && { paragraph, ...spanOf(paragraph.text, ...this.#page.offsets(span)) };
  }

  /** What comes nearest to words that are not in the article. */
  nearest(text: string): Nearest | undefined {
    return this.#nearest(text).nearest;
  }
}

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
