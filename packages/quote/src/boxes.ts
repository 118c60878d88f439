import { actorName } from '@factbox/core';
import {
  emptyBox,
  quoteRow,
  shorten,
  statementHead,
  type Box,
  type Row,
} from '@factbox/core/box.js';
import { inQuotes } from '@factbox/core/document.js';
import { threadOf, type Dataset, type Thread } from '@factbox/dataset';

/**
 * Most quotes of one thread that have a box of their own. Each shows the whole thread, so without a
 * limit a site would grow with the square of a thread's length.
 */
export const mostOfThread = 24;

/** A box for each quote, claim or answer, which shows the whole thread. */
export function quoteBoxes(dataset: Dataset): Box[] {
  // Each made once, however many quotes are in it.
  const threads = new Map<Thread, readonly [all: readonly string[], own: ReadonlySet<string>]>();
  return Object.entries(dataset.quotes).flatMap(([quote, { speaker, text }]) => {
    const thread = threadOf(dataset, quote);
    const [all, own] = threads.get(thread) ?? toLists(thread);
    threads.set(thread, [all, own]);
    if (!own.has(quote)) return [];
    const box: Box = {
      ...emptyBox,
      ...{ of: quote, attributes: { quote }, quotes: all },
      title: actorName(dataset, speaker, dataset.language),
      detail: inQuotes(shorten(text, 60), dataset.language),
    };
    return [box];
  });
}

const toLists = (thread: Thread) => {
  const all = thread.map(({ id }) => id);
  return [all, new Set(all.slice(0, mostOfThread))] as const;
};

/** A line for each quote of the thread. */
export const quoteRows = (dataset: Dataset, { quotes }: Box): Row[] => [
  statementHead,
  ...quotes.map((id) => quoteRow(dataset, id)),
];
