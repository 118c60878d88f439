import { datasetText, directionOf, sourcesView, type Reading } from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuoteMessages } from './messages.js';
import type { QuoteModel, Statement } from './model.js';

/** What the view needs to copy a statement. */
export interface Copying {
  readonly onCopy: (statement: Statement, event: Event) => void;
  /** The id of the statement that was copied last. */
  readonly copied: string | undefined;
}

/** A claim and its answers, each a figure with its speaker, date, occasion and sources. */
export function quoteView(
  { claim, answers }: QuoteModel,
  reading: Reading<QuoteMessages>,
  copying: Copying,
): TemplateResult {
  const { messages } = reading;
  return html`${figureView(claim, reading, copying, answers.length ? messages.claim : '')}
    ${answers.map((answer) =>
      figureView(answer, reading, copying, messages.answer(claim.speaker.name)),
    )} <span role="status">${copying.copied && messages.copied}</span>`;
}

function figureView(
  statement: Statement,
  reading: Reading<QuoteMessages>,
  { onCopy, copied }: Copying,
  label: string,
): TemplateResult {
  const { text, speaker, date, occasion, sources } = statement;
  const { messages, dataset, isSelected, onSelect } = reading;
  const { language } = dataset;
  const isTranslated = speaker.name !== dataset.actors[speaker.id]!.name;
  const name = html`<cite part="speaker"
      ><button
        class="quiet"
        aria-pressed=${isSelected('actor', speaker.id)}
        @click=${() => onSelect('actor', speaker.id)}
      >
        ${speaker.name}
      </button></cite
    >${speaker.role && `, ${speaker.role}`}`;
  return html`<figure part="statement">
    ${label ? html`<p part="label" class="label">${label}</p>` : nothing}
    <blockquote part="text" lang=${language} dir=${directionOf(language)}>
      <span>${text}</span>
    </blockquote>
    <figcaption part="caption">
      ${isTranslated ? name : datasetText(reading, name)}
      <p class="muted">
        ${date && html`<time datetime=${date.value}>${date.text}</time>`}${date && occasion && ' · '}
        ${occasion && datasetText(reading, occasion)} ${sourcesView(sources, reading)}
        ${
          'clipboard' in navigator
            ? html`<button
                part="copy"
                class="quiet muted"
                aria-label=${messages.copyLong(speaker.name)}
                @click=${(event: Event) => onCopy(statement, event)}
              >
                ${copied === statement.id ? messages.copied : messages.copy}
              </button>`
            : nothing
        }
      </p>
    </figcaption>
  </figure>`;
}
