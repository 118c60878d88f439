import {
  datasetText,
  directionOf,
  footView,
  messageAbout,
  nameText,
  sourcesView,
  type Dated,
  type Named,
  type Reading,
} from '@factbox/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { ActorMessages } from './messages.js';
import type { ActorModel, Aim, Standing } from './model.js';

type Content = TemplateResult | string | undefined | readonly Content[];
/** A term and something to say of it; a row without a term is about the one before. */
type Row = readonly [term: Content, content: Content];

/** The card: who the actor is, then one section for each sort of fact that there is of it. */
export function actorView(model: ActorModel, reading: Reading<ActorMessages>): TemplateResult {
  const { messages, dataset, isSelected, onSelect } = reading;
  const { actor, affiliation } = model;
  const { language } = dataset;

  const text = (value: string | undefined): Content => value && datasetText(reading, value);
  const time = (date: Dated | undefined): Content =>
    date && html`<time datetime=${date.value}>${date.text}</time>`;
  const sources = (fact: Pick<ActorModel, 'sources'>): Content =>
    html` ${sourcesView(fact.sources, reading)}`;
  const dots = (...parts: Content[]): Content =>
    parts.filter(Boolean).map((part, index) => [index ? ' · ' : '', part]);
  const note = (...parts: Content[]): Content => html`<p class="muted">${dots(...parts)}</p>`;

  const name = (named: Named | undefined): Content =>
    named &&
    html`<button
      part="name"
      class="quiet"
      aria-pressed=${isSelected(named.kind, named.id)}
      @click=${() => onSelect(named.kind, named.id)}
    >
      ${nameText(reading, named)}
    </button>`;

  const standings = (list: readonly Standing[], who?: Content): Content => {
    const lines = list.map(
      (one) =>
        html`<p>
          ${who}${messages.roles[one.role]}${
            one.note && html`<span class="muted"> · ${text(one.note)}</span>`
          }${sources(one)}
        </p>`,
    );
    return lines[1]
      ? html`<div part="conflict">
          <p>${messages.conflict}</p>
          ${lines}
        </div>`
      : lines;
  };

  /** Long sections start folded, but for the one that the card is about. */
  const section = (label: Content, rows: readonly Row[], isMain?: boolean): Content =>
    rows.length
      ? html`<details ?open=${isMain || rows.length < 6}>
          <summary part="label"><span role="heading" aria-level="4">${label}</span></summary>
          <dl>
            ${rows.map(
              ([term, content]) =>
                html`${term && html`<dt>${term}</dt>`}
                  <dd>${content}</dd>`,
            )}
          </dl>
        </details>`
      : '';
  const aims = (label: Content, list: readonly Aim[], isOwn?: boolean): Content => {
    const keyOf = (aim: Aim): string => (isOwn ? aim.kind : aim.actor.id);
    return section(
      label,
      list.map((aim, index) => [
        index && keyOf(aim) === keyOf(list[index - 1]!)
          ? ''
          : isOwn
            ? messages.interestKinds[aim.kind]
            : name(aim.actor),
        [
          text(aim.text),
          html`<span class="muted"
            >${aim.toward.map(
              (each, index, { length }) =>
                html` <span class="together"
                  >${index ? '' : messages.toward}
                  ${name(each)}${index < length - 1 ? ' ·' : ''}</span
                >`,
            )}</span
          >`,
          sources(aim),
        ],
      ]),
      isOwn,
    );
  };
  const threads = (label: Content, list: ActorModel['quotes']): Content =>
    section(
      label,
      list.flatMap((thread) =>
        thread.map((said): Row => [
          name(said.speaker),
          [
            thread[1] &&
              html`<p class="muted">
                ${said.answers[0] ? messageAbout(messages.answer, reading, ...said.answers) : messages.claim}
              </p>`,
            html`<blockquote lang=${language} dir=${directionOf(language)}>
              <p>${said.text}</p>
            </blockquote>`,
            html`<p class="muted">
              ${dots(text(said.role), time(said.date), text(said.occasion))}${sources(said)}
            </p>`,
          ],
        ]),
      ),
    );

  const sections = [
    aims(messages.interests, model.interests, true),
    section(
      messages.memberships,
      model.memberships.map(({ organization, fullName, from, to, standings: list }) => [
        name(organization),
        [standings(list), note(text(fullName), (from || to) && messages.period(from, to))],
      ]),
    ),
    threads(messages.quotes, model.quotes),
    section(
      messages.events,
      model.events.map((event) => [
        time(event.date) ?? messages.undated,
        [
          text(event.name),
          event.parts.map((part) =>
            standings(part.standings, part.actor.id === actor.id ? '' : [name(part.actor), ': ']),
          ),
          note(name(event.organization), name(event.place), text(event.note)),
        ],
      ]),
    ),
    section(
      messages.people,
      model.people.map((person) => [
        name(person.actor),
        [dots(text(person.role), text(person.summary)), sources(person)],
      ]),
    ),
    aims(messageAbout(messages.towardActor, reading, actor), model.towardActor),
    threads(messageAbout(messages.aboutActor, reading, actor), model.aboutActor),
  ].filter(Boolean);

  return html`<article aria-labelledby="title">
    <p part="kind">${messages.actorKinds[model.kind]}</p>
    <p part="title" id="title" role="heading" aria-level="3">${name(actor)}</p>
    ${note(text(model.role), affiliation && [messages.affiliation, ' ', name(affiliation)])}
    <p part="summary">${text(model.summary)}${sources(model)}</p>
    ${sections[0] ? html`<section>${sections}</section>` : note(messageAbout(messages.nothing, reading, actor))}
    ${footView(model.foot, reading)}
  </article>`;
}
