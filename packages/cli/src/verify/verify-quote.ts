import type { Dataset } from '@factbox/dataset';
import type { Article, Paragraph } from './article.js';
import type { Finding, Findings } from './finding.js';
import { findWords } from './fold.js';
import { LineIndex } from './line-index.js';
import type { NearestFinder } from './nearest.js';
import { normalise } from './normalise.js';

/** Words left out (`…`, `[…]`) or put in by an editor (`[the minister]`). */
const GAP = /\s?(?:\[[^\]]*\]|\(\.\.\.\)|\.\.\.)\s?/;

/** An article's paragraphs, made ready for the search for quotations. */
export class QuotableText {
  readonly #paragraphs: readonly Paragraph[];
  readonly #words: readonly string[];
  readonly #index: LineIndex;
  #lowerCase?: LineIndex;

  constructor({ paragraphs }: Article) {
    this.#paragraphs = paragraphs;
    this.#words = paragraphs.map(({ text }) => normalise(text));
    this.#index = new LineIndex(this.#words);
  }

  /** Where a quotation stands, whole or in parts one after another in one paragraph. */
  placesOf(words: string): { readonly paragraph: Paragraph; readonly place: Place }[] {
    return this.#index.linesWith(partsOf(words).join(' ') || words).flatMap((line) => {
      const place = placeOf(words, this.#words[line]!);
      return place ? [{ paragraph: this.#paragraphs[line]!, place }] : [];
    });
  }

  /** Whether a paragraph has some words, but for capital letters. */
  hasElsewise(words: string): boolean {
    this.#lowerCase ??= new LineIndex(this.#words.map((each) => each.toLowerCase()));
    return this.#lowerCase.find(words.toLowerCase()).length > 0;
  }
}

const partsOf = (words: string): string[] =>
  words.split(GAP).filter((part) => /[\p{L}\p{N}]/u.test(part));

interface QuoteContext {
  readonly dataset: Dataset;
  readonly article: QuotableText;
  readonly nearest: NearestFinder;
}

/** A quotation must stand in the article word for word, in a paragraph that its sources name. */
export function verifyQuote(id: string, context: QuoteContext): Findings {
  const { dataset, article } = context;
  const { text, sources } = dataset.quotes[id]!;
  const path = `quotes.${id}`;
  const words = normalise(text);
  const own = new Set(sources.map((source) => dataset.passages[source]!.paragraph));
  const places = article.placesOf(words);
  if (!places.length) return { faults: [missing(`${path}.text`, text, context)], notes: [] };

  const here = places.find(({ paragraph }) => own.has(paragraph.number));
  if (!here) {
    const where = numbersOf(places.map(({ paragraph }) => paragraph));
    const sourced = new Intl.ListFormat('en').format([...own].map(String));
    const message = `the words are in paragraph ${where}, but the sources are in paragraph ${sourced}`;
    const finding: Finding = {
      path: `${path}.sources`,
      name: 'elsewhere',
      values: [where],
      message,
    };
    return { faults: [finding], notes: [] };
  }
  const { gaps, isQuoted } = here.place;
  const notes = gaps.map((gap): Finding => ({
    path: `${path}.text`,
    name: 'shortened',
    message: `allowed: ${gap}`,
  }));
  if (!isQuoted) {
    const message = 'the article does not set these words in quotation marks';
    notes.push({ path: `${path}.text`, name: 'unquoted', message });
  }
  return { faults: [], notes };
}

interface Place {
  /** What the quotation leaves out or puts in, each in words. */
  readonly gaps: readonly string[];
  readonly isQuoted: boolean;
}

/** Where the words stand in a paragraph, whole or in parts one after another. */
function placeOf(words: string, paragraph: string): Place | undefined {
  const [whole] = findWords(paragraph, words);
  if (whole !== undefined) return { gaps: [], isQuoted: isQuotedAt(paragraph, whole) };
  const parts = partsOf(words);
  if (parts.length === 1 && parts[0] === words) return undefined;
  const gaps: string[] = [];
  let first: number | undefined;
  let from = 0;
  for (const part of parts) {
    const [at] = findWords(paragraph, part, from);
    if (at === undefined) return undefined;
    if (first !== undefined) {
      const left = paragraph.slice(from, at).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
      gaps.push(
        `leaves out ${left.length} ${left.length === 1 ? 'word' : 'words'} before “${part}”`,
      );
    }
    first ??= at;
    from = at + part.length;
  }
  if (first === undefined) return undefined;
  const inserted = words.match(/\[(?!\.\.\.)[^\]]*\]/g) ?? [];
  return {
    gaps: [...gaps, ...inserted.map((text) => `puts in ${text}`)],
    isQuoted: isQuotedAt(paragraph, first),
  };
}

/** Whether a quotation is open there, of marks that are all of one sort by now. */
function isQuotedAt(paragraph: string, at: number): boolean {
  const before = paragraph.slice(0, at);
  return (before.split('"').length - 1) % 2 === 1 || /(^|[\s(])'[^']*$/.test(before);
}

function missing(path: string, text: string, { article, nearest }: QuoteContext): Finding {
  const isElsewise = article.hasElsewise(normalise(text));
  return {
    path,
    name: isElsewise ? 'capitals' : 'not-verbatim',
    message: isElsewise
      ? 'differs from the article in capital letters'
      : 'is not in the article word for word',
    ...nearest(text),
  };
}

const numbersOf = (paragraphs: readonly Paragraph[]): string =>
  new Intl.ListFormat('en').format(paragraphs.map(({ number }) => String(number)));
