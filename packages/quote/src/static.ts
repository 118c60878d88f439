import {
  footBlocks,
  heading,
  paragraph,
  portraitBlocks,
  threadBlocks,
  type Block,
  type StaticReading,
} from '@factbox/core/document.js';
import type { QuoteMessages } from './messages.js';
import type { QuoteModel } from './model.js';

export { mostOfThread } from './boxes.js';
export { catalogue, type QuoteMessages } from './messages.js';
export { toQuoteModel, type QuoteModel } from './model.js';

/** A quote's thread as a static form. */
export const quoteStatic = (
  { headline, summary, thread, named, foot }: QuoteModel,
  reading: StaticReading<QuoteMessages>,
): Block[] => [
  ...(headline ? [heading(0, headline)] : []),
  ...(summary ? [paragraph(summary)] : []),
  ...threadBlocks(thread, reading, named).flatMap((said, index) => [
    ...portraitBlocks(thread[index]!.portrait, reading),
    said,
  ]),
  ...footBlocks(foot, reading),
];
