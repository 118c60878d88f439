import { comma, type Named, type Wording } from '@factbox/core';
import type { TimelineMessages } from './messages.js';
import type { Entry } from './model.js';

/** How a page or a form writes what is more than plain text. */
export interface EntryWriter<T> {
  /** Text of the dataset. */
  readonly text: (words: string) => T;
  /** What was said in so many words. */
  readonly quote: (words: string) => T;
  /** A name, and what stands close behind it. */
  readonly name: (named: Named, behind?: string) => T;
  /** A message with names in it. */
  readonly message: (message: (names: string) => string, named: readonly Named[]) => T;
}

/** What sort of thing an entry is, whom it answers and how it stands, each for itself. */
export const labelsOf = <T>(
  { answers, of, labels }: Entry,
  { answer, demand }: TimelineMessages,
  { message }: EntryWriter<T>,
): (T | string)[] => [
  ...(answers[0] ? [message(answer, answers)] : []),
  ...(of[0] ? [message(demand, of)] : []),
  ...labels,
];

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
  { who, text, isQuote, words, organization }: Entry,
  write: EntryWriter<T>,
): (T | string)[] => {
  if (text) return [isQuote ? write.quote(text) : write.text(text)];
  return [
    ...(who ? [write.name(who), ' · '] : []),
    words!,
    ...(organization ? [' · ', write.name(organization)] : []),
  ];
};

/** What else is known of it: figures, who took part, where, and what the dataset notes. */
export const notesOf = <T>(
  { figures, parts, words, organization, place, scope, notes }: Entry,
  { locale, messages }: Wording<TimelineMessages>,
  { text, name }: EntryWriter<T>,
): (T | string)[][] => [
  ...(figures ? [[figures]] : []),
  ...parts.map(({ label, actors }) => [
    ...(label ? [`${label}: `] : []),
    ...actors.map((actor, index) => name(actor, actors[index + 1] && comma(locale).trim())),
  ]),
  ...(organization && !words ? [[name(organization)]] : []),
  ...(place ? [[name(place)]] : []),
  ...(scope ? [[`${messages.scope} `, text(scope)]] : []),
  ...notes.map(({ of, text: words }) => [...(of ? [`${of}: `] : []), text(words)]),
];
