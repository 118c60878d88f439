import type { Dataset } from '@factbox/dataset';
import type { Article, Paragraph } from './article.js';
import { findWords, fold } from './fold.js';
import { LineIndex } from './line-index.js';

const isSpace = (character: string | undefined): boolean => character === ' ' || character === '\n';

/** Some words' place in the folded page, from where to where. */
export type Span = readonly [begin: number, end: number];

/** An article, its page and the texts of its fact boxes, each folded once for all searches. */
export class PageIndex {
  /** The folded lines of the page, with line feeds between them. */
  readonly text: string;
  readonly #index: LineIndex;
  readonly #lines: readonly { readonly raw: string; readonly at: readonly number[] }[];
  readonly #paragraphs: ReadonlyMap<number, Paragraph>;
  readonly #dataset: Dataset | undefined;
  #boxes: LineIndex | undefined;
  /** Of a record that the dataset has not yet. */
  #more: LineIndex | undefined;
  /** Texts of fact boxes, folded. */
  readonly #folds: Map<string, string>;

  /**
   * @param like An index of the same article, with another dataset: what is folded of the article holds for
   * both.
   */
  constructor(
    readonly article: Article,
    dataset?: Dataset,
    like?: PageIndex,
  ) {
    this.#dataset = dataset;
    this.#folds = like ? like.#folds : new Map();
    if (like?.article === article) {
      this.text = like.text;
      this.#index = like.#index;
      this.#lines = like.#lines;
      this.#paragraphs = like.#paragraphs;
      return;
    }
    const folded = article.lines.map(fold);
    this.#lines = folded.map(({ at }, line) => ({ raw: article.lines[line]!, at }));
    this.#index = new LineIndex(folded.map(({ text }) => text));
    this.text = this.#index.text;
    this.#paragraphs = new Map(article.paragraphs.map((paragraph) => [paragraph.line, paragraph]));
  }

  /** Where the page, or a stretch of it, has some folded words, whole. */
  find(words: string, stretch?: Span): Span[] {
    const found = stretch ? findWords(this.text, words, ...stretch) : this.#index.find(words);
    return found.map((at) => [at, at + words.length]);
  }

  /** The same page, whose fact boxes show one record more. */
  showing(collection: string, record: object): PageIndex {
    const page = new PageIndex(this.article, this.#dataset, this);
    page.#boxes = this.#boxesOf();
    page.#more = this.#indexOf({ quotes: {}, [collection]: { record } } as unknown as Dataset);
    return page;
  }

  /** How often the fact boxes themselves show some folded words. */
  countInBoxes(words: string): number {
    return this.#boxesOf().find(words).length + (this.#more?.find(words).length ?? 0);
  }

  #boxesOf(): LineIndex {
    return (this.#boxes ??= this.#dataset ? this.#indexOf(this.#dataset) : new LineIndex([]));
  }

  #indexOf(dataset: Dataset): LineIndex {
    return new LineIndex(textsOf(dataset).map((text) => this.#foldOf(text)));
  }

  #foldOf(text: string): string {
    let folded = this.#folds.get(text);
    if (folded === undefined) this.#folds.set(text, (folded = fold(text).text));
    return folded;
  }

  paragraphAt(at: number): Paragraph | undefined {
    return this.#paragraphs.get(this.#index.lineAt(at));
  }

  /** The line that a place is in, from its first to behind its last character. */
  lineSpan(at: number): Span {
    return this.#index.spanOf(this.#index.lineAt(at));
  }

  /** Where in its line a place begins and ends, counted in the page's own characters. */
  offsets([begin, end]: Span): Span {
    const line = this.#index.lineAt(begin);
    const { raw, at } = this.#lines[line]!;
    const first = this.#index.spanOf(line)[0];
    const from = at[begin - first]!;
    // What is unseen or a mark stands behind its letter; spaces before the next word do not count.
    return [from, from + raw.slice(from, at[end - first]).trimEnd().length];
  }

  /** The page's own characters at a place. */
  raw(span: Span): string {
    const { raw } = this.#lines[this.#index.lineAt(span[0])]!;
    return raw.slice(...this.offsets(span)).replace(/[ \t\r\f]+/g, ' ');
  }

  /** The place of some of a line's own characters. */
  spanOf(line: number, [from, to]: Span): Span {
    const { at } = this.#lines[line]!;
    const first = this.#index.spanOf(line)[0];
    const begin = at.findIndex((offset) => offset >= from);
    const end = at.findIndex((offset) => offset >= to);
    return [first + begin, first + (end < 0 ? at.length - 1 : end)];
  }

  /** Whether words stand right before a place; a browser passes over the space between. */
  isBehind(place: Span, words: string): boolean {
    const [begin, end] = this.spanBehind(place, words);
    return begin >= 0 && findWords(this.text, words, begin, end)[0] === begin;
  }

  /** Whether words stand right behind a place. */
  isBefore(place: Span, words: string): boolean {
    const [begin, end] = this.spanBefore(place, words);
    return findWords(this.text, words, begin, end)[0] === begin;
  }

  spanBehind([begin]: Span, words: string): Span {
    let end = begin;
    while (isSpace(this.text[end - 1])) end -= 1;
    return [end - words.length, end];
  }

  spanBefore([, end]: Span, words: string): Span {
    let begin = end;
    while (isSpace(this.text[begin])) begin += 1;
    return [begin, begin + words.length];
  }

  /** The last word, the last two words and so on of a stretch, up to so many. */
  lastWords([from, to]: Span, most: number): Span[] {
    const words = this.#wordsIn([from, to]).slice(-most).reverse();
    return words
      .map(([begin]): Span => [begin, words[0]![1]])
      .filter((span) => this.#hasWord(span));
  }

  /** The first word, the first two words and so on of a stretch, up to so many. */
  firstWords([from, to]: Span, most: number): Span[] {
    const words = this.#wordsIn([from, to]).slice(0, most);
    return words.map(([, end]): Span => [words[0]![0], end]).filter((span) => this.#hasWord(span));
  }

  #wordsIn([from, to]: Span): Span[] {
    return [...this.text.slice(from, to).matchAll(/[^ ]+/g)].map(({ index, 0: word }): Span => [
      from + index,
      from + index + word.length,
    ]);
  }

  #hasWord(span: Span): boolean {
    return /[\p{L}\p{N}]/u.test(this.text.slice(...span));
  }
}

const SHOWN = new Set(['name', 'shortName', 'summary', 'note', 'text', 'occasion', 'title']);

/** All that a widget can show of a dataset in words; quotations stand in quote marks there. */
function textsOf(dataset: Dataset): string[] {
  const texts: string[] = [];
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (SHOWN.has(key)) texts.push(value);
    } else if (value && typeof value === 'object') {
      for (const [name, inner] of Object.entries(value)) collect(inner, name);
    }
  };
  collect({ ...dataset, passages: {}, quotes: {} }, '');
  for (const { text, occasion } of Object.values(dataset.quotes))
    texts.push(`"${text}"`, occasion ?? '');
  return texts.filter(Boolean);
}
