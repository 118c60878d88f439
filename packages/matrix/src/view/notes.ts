import { datasetText, footView, nameText, type Reading } from '@factbox/core';
import { html, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { MatrixMessages } from '../messages.js';
import { restOfName, type MatrixModel, type Note } from '../model.js';
import { entryView, roleView } from './cell.js';
import { numberView } from './mark.js';

type MatrixReading = Reading<MatrixMessages>;

/** What stands below the table: the key, the notes, and the foot of every box. */
export function notesView(model: MatrixModel, reading: MatrixReading): TemplateResult {
  return html`<div part="foot" class="foot">
    ${keyView(model, reading)}
    ${model.notes.map((note) => keyed(keyOf(note), noteView(note, reading)))}
    ${footView(model.foot, reading)}
  </div>`;
}

const keyView = ({ roles, organizations }: MatrixModel, reading: MatrixReading): TemplateResult =>
  html`<ul part="key" class="key" role="list">
    ${roles.map((role) => html`<li class="entry">${roleView(role, reading)}</li>`)}
    <li><b aria-hidden="true">·</b> ${reading.messages.notStated}</li>
    ${organizations.map(
      ({ name, fullName }) =>
        fullName &&
        html`<li>${datasetText(reading, html`<b>${name}</b>${restOfName(name, fullName)}`)}</li>`,
    )}
  </ul>`;

const keyOf = ({ text, about }: Note): string =>
  text ?? about.map(({ actor, organization }) => `${actor.id} ${organization.id}`).join();

const noteView = (note: Note, reading: MatrixReading): TemplateResult =>
  html`<p part="note" id="note-${note.number}" tabindex="-1">
    ${numberView(note)}
    <b
      >${note.about.map(
        ({ actor, organization }, index) =>
          html`${index ? '; ' : ''}${nameText(reading, actor)} · ${nameText(reading, organization)}`,
      )}</b
    >:
    ${
      note.conflict
        ? html`${reading.messages.conflict}.
          ${note.conflict.map((version) => entryView(version, reading, true))}`
        : datasetText(reading, note.text!)
    }
  </p>`;
