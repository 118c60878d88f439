import { baseLanguage, datasetText, footView, toTemplate, type Reading } from '@factbox/core';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { describeMap, whatWords } from './description.js';
import { drawing } from './drawing.js';
import type { Geometry } from './geometry.js';
import { keyOf, type MapLayout } from './layout.js';
import type { MapMessages } from './messages.js';
import { subjectsOf, type MapModel, type Subject } from './model.js';
import { shapesOf } from './outline.js';
import { detailMarkup, legendMarkup, listMarkup } from './view/list.js';
import { pagePainter } from './view/painter.js';

/** What is shown, made once and kept until the facts or their places change. */
export interface Shown {
  readonly model: MapModel;
  /** What the colours and patterns mean. */
  readonly legend: TemplateResult;
  /** All that the map shows, in words. */
  readonly list: TemplateResult;
  /** Where there is geometry; several where no script can draw anew for another width. */
  readonly pictures: readonly Picture[];
}

/** A map's picture for one width. */
interface Picture {
  readonly geometry: Geometry;
  readonly layout: MapLayout;
  readonly shapes: SVGTemplateResult;
  readonly names: SVGTemplateResult;
  /** What was last said below the picture, left alone while that is the same. */
  detail?: TemplateResult | undefined;
}

/** Makes what is shown of a model, with its places where there is a map, from what was before. */
export function toShown(
  model: MapModel,
  place: Pick<Picture, 'geometry' | 'layout'> | undefined,
  reading: Reading<MapMessages>,
  before?: Shown,
): Shown {
  const { messages } = reading;
  const last = before?.pictures[0];
  const toPicture = ({ geometry, layout }: Pick<Picture, 'geometry' | 'layout'>): Picture => {
    const painter = pagePainter((subject) => whatIs(subject, model, layout, messages));
    const { shapes, names } = drawing({ geometry, layout, model }, painter);
    return {
      geometry,
      layout,
      shapes: toTemplate(svg, shapes, last?.shapes),
      names: toTemplate(svg, names, last?.names),
      detail: last?.detail,
    };
  };
  return {
    model,
    legend: toTemplate(html, legendMarkup(model, messages), before?.legend),
    list: toTemplate(html, listMarkup(model, reading), before?.list),
    pictures: place ? [toPicture(place)] : [],
  };
}

/** What follows a name: role or kind, and the direction of what lies beyond the edge. */
function whatIs(
  subject: Subject,
  model: MapModel,
  { edges }: MapLayout,
  messages: MapMessages,
): string {
  const edge = edges.find(({ key }) => key === keyOf(subject));
  const words = [
    whatWords(subject, model, messages),
    edge && messages.outside[(Math.round(edge.angle / 45) + 8) % 8],
  ];
  return words.map((each) => (each ? messages.comma + each : '')).join('');
}

/** What changes while the same is shown: keys of actors and places. */
export interface State {
  /** What is pointed at or in focus. */
  readonly active: string | undefined;
  readonly selected: string | undefined;
  /** What Tab reaches in the picture. */
  readonly tabStop: string | undefined;
}

/** What the element does for the view. */
export interface Acting {
  /** Pointer or focus comes to something or leaves it. */
  readonly onPoint: (event: Event) => void;
  /** A key or click on something. */
  readonly onInput: (event: Event) => void;
  readonly onOrganization: (id: string | undefined) => void;
}

/** The map with its switch, legend, details and list. */
export function mapView(
  shown: Shown,
  state: State,
  reading: Reading<MapMessages>,
  acting: Acting,
): TemplateResult {
  const { model, legend, list, pictures } = shown;
  const { messages } = reading;
  const { organization } = model;
  // In the list, only names are to be chosen.
  const onClick = (event: Event): void => {
    if ((event.target as Element).closest('button')) acting.onInput(event);
  };
  return html`<figure
    part="figure"
    aria-labelledby="title"
    @pointerover=${acting.onPoint}
    @pointerleave=${acting.onPoint}
    @focusin=${acting.onPoint}
    @focusout=${acting.onPoint}
  >
    <figcaption>
      <p part="title" class="title" id="title" role="heading" aria-level="3">
        ${organization ? datasetText(reading, organization.name) : messages.title}
      </p>
      ${switchView(model, reading, acting)}
      ${
        organization &&
        html`<ul part="legend" class="legend">
          ${legend}
        </ul>`
      }
    </figcaption>
    ${picturesView(shown, state, reading, acting)}
    <div part="list" class="list" id="list" @click=${onClick}>${list}</div>
    ${footView(model.foot, reading)}
    ${
      pictures[0] &&
      html`<p part="credit" class="credit muted">${creditView(pictures[0].geometry, reading)}</p>`
    }
  </figure>`;
}

function switchView(
  { organizations, organization }: MapModel,
  reading: Reading<MapMessages>,
  { onOrganization }: Acting,
): TemplateResult | typeof nothing {
  const { messages } = reading;
  if (!organizations.length) return nothing;
  const choice = (id: string | undefined, name: string): TemplateResult =>
    html`<button aria-pressed=${id === organization?.id} @click=${() => onOrganization(id)}>
      ${id ? datasetText(reading, name) : name}
    </button>`;
  return html`<div part="switch" class="switch" role="group" aria-labelledby="switch">
    <span id="switch" class="muted">${messages.showRoles}</span>
    ${organizations.map(({ id, shortName }) => choice(id, shortName))}
    ${choice(undefined, messages.none)}
  </div>`;
}

function picturesView(
  { model, pictures }: Shown,
  { active, selected }: State,
  reading: Reading<MapMessages>,
  { onInput }: Acting,
): TemplateResult {
  const { messages, locale } = reading;
  const [picture] = pictures;
  if (!picture) return html`<p class="muted">${messages.noMap}</p>`;
  const subjectAt = (key = ''): Subject | undefined =>
    subjectsOf(model).find((each) => keyOf(each) === key);
  const subject = subjectAt(active) ?? subjectAt(selected);
  const outlines = shapesOf(picture.geometry);
  const outline = (key: string | undefined): string =>
    outlines.get(subjectAt(key)?.code ?? '')?.path ?? '';
  return html`${pictures.map(({ layout: { crop }, shapes, names }) => {
      const [width, height] = crop.size;
      return html`<svg
        part="map"
        class="map"
        viewBox="0 0 ${width} ${height}"
        role="group"
        aria-label=${messages.map(model.organization?.name ?? messages.title)}
        aria-describedby="keys"
        @keydown=${onInput}
        @click=${onInput}
      >
        <rect class="water" width=${width} height=${height} />
        <svg
          width=${width}
          height=${height}
          viewBox=${crop.box.join(' ')}
          preserveAspectRatio="none"
        >
          ${shapes}
          <path class="stroke ring selected" d=${outline(selected)} />
          <path class="stroke ring ${active === selected ? 'inner' : ''}" d=${outline(active)} />
        </svg>
        ${names}
      </svg>`;
    })}
    <p class="hidden">
      ${describeMap(model, messages, locale)} <span id="keys">${messages.keys}</span>
    </p>
    <p part="details" class="details">
      ${
        subject
          ? (picture.detail = toTemplate(
              html,
              detailMarkup(subject, whatIs(subject, model, picture.layout, messages), reading),
              picture.detail,
            ))
          : html`<span class="muted">${messages.hint}</span>`
      }
    </p>`;
}

/** Lays over the markup what is chosen, what is pointed at, and what Tab reaches. */
export function showState(root: ParentNode, { active, selected, tabStop }: State): void {
  for (const each of root.querySelectorAll<HTMLElement | SVGElement>('[data-key]')) {
    const key = each.dataset['key']!;
    const isTarget = each.matches('.target');
    const button = isTarget ? each : each.querySelector('button');
    each.classList.toggle('selected', key === selected);
    each.classList.toggle('active', key === active);
    button?.setAttribute('aria-pressed', `${key === selected}`);
    if (isTarget) each.setAttribute('tabindex', key === tabStop ? '0' : '-1');
  }
}

function creditView(
  geometry: Geometry | undefined,
  { messages, locale }: Reading<MapMessages>,
): TemplateResult {
  const { worldview, source, license } = geometry ?? {};
  return html`${worldview && (worldview.notes?.[baseLanguage(locale)] ?? html`<span lang="en" dir="ltr">${worldview.note}</span>`)}
  ${worldview && source && ' · '}${source && messages.credit(source, license!)}`;
}
