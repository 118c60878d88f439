import {
  comma,
  datasetMarkup,
  directionOf,
  footMarkup,
  markup,
  messageMarkup,
  nameMarkup,
  sourcesMarkup,
  timeMarkup,
  type Content,
  type Markup,
  type Reading,
  type Statement,
} from '@factbox/core';
import type { QuoteMessages } from './messages.js';
import type { QuoteModel } from './model.js';

type QuoteReading = Reading<QuoteMessages>;

/** Each statement of a thread as a figure with its speaker, date, occasion and sources. */
export function quoteView(
  { thread, named, foot }: QuoteModel,
  reading: QuoteReading,
  /** Whether the browser has a clipboard to copy to. */
  canCopy: boolean,
): Markup {
  const { messages } = reading;
  const isThread = thread.length > 1;
  return markup`${thread.map((statement) => {
    const { answers, id } = statement;
    const label = answers.length
      ? messageMarkup(messages.answer, reading, ...answers)
      : isThread && messages.claim;
    return figureView(statement, reading, { label, canCopy, isNamed: isThread && id === named });
  })}${footMarkup(foot, reading)}<span role="status"></span>`;
}

function figureView(
  statement: Statement,
  reading: QuoteReading,
  { label, canCopy, isNamed }: { label: Content; canCopy: boolean; isNamed: boolean },
): Content {
  const { id, text, speaker, role, date, occasion, level, sources } = statement;
  const { messages, locale } = reading;
  const { language } = reading.dataset;
  return markup`<figure part="statement" data-key="${id}" class="level-${level}"${isNamed && markup` aria-current="true"`}>${
    label && markup`<p part="label" class="label">${label}</p>`
  }<blockquote part="text" lang="${language}" dir="${directionOf(language)}"><span>${text}</span></blockquote><figcaption part="caption"><cite part="speaker">${nameMarkup(reading, speaker)}</cite>${
    role && [comma(locale), datasetMarkup(reading, role)]
  }<p class="muted">${date && timeMarkup(date)}${date && occasion && ' · '}${
    occasion && datasetMarkup(reading, occasion)
  }${sourcesMarkup(sources, reading).map((link) => [' ', link])}${
    canCopy &&
    markup` <button part="copy" class="quiet muted" aria-label="${messages.copyLong(speaker.name)}">${messages.copy}</button>`
  }</p></figcaption></figure>`;
}
