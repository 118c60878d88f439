import { sourcesView, type Reading } from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixMessages } from '../messages.js';
import type { Cell, Entry, Note } from '../model.js';

/** All that the article says of one actor in one organization. */
export function cellView(
  { actor, organization, entries }: Cell,
  reading: Reading<MatrixMessages>,
  { label, state }: { readonly label: string; readonly state: string },
): TemplateResult {
  const { notStated } = reading.messages;
  return html`<td role="cell" part="cell" class=${state} data-label=${label}>
    ${
      entries.length
        ? entries.map((entry) => entryView(entry, reading, `cell-${actor}-${organization}`))
        : html`<span class="unstated" title=${notStated}
            ><span aria-hidden="true">·</span
            ><span class="visually-hidden">${notStated}</span></span
          >`
    }
  </td>`;
}

function entryView(
  { role, standing, from, to, note, sources }: Entry,
  reading: Reading<MatrixMessages>,
  id: string,
): TemplateResult {
  const { messages } = reading;
  const { long, short } = messages.roles[role];
  return html`<span part="role" class="entry ${standing}"
    ><span class="role"
      ><span class="long">${long}</span
      ><span class="short" aria-hidden="true" title=${long}>${short}</span
      >${note && markView(note, reading, id)}</span
    >${from || to ? html` <span class="muted period">${messages.period(from, to)}</span>` : nothing}
    ${sourcesView(sources, reading)}</span
  >`;
}

function markView(
  { number, conflict }: Note,
  { messages, locale }: Reading<MatrixMessages>,
  id: string,
): TemplateResult {
  const text = new Intl.NumberFormat(locale).format(number);
  return html`<button
    type="button"
    part="mark"
    class="mark ${conflict ? 'conflict' : ''}"
    id=${id}
    aria-label=${messages.note(text)}
    aria-describedby="note-${number}"
    @click=${(event: Event) => goTo(event, `note-${number}`)}
  >
    <sup>${conflict ? '≠' : ''}${text}</sup>
  </button>`;
}

/** Takes the reader to a part of the widget that an address could not name. */
export function goTo({ currentTarget }: Event, id: string): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  root.getElementById(id)?.focus();
}
