import { baseLanguage, formatList, isolated, type Otherwise } from '@factbox/core';
import {
  datasetInline,
  footBlocks,
  footLines,
  heading,
  joined,
  nameInline,
  note,
  quiet,
  sourceInlines,
  strong,
  type Block,
  type Inline,
  type StaticReading,
} from '@factbox/core/document.js';
import {
  claimWords,
  eventWords,
  kindWord,
  mapWords,
  provinceSentences,
  roleWord,
} from './description.js';
import type { Geometry } from './geometry.js';
import type { MapMessages } from './messages.js';
import type { MapActor, MapModel, MapPlace } from './model.js';
import { drawMap } from './static/svg.js';

export { decodeGeometry, type Geometry, type GeometryJson } from './geometry.js';
export { explainGeometry, geometryNotes } from './geometry-problems.js';
export { catalogue, type MapMessages } from './messages.js';
export { toMapModel, type MapModel } from './model.js';
export { isOneSpot, isTooNear } from './too-near.js';

/** What the static form is made from besides the model. */
export interface MapStaticReading extends StaticReading<MapMessages> {
  /** The shapes; without them there is no picture, and the list says everything. */
  readonly geometry?: Geometry | undefined;
  /** The picture's width in CSS pixels; a form's is scaled to the page, and drawn as for a phone. */
  readonly width?: number;
  readonly region?: string | undefined;
  /** What the picture's ids begin with. */
  readonly id?: string;
  /** Whether the picture is a file of its own, with paper, margins and ink that no page gives it. */
  readonly isStandalone?: boolean;
  /** Whether title and credit are part of the picture. */
  readonly isTitled?: boolean;
  /** Whether the form shows a picture; to draw one takes longer than all the rest. */
  readonly isDrawn?: boolean;
}

/** The map as a picture, and all that it shows as a list. */
export function mapStatic(model: MapModel, reading: MapStaticReading): Block[] {
  const { messages, locale, geometry, region, id = 'factbox-map' } = reading;
  const { isStandalone = false, width = isStandalone ? 640 : 360, isTitled = false } = reading;
  const { isDrawn = true } = reading;
  const { organization, actors, offMap, places, legend } = model;
  const title = organization?.name ?? messages.title;
  const sentences = provinceSentences(model, messages, locale).map(messages.fromMap);
  const credit = creditOf(reading);
  const foot = footLines(model.foot, reading);
  const alt = altOf(model, title, messages, locale);

  const actorList = (members: readonly MapActor[]) => actorLines(members, reading);
  const groups = organization
    ? legend.map(({ role }) => ({
        term: [roleWord(role, messages)],
        details: actorList(actors.filter((actor) => actor.role === role)),
      }))
    : [{ term: [messages.countries], details: actorList(actors) }];
  const rows = [
    ...groups,
    ...(offMap.length
      ? [
          {
            term: [messages.offMap],
            details: offMap.map((actor) =>
              actorLine(actor, reading, messages.comma + roleWord(actor.role, messages)),
            ),
          },
        ]
      : []),
    ...(places.length
      ? [
          {
            term: [messages.places],
            details: [
              ...placeLines(places, reading),
              ...sentences.map((sentence) => [quiet(sentence)]),
            ],
          },
        ]
      : []),
  ].filter(({ details }) => details.length);

  return [
    heading(0, organization ? datasetInline(reading, title) : title),
    {
      kind: 'image',
      alt,
      ...(model.isTooNear && { instead: messages.tooNear }),
      ...(geometry &&
        isDrawn &&
        drawMap({
          model,
          geometry,
          messages,
          locale,
          width,
          region,
          title,
          description: alt,
          credit: joined([...foot, credit], ' · ')
            .map((piece) => plainText(piece, locale))
            .join(''),
          id,
          isStandalone,
          isTitled,
        })),
    },
    ...(rows.length ? [{ kind: 'definitions' as const, rows }] : []),
    ...footBlocks(model.foot, reading),
    ...(credit.length ? [note(...credit)] : []),
  ];
}

/** Actors in lines: those of whom there is no more to say together in one. */
function actorLines(members: readonly MapActor[], reading: MapStaticReading): Inline[][] {
  const lines: { readonly isShort: boolean; readonly parts: Inline[][] }[] = [];
  for (const actor of members) {
    const isShort = !actor.note && !actor.basis && !actor.conflicts.length;
    const last = lines.at(-1);
    if (isShort && last?.isShort) last.parts.push(actorLine(actor, reading));
    else lines.push({ isShort, parts: [actorLine(actor, reading)] });
  }
  return lines.map(({ parts }) => joined(parts, reading.messages.comma));
}

function actorLine(actor: MapActor, reading: MapStaticReading, role = ''): Inline[] {
  const { messages } = reading;
  const { note: remark, basis, conflicts, sources } = actor;
  return [
    strong(nameInline(reading, actor)),
    role,
    ...sourceInlines(sources, reading),
    ...(remark ? [': ', datasetInline(reading, remark)] : []),
    ...(basis ? [` (${messages.bases[basis]})`] : []),
    ...conflicts.flatMap(({ role, note: words, sources: passages }): Inline[] => [
      ' / ',
      messages.elsewhere(messages.roles[role]!),
      ...(words ? [': ', datasetInline(reading, words)] : []),
      ...sourceInlines(passages, reading),
    ]),
  ];
}

/** Places in lines; those that follow one another and of which the same is said, together in one. */
function placeLines(places: readonly MapPlace[], reading: MapStaticReading): Inline[][] {
  const { messages, locale } = reading;
  const said = ({ note: remark, basis, claims, conflicts, events }: MapPlace): string =>
    remark || basis || claims.length || conflicts.length || events.length
      ? JSON.stringify([remark, basis, claims, conflicts, events])
      : '';
  const after = (text?: string): Inline[] => (text ? [': ', datasetInline(reading, text)] : []);
  const otherwise = ({ text, sources }: Otherwise): Inline[] => [
    messages.elsewhere(''),
    datasetInline(reading, text!),
    ...sourceInlines(sources, reading),
  ];
  const lines: Inline[][] = [];
  let together: Inline[] = [];
  places.forEach((place, index) => {
    const { note: remark, basis, claims, conflicts, events } = place;
    together.push(
      ...(together.length ? [' '] : []),
      strong(nameInline(reading, place)),
      `${messages.comma}${kindWord(place, messages)}.`,
      ...sourceInlines(place.sources, reading),
    );
    const byMap = mapWords(place, messages, locale);
    if (byMap) together.push(' ', quiet(byMap));
    const next = places[index + 1];
    if (next && said(place) && said(next) === said(place)) return;
    const rest = [
      ...(remark ? [[datasetInline(reading, remark)]] : []),
      ...(basis ? [[messages.bases[basis]]] : []),
      ...conflicts.map(otherwise),
      ...claims.map((claim) => [
        claimWords(claim, messages, locale),
        ...after(claim.text),
        ...sourceInlines(claim.sources, reading),
      ]),
      ...events.flatMap((event) => [
        [
          datasetInline(reading, event.name),
          eventWords(event, messages),
          ...after(event.note),
          ...sourceInlines(event.sources, reading),
        ],
        ...event.conflicts.map(otherwise),
      ]),
    ];
    lines.push([...together, ...(rest.length ? [' ', quiet(...joined(rest, ' · '))] : [])]);
    together = [];
  });
  return lines;
}

/** What the picture shows in a few sentences; the list beside it says the rest. */
function altOf(
  { organization, legend, actors, places }: MapModel,
  title: string,
  messages: MapMessages,
  locale: string,
): string {
  const names = (subjects: readonly { readonly name: string }[]): string =>
    formatList(
      subjects.map(({ name }) => name),
      locale,
    );
  const roles = organization
    ? legend.map(({ role }) =>
        messages.roleList(
          roleWord(role, messages),
          names(actors.filter((actor) => actor.role === role)),
        ),
      )
    : [messages.roleList(messages.countries, names(actors))];
  return [
    `${title}.`,
    ...roles,
    ...(places.length ? [messages.roleList(messages.places, names(places))] : []),
  ].join(' ');
}

/** What borders are drawn, and where the shapes come from. */
function creditOf({ messages, locale, geometry }: MapStaticReading): Inline[] {
  const { worldview, source, license } = geometry ?? {};
  const language = baseLanguage(locale);
  const parts: (Inline | undefined | '')[] = [
    worldview &&
      (language === 'en'
        ? worldview.note
        : (worldview.notes?.[language] ?? {
            kind: 'foreign',
            language: 'en',
            text: worldview.note,
          })),
    source && messages.credit(source, license!),
  ];
  return joined(
    parts.flatMap((part) => (part ? [[part]] : [])),
    ' · ',
  );
}

/** A piece as mere text; what is of another language keeps its own direction. */
const plainText = (piece: Inline, locale: string): string => {
  if (typeof piece === 'string') return piece;
  return 'text' in piece
    ? isolated(piece.text, locale)
    : piece.content.map((each) => plainText(each, locale)).join('');
};
