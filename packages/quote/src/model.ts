import { toSources, actorName, formatDate, type Source } from '@factbox/core';
import { responsesTo, type Dataset, type Quote } from '@factbox/dataset';

/** One person's verbatim words, with all that is known of when and where they were said. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly speaker: { readonly id: string; readonly name: string; readonly role?: string };
  /** The date as the dataset has it, and in words. */
  readonly date?: { readonly value: string; readonly text: string };
  readonly occasion?: string;
  readonly sources: readonly Source[];
}

/** A quote with its answers. */
export interface QuoteModel {
  readonly claim: Statement;
  readonly answers: readonly Statement[];
}

/** What a quote is made from besides the dataset. */
export interface QuoteOptions {
  /** The quote's id. */
  readonly quote: string;
  /** The id of the one answer to show, or `none`; all answers where it is absent. */
  readonly response?: string | undefined;
  readonly locale: string;
  /** The address of the page, if the article stands in it. */
  readonly page?: string;
}

/**
 * The claim and its answers. A quote that is itself an answer brings the claim that it answers,
 * so that neither side stands alone.
 */
export function toQuoteModel(dataset: Dataset, options: QuoteOptions): QuoteModel {
  const { quote: id, response, locale, page } = options;
  const toStatement = (key: string, quote: Quote): Statement => {
    const { role } = dataset.actors[quote.speaker]!;
    return {
      id: key,
      text: quote.text,
      speaker: {
        id: quote.speaker,
        name: actorName(dataset, quote.speaker, locale),
        ...(role && { role }),
      },
      ...(quote.date && { date: { value: quote.date, text: formatDate(quote.date, locale) } }),
      ...(quote.occasion && { occasion: quote.occasion }),
      sources: toSources(dataset, quote.sources, page),
    };
  };
  const quote = dataset.quotes[id]!;
  if (quote.respondsTo) {
    const claim = dataset.quotes[quote.respondsTo]!;
    return {
      claim: toStatement(quote.respondsTo, claim),
      answers: [toStatement(id, quote)],
    };
  }
  return {
    claim: toStatement(id, quote),
    answers: responsesTo(dataset, id)
      .filter((answer) => response === undefined || response === answer.id)
      .map((answer) => toStatement(answer.id, answer)),
  };
}
