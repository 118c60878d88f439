import {
  datasetInline,
  footBlocks,
  joined,
  nameInline,
  note as noteBlock,
  quiet,
  sourceInlines,
  strong,
  type Block,
  type Inline,
  type Inlines,
  type StaticReading,
  type TableCell,
  type TableHead,
} from '@factbox/core/document.js';
import type { MatrixMessages } from './messages.js';
import {
  restOfName,
  type Cell,
  type Entry,
  type Heading,
  type MatrixModel,
  type Note,
} from './model.js';
import { summarySentence } from './model/sentences.js';

export { catalogue, type MatrixMessages } from './messages.js';
export { toMatrixModel, type MatrixModel } from './model.js';

type MatrixReading = StaticReading<MatrixMessages>;

/** The table of roles with its notes as a static form. */
export function matrixStatic(model: MatrixModel, reading: MatrixReading): Block[] {
  const { messages } = reading;
  const { columns, rows, notes, organizations } = model;
  const foot = footBlocks(model.foot, reading);
  if (!rows.length || !columns.length) {
    return [{ kind: 'paragraph', content: [messages.empty] }, ...foot];
  }
  const shortened = organizations.flatMap(({ name, fullName }) =>
    fullName
      ? [[strong(datasetInline(reading, name)), datasetInline(reading, restOfName(name, fullName))]]
      : [],
  );
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
    ...(shortened.length ? [noteBlock(...joined(shortened, '; '))] : []),
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

const toEntry = (entry: Entry, reading: MatrixReading): Inline[] => [
  reading.messages.roles[entry.role]!,
  ...(entry.note ? [toMark(entry.note, reading)] : []),
  ...measuresOf(entry, reading.messages),
  ...sourceInlines(entry.sources, reading),
];

/** How much of a role and since when, as far as either is known. */
const measuresOf = (
  { from, to, amount, amountDate }: Entry,
  { period }: MatrixMessages,
): Inline[] => [
  ...(amount ? [' ', amount] : []),
  ...(amountDate ? [' ', quiet(`(${amountDate})`)] : []),
  ...(from || to ? [' ', quiet(period(from, to))] : []),
];

const toMark = ({ number, label }: Note, { messages }: MatrixReading): Inline => ({
  kind: 'mark',
  number,
  text: label,
  name: messages.note(label),
});

function toNote(note: Note, reading: MatrixReading) {
  const { messages } = reading;
  const { number, label, about, text, basis, conflict } = note;
  const rests = basis ? [messages.bases[basis]] : [];
  const subjects = about.map(({ actor, organization }) => [
    nameInline(reading, actor),
    ' · ',
    nameInline(reading, organization),
  ]);
  const versions = conflict?.map(({ role, text: words, sources, ...measures }): Inlines => [
    strong(messages.roles[role]!),
    ...measuresOf({ role, sources, ...measures }, messages),
    ...sourceInlines(sources, reading),
    ...(words ? [' ', datasetInline(reading, words)] : []),
  ]);
  return {
    number,
    text: label,
    content: [
      strong(...joined(subjects, '; ')),
      ...(versions
        ? [` (${[messages.conflict, ...rests].join(' · ')}): `, ...joined(versions, ' / ')]
        : [': ', ...joined([text ? [datasetInline(reading, text)] : [], rests], ' · ')]),
    ],
  };
}
