import { actorName, formatDate, toSources, type Named, type Source } from '@factbox/core';
import { responsesTo, type Dataset } from '@factbox/dataset';

/** Somebody's verbatim words, with all that is known of when and on what occasion they were said. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly speaker: Named & { readonly role?: string | undefined };
  /** The date as the dataset has it, and in words. */
  readonly date?: { readonly value: string; readonly text: string } | undefined;
  readonly occasion?: string | undefined;
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
  /** The address of the page. */
  readonly page?: string;
}

/**
 * The claim and its answers. A quote that is itself an answer brings the claim that it answers,
 * so that neither side stands alone.
 */
export function toQuoteModel(dataset: Dataset, options: QuoteOptions): QuoteModel {
  const { response, locale, page } = options;
  const { respondsTo } = dataset.quotes[options.quote]!;
  const toStatement = (id: string): Statement => {
    const { text, speaker, date, occasion, sources } = dataset.quotes[id]!;
    const { role } = dataset.actors[speaker]!;
    return {
      id,
      text,
      speaker: { kind: 'actor', id: speaker, name: actorName(dataset, speaker, locale), role },
      date: date ? { value: date, text: formatDate(date, locale) } : undefined,
      occasion,
      sources: toSources(dataset, sources, page),
    };
  };
  const answers = respondsTo
    ? [options.quote]
    : responsesTo(dataset, options.quote)
        .map(({ id }) => id)
        .filter((id) => !response || id === response);
  return { claim: toStatement(respondsTo ?? options.quote), answers: answers.map(toStatement) };
}

/** A statement in plain text with its speaker, date, occasion and address, for the clipboard. */
export function toCitation(statement: Statement, page: string): string {
  const { text, speaker, date, occasion, sources } = statement;
  const origin = [speaker.name, speaker.role, date?.text, occasion].filter(Boolean).join(', ');
  return `“${text}” — ${origin}\n${new URL(sources[0]!.href, page).href}`;
}
