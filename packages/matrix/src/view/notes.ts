import {
  datasetMarkup,
  datasetText,
  footView,
  markup,
  nameText,
  type Reading,
} from '@factbox/core';
import { standingOf } from '@factbox/dataset';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { MatrixMessages } from '../messages.js';
import { restOfName, type MatrixModel, type Note } from '../model.js';
import { entryView, once } from './cell.js';

type MatrixReading = Reading<MatrixMessages>;

/** The meanings of tones, letters and numbers, and short names in full. */
const keyMarkup = ({ roles, notes, organizations }: MatrixModel, reading: MatrixReading) => {
  const { dataset, messages } = reading;
  const shortened = organizations.filter(({ fullName }) => fullName);
  return markup`<ul part="key" class="key" id="key" role="list">${roles.map(
    (role) =>
      markup`<li class="${standingOf(role, dataset)}" data-letter="${messages.letters[role]}">${messages.roles[role]}</li>`,
  )}${notes.some(({ conflict }) => conflict) && markup`<li class="conflict">${messages.conflict}</li>`}<li class="none">${messages.notStated}</li><li>${messages.counted}</li></ul>${
    shortened.length > 0 &&
    markup`<ul part="key" class="key" role="list">${shortened.map(
      ({ name, fullName }) =>
        markup`<li>${datasetMarkup(reading, [markup`<b>${name}</b>`, restOfName(name, fullName!)])}</li>`,
    )}</ul>`
  }`;
};

/** What stands below the table: the key, the notes, and the foot of every box. */
export function notesView(model: MatrixModel, reading: MatrixReading): TemplateResult {
  return html`<div part="foot" class="foot">
    ${once(model, () => keyMarkup(model, reading))}
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
