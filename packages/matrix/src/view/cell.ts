import { datasetText, sourcesView, type Reading } from '@factbox/core';
import { standingOf, type Role } from '@factbox/dataset';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MatrixMessages } from '../messages.js';
import type { Cell, Entry } from '../model.js';
import { markView } from './mark.js';

type MatrixReading = Reading<MatrixMessages>;

/** All that the article says of one actor in one organization. */
export function cellView(
  { entries }: Cell,
  reading: MatrixReading,
  label: string,
  isChosen: boolean,
): TemplateResult {
  const { notStated } = reading.messages;
  return html`<td role="cell" part="cell" class=${isChosen ? 'chosen' : ''} data-label=${label}>
    ${
      entries.length
        ? entries.map((entry) => entryView(entry, reading))
        : html`<span class="muted" title=${notStated}
            ><b aria-hidden="true">·</b><span>${notStated}</span></span
          >`
    }
  </td>`;
}

/** One role with its sources; in a note with what the dataset adds, else with the note's mark. */
export function entryView(
  { role, from, to, note, text, sources }: Entry,
  reading: MatrixReading,
  isInNote = false,
): TemplateResult {
  return html`<span part="entry" class="entry"
    >${roleView(role, reading, note && markView(note, reading))}${
      from || to ? html` <span class="muted">${reading.messages.period(from, to)}</span>` : nothing
    }
    ${sourcesView(sources, reading)}
    ${isInNote && text ? datasetText(reading, text) : nothing}</span
  >`;
}

/** A role as a letter and as a word: wide tables hide the letter, narrow ones the word. */
export function roleView(
  role: Role,
  { messages, dataset }: MatrixReading,
  mark?: TemplateResult,
): TemplateResult {
  const word = messages.roles[role];
  return html`<span class="role ${standingOf(role, dataset)}"
    ><span class="short" aria-hidden="true" title=${word}>${messages.letters[role]} </span
    ><span class="long">${word}</span>${mark}</span
  >`;
}
