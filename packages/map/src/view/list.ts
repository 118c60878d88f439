import { datasetText, formatList, sourcesView, type Reading } from '@factbox/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { kindWord, whereWords, provinceSentences, roleWord } from '../description.js';
import type { MapMessages } from '../messages.js';
import type { Claim, MapActor, MapModel, MapPlace } from '../model.js';
import { swatch } from './hatches.js';

type Words = Reading<MapMessages>;

/** All that the map shows, in words: actors by role, then places, each with its sources. */
export function listView(
  model: MapModel,
  reading: Words,
  onActive: (key: string | undefined) => void,
): TemplateResult {
  const { actors, offMap, organization, legend, places } = model;
  const { messages, locale } = reading;
  const row = (actor: MapActor): TemplateResult => {
    const { isSelected } = reading;
    return html`<li
      class=${isSelected('actor', actor.id) ? 'selected' : ''}
      @pointerenter=${() => onActive(`actor/${actor.id}`)}
      @pointerleave=${() => onActive(undefined)}
    >
      ${nameButton(actor, reading)}${actor.conflicts.length ? '*' : nothing}
      ${sourcesView(actor.sources, reading)}${remarks(actor, reading)}
    </li>`;
  };
  const group = (word: TemplateResult | string, members: readonly MapActor[]): TemplateResult =>
    html`<dt>${word}</dt>
      <dd>
        <ul>
          ${members.map(row)}
        </ul>
      </dd>`;
  return html`<div part="list" class="list">
    <dl>
      ${
        organization
          ? legend.map((role) =>
              group(
                html`${swatchView(role)}${roleWord(role, messages)}`,
                actors.filter((actor) => actor.role === role),
              ),
            )
          : group(messages.countries, actors)
      }
      ${offMap.length ? group(messages.offMap, offMap) : nothing}
    </dl>
    ${
      places.length
        ? html`<dl class="places">
            <dt>${messages.places}</dt>
            <dd>
              <ul>
                ${groups(places).map((group) => placeRows(group, reading, onActive))}
                ${provinceSentences(model, messages, locale).map(
                  (sentence) => html`<li class="muted">${sentence}</li>`,
                )}
              </ul>
            </dd>
          </dl>`
        : nothing
    }
  </div>`;
}

/** A role's sample beside its word. */
export const swatchView = (role: MapActor['role']): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
    ${svg`${swatch(role)}`}
  </svg>`;

/** One actor or place in a line: what it is, what is said of it, and where the article says so. */
export function detailView(
  subject: MapActor | MapPlace,
  model: MapModel,
  reading: Words,
  direction?: string,
): TemplateResult {
  const { messages } = reading;
  const what =
    subject.kind === 'place'
      ? kindWord(subject, messages)
      : model.organization && roleWord(subject.role, messages);
  return html`<strong>${nameText(subject, reading)}</strong
    >${what && html`, ${what}`}${direction && html`, ${direction}`}. ${remarks(subject, reading)}
    ${sourcesView(subject.sources, reading)}`;
}

/** Places in a row about which the same is said; it is said once. */
function groups(places: readonly MapPlace[]): MapPlace[][] {
  const result: MapPlace[][] = [];
  const said = ({ note, claims }: MapPlace): string => JSON.stringify([note, claims]);
  for (const place of places) {
    const last = result.at(-1);
    if (last && (place.note || place.claims.length) && said(last[0]!) === said(place))
      last.push(place);
    else result.push([place]);
  }
  return result;
}

function placeRows(
  group: readonly MapPlace[],
  reading: Words,
  onActive: (key: string | undefined) => void,
): TemplateResult {
  const { messages, locale, isSelected } = reading;
  return html`${group.map((place, index) => {
    const { id } = place;
    return html`<li
      class=${isSelected('place', id) ? 'selected' : ''}
      @pointerenter=${() => onActive(`place/${id}`)}
      @pointerleave=${() => onActive(undefined)}
    >
      ${nameButton(place, reading)}, ${whereWords(place, messages, locale)}.
      ${sourcesView(place.sources, reading)}
      ${index === group.length - 1 ? remarks(place, reading) : nothing}
    </li>`;
  })}`;
}

function nameButton(subject: MapActor | MapPlace, reading: Words): TemplateResult {
  const { kind, id } = subject;
  return html`<button
    class="quiet"
    aria-pressed=${reading.isSelected(kind, id)}
    @click=${() => reading.onSelect(kind, id)}
  >
    ${nameText(subject, reading)}
  </button>`;
}

/** A country's name is in the page's language already, a place's in the dataset's. */
const nameText = ({ kind, name }: MapActor | MapPlace, reading: Words) =>
  kind === 'place' ? datasetText(reading, name) : name;

/** The note, the second role and the claims that belong to an actor or place. */
function remarks(subject: MapActor | MapPlace, reading: Words): TemplateResult | typeof nothing {
  const { messages } = reading;
  const { note } = subject;
  const claims = subject.kind === 'place' ? subject.claims : [];
  const conflicts = subject.kind === 'actor' ? subject.conflicts : [];
  if (!note && !claims.length && !conflicts.length) return nothing;
  return html`<span class="remark"
    >${note && datasetText(reading, note)}
    ${conflicts.map(
      (conflict) =>
        html`<span class="remark"
          ><b>${messages.elsewhere(messages.roles[conflict.role].long)}</b>${
            conflict.note && html`: ${datasetText(reading, conflict.note)}`
          }
          ${sourcesView(conflict.sources, reading)}</span
        >`,
    )}
    ${claims.map((claim) => claimView(claim, reading))}</span
  >`;
}

function claimView({ speaker, date, deniedBy, sources }: Claim, reading: Words): TemplateResult {
  const { messages, locale } = reading;
  const words = [
    messages.claimedBy(speaker) + (date ? ` (${date})` : ''),
    ...(deniedBy ? [messages.deniedBy(deniedBy)] : []),
  ];
  return html`<span class="remark"
    ><b>${formatList(words, locale)}</b> ${sourcesView(sources, reading)}</span
  >`;
}
