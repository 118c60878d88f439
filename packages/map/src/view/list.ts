import { datasetText, formatList, sourcesView, type Reading } from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit';
import { whereWords, provinceSentences, roleWord } from '../description.js';
import { keyOf } from '../layout.js';
import type { MapMessages } from '../messages.js';
import type { Claim, MapActor, MapModel, MapPlace, Subject } from '../model.js';
import { chip } from './drawing.js';

type Words = Reading<MapMessages>;

/** All that the map shows, in words: actors by role, then places, each with its sources. */
export function listView(model: MapModel, reading: Words): TemplateResult {
  const { actors, offMap, organization, legend, places } = model;
  const { messages, locale, isSelected, onSelect } = reading;
  const row = (subject: Subject, what?: string, isSaid = true): TemplateResult => {
    const { kind, id, sources } = subject;
    const isChosen = isSelected(kind, id);
    return html`<li class=${isChosen ? 'selected' : ''} data-key=${keyOf(subject)}>
      <button class="quiet" aria-pressed=${isChosen} @click=${() => onSelect(kind, id)}>
        ${nameText(subject, reading)}</button
      >${what && `${messages.comma}${what}.`} ${sourcesView(sources, reading)}
      ${isSaid ? remarks(subject, reading) : nothing}
    </li>`;
  };
  const group = (word: unknown, rows: readonly TemplateResult[]): unknown =>
    rows.length
      ? html`<dt>${word}</dt>
          <dd>
            <ul>
              ${rows}
            </ul>
          </dd>`
      : nothing;
  const said = ({ note, claims }: Partial<MapPlace> = {}): string => JSON.stringify([note, claims]);
  return html`<div part="list" class="list" id="list">
    <dl>
      ${
        organization
          ? legend.map((role) =>
              group(
                html`${swatchView(role)}${roleWord(role, messages)}`,
                actors.filter((actor) => actor.role === role).map((actor) => row(actor)),
              ),
            )
          : group(
              messages.countries,
              actors.map((actor) => row(actor)),
            )
      }
      ${group(
        messages.offMap,
        offMap.map((actor) => row(actor, roleWord(actor.role, messages))),
      )}
    </dl>
    <dl class="places">
      ${group(messages.places, [
        ...places.map((place, i) =>
          // What is said of several places in a row is said once.
          row(place, whereWords(place, messages, locale), said(place) !== said(places[i + 1])),
        ),
        ...provinceSentences(model, messages, locale).map(
          (sentence) => html`<li class="muted">${sentence}</li>`,
        ),
      ])}
    </dl>
  </div>`;
}

/** A role's sample beside its word. */
export const swatchView = (role: MapActor['role']): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
    ${chip(role)}
  </svg>`;

/** One actor or place in a line: what and where it is, what is said of it, and its sources. */
export const detailView = (subject: Subject, what: string, reading: Words): TemplateResult =>
  html`<strong>${nameText(subject, reading)}</strong>${what}. ${remarks(subject, reading)}
    ${sourcesView(subject.sources, reading)}`;

/** A country's name is in the page's language already, a place's only where the map knows it. */
const nameText = (subject: Subject, reading: Words) =>
  subject.kind === 'actor'
    ? subject.name + (subject.conflicts.length ? '*' : '')
    : subject.name === reading.dataset.places[subject.id]!.name
      ? datasetText(reading, subject.name)
      : subject.name;

/** The note, the second role and the claims that belong to an actor or place. */
function remarks(subject: Subject, reading: Words): TemplateResult | typeof nothing {
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
          ><b>${messages.elsewhere(messages.roles[conflict.role])}</b>${
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
