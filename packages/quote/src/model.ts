import {
  common,
  idOf,
  toFoot,
  toStatements,
  type Foot,
  type CoreMessages,
  type Statement,
} from '@factbox/core';
import { threadOf, type Dataset } from '@factbox/dataset';

/** What the tag's attributes hold. */
export const attributes = { ...common, quote: idOf('quotes') };

/** A quote with all that answers tie to it. */
export interface QuoteModel {
  /** The id of the quote that was asked for. */
  readonly named: string;
  /** The whole thread, each statement after those that it answers. */
  readonly thread: readonly Statement[];
  readonly foot: Foot;
}

/** What a quote is made from besides the dataset. */
export interface QuoteOptions {
  /** The quote's id. */
  readonly quote: string;
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
  const thread = toStatements(dataset, threadOf(dataset, options.quote), options);
  const records = thread.flatMap(({ id, speaker }) => [id, speaker.id]);
  return { named: options.quote, thread, foot: toFoot(dataset, records, options) };
}

/** A statement in plain text with its speaker, date, occasion and address, for the clipboard. */
export function toCitation(statement: Statement, page: string): string {
  const { kind, text, speaker, role, date, occasion, sources } = statement;
  const origin = [speaker.name, role, date?.text, occasion].filter(Boolean).join(', ');
  return `${kind ? text : `“${text}”`} — ${origin}\n${new URL(sources[0]!.href, page).href}`;
}
