import { datasetText, sourcesView, type Reading } from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuoteMessages } from './messages.js';
import type { QuoteModel, Statement } from './model.js';

/** What the view needs to answer the reader's actions. */
export interface QuoteActions {
  readonly onCopy: (statement: Statement) => void;
  /** The id of the statement that has just been copied. */
  readonly copied: string | undefined;
}

/** A claim and its answers, each a figure with its speaker, date, occasion and sources. */
export function quoteView(
  model: QuoteModel,
  reading: Reading<QuoteMessages>,
  actions: QuoteActions,
): TemplateResult {
  const { messages } = reading;
  const { claim, answers } = model;
  return html`${figureView(claim, reading, actions, answers.length ? messages.claim : undefined)}
  ${answers.map((answer) =>
    figureView(answer, reading, actions, messages.answer(claim.speaker.name)),
  )}`;
}

function figureView(
  statement: Statement,
  reading: Reading<QuoteMessages>,
  { onCopy, copied }: QuoteActions,
  label: string | undefined,
): TemplateResult {
  const { id, text, speaker, date, occasion, sources } = statement;
  const { messages, dataset, isSelected, onSelect } = reading;
  return html`<figure part="statement" ?data-selected=${isSelected('actor', speaker.id)}>
    ${label ? html`<p class="label muted" part="label">${label}</p>` : nothing}
    <blockquote part="text"><p lang=${dataset.language} dir="auto">${text}</p></blockquote>
    <figcaption part="caption">
      <cite part="speaker"
        ><button
          type="button"
          class="name"
          aria-pressed=${isSelected('actor', speaker.id)}
          @click=${() => onSelect('actor', speaker.id)}
        >
          ${datasetText(reading, speaker.name)}
        </button></cite
      >${speaker.role ? html`, ${datasetText(reading, speaker.role)}` : nothing}
      <span class="muted">
        ${date ? html`<time datetime=${date.value}>${date.text}</time>` : nothing}
        ${date && occasion ? ' · ' : nothing} ${occasion ? datasetText(reading, occasion) : nothing}
      </span>
      ${sourcesView(sources, reading)}
      <button type="button" class="copy" part="copy" @click=${() => onCopy(statement)}>
        <span role="status">${copied === id ? messages.copied : messages.copy}</span>
      </button>
    </figcaption>
  </figure>`;
}
