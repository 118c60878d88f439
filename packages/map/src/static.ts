import { baseLanguage, formatList } from '@factbox/core';
import {
  datasetInline,
  heading,
  joined,
  note,
  sourceInlines,
  strong,
  type Block,
  type Inline,
  type StaticReading,
} from '@factbox/core/document.js';
import { kindWord, provinceSentences, roleWord } from './description.js';
import type { Geometry } from './geometry.js';
import type { MapMessages } from './messages.js';
import type { Claim, MapActor, MapModel, MapPlace } from './model.js';
import { drawMap } from './static/svg.js';

export { decodeGeometry, type Geometry, type GeometryJson } from './geometry.js';
export { catalogue } from './messages.js';
export { toMapModel } from './model.js';

/** What the static form is made from besides the model. */
export interface MapStaticReading extends StaticReading<MapMessages> {
  /** The shapes; without them there is no picture, and the list says everything. */
  readonly geometry?: Geometry | undefined;
  /** The picture's width in CSS pixels. */
  readonly width?: number;
  readonly focus?: string | undefined;
  /** What the picture's ids begin with. */
  readonly id?: string;
}

/** The map as a picture, and all that it shows as a list. */
export function mapStatic(model: MapModel, reading: MapStaticReading): Block[] {
  const { messages, locale, geometry, width = 640, focus, id = 'factbox-map' } = reading;
  const { organization, actors, offMap, places, legend } = model;
  const title = organization?.name ?? messages.title;
  const sentences = provinceSentences(model, messages, locale);
  const credit = creditOf(model, reading);
  const alt = altOf(model, title, messages, locale);

  const actorList = (members: readonly MapActor[]) =>
    members.map((actor) => actorLine(actor, reading));
  const groups = organization
    ? legend.map((role) => ({
        term: [roleWord(role, messages)],
        details: actorList(actors.filter((actor) => actor.role === role)),
      }))
    : [{ term: [messages.countries], details: actorList(actors) }];
  const rows = [
    ...groups,
    ...(offMap.length ? [{ term: [messages.offMap], details: actorList(offMap) }] : []),
    ...(places.length
      ? [
          {
            term: [messages.places],
            details: [
              ...places.map((place) => placeLine(place, reading)),
              ...sentences.map((sentence) => [sentence]),
            ],
          },
        ]
      : []),
  ].filter(({ details }) => details.length);

  return [
    heading(0, organization ? datasetInline(reading, title) : title),
    ...(geometry
      ? [
          {
            kind: 'image' as const,
            alt,
            caption: [],
            ...drawMap({
              model,
              geometry,
              messages,
              locale,
              width,
              focus,
              title,
              description: alt,
              credit: credit.map(plainText).join(''),
              id,
            }),
          },
        ]
      : []),
    ...(rows.length ? [{ kind: 'definitions' as const, rows }] : []),
    note(...credit),
  ];
}

function actorLine(actor: MapActor, reading: MapStaticReading): Inline[] {
  const { messages } = reading;
  const { name, note: remark, conflicts, sources } = actor;
  return [
    strong(name),
    ...sourceInlines(sources, reading),
    ...(remark ? ['. ', datasetInline(reading, remark)] : []),
    ...conflicts.flatMap(({ role: other, note: words, sources: passages }): Inline[] => [
      '. ',
      messages.elsewhere(messages.roles[other].long),
      ...(words ? [': ', datasetInline(reading, words)] : []),
      ...sourceInlines(passages, reading),
    ]),
  ];
}

function placeLine(place: MapPlace, reading: MapStaticReading): Inline[] {
  const { messages, locale } = reading;
  const { name, borders, note: remark, claims, sources } = place;
  return [
    strong(datasetInline(reading, name)),
    `, ${kindWord(place, messages)}.`,
    ...(borders.length ? [` ${messages.borders(formatList(borders, locale))}`] : []),
    ...sourceInlines(sources, reading),
    ...(remark ? [' ', datasetInline(reading, remark)] : []),
    ...claims.flatMap((claim) => [' ', ...claimLine(claim, reading)]),
  ];
}

function claimLine(
  { speaker, date, deniedBy, sources }: Claim,
  reading: MapStaticReading,
): Inline[] {
  const { messages, locale } = reading;
  const words = [
    messages.claimedBy(speaker) + (date ? ` (${date})` : ''),
    ...(deniedBy ? [messages.deniedBy(deniedBy)] : []),
  ];
  return ['(', formatList(words, locale), ...sourceInlines(sources, reading), ')'];
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
    ? legend.map((role) =>
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

/** Up to when the facts hold, what borders are drawn, and where the shapes come from. */
function creditOf({ asOf }: MapModel, { messages, locale, geometry }: MapStaticReading): Inline[] {
  const { worldview, source, license, borders } = geometry ?? {};
  const isEnglish = baseLanguage(locale) === 'en';
  const parts: (Inline | undefined | '')[] = [
    `${messages.asOf(asOf)}.`,
    borders?.disputed && messages.dashed,
    worldview &&
      (isEnglish ? worldview.note : { kind: 'foreign', language: 'en', text: worldview.note }),
    source && `${messages.credit(source, license!)}.`,
  ];
  return joined(
    parts.flatMap((part) => (part ? [[part]] : [])),
    ' ',
  );
}

/** A piece as mere text; what is of another language keeps its own direction. */
const plainText = (piece: Inline): string =>
  typeof piece === 'string' ? piece : 'text' in piece ? `\u2068${piece.text}\u2069` : '';
