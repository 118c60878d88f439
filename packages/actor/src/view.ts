import {
  datasetText,
  directionOf,
  footView,
  messageAbout,
  nameText,
  sourcesView,
  timeView,
  type Named,
  type Reading,
} from '@factbox/core';
import { html, type TemplateResult } from 'lit/html.js';
import type { ActorMessages } from './messages.js';
import type { ActorModel, Aim, Happening, Sourced, StatedRole, Tie } from './model.js';

type Content = TemplateResult | string | undefined | readonly Content[];
type ActorReading = Reading<ActorMessages>;
/** A term and something to say of it; a row without a term is about the one before. */
type Row = readonly [term: Content, content: Content];

/** The card: who the actor is, then one section for each sort of fact that there is of it. */
export function actorView(model: ActorModel, reading: ActorReading): TemplateResult {
  const { messages } = reading;
  const { actor, affiliation } = model;
  const sections = sectionsOf(model, reading);
  return html`<article aria-labelledby="title">
    <p part="kind">${messages.actorKinds[model.kind]}</p>
    <p part="title" id="title" role="heading" aria-level="3">${nameView(reading, actor)}</p>
    ${note(
      textView(reading, model.role),
      affiliation && [messages.affiliation, ' ', nameView(reading, affiliation)],
    )}
    <p part="summary">${textView(reading, model.summary)}${sourced(reading, model)}</p>
    ${sections[0] ? html`<section>${sections}</section>` : note(messageAbout(messages.nothing, reading, actor))}
    ${footView(model.foot, reading)}
  </article>`;
}

/** The sections that have something in them. */
function sectionsOf(model: ActorModel, reading: ActorReading): Content[] {
  const { messages } = reading;
  const { actor } = model;
  return [
    aimsSection(reading, messages.interests, model.interests, true),
    section(
      messages.memberships,
      model.memberships.map((tie) => tieRow(reading, tie)),
    ),
    threadsSection(reading, messages.quotes, model.quotes),
    section(
      messages.events,
      model.events.map((event) => eventRow(reading, event, actor)),
    ),
    section(
      messages.people,
      model.people.map((person) => [
        nameView(reading, person.actor),
        [
          dots(textView(reading, person.role), textView(reading, person.summary)),
          sourced(reading, person),
        ],
      ]),
    ),
    aimsSection(reading, messageAbout(messages.towardActor, reading, actor), model.towardActor),
    threadsSection(reading, messageAbout(messages.aboutActor, reading, actor), model.aboutActor),
  ].filter(Boolean);
}

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

/** What the actor wants, by kind; or what others want of it, by who does. */
function aimsSection(
  reading: ActorReading,
  label: Content,
  aims: readonly Aim[],
  isOwn?: boolean,
): Content {
  const { messages } = reading;
  const keyOf = (aim: Aim): string => (isOwn ? aim.kind : aim.actor.id);
  const termOf = (aim: Aim): Content =>
    isOwn ? messages.interestKinds[aim.kind] : nameView(reading, aim.actor);
  return section(
    label,
    aims.map((aim, index) => [
      index && keyOf(aim) === keyOf(aims[index - 1]!) ? '' : termOf(aim),
      [
        textView(reading, aim.text),
        html`<span class="muted"
          >${aim.toward.map(
            (each, index, { length }) =>
              html` <span class="together"
                >${index ? '' : messages.toward}
                ${nameView(reading, each)}${index < length - 1 ? ' ·' : ''}</span
              >`,
          )}</span
        >`,
        sourced(reading, aim),
      ],
    ]),
    isOwn,
  );
}

const tieRow = (reading: ActorReading, tie: Tie): Row => {
  const { organization, fullName, from, to, statedRoles } = tie;
  return [
    nameView(reading, organization),
    [
      statedRolesView(reading, statedRoles),
      note(textView(reading, fullName), (from || to) && reading.messages.period(from, to)),
    ],
  ];
};

const eventRow = (reading: ActorReading, event: Happening, actor: Named): Row => [
  event.date ? timeView(event.date) : reading.messages.undated,
  [
    textView(reading, event.name),
    event.parts.map((part) => {
      const who = part.actor.id === actor.id ? '' : [nameView(reading, part.actor), ': '];
      return statedRolesView(reading, part.statedRoles, who);
    }),
    note(
      nameView(reading, event.organization),
      nameView(reading, event.place),
      textView(reading, event.note),
    ),
  ],
];

/** Who said what, each answer below what it answers. */
function threadsSection(
  reading: ActorReading,
  label: Content,
  threads: ActorModel['quotes'],
): Content {
  const { messages, dataset } = reading;
  const { language } = dataset;
  return section(
    label,
    threads.flatMap((thread) =>
      thread.map((said): Row => [
        nameView(reading, said.speaker),
        [
          thread[1] &&
            html`<p class="muted">
              ${said.answers[0] ? messageAbout(messages.answer, reading, ...said.answers) : messages.claim}
            </p>`,
          html`<blockquote lang=${language} dir=${directionOf(language)}>
            <p>${said.text}</p>
          </blockquote>`,
          html`<p class="muted">
            ${dots(
              textView(reading, said.role),
              said.date && timeView(said.date),
              textView(reading, said.occasion),
            )}${sourced(reading, said)}
          </p>`,
        ],
      ]),
    ),
  );
}

/** An actor's role, or all that the article says where it contradicts itself. */
function statedRolesView(
  reading: ActorReading,
  statedRoles: readonly StatedRole[],
  who?: Content,
): Content {
  const { messages } = reading;
  const lines = statedRoles.map(
    (one) =>
      html`<p>
        ${who}${messages.roles[one.role]}${
          one.note && html`<span class="muted"> · ${textView(reading, one.note)}</span>`
        }${sourced(reading, one)}
      </p>`,
  );
  return lines[1]
    ? html`<div part="conflict">
        <p>${messages.conflict}</p>
        ${lines}
      </div>`
    : lines;
}

/** A name that can be chosen. */
const nameView = (reading: ActorReading, named: Named | undefined): Content =>
  named &&
  html`<button
    part="name"
    class="quiet"
    aria-pressed=${reading.isSelected(named.kind, named.id)}
    @click=${() => reading.onSelect(named.kind, named.id)}
  >
    ${nameText(reading, named)}
  </button>`;

const textView = (reading: ActorReading, text: string | undefined): Content =>
  text && datasetText(reading, text);

const sourced = (reading: ActorReading, { sources }: Sourced): Content =>
  html` ${sourcesView(sources, reading)}`;

const dots = (...parts: Content[]): Content =>
  parts.filter(Boolean).map((part, index) => [index ? ' · ' : '', part]);

const note = (...parts: Content[]): Content => html`<p class="muted">${dots(...parts)}</p>`;
