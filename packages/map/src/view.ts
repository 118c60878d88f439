import { baseLanguage, type Reading } from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit';
import { describeMap, roleWord, whatWords } from './description.js';
import type { Geometry } from './geometry.js';
import { keyOf, type MapLayout } from './layout.js';
import type { MapMessages } from './messages.js';
import { subjectsOf, type MapModel, type Subject } from './model.js';
import { drawing } from './view/drawing.js';
import { detailView, listView, swatchView } from './view/list.js';

/** What is shown: the facts, and where there is geometry, the picture. */
export interface Shown {
  readonly model: MapModel;
  readonly picture?: { readonly geometry: Geometry; readonly layout: MapLayout } | undefined;
}

/** What the element does for the view. */
export interface Acting {
  readonly active: string | undefined;
  readonly tabStop: string | undefined;
  /** Pointer or focus comes to something or leaves it. */
  readonly onPoint: (event: Event) => void;
  /** A key or click on something. */
  readonly onInput: (event: Event) => void;
  readonly onOrganization: (id: string | undefined) => void;
}

/** The map with its switch, legend, details and list. */
export function mapView(
  { model, picture }: Shown,
  reading: Reading<MapMessages>,
  acting: Acting,
): TemplateResult {
  const { messages } = reading;
  const { organization } = model;
  return html`<figure
    part="figure"
    aria-labelledby="title"
    @pointerover=${acting.onPoint}
    @pointerleave=${acting.onPoint}
  >
    <figcaption>
      <p part="title" class="title" id="title">${organization?.name ?? messages.title}</p>
      ${switchView(model, reading, acting)} ${organization && legendView(model, messages)}
    </figcaption>
    ${picture ? pictureView(picture, model, reading, acting) : html`<p class="muted">${messages.noMap}</p>`}
    ${listView(model, reading)}
    <p part="credit" class="credit muted">${creditView(model, picture?.geometry, reading)}</p>
  </figure>`;
}

function switchView(
  { organizations, organization }: MapModel,
  { messages }: Reading<MapMessages>,
  { onOrganization }: Acting,
): TemplateResult | typeof nothing {
  if (!organizations.length) return nothing;
  const choice = (id: string | undefined, name: string): TemplateResult =>
    html`<button aria-pressed=${id === organization?.id} @click=${() => onOrganization(id)}>
      ${name}
    </button>`;
  return html`<div part="switch" class="switch" role="group" aria-labelledby="switch">
    <span id="switch" class="muted">${messages.showRoles}</span>
    ${organizations.map(({ id, shortName }) => choice(id, shortName))}
    ${choice(undefined, messages.none)}
  </div>`;
}

function legendView({ legend, hasConflicts }: MapModel, messages: MapMessages): TemplateResult {
  return html`<ul part="legend" class="legend">
    ${legend.map((role) => html`<li>${swatchView(role)}${roleWord(role, messages)}</li>`)}
    ${hasConflicts ? html`<li><b class="swatch">*</b>${messages.conflict}</li>` : nothing}
  </ul>`;
}

function pictureView(
  { geometry, layout }: NonNullable<Shown['picture']>,
  model: MapModel,
  reading: Reading<MapMessages>,
  acting: Acting,
): TemplateResult {
  const { messages, locale } = reading;
  const [width, height] = layout.crop.size;
  const isSelected = ({ kind, id }: Subject): boolean => reading.isSelected(kind, id);
  const whatOf = (subject: Subject): string => {
    const edge = layout.edges.find(({ key }) => key === keyOf(subject));
    const words = [
      whatWords(subject, model, messages),
      edge && messages.outside[(Math.round(edge.angle / 45) + 8) % 8],
    ];
    return words.map((each) => (each ? messages.comma + each : '')).join('');
  };
  const subjects = subjectsOf(model);
  const subject =
    subjects.find((each) => keyOf(each) === acting.active) ?? subjects.find(isSelected);
  return html`<svg
      part="map"
      class="map"
      viewBox="0 0 ${width} ${height}"
      role="group"
      aria-labelledby="title"
      aria-describedby="list description"
      @keydown=${acting.onInput}
      @click=${acting.onInput}
      @focusin=${acting.onPoint}
      @focusout=${acting.onPoint}
    >
      ${drawing({ ...acting, geometry, model, layout, isSelected, whatOf })}
    </svg>
    <p id="description">${describeMap(model, messages, locale)}</p>
    <p part="details" class="details" aria-live="polite">
      ${
        subject
          ? detailView(subject, whatOf(subject), reading)
          : html`<span class="muted">${messages.hint}</span>`
      }
    </p>`;
}

function creditView(
  { asOf }: MapModel,
  geometry: Geometry | undefined,
  { messages, locale }: Reading<MapMessages>,
): TemplateResult {
  const { worldview, source, license } = geometry ?? {};
  return html`${messages.asOf(asOf)} ${worldview && '· '}
  ${worldview && (worldview.notes?.[baseLanguage(locale)] ?? html`<span lang="en" dir="ltr">${worldview.note}</span>`)}
  ${source && html`· ${messages.credit(source, license!)}`}`;
}
