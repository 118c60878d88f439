import {
  datasetMarkup,
  markup,
  nameMarkup,
  nameTextMarkup,
  sourcesMarkup,
  type Reading,
  type Source,
} from '@factbox/core';
import type { Content, Markup } from '@factbox/core/html.js';
import {
  claimWords,
  kindWord,
  mapWords,
  provinceSentences,
  roleWord,
  withinWords,
} from '../description.js';
import { chip } from '../drawing.js';
import { keyOf } from '../layout.js';
import type { MapMessages } from '../messages.js';
import type { Claim, MapActor, MapModel, MapPlace, Subject } from '../model.js';
import { sampler } from './painter.js';

type Words = Reading<MapMessages>;

/** All that the map shows, in words: actors by role, then places, each with its sources. */
export function listMarkup(model: MapModel, reading: Words): Markup {
  const { actors, offMap, organization, legend, places } = model;
  const { messages, locale } = reading;
  const isRemarked = ({ note, basis, conflicts }: MapActor): boolean =>
    !!(note || basis) || conflicts.length > 0;
  const row = (subject: Subject, what?: string, isSaid = true, byMap?: string): Markup =>
    markup`<li data-key="${keyOf(subject)}">${nameMarkup(reading, subject)}${conflictMark(subject)}${what && `${messages.comma}${what}.`} ${sourcesMarkup(subject.sources, reading)} ${isSaid && remarks(subject, reading)} ${ofMap(byMap)}</li>`;
  const group = (word: Content, rows: readonly Markup[]): Content =>
    rows.length > 0 && markup`<dt>${word}</dt><dd><ul>${rows}</ul></dd>`;
  const said = ({ note, basis, claims, conflicts }: Partial<MapPlace> = {}): string =>
    JSON.stringify([note, basis, claims, conflicts]);
  return markup`<dl>${
    organization
      ? legend.map(({ role, look }) =>
          group(
            roleMarkup({ role, look }, messages),
            // Those with a line of their own would tear the others' columns apart.
            actors
              .filter((actor) => actor.role === role)
              .sort((a, b) => +isRemarked(a) - +isRemarked(b))
              .map((actor) => row(actor)),
          ),
        )
      : group(
          messages.countries,
          actors.map((actor) => row(actor)),
        )
  }</dl><dl class="wide">${group(
    messages.offMap,
    offMap.map((actor) => row(actor, roleWord(actor.role, messages))),
  )}${group(
    messages.places,
    places.map((place, i) =>
      // What is said of several places in a row is said once.
      row(
        place,
        kindWord(place, messages),
        said(place) !== said(places[i + 1]),
        mapWords(place, messages, locale),
      ),
    ),
  )}</dl>${provinceSentences(model, messages, locale).map(
    (sentence) => markup`<p class="muted">${sentence}</p>`,
  )}`;
}

/** What the colours and patterns mean. */
export const legendMarkup = ({ legend, hasConflicts }: MapModel, messages: MapMessages): Markup =>
  markup`${legend.map((entry) => markup`<li>${roleMarkup(entry, messages)}</li>`)}${
    hasConflicts && markup`<li><b class="swatch">*</b>${messages.conflict}</li>`
  }`;

/** A role's word after a sample of it. */
const roleMarkup = (
  { role, look }: Pick<MapActor, 'role' | 'look'>,
  messages: MapMessages,
): Markup =>
  markup`<svg class="swatch" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">${chip(look, sampler)}</svg>${roleWord(role, messages)}`;

/** One actor or place in a line: what and where it is, what is said of it, and its sources. */
export const detailMarkup = (subject: Subject, what: string, reading: Words): Markup =>
  markup`<strong>${nameTextMarkup(reading, subject)}${conflictMark(subject)}</strong>${what}. ${remarks(subject, reading)} ${sourcesMarkup(subject.sources, reading)} ${subject.kind === 'place' && ofMap(withinWords(subject, reading.messages))}`;

/** What the map says and not the article, apart from its sources. */
const ofMap = (words?: string): Content => words && markup`<span class="remark">${words}</span>`;

/** What tells that the article gives two roles, as the legend says. */
const conflictMark = ({ kind, conflicts }: Subject): Content =>
  kind === 'actor' && conflicts.length > 0 && '*';

/** The note, the second role and the claims that belong to an actor or place. */
function remarks(subject: Subject, reading: Words): Content {
  const { messages } = reading;
  const { note, basis } = subject;
  const claims = subject.kind === 'place' ? subject.claims : [];
  if (!note && !basis && !claims.length && !subject.conflicts.length) return undefined;
  const others: readonly [Content, readonly Source[]][] =
    subject.kind === 'actor'
      ? subject.conflicts.map(({ role, note: words, sources }) => [
          [
            messages.elsewhere(messages.roles[role]!),
            words && [': ', datasetMarkup(reading, words)],
          ],
          sources,
        ])
      : subject.conflicts.map(({ text, sources }) => [
          [messages.elsewhere(''), datasetMarkup(reading, text)],
          sources,
        ]);
  return markup`<span class="remark">${note && datasetMarkup(reading, note)} ${
    basis && `(${messages.bases[basis]})`
  } ${others.map(
    ([said, sources]) =>
      markup`<span class="remark">${said} ${sourcesMarkup(sources, reading)}</span>`,
  )} ${claims.map((claim) => claimMarkup(claim, reading))}</span>`;
}

const claimMarkup = (claim: Claim, reading: Words): Markup =>
  markup`<span class="remark">${claimWords(claim, reading.messages, reading.locale)}${claim.text && [': ', datasetMarkup(reading, claim.text)]} ${sourcesMarkup(claim.sources, reading)}</span>`;
