import {
  common,
  idOf,
  toFoot,
  toPortrait,
  toStatements,
  type Foot,
  type CoreMessages,
  type Portrait,
  type Statement,
} from '@factbox/core';
import { threadOf, type Dataset } from '@factbox/dataset';

/** What the tag's attributes hold. */
export const attributes = { ...common, quote: idOf('quotes') };

/** A quote with all that answers tie to it. */
export interface QuoteModel {
  /** The id of the quote that was asked for. */
  readonly named: string;
  /** The author's own words above it. */
  readonly headline: string | undefined;
  readonly summary: string | undefined;
  /** The whole thread, each statement after those that it answers. */
  readonly thread: readonly Said[];
  readonly foot: Foot;
}

/** A statement with its speaker's picture, which the first of each speaker has. */
export interface Said extends Statement {
  readonly portrait: Portrait | undefined;
}

/** What a quote is made from besides the dataset. */
export interface QuoteOptions {
  /** The quote's id. */
  readonly quote: string;
  readonly headline?: string | undefined;
  readonly summary?: string | undefined;
  readonly locale: string;
  readonly messages?: CoreMessages;
  /** The address of the page. */
  readonly page?: string;
}

/**
 * The quote in its thread, whichever part of it that is: no claim stands without its denial, and no
 * denial without what was said against it.
 */
export function toQuoteModel(dataset: Dataset, options: QuoteOptions): QuoteModel {
  const { quote: named, headline, summary } = options;
  const seen = new Set<string>();
  const thread = toStatements(dataset, threadOf(dataset, named), options).map((statement) => {
    const { id } = statement.speaker;
    const isFirst = seen.size < seen.add(id).size;
    return { ...statement, portrait: isFirst ? toPortrait(dataset, id) : undefined };
  });
  const records = thread.flatMap(({ id, speaker, of, place }) => [
    ...[speaker, ...of].map((each) => each.id),
    ...(place ? [id, place.id] : [id]),
  ]);
  return { named, headline, summary, thread, foot: toFoot(dataset, records, options) };
}

/** A statement in plain text with its speaker, date, occasion and address, for the clipboard. */
export function toCitation(statement: Statement, page: string): string {
  const { isTold, text, speaker, role, date, occasion, sources } = statement;
  const origin = [speaker.name, role, date?.text, occasion].filter(Boolean).join(', ');
  return `${isTold ? text : `“${text}”`} — ${origin}\n${new URL(sources[0]!.href, page).href}`;
}
