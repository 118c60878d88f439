import { comma, detailsOf, type Named, type StatementWriter, type Wording } from '@factbox/core';
import type { TimelineMessages } from './messages.js';
import type { Entry } from './model.js';

/** How a page or a form writes what is more than plain text. */
export interface EntryWriter<T> extends StatementWriter<T> {
  /** What was said in so many words. */
  readonly quote: (words: string) => T;
  /** A name, and what stands close behind it. */
  readonly name: (named: Named, behind?: string) => T;
}

/** Who says it, with an office. */
export const speakerOf = <T>(
  { who, office, words }: Entry,
  locale: string,
  { name, text }: EntryWriter<T>,
): T[] => {
  if (!who || words) return [];
  return office ? [name(who, comma(locale).trim()), text(office)] : [name(who)];
};

/** What it is, or what is said. */
export const factOf = <T>(
  { who, text, isTold, words, organization }: Entry,
  write: EntryWriter<T>,
): (T | string)[] => {
  if (text) return [isTold === false ? write.quote(text) : write.text(text)];
  return [
    ...(who ? [write.name(who), ' · '] : []),
    words!,
    ...(organization ? [' · ', write.name(organization)] : []),
  ];
};

/** What else is known of it: who voted and took part, where, how much, and what the dataset notes. */
export const notesOf = <T>(
  entry: Entry,
  wording: Wording<TimelineMessages>,
  write: EntryWriter<T>,
): ReturnType<typeof detailsOf<T>> => {
  const { tally, parts, words, organization, notes } = entry;
  return [
    ...tally,
    ...parts.map(({ label, actors }) => [
      ...(label ? [`${label}: `] : []),
      ...actors.map((actor, index) =>
        write.name(actor, actors[index + 1] && comma(wording.locale).trim()),
      ),
    ]),
    organization && !words && write.name(organization),
    ...detailsOf(entry, wording, write),
    ...notes.map(({ of, text }) => [...(of ? [`${of}: `] : []), write.text(text)]),
  ];
};
