import {
  comma,
  datasetText,
  directionOf,
  footView,
  messageAbout,
  nameText,
  sourcesView,
  timeView,
  type Reading,
  type Statement,
} from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { QuoteMessages } from './messages.js';
import type { QuoteModel } from './model.js';

/** The statement that the reader copied a moment ago, and what came of it. */
export interface Copied {
  readonly id: string;
  readonly outcome: 'copied' | 'selected';
}

/** What the view needs to copy a statement. */
export interface Copying {
  /** Absent where nothing can be copied. */
  readonly onCopy: ((statement: Statement, event: Event) => void) | undefined;
  readonly copied: Copied | undefined;
}

/** Each statement of a thread as a figure with its speaker, date, occasion and sources. */
export function quoteView(
  { thread, named, foot }: QuoteModel,
  reading: Reading<QuoteMessages>,
  copying: Copying,
): TemplateResult {
  const { messages } = reading;
  const isThread = thread.length > 1;
  return html`${thread.map((statement) => {
      const { answers, id } = statement;
      const label = answers.length
        ? messageAbout(messages.answer, reading, ...answers)
        : isThread && messages.claim;
      const isNamed = isThread && id === named;
      return keyed(id, figureView(statement, reading, copying, { label, isNamed }));
    })}
    ${footView(foot, reading)}
    <span role="status">${copying.copied && messages[copying.copied.outcome]}</span>`;
}

function figureView(
  statement: Statement,
  reading: Reading<QuoteMessages>,
  { onCopy, copied }: Copying,
  { label, isNamed }: { label: TemplateResult | string | false; isNamed: boolean },
): TemplateResult {
  const { text, speaker, role, date, occasion, level, sources } = statement;
  const { messages, locale, isSelected, onSelect } = reading;
  const { language } = reading.dataset;
  const outcome = copied?.id === statement.id && copied.outcome;
  return html`<figure
    part="statement"
    data-key=${statement.id}
    class="level-${level}"
    aria-current=${isNamed || nothing}
  >
    ${label ? html`<p part="label" class="label">${label}</p>` : nothing}
    <blockquote part="text" lang=${language} dir=${directionOf(language)}>
      <span>${text}</span>
    </blockquote>
    <figcaption part="caption">
      <cite part="speaker"
        ><button
          class="quiet"
          aria-pressed=${isSelected('actor', speaker.id)}
          @click=${() => onSelect('actor', speaker.id)}
        >
          ${nameText(reading, speaker)}
        </button></cite
      >${role && [comma(locale), datasetText(reading, role)]}
      <p class="muted">
        ${date && timeView(date)}${date && occasion && ' · '}
        ${occasion && datasetText(reading, occasion)} ${sourcesView(sources, reading)}
        ${
          onCopy
            ? html`<button
                part="copy"
                class="quiet muted"
                aria-label=${outcome ? nothing : messages.copyLong(speaker.name)}
                @click=${(event: Event) => onCopy(statement, event)}
              >
                ${messages[outcome || 'copy']}
              </button>`
            : nothing
        }
      </p>
    </figcaption>
  </figure>`;
}
