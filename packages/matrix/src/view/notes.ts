import { datasetText, sourcesView, type Reading } from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MatrixMessages } from '../messages.js';
import type { Heading, MatrixModel, Note } from '../model.js';
import { standingOf } from '../model/part.js';
import { goTo } from './cell.js';
import { nameView } from './heading.js';

type MatrixReading = Reading<MatrixMessages>;

/** What stands below the table: the key, the notes, the date of the facts and corrections. */
export function footView(model: MatrixModel, reading: MatrixReading): TemplateResult {
  const { messages } = reading;
  const { notes, asOf, corrections } = model;
  return html`<div part="foot" class="foot">
    ${keyView(model, reading)}
    ${
      notes.length
        ? html`<ol part="notes" class="notes" role="list">
            ${notes.map((note) => noteView(note, model, reading))}
          </ol>`
        : nothing
    }
    <p part="as-of">${messages.asOf(asOf)}</p>
    ${corrections.map(
      ({ date, text }) =>
        html`<p part="correction">
          ${messages.corrected} (${date}): ${datasetText(reading, text)}
        </p>`,
    )}
  </div>`;
}

function keyView({ roles, organizations }: MatrixModel, reading: MatrixReading): TemplateResult {
  const { messages } = reading;
  return html`<ul part="key" class="key" role="list" aria-label=${messages.key}>
    ${roles.map((role) => {
      const { long, short } = messages.roles[role];
      return html`<li class="entry ${standingOf(role)}">
        <span class="role"><span class="short" aria-hidden="true">${short} </span>${long}</span>
      </li>`;
    })}
    <li><span class="unstated" aria-hidden="true">·</span> ${messages.notStated}</li>
    ${organizations
      .filter(({ fullName }) => fullName)
      .map(
        (heading) =>
          html`<li>
            <b>${nameView(reading, heading)}</b> ${datasetText(reading, restOf(heading))}
          </li>`,
      )}
  </ul>`;
}

/** The full name; its beginning is not said twice where that is the short one. */
const restOf = ({ name, fullName = '' }: Heading): string =>
  fullName.startsWith(`${name} `) ? fullName.slice(name.length + 1) : fullName;

function noteView(note: Note, { rows }: MatrixModel, reading: MatrixReading): TemplateResult {
  const { messages, locale } = reading;
  const { number, text, conflict } = note;
  const formatted = new Intl.NumberFormat(locale).format(number);
  const first = rows
    .flatMap(({ cells }) => cells)
    .find(({ entries }) => entries.some((entry) => entry.note === note));
  const cell = `cell-${first?.actor}-${first?.organization}`;
  return html`<li id="note-${number}" tabindex="-1">
    <button
      type="button"
      class="mark ${conflict ? 'conflict' : ''}"
      aria-label=${messages.back(formatted)}
      @click=${(event: Event) => goTo(event, cell)}
    >
      <sup>${conflict ? '≠' : ''}${formatted}</sup>
    </button>
    ${conflict ? conflictView(conflict, reading) : datasetText(reading, text!)}
  </li>`;
}

function conflictView(
  { actor, organization, versions }: NonNullable<Note['conflict']>,
  reading: MatrixReading,
): TemplateResult {
  const { messages } = reading;
  return html`<b>${nameView(reading, actor)} · ${nameView(reading, organization)}</b>:
    ${messages.conflict}.
    <ul role="list">
      ${versions.map(
        ({ role, text, sources }) =>
          html`<li class="entry ${standingOf(role)}">
            <span class="role"><span class="long">${messages.roles[role].long}</span></span
            >${text ? html`: ${datasetText(reading, text)}` : nothing}
            ${sourcesView(sources, reading)}
          </li>`,
      )}
    </ul>`;
}
