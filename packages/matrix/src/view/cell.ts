import { sourcesView, type Reading } from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixMessages } from '../messages.js';
import type { Cell, Entry } from '../model.js';
import { markView } from './mark.js';

/** All that the article says of one actor in one organization. */
export function cellView(
  { entries }: Cell,
  reading: Reading<MatrixMessages>,
  { label, state }: { readonly label: string; readonly state: string },
): TemplateResult {
  const { notStated } = reading.messages;
  return html`<td role="cell" part="cell" class=${state} data-label=${label}>
    ${
      entries.length
        ? entries.map((entry) => entryView(entry, reading))
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
): TemplateResult {
  const { messages } = reading;
  const { long, short } = messages.roles[role];
  return html`<span part="role" class="entry ${standing}"
    ><span class="role"
      ><span class="long">${long}</span
      ><span class="short" aria-hidden="true" title=${long}>${short}</span
      >${note && markView(note, reading, true)}</span
    >${from || to ? html` <span class="muted period">${messages.period(from, to)}</span>` : nothing}
    ${sourcesView(sources, reading)}</span
  >`;
}
