import type { Passage } from '@factbox/dataset';
import type { Article, Paragraph } from '../verify/article.js';
import { fold } from '../verify/fold.js';
import { nearestIn, type Nearest } from '../verify/nearest.js';
import { PageIndex, type Span as FoldedSpan } from '../verify/page-index.js';
import type { LinkWords } from '../verify/finding.js';
import { findPassage, tellApart, verifyPassage } from '../verify/verify-passage.js';
import { spanOf, type Span } from './span.js';

/** A stretch of a paragraph: the offsets are those of the paragraph's text. */
export interface Range extends Span {
  readonly paragraph: Paragraph;
}

/** Words enough for a person to see where a passage begins and ends. */
const fewest = 3;
const most = 14;

/** Finds stretches in an article and gives the passages that name them; made once for an article. */
export class PassageFinder {
  readonly #page: PageIndex;
  readonly #nearest: ReturnType<typeof nearestIn>;

  constructor(readonly article: Article) {
    this.#page = new PageIndex(article);
    this.#nearest = nearestIn(article.paragraphs);
  }

  /**
   * The passage of a stretch: as many of its first and last words as it takes to be found once, by
   * every browser, and the words around them where these do not suffice.
   */
  passageOf({ paragraph, from, to }: Pick<Range, 'paragraph' | 'from' | 'to'>): Passage {
    const page = this.#page;
    const whole = page.spanOf(paragraph.line, [from, to]);
    const words = wordsIn(paragraph.text.slice(from, to)).map((each) => ({
      from: from + each.from,
      to: from + each.to,
    }));
    const place = { ...(paragraph.section !== undefined && { section: paragraph.section }) };
    const at = { ...place, paragraph: paragraph.number };
    const isOnly = (span: FoldedSpan): boolean => page.find(page.text.slice(...span)).length === 1;
    const spanOfWords = (first: number, last: number): FoldedSpan =>
      page.spanOf(paragraph.line, [words[first]!.from, words[last]!.to]);
    // Words before it, or more of its own, where the first words are in the article twice.
    const apart = (start: FoldedSpan, ends: readonly FoldedSpan[]): LinkWords =>
      isOnly(start) ? {} : (tellApart(page, { paragraph, start, ends }) ?? {});
    const asOne = (): Passage => {
      const own = { ...at, start: page.raw(whole), ...apart(whole, [whole]) };
      return this.#mended({ ...own, end: own.start });
    };
    if (words.length <= 2 * fewest) return asOne();
    const counts = numbersFrom(fewest, Math.min(most, words.length - 1));
    const begin = counts.find((count) => isOnly(spanOfWords(0, count - 1))) ?? fewest;
    const start = spanOfWords(0, begin - 1);
    const [, last] = page.lineSpan(whole[0]);
    const ends = numbersFrom(fewest, words.length - begin);
    const end = ends
      .map((count) => spanOfWords(words.length - count, words.length - 1))
      .find((span) => page.find(page.text.slice(...span), [start[1], last]).length === 1);
    if (!end) return asOne();
    const own = { ...at, start: page.raw(start), end: page.raw(end) };
    return this.#mended({ ...own, ...apart(start, [end]) });
  }

  /** What verification would say to write is written. */
  #mended(passage: Passage): Passage {
    const findings = verifyPassage('', passage, { page: this.#page, nearest: this.#nearest });
    return findings.reduce((mended, { write }) => ({ ...mended, ...write }), passage);
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

const numbersFrom = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The words of a text with the marks at them; of scripts that set no spaces, what `Intl` takes for words. */
function wordsIn(text: string): { readonly from: number; readonly to: number }[] {
  if (!/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u.test(text)) {
    return [...text.matchAll(/[^\s\v]+/g)].map(({ index, 0: word }) => ({
      from: index,
      to: index + word.length,
    }));
  }
  const words = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)];
  return words
    .filter(({ segment }) => segment.trim())
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }));
}
