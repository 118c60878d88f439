import { labelsOf, languageOfText } from '@factbox/core';
import {
  datasetInline,
  footBlocks,
  heading,
  joined,
  nameInline,
  otherInlines,
  paragraph,
  sentence,
  sourceInlines,
  statementInlines,
  time,
  type Block,
  type Inlines,
  type StaticReading,
} from '@factbox/core/document.js';
import { factOf, notesOf, speakerOf, type EntryWriter } from './lines.js';
import type { TimelineMessages } from './messages.js';
import type { Entry, TimelineModel } from './model.js';

export { catalogue, type TimelineMessages } from './messages.js';
export { toTimelineModel, type TimelineModel } from './model.js';

/** The timeline as a static form: each entry below its date, in order. */
export function timelineStatic(
  { title, summary, groups, foot }: TimelineModel,
  reading: StaticReading<TimelineMessages>,
): Block[] {
  const { messages } = reading;
  const rows = groups.flat().map((entry) => ({
    term: [entry.date ? time(entry.date) : messages.undated],
    details: [entryBlocks(entry, reading)],
  }));
  return [
    heading(0, title),
    ...(summary ? [paragraph(summary)] : []),
    ...(rows[0]
      ? [{ kind: 'definitions' as const, isOrdered: true, rows }]
      : [paragraph(messages.nothing)]),
    ...footBlocks(foot, reading),
  ];
}

function entryBlocks(entry: Entry, reading: StaticReading<TimelineMessages>): Block[] {
  const { messages, locale, dataset } = reading;
  const { sources, conflicts, isTold, level, who, office, text } = entry;
  const writer: EntryWriter<Inlines> = {
    text: (words) => [datasetInline(reading, words)],
    quote: (words) => [words],
    name: (named, behind) => [nameInline(reading, named), ...(behind ? [`${behind} `] : [])],
    message: (message, named) => [statementInlines(reading).message(message, named)],
  };
  const labels = [entry.end, ...labelsOf(entry, messages, writer)];
  const notes = joined(
    notesOf(entry, reading, writer).map((note) => (note ? [note].flat(2) : [])),
    ' · ',
  );
  const speaker = speakerOf(entry, locale, writer).flat();
  const said: Inlines = speaker[0] ? [...speaker, ': '] : [];
  const links = sourceInlines(sources, reading);
  const label = (content: Inlines, role: 'label' | 'note'): Block[] =>
    content.length ? [{ kind: 'paragraph', role, content }] : [];
  return [
    ...label(
      joined(
        labels.map((each) => (each ? [each].flat() : [])),
        ' · ',
      ),
      'label',
    ),
    ...(isTold === false
      ? [
          {
            kind: 'quote' as const,
            level,
            isNamed: false,
            language: languageOfText(dataset, text!),
            text: text!,
            speaker: writer.name(who!),
            role: office ? writer.text(office) : [],
            detail: sentence(...notes, ...links),
          },
        ]
      : [paragraph(...said, ...factOf(entry, writer).flat(), ...links), ...label(notes, 'note')]),
    ...(conflicts[0]
      ? [
          paragraph(messages.conflict),
          {
            kind: 'list' as const,
            items: conflicts.map((other) => otherInlines(other, reading)),
          },
        ]
      : []),
  ];
}
