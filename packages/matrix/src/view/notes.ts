import {
  datasetMarkup,
  dots,
  markup,
  nameTextMarkup,
  type Content,
  type Markup,
  type Reading,
} from '@factbox/core';
import { standingOf } from '@factbox/dataset';
import type { MatrixMessages } from '../messages.js';
import { restOfName, type MatrixModel, type Note } from '../model.js';
import { versionMarkup } from './cell.js';

type MatrixReading = Reading<MatrixMessages>;

/** The meanings of tones, letters and numbers, and short names in full. */
export function keyMarkup(
  { roles, notes, organizations }: MatrixModel,
  reading: MatrixReading,
): Markup[] {
  const { dataset, messages } = reading;
  const shortened = organizations.filter(({ fullName }) => fullName);
  const list = (items: Content, id?: Content): Markup =>
    markup`<ul part="key" class="key" role="list"${id}>${items}</ul>`;
  return [
    list(
      [
        ...roles.map(
          (role) =>
            markup`<li class="${standingOf(role, dataset)}" data-letter="${messages.letters[role]}">${messages.roles[role]}</li>`,
        ),
        notes.some(({ conflict }) => conflict) &&
          markup`<li class="conflict">${messages.conflict}</li>`,
        markup`<li class="none">${messages.notStated}</li><li>${messages.counted}</li>`,
      ],
      markup` id="key"`,
    ),
    ...(shortened.length
      ? [
          list(
            shortened.map(
              ({ name, fullName }) =>
                markup`<li>${datasetMarkup(reading, [markup`<b>${name}</b>`, restOfName(name, fullName!)])}</li>`,
            ),
          ),
        ]
      : []),
  ];
}

/** An explanation below the table, which a mark leads to. */
export const noteMarkup = (note: Note, reading: MatrixReading): Markup => {
  const { number, label, about, text, basis, conflict } = note;
  return markup`<p part="note" id="note-${number}" tabindex="-1"><sup${conflict && markup` class="conflict"`}>${label}</sup> <b>${about.map(
    ({ actor, organization }, index) => [
      index > 0 && '; ',
      nameTextMarkup(reading, actor),
      ' · ',
      nameTextMarkup(reading, organization),
    ],
  )}</b>: ${dots(
    conflict && reading.messages.conflict,
    text && datasetMarkup(reading, text),
    basis && reading.messages.bases[basis],
  )}${conflict && ['.', conflict.map((each) => [' ', versionMarkup(each, reading)])]}</p>`;
};
