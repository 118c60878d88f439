import { datasetText, footView, nameText, type Reading } from '@factbox/core';
import { standingOf } from '@factbox/dataset';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { MatrixMessages } from '../messages.js';
import { restOfName, type MatrixModel, type Note } from '../model.js';
import { entryView } from './cell.js';

type MatrixReading = Reading<MatrixMessages>;

/** The meanings of tones, letters and numbers, below the table. */
function keyView({ roles, notes }: MatrixModel, reading: MatrixReading): TemplateResult {
  const { messages } = reading;
  return html`<ul part="key" class="key" id="key" role="list">
    ${roles.map(
      (role) =>
        html`<li class=${standingOf(role, reading.dataset)} data-letter=${messages.letters[role]}>
          ${messages.roles[role]}
        </li>`,
    )}
    ${
      notes.some(({ conflict }) => conflict)
        ? html`<li class="conflict">${messages.conflict}</li>`
        : nothing
    }
    <li class="none">${messages.notStated}</li>
    <li>${messages.counted}</li>
  </ul>`;
}

/** What stands below the table: short names in full, the notes, and the foot of every box. */
export function notesView(model: MatrixModel, reading: MatrixReading): TemplateResult {
  const shortened = model.organizations.filter(({ fullName }) => fullName);
  return html`<div part="foot" class="foot">
    ${keyView(model, reading)}
    ${
      shortened.length
        ? html`<ul part="key" class="key" role="list">
            ${shortened.map(
              ({ name, fullName }) =>
                html`<li>
                  ${datasetText(reading, html`<b>${name}</b>${restOfName(name, fullName!)}`)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${model.notes.map((note) => keyed(keyOf(note), noteView(note, reading)))}
    ${footView(model.foot, reading)}
  </div>`;
}

const keyOf = ({ text, about }: Note): string =>
  text ?? about.map(({ actor, organization }) => `${actor.id} ${organization.id}`).join();

const noteView = (note: Note, reading: MatrixReading): TemplateResult =>
  html`<p part="note" id="note-${note.number}" tabindex="-1">
    <sup class=${note.conflict ? 'conflict' : nothing}>${note.label}</sup>
    <b
      >${note.about.map(
        ({ actor, organization }, index) =>
          html`${index ? '; ' : ''}${nameText(reading, actor)} · ${nameText(reading, organization)}`,
      )}</b
    >:
    ${
      note.conflict
        ? html`${reading.messages.conflict}.
          ${note.conflict.map((version) => entryView(version, reading))}`
        : datasetText(reading, note.text!)
    }
  </p>`;
