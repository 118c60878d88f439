import {
  datasetMarkup,
  markup,
  nameMarkup,
  nameTextMarkup,
  sourcesMarkup,
  type Markup,
  type Otherwise,
  type Reading,
  type Source,
} from '@factbox/core';
import type { Content } from '@factbox/core/html.js';
import {
  claimWords,
  eventWords,
  kindWord,
  mapWords,
  neighbourSentences,
  placeWords,
  provinceSentences,
  roleWord,
  withinWords,
} from '../description.js';
import { chip } from '../drawing.js';
import type { MapMessages } from '../messages.js';
import { keyOf, type MapActor, type MapModel, type MapPlace, type Subject } from '../model.js';
import { sampler } from './painter.js';

type Words = Reading<MapMessages>;

/** All that the map shows, in words: actors by role, then places by kind, each with its sources. */
export function listMarkup(model: MapModel, reading: Words): Markup {
  const { actors, offMap, organization, legend, places } = model;
  const { messages } = reading;
  const byKind = new Map<string, MapPlace[]>();
  for (const place of places) {
    const kind = kindWord(place, messages);
    byKind.set(kind, [...(byKind.get(kind) ?? []), place]);
  }
  return markup`<dl>${
    organization
      ? legend.map((entry) =>
          group(
            roleMarkup(entry, messages),
            actors.filter(({ role }) => role === entry.role),
            reading,
          ),
        )
      : group(messages.countries, actors, reading)
  }${group(messages.offMap, offMap, reading, ({ role }) => messages.comma + roleWord(role, messages))}${[
    ...byKind,
  ].map(([kind, those]) => group(kind, those, reading))}</dl>${mapDataMarkup(model, reading)}`;
}

/** What is of one kind, under its word; what is said of several in the same words is said once. */
function group<S extends Subject>(
  word: Content,
  subjects: readonly S[],
  reading: Words,
  whatOf?: (subject: S) => string,
): Content {
  if (!subjects.length) return undefined;
  // Those of which nothing is said come first, for they stand in one line.
  const byRemark = new Map<string, { readonly rows: Markup[]; readonly remark?: Markup }>([
    ['', { rows: [] }],
  ]);
  for (const subject of subjects) {
    const remark = remarks(subject, reading);
    const row = markup`${nameMarkup(reading, subject)}${conflictMark(subject)}${whatOf?.(subject)} ${sourcesMarkup(subject.sources, reading)}`;
    const key = remark?.html ?? '';
    if (!byRemark.has(key)) byRemark.set(key, { rows: [], remark: remark! });
    byRemark.get(key)!.rows.push(markup`<li data-key="${keyOf(subject)}">${row}`);
  }
  const items = [...byRemark.values()].map(({ rows, remark }) => {
    if (!remark) return rows.map((row) => markup`${row}</li> `);
    if (!rows[1]) return markup`${rows} ${remark}</li>`;
    return markup`<li><ul>${rows.map((row) => markup`${row}</li> `)}</ul>${remark}</li>`;
  });
  return markup`<div><dt>${word}</dt> <dd><ul>${items}</ul></dd></div>`;
}

/** What the map says of who borders whom, and the article need not, for whom it concerns. */
function mapDataMarkup(model: MapModel, reading: Words): Content {
  const { messages, locale } = reading;
  const sentences: Content[] = [
    ...model.places.flatMap((place) => {
      const words = placeWords(place, messages, locale);
      return words ? [[nameTextMarkup(reading, place), ': ', words]] : [];
    }),
    ...provinceSentences(model, messages, locale),
    ...neighbourSentences(model, messages, locale),
  ];
  return (
    sentences.length > 0 &&
    markup`<details class="muted"><summary>${messages.mapData}</summary><ul>${sentences.map((each) => markup`<li>${each}</li>`)}</ul></details>`
  );
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

/**
 * One actor or place in a line: what and where it is, what is said of it, and its sources; where it is
 * chosen, what it borders.
 */
export const detailMarkup = (
  subject: Subject,
  { what, isChosen }: { readonly what: string; readonly isChosen: boolean },
  reading: Words,
): Markup => {
  const { messages, locale } = reading;
  const ofMap =
    subject.kind === 'place' &&
    (isChosen ? mapWords(subject, messages, locale) : withinWords(subject, messages));
  return markup`<strong>${nameTextMarkup(reading, subject)}${conflictMark(subject)}</strong>${what}. ${remarks(subject, reading)} ${sourcesMarkup(subject.sources, reading)} ${ofMap && markup`<span class="remark">${ofMap}</span>`}`;
};

/** What tells that the article gives two roles, as the legend says. */
const conflictMark = ({ kind, conflicts }: Subject): Content =>
  kind === 'actor' && conflicts.length > 0 && '*';

/** The note, what the article says otherwise, and what is claimed about a place or happened there. */
function remarks(subject: Subject, reading: Words): Markup | undefined {
  const { note, basis } = subject;
  const said =
    subject.kind === 'place' ? saidOfPlace(subject, reading) : otherRoles(subject, reading);
  if (!note && !basis && !said.length) return undefined;
  return markup`<span class="remark">${note && datasetMarkup(reading, note)} ${
    basis && `(${reading.messages.bases[basis]})`
  } ${said.map(
    ([words, sources]) =>
      markup`<span class="remark">${words} ${sourcesMarkup(sources, reading)}</span> `,
  )}</span>`;
}

type Said = readonly [words: Content, sources: readonly Source[]];

const otherRoles = ({ conflicts }: MapActor, reading: Words): Said[] =>
  conflicts.map(({ role, note, sources }) => [
    [reading.messages.elsewhere(reading.messages.roles[role]!), after(note, reading)],
    sources,
  ]);

function saidOfPlace({ conflicts, claims, events }: MapPlace, reading: Words): Said[] {
  const { messages, locale } = reading;
  const otherwise = ({ text, sources }: Otherwise): Said => [
    [messages.elsewhere(''), datasetMarkup(reading, text)],
    sources,
  ];
  return [
    ...conflicts.map(otherwise),
    ...claims.map((claim): Said => [
      [claimWords(claim, messages, locale), after(claim.text, reading)],
      claim.sources,
    ]),
    ...events.flatMap((event): Said[] => [
      [
        [
          datasetMarkup(reading, event.name),
          eventWords(event, messages),
          after(event.note, reading),
        ],
        event.sources,
      ],
      ...event.conflicts.map(otherwise),
    ]),
  ];
}

/** The dataset's words after those of the interface. */
const after = (text: string | undefined, reading: Words): Content =>
  text && [': ', datasetMarkup(reading, text)];
