import { formatList } from '@factbox/core';
import type { MapMessages } from './messages.js';
import type { Claim, MapActor, MapModel, MapPlace, PlaceEvent, Subject } from './model.js';

/** A role's word, also for an actor whose role the article does not tell. */
export const roleWord = (role: MapActor['role'], messages: MapMessages): string =>
  role ? messages.roles[role]! : messages.notStated;

/** What a place is and where: `province of Afghanistan`. */
export const kindWord = ({ placeKind, country }: MapPlace, messages: MapMessages): string =>
  messages.placeKinds[placeKind]!(country);

/** What a place is, or an actor's role where an organization is shown. */
export const whatWords = (
  subject: Subject,
  { organization }: MapModel,
  messages: MapMessages,
): string | undefined =>
  subject.kind === 'place'
    ? kindWord(subject, messages)
    : organization && roleWord(subject.role, messages);

/** The country that a place lies in by the map, which the article need not say. */
export const withinWords = ({ within }: MapPlace, messages: MapMessages): string =>
  within ? messages.fromMap(messages.within(within) + '.') : '';

/** Whose word something is, who answers or denies it, and who answers that: one sentence. */
export const claimWords = (
  { isDemand, isDenied, speaker, date, answeredBy }: Claim,
  messages: MapMessages,
  locale: string,
): string =>
  formatList(
    [
      (isDemand ? messages.demandedBy : messages.claimedBy)(speaker) + (date ? ` (${date})` : ''),
      ...answeredBy.map((names, index) => {
        if (index) return messages.answeredInTurn(names);
        return isDenied ? messages.deniedBy(names) : messages.answeredBy(names);
      }),
    ],
    locale,
  );

/** When it was, whether it came to be, and what that rests on, in brackets: ` (2 May 2024, planned)`. */
export const eventWords = (
  { date, status, basis }: PlaceEvent,
  { statuses, bases, comma }: MapMessages,
): string => {
  const words = [date, status && statuses[status], basis && bases[basis]].filter(Boolean);
  return words[0] ? ` (${words.join(comma)})` : '';
};

/** What the map knows of a place: `borders China and Takhar.` */
export const placeWords = (
  { borders, within }: MapPlace,
  messages: MapMessages,
  locale: string,
): string => {
  if (borders.length) return messages.borders(formatList(borders, locale)) + '.';
  return within ? messages.within(within) + '.' : '';
};

/** The same, named as the map's: `From the map data: borders China and Takhar.` */
export const mapWords = (place: MapPlace, messages: MapMessages, locale: string): string => {
  const words = placeWords(place, messages, locale);
  return words && messages.fromMap(words);
};

/** Which provinces of a country touch another one by the map, all of them, so that no list misleads. */
export const provinceSentences = (
  { provincesAt }: MapModel,
  messages: MapMessages,
  locale: string,
): string[] =>
  provincesAt.map(({ neighbour, names, country }) =>
    messages.provincesAt(neighbour, formatList(names, locale), country),
  );

/** Which countries touch on the map. */
export const neighbourSentences = (
  { actors }: MapModel,
  messages: MapMessages,
  locale: string,
): string[] =>
  actors
    .filter(({ borders }) => borders.length)
    .map(({ name, borders }) => messages.neighbours(name, formatList(borders, locale)));
