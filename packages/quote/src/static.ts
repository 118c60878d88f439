import {
  datasetInline,
  joined,
  nameInline,
  sentence,
  sourceInlines,
  time,
  type Block,
  type QuoteBlock,
  type StaticReading,
} from '@factbox/core/document.js';
import type { QuoteMessages } from './messages.js';
import type { QuoteModel, Statement } from './model.js';

export { catalogue, type QuoteMessages } from './messages.js';
export { toQuoteModel, type QuoteModel } from './model.js';

/** A claim and its answers as a static form. */
export function quoteStatic(
  { claim, answers }: QuoteModel,
  reading: StaticReading<QuoteMessages>,
): Block[] {
  const { messages } = reading;
  const toBlock = (
    statement: Statement,
    label: string | undefined,
    isAnswer: boolean,
  ): QuoteBlock => {
    const { text, speaker, date, occasion, sources } = statement;
    return {
      kind: 'quote',
      label,
      isAnswer,
      language: reading.dataset.language,
      text,
      speaker: [nameInline(reading, speaker)],
      role: speaker.role ? [datasetInline(reading, speaker.role)] : [],
      detail: sentence(
        ...joined(
          [date ? [time(date)] : [], occasion ? [datasetInline(reading, occasion)] : []],
          ' · ',
        ),
        ...sourceInlines(sources, reading),
      ),
    };
  };
  return [
    toBlock(claim, answers.length ? messages.claim : undefined, false),
    ...answers.map((answer) => toBlock(answer, messages.answer(claim.speaker.name), true)),
  ];
}
