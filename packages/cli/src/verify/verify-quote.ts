import type { Dataset } from '@factbox/dataset';
import type { Article, Paragraph } from './article.js';
import type { Finding, Findings } from './finding.js';
import { findWords } from './fold.js';
import type { NearestFinder } from './nearest.js';
import { normalise } from './normalise.js';

/** Words left out (`…`, `[…]`) or put in by an editor (`[the minister]`). */
const GAP = /\s?(?:\[[^\]]*\]|\(\.\.\.\)|\.\.\.)\s?/;

/** A paragraph with its text made ready for the search for quotations. */
export interface QuotableParagraph extends Paragraph {
  readonly words: string;
  readonly lowerCase: string;
}

export const toQuotable = ({ paragraphs }: Article): readonly QuotableParagraph[] =>
  paragraphs.map((paragraph) => {
    const words = normalise(paragraph.text);
    return { ...paragraph, words, lowerCase: words.toLowerCase() };
  });

interface QuoteContext {
  readonly dataset: Dataset;
  readonly paragraphs: readonly QuotableParagraph[];
  readonly nearest: NearestFinder;
}

/** A quotation must stand in the article word for word, in a paragraph that its sources name. */
export function verifyQuote(id: string, context: QuoteContext): Findings {
  const { dataset, paragraphs } = context;
  const { text, sources } = dataset.quotes[id]!;
  const path = `quotes.${id}`;
  const words = normalise(text);
  const own = new Set(sources.map((source) => dataset.passages[source]!.paragraph));
  const places = paragraphs
    .map((paragraph) => ({ paragraph, place: placeOf(words, paragraph.words) }))
    .filter(({ place }) => place !== undefined);
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
  const { gaps, isQuoted } = here.place!;
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
  const parts = words.split(GAP).filter((part) => /[\p{L}\p{N}]/u.test(part));
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

function missing(path: string, text: string, { paragraphs, nearest }: QuoteContext): Finding {
  const words = normalise(text).toLowerCase();
  const isElsewise = paragraphs.some(({ lowerCase }) => findWords(lowerCase, words).length);
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
