import {
  comma,
  datasetInline,
  joined,
  nameInline,
  note as noteBlock,
  quiet,
  sourceInlines,
  strong,
  type Block,
  type Inline,
  type StaticReading,
  type TableCell,
  type TableHead,
} from '@factbox/core/document.js';
import type { MatrixMessages } from './messages.js';
import type { Cell, Entry, Heading, MatrixModel, Note } from './model.js';
import { summarySentence } from './model/sentences.js';

export { catalogue } from './messages.js';
export { toMatrixModel } from './model.js';
export { sorts, toSort } from './model/order.js';

type MatrixReading = StaticReading<MatrixMessages>;

/** The table of roles with its notes as a static form. */
export function matrixStatic(model: MatrixModel, reading: MatrixReading): Block[] {
  const { messages } = reading;
  const { columns, rows, notes, asOf, corrections, organizations } = model;
  const foot = [
    noteBlock(messages.asOf(asOf)),
    ...corrections.map(({ date, text }) =>
      noteBlock(`${messages.corrected} (${date}): `, datasetInline(reading, text)),
    ),
  ];
  if (!rows.length || !columns.length) {
    return [{ kind: 'paragraph', content: [messages.empty] }, ...foot];
  }
  const shortened = organizations.filter(({ fullName }) => fullName);
  return [
    {
      kind: 'table',
      title: [messages.title],
      summary: [summarySentence(model, reading)],
      columns: columns.map((column) => toHead(column, reading)),
      rows: rows.map(({ heading, cells }) => ({
        head: toHead(heading, reading),
        cells: cells.map((cell) => toCell(cell, reading)),
      })),
    },
    ...(notes.length
      ? [{ kind: 'notes' as const, items: notes.map((note) => toNote(note, reading)) }]
      : []),
    ...(shortened.length
      ? [
          noteBlock(
            ...joined(
              shortened.map((heading) => [
                strong(nameInline(reading, heading)),
                ' ',
                datasetInline(reading, heading.fullName!),
              ]),
              '; ',
            ),
          ),
        ]
      : []),
    ...foot,
  ];
}

const toHead = (heading: Heading, reading: MatrixReading): TableHead => ({
  content: [nameInline(reading, heading)],
  ...(heading.fullName && { name: heading.fullName }),
});

function toCell({ entries }: Cell, reading: MatrixReading): TableCell {
  const { notStated } = reading.messages;
  return entries.length
    ? { entries: entries.map((entry) => toEntry(entry, reading)) }
    : { entries: [], empty: { sign: '·', meaning: notStated } };
}

function toEntry({ role, from, to, note, sources }: Entry, reading: MatrixReading): Inline[] {
  const { messages } = reading;
  return [
    messages.roles[role],
    ...(note ? [toMark(note, reading)] : []),
    ...(from || to ? [' ', quiet(messages.period(from, to))] : []),
    ...sourceInlines(sources, reading),
  ];
}

function toMark({ number }: Note, { messages, locale }: MatrixReading): Inline {
  const text = new Intl.NumberFormat(locale).format(number);
  return { kind: 'mark', number, text, name: messages.note(text) };
}

function toNote({ number, text, conflict }: Note, reading: MatrixReading) {
  const { messages, locale } = reading;
  const content: Inline[] = conflict
    ? [
        strong(
          nameInline(reading, conflict.actor),
          comma(locale),
          nameInline(reading, conflict.organization),
        ),
        `: ${messages.conflict}. `,
        ...joined(
          conflict.versions.map(({ role, text: words, sources }) => [
            messages.roles[role],
            ...(words ? [' (', datasetInline(reading, words), ')'] : []),
            ...sourceInlines(sources, reading),
          ]),
          ' / ',
        ),
      ]
    : [datasetInline(reading, text!)];
  return { number, text: new Intl.NumberFormat(locale).format(number), content };
}
