import { datasetText, sourcesView, type Reading } from '@factbox/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ActorMessages } from './messages.js';
import type { ActorModel, Aim, Dated, Named, Standing, Statement } from './model.js';

type Content = TemplateResult | string | typeof nothing;
/** A term and what there is to say of it: every section of the card is a list of these. */
type Row = readonly [term: Content, content: Content, className?: string];

/** The card: who the actor is, then one section for each sort of fact that there is of it. */
export function actorView(model: ActorModel, reading: Reading<ActorMessages>): TemplateResult {
  const { messages, locale, dataset, isSelected, onSelect } = reading;
  const { actor, role, affiliation, summary, corrections } = model;

  const text = (value: string): Content => datasetText(reading, value);
  const note = (value: string | undefined): Content =>
    value ? html` <span class="muted">${text(value)}</span>` : nothing;
  const sources = (fact: { sources: ActorModel['sources'] }): Content =>
    html` ${sourcesView(fact.sources, reading)}`;
  const time = ({ value, text }: Dated): Content => html`<time datetime=${value}>${text}</time>`;

  // The browser's name of a country is in the page's language already.
  const nameOf = ({ kind, id, name }: Named): Content =>
    kind === 'actor' && name !== dataset.actors[id]!.name ? name : text(name);
  const name = (named: Named): Content =>
    named.kind === 'actor' && named.id === actor.id
      ? nameOf(named)
      : html`<button
          type="button"
          part="name"
          class="name"
          aria-pressed=${isSelected(named.kind, named.id)}
          @click=${() => onSelect(named.kind, named.id)}
        >
          ${nameOf(named)}
        </button>`;
  const names = (list: readonly Named[]): Content[] =>
    new Intl.ListFormat(locale)
      .formatToParts(list.map((_, index) => `${index}`))
      .map(({ type, value }) => (type === 'element' ? name(list[+value]!) : value));

  const standing = ({ role, note: remark }: Standing): Content =>
    html`${messages.roles[role].long}${remark ? html`, ${note(remark)}` : nothing}`;
  const standings = (list: readonly Standing[], isSourced: boolean): Content =>
    list.length > 1
      ? html`<div part="conflict" class="conflict">
          ${messages.conflict}
          <ul>
            ${list.map((one) => html`<li>${standing(one)}${sources(one)}</li>`)}
          </ul>
        </div>`
      : list.map((one) => html`${standing(one)}${isSourced ? sources(one) : nothing}`)[0]!;

  const aim = (term: Content, kind: Content, { text: words, toward, ...fact }: Aim): Row => [
    term,
    html`${kind}${text(words)}${
      toward.length
        ? html` <span class="muted">${messages.toward}</span> ${names(toward)}`
        : nothing
    }${sources(fact)}`,
  ];
  const statement = (said: Statement, index: number, { length }: readonly unknown[]): Row => {
    const { speaker, role, date, occasion, answers } = said;
    const label = answers ? messages.answer(answers) : length > 1 ? messages.claim : undefined;
    return [
      html`${name(speaker)}${speaker.id === actor.id ? nothing : note(role)}`,
      html`${label ? html`<p class="tag">${label}</p>` : nothing}
        <blockquote lang=${dataset.language} dir="auto">${said.text}</blockquote>
        <p class="muted">
          ${date ? time(date) : nothing}${date && occasion ? ' · ' : nothing}${
            occasion ? text(occasion) : nothing
          }${sources(said)}
        </p>`,
      index ? 'quote answer' : 'quote',
    ];
  };

  const section = (label: string, rows: readonly Row[], className = ''): Content =>
    rows.length
      ? html`<div part="section" class="section">
          <dt part="label" class="label">${label}</dt>
          <dd>
            <dl class=${className}>
              ${rows.map(
                ([term, content, rowClass = '']) =>
                  html`<div class="row ${rowClass}">
                    <dt>${term}</dt>
                    <dd>${content}</dd>
                  </div>`,
              )}
            </dl>
          </dd>
        </div>`
      : nothing;

  const sections = [
    section(
      messages.interests,
      model.interests.map((one, index, { [index - 1]: before }) =>
        aim(one.kind === before?.kind ? nothing : messages.interestKinds[one.kind], nothing, one),
      ),
      'loose',
    ),
    section(
      messages.memberships,
      model.memberships.map(({ organization, fullName, from, to, standings: list }) => [
        name(organization),
        html`${standings(list, true)}${
          from || to ? html` <span class="muted">${messages.period(from, to)}</span>` : nothing
        }${note(fullName)}`,
      ]),
    ),
    section(
      messages.quotes,
      model.quotes.flatMap((thread) => thread.map(statement)),
      'loose',
    ),
    section(
      messages.events,
      model.events.map((event) => [
        time(event.date),
        html`${text(event.name)}${sources(event)}
          ${event.parts.map(
            ({ actor: one, standings: list }) =>
              html`<p>
                ${one.id === actor.id ? nothing : html`${name(one)}: `}${standings(list, false)}
              </p>`,
          )}
          <p class="muted">
            ${event.organization ? name(event.organization) : nothing}
            ${event.place ? name(event.place) : nothing} ${note(event.note)}
          </p>`,
      ]),
    ),
    section(
      messages.people,
      model.people.map((one) => [
        name(one.actor),
        html`${one.role ? text(one.role) : nothing}${sources(one)}`,
      ]),
    ),
    section(
      messages.towardActor(actor.name),
      model.towardActor.map((one) =>
        aim(
          name(one.actor),
          html`<span class="muted">${messages.interestKinds[one.kind]}:</span> `,
          { ...one, toward: [] },
        ),
      ),
      'loose',
    ),
    section(
      messages.aboutActor(actor.name),
      model.aboutActor.flatMap((thread) => thread.map(statement)),
      'loose',
    ),
  ].filter((one) => one !== nothing);

  const isMarked = isSelected('actor', actor.id);
  return html`<article
    part="card"
    class="card"
    aria-labelledby="title"
    aria-current=${isMarked ? 'true' : nothing}
  >
    <p class="kicker">${messages.actorKinds[model.kind]}</p>
    <p part="title" class="title" id="title"><span>${nameOf(actor)}</span></p>
    ${role ? html`<p class="role">${text(role)}</p>` : nothing}
    <p part="summary" class="summary">${summary ? text(summary) : nothing}${sources(model)}</p>
    ${
      affiliation
        ? html`<p><span class="muted">${messages.actsFor}</span> ${name(affiliation)}</p>`
        : nothing
    }
    ${
      sections.length
        ? html`<dl class="sections">${sections}</dl>`
        : html`<p class="muted">${messages.nothing(actor.name)}</p>`
    }
    <footer class="muted">
      <p>${messages.asOf(model.asOf.text)}</p>
      ${corrections.map(
        ({ date, text: words }) =>
          html`<p>${messages.corrected}, ${time(date)}: ${text(words)}</p>`,
      )}
    </footer>
  </article>`;
}
