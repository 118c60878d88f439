import {
  baseLanguage,
  datasetMarkup,
  footMarkup,
  markup,
  type Markup,
  type Reading,
} from '@factbox/core';
import type { Content } from '@factbox/core/html.js';
import { whatWords } from './description.js';
import { drawing, type Drawing, type Scene } from './drawing.js';
import type { Geometry } from './geometry.js';
import type { MapLayout } from './layout.js';
import type { MapMessages } from './messages.js';
import { keyOf, type MapModel, type Subject } from './model.js';
import { detailMarkup, legendMarkup, listMarkup } from './view/list.js';
import { pagePainter } from './view/painter.js';

type Words = Reading<MapMessages>;

/** A map's picture for one width. */
export type Picture = Pick<Scene, 'geometry' | 'layout'> & Drawing;

/** The picture of a map as a page draws it. */
export const toPicture = (scene: Scene, messages: MapMessages): Picture => ({
  ...scene,
  ...drawing(
    scene,
    pagePainter((subject) => whatIs(subject, scene, messages)),
  ),
});

/** What follows a name: role or kind, and the direction of what lies beyond the edge. */
function whatIs(
  subject: Subject,
  { model, layout }: { readonly model: MapModel; readonly layout?: MapLayout | undefined },
  messages: MapMessages,
): string {
  const edge = layout?.edges.find(({ key }) => key === keyOf(subject));
  const words = [
    whatWords(subject, model, messages),
    edge && messages.outside[(Math.round(edge.angle / 45) + 8) % 8],
  ];
  return words.map((each) => (each ? messages.comma + each : '')).join('');
}

/** The parts of a map, from top to bottom; a page draws each anew only where it says anything else. */
export type Parts = readonly Markup[];

/** What stands in the parts; several pictures where no script can draw anew for another width. */
export const toParts = (model: MapModel, pictures: readonly Picture[], reading: Words): Parts => [
  headMarkup(model, reading),
  picturesMarkup(model, pictures, reading),
  lineMarkup({ model, layout: pictures[0]?.layout }, reading),
  listMarkup(model, reading),
  markup`${footMarkup(model.foot, reading)}${creditMarkup(pictures[0]?.geometry, reading)}`,
];

/** The line below the picture: of what is chosen or pointed at, or that something can be. */
export function lineMarkup(
  place: { readonly model: MapModel; readonly layout?: MapLayout | undefined },
  reading: Words,
  subject?: Subject,
  isChosen = false,
): Markup {
  const { messages } = reading;
  if (!place.layout) return markup``;
  if (!subject) return markup`<span class="muted">${messages.hint}</span>`;
  return detailMarkup(subject, { what: whatIs(subject, place, messages), isChosen }, reading);
}

/** The whole map; without parts, what they are drawn in. */
export const mapMarkup = ([head, pictures, line, list, foot]: Parts = []): Markup =>
  markup`<figure part="figure" aria-labelledby="title"><figcaption>${head}</figcaption><div>${pictures}</div><p part="details" class="details">${line}</p><div part="list" class="list">${list}</div><div>${foot}</div></figure>`;

/** Title, switch and legend. */
function headMarkup(model: MapModel, reading: Words): Markup {
  const { messages } = reading;
  const { organization, organizations } = model;
  const choice = (id: string | undefined, name: Content): Markup =>
    markup`<button value="${id}" aria-pressed="${`${id === organization?.id}`}">${name}</button>`;
  return markup`<p part="title" class="title" id="title" role="heading" aria-level="3">${
    organization ? datasetMarkup(reading, organization.name) : messages.title
  }</p>${
    organizations.length > 0 &&
    markup`<div part="switch" class="switch" role="group" aria-labelledby="switch" data-key="switch"><span id="switch" class="muted">${messages.showRoles}</span>${organizations.map(
      ({ id, shortName }) => markup` ${choice(id, datasetMarkup(reading, shortName))}`,
    )} ${choice(undefined, messages.none)}</div>`
  }${organization && markup`<ul part="legend" class="legend">${legendMarkup(model, messages)}</ul>`}`;
}

function picturesMarkup(
  model: MapModel,
  pictures: readonly Picture[],
  { messages }: Words,
): Markup {
  if (!pictures.length)
    return markup`<p class="muted">${model.isTooNear ? messages.tooNear : messages.noMap}</p>`;
  const name = messages.map(model.organization?.name ?? messages.title);
  return markup`${pictures.map(({ layout: { crop }, shapes, names }) => {
    const [width, height] = crop.size;
    const size = markup`width="${width}" height="${height}"`;
    return markup`<svg part="map" class="map" viewBox="0 0 ${width} ${height}" role="group" aria-label="${name}" aria-describedby="keys"><rect class="water" ${size}/><svg ${size} viewBox="${crop.box.join(' ')}" preserveAspectRatio="none">${shapes}<path class="stroke ring selected" d=""/><path class="stroke ring" d=""/></svg>${names}</svg>`;
  })}<p class="hidden" id="keys">${messages.keys}</p>`;
}

function creditMarkup(geometry: Geometry | undefined, { messages, locale }: Words): Content {
  if (!geometry) return undefined;
  const { worldview, source, license } = geometry;
  return markup`<p part="credit" class="credit muted">${
    worldview &&
    (worldview.notes?.[baseLanguage(locale)] ??
      markup`<span lang="en" dir="ltr">${worldview.note}</span>`)
  }${worldview && source && ' · '}${source && messages.credit(source, license)}</p>`;
}
