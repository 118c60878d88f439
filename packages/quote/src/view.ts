import {
  comma,
  conflictsMarkup,
  creditMarkup,
  datasetMarkup,
  detailsOf,
  directionOf,
  dots,
  footMarkup,
  languageOfText,
  labelsOf,
  markup,
  nameMarkup,
  portraitMarkup,
  sourcedMarkup,
  statementWriter,
  timeMarkup,
  type Content,
  type Markup,
  type Reading,
} from '@factbox/core';
import type { QuoteMessages } from './messages.js';
import type { QuoteModel, Said } from './model.js';

type QuoteReading = Reading<QuoteMessages>;

/** Each statement of a thread as a figure with its speaker, date, occasion and sources. */
export function quoteView(
  { headline, summary, thread, named, foot }: QuoteModel,
  reading: QuoteReading,
  /** Whether the browser has a clipboard to copy to. */
  canCopy: boolean,
): Markup {
  const isThread = thread.length > 1;
  const figures = thread.map((statement) =>
    figureView(statement, reading, { canCopy, isNamed: isThread && statement.id === named }),
  );
  return markup`${headline && markup`<p part="title" role="heading" aria-level="3">${headline}</p>`}${summary && markup`<p part="summary" class="muted">${summary}</p>`}${isThread ? markup`<div class="thread">${figures}</div>` : figures}${footMarkup(foot, reading)}<span role="status"></span>`;
}

function figureView(
  statement: Said,
  reading: QuoteReading,
  { canCopy, isNamed }: { canCopy: boolean; isNamed: boolean },
): Content {
  const { id, text, isTold, isFragment, speaker, role, date, level, portrait } = statement;
  const { messages, locale } = reading;
  const write = statementWriter(reading);
  const label = dots(...labelsOf(statement, messages, write));
  const language = languageOfText(reading.dataset, text);
  return markup`<figure part="statement" data-key="${id}" class="level-${level}"${isNamed && markup` aria-current="true"`}><p part="caption">${portraitMarkup(portrait, reading)}<cite part="speaker">${nameMarkup(reading, speaker)}</cite>${
    role && markup`<span class="muted">${comma(locale)}${datasetMarkup(reading, role)}</span>`
  }</p>${label && markup`<p part="label" class="label">${label}</p>`}<blockquote part="text"${
    // What is told in other words has no quotation marks.
    isTold ? markup` class="told"` : isFragment && markup` class="fragment"`
  } lang="${language}" dir="${directionOf(language)}"><span>${text}</span></blockquote><figcaption class="muted">${dots(
    date && timeMarkup(date),
    ...detailsOf(statement, reading, write),
    creditMarkup(portrait, reading),
  )}${sourcedMarkup(statement, reading)}${
    canCopy &&
    markup` <button part="copy" class="quiet muted" aria-label="${messages.copyLong(speaker.name)}">${messages.copy}</button>`
  }</figcaption>${conflictsMarkup(statement.conflicts, reading)}</figure>`;
}
