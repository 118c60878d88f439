import { datasetText, directionOf, sourcesView, type Reading } from '@factbox/core';
import { html, type TemplateResult } from 'lit';
import type { ActorMessages } from './messages.js';
import type { ActorModel, Aim, Dated, Named, Standing } from './model.js';

type Content = TemplateResult | string | undefined | readonly Content[];
/** A term and all that there is to say of it: every section of the card is a list of these. */
type Row = readonly [term: Content, ...contents: Content[]];

/** A section of more terms than this is closed until a reader opens it. */
const longest = 6;

/** The card: who the actor is, then one section for each sort of fact that there is of it. */
export function actorView(model: ActorModel, reading: Reading<ActorMessages>): TemplateResult {
  const { messages, locale, dataset, isSelected, onSelect } = reading;
  const { actor, affiliation } = model;
  const { language } = dataset;

  const text = (value: string | undefined): Content => value && datasetText(reading, value);
  const time = (date: Dated | undefined): Content =>
    date && html`<time datetime=${date.value}>${date.text}</time>`;
  const sources = (fact: Pick<ActorModel, 'sources'>): Content =>
    html`&nbsp;${sourcesView(fact.sources, reading)}`;
  const dots = (...parts: Content[]): Content =>
    parts.filter((part) => part).map((part, index) => [index ? ' · ' : '', part]);
  const note = (...parts: Content[]): Content => html`<p class="muted">${dots(...parts)}</p>`;

  const name = (named: Named | undefined): Content =>
    named &&
    html`<button
      part="name"
      class="quiet"
      aria-pressed=${isSelected(named.kind, named.id)}
      @click=${() => onSelect(named.kind, named.id)}
    >
      ${
        // The browser's name of a country is in the page's language already.
        dataset.actors[named.id]?.code ? named.name : text(named.name)
      }
    </button>`;

  const standings = (list: readonly Standing[], who?: Content): Content => {
    const lines = list.map(
      (one) =>
        html`<p>
          ${who}${messages.roles[one.role].long}${
            one.note && html` <span class="muted">${text(one.note)}</span>`
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

  const section = (label: string, rows: readonly Row[]): Content =>
    rows.length
      ? html`<dt part="label" class="tag">
            ${
              rows.length > longest
                ? html`<button class="quiet" aria-expanded="false" @click=${toggle}>
                    ${label} ${rows.length.toLocaleString(locale)}
                  </button>`
                : label
            }
          </dt>
          <dd part="section">
            <dl>
              ${rows.map(
                ([term, ...contents]) =>
                  html`<div>
                    <dt>${term}</dt>
                    ${contents.map((content) => html`<dd>${content}</dd>`)}
                  </div>`,
              )}
            </dl>
          </dd>`
      : '';
  const aims = (label: string, list: readonly Aim[]): Content => {
    const isOwn = list[0]?.actor.id === actor.id;
    const keyOf = (aim: Aim): string => (isOwn ? aim.kind : aim.actor.id);
    return section(
      label,
      [...new Set(list.map(keyOf))].map((key) => {
        const group = list.filter((aim) => keyOf(aim) === key);
        return [
          isOwn ? messages.interestKinds[group[0]!.kind] : name(group[0]!.actor),
          ...group.map((aim) => [
            text(aim.text),
            isOwn && aim.toward[0]
              ? html` <span class="muted"
                  >${messages.toward} ${dots(...aim.toward.map(name))}</span
                >`
              : '',
            sources(aim),
          ]),
        ];
      }),
    );
  };
  const threads = (label: string, list: ActorModel['quotes']): Content =>
    section(
      label,
      list.flatMap((thread) =>
        thread.map((said): Row => [
          name(said.speaker),
          [
            thread[1] &&
              html`<p class="muted tag">
                ${said.answers ? messages.answer(said.answers) : messages.claim}
              </p>`,
            html`<blockquote
              lang=${language}
              dir=${directionOf(language)}
              .textContent=${said.text}
            ></blockquote>`,
            note(text(said.role), time(said.date), [text(said.occasion), sources(said)]),
          ],
        ]),
      ),
    );

  const sections = [
    aims(messages.interests, model.interests),
    section(
      messages.memberships,
      model.memberships.map(({ organization, fullName, from, to, standings: list }) => [
        name(organization),
        [standings(list), note(text(fullName), from || to ? messages.period(from, to) : '')],
      ]),
    ),
    threads(messages.quotes, model.quotes),
    section(
      messages.events,
      model.events.map((event) => [
        time(event.date),
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
      model.people.map((person) => [name(person.actor), [text(person.role), sources(person)]]),
    ),
    aims(messages.towardActor(actor.name), model.towardActor),
    threads(messages.aboutActor(actor.name), model.aboutActor),
  ].filter((one) => one);

  return html`<article part="card" aria-labelledby="title">
    <p part="kind" class="tag">${messages.actorKinds[model.kind]}</p>
    <p part="title" id="title">${name(actor)}</p>
    <p part="role">${text(model.role)}</p>
    <p part="summary">${text(model.summary)}${sources(model)}</p>
    ${affiliation && note([messages.actsFor, ' ', name(affiliation)])}
    ${sections[0] ? html`<dl>${sections}</dl>` : note(messages.nothing(actor.name))}
    <footer>
      ${note(messages.asOf(model.asOf.text))}
      ${model.corrections.map(({ date, text: words }) =>
        note([messages.corrected, ' ', time(date), ': ', text(words)]),
      )}
    </footer>
  </article>`;
}

/** Opens or closes a section; what is closed is still there for a printer. */
function toggle({ currentTarget }: Event): void {
  const button = currentTarget as Element;
  button.ariaExpanded = `${button.ariaExpanded === 'false'}`;
}
