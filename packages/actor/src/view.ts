import {
  conflictsMarkup,
  creditMarkup,
  datasetMarkup,
  detailsOf,
  directionOf,
  dots,
  footMarkup,
  formatNumber,
  labelsOf,
  languageOfText,
  markup,
  messageMarkup,
  nameMarkup,
  portraitMarkup,
  qualifying,
  sourcedMarkup,
  statementWriter,
  timeMarkup,
  type Content,
  type Markup,
  type Named,
  type Qualified,
  type Reading,
  type Statement,
} from '@factbox/core';
import type { ActorMessages } from './messages.js';
import { RELATIONS, ROW, openOf } from './room.js';
import type { ActorModel, Aim, Happening, Relation, StatedRole, Tie } from './model.js';

type ActorReading = Reading<ActorMessages>;
/** A term and something to say of it; a row without a term is about the one before. */
type Row = readonly [term: Content, content: Content];

interface Section {
  readonly label: Content;
  readonly rows: readonly Row[];
  /** How much there is in it. */
  readonly count: string;
  /** Whether the article contradicts itself in it. */
  readonly isConflict?: boolean;
}

/** How many marks stand for interests at most. */
const MARKS = 9;

/**
 * The card: who the actor is, what it wants first and of whom, then a section for each sort of fact
 * that there is of it, to be opened.
 */
export function actorView(model: ActorModel, reading: ActorReading): Markup {
  const { messages } = reading;
  const { actor, affiliation, leading, headline, standfirst, portrait } = model;
  const sections = sectionsOf(model, reading);
  const first = leading.map((aim) => aimView(reading, aim));
  const conflicts = conflictsMarkup(model.conflicts, reading);
  const isOpen = openOf(
    sections,
    ({ rows }) => lengthOf(rows),
    lengthOf([standfirst ?? model.summary, conflicts, first]) + ROW * model.conflicts.length,
    leading[0],
  );
  const about = dots(
    textView(reading, model.fullName),
    textView(reading, model.role),
    affiliation && [messages.affiliation, ' ', nameView(reading, affiliation)],
    (model.from || model.to) && messages.period(model.from, model.to),
    aside(reading, { basis: model.basis }),
  );
  return markup`<article aria-labelledby="title">${
    headline && markup`<p part="headline">${headline}</p>`
  }${portraitMarkup(portrait, reading)}<header><p part="kind">${kindView(model, reading)}</p><p part="title" id="title" role="heading" aria-level="3">${nameView(reading, actor)}</p></header>${note(about)}<p part="summary">${standfirst ?? textView(reading, model.summary)}${sourcedMarkup(model, reading)}</p>${conflicts}${
    leading[0] &&
    markup`<div class="first"><ul part="interests" aria-label="${messages.interests}">${rowsOf(
      leading,
      ({ kind }) => messages.interestKinds[kind],
      (_, index) => first[index],
    ).map(
      ([kind, content]) => markup`<li>${kind && markup`<b>${kind}</b> `}${content}</li>`,
    )}</ul>${relationsView(model.relations, reading, model.inSentence)}</div>`
  }${
    sections[0]
      ? markup`<section>${sections.map((section, index) =>
          sectionView(section, isOpen[index], reading),
        )}</section>`
      : !leading[0] && note(messageMarkup(messages.nothing, reading, model.inSentence))
  }${note(creditMarkup(portrait, reading))}${footMarkup(model.foot, reading)}</article>`;
}

/** What it is: an organization in the dataset's words, who is an actor besides in both. */
const kindView = ({ kind, ownKind }: ActorModel, reading: ActorReading): Content =>
  dots(
    !(ownKind && kind === 'organization') && reading.messages.actorKinds[kind],
    textView(reading, ownKind),
  );

/** All that there is to be opened. */
function sectionsOf(model: ActorModel, reading: ActorReading): Section[] {
  const { messages, locale } = reading;
  const { actor, leading, interests, towardActor } = model;
  const ties = (label: Content, list: readonly Tie[]): Omit<Section, 'count'> => ({
    label,
    rows: list.map((tie) => tieRow(reading, tie)),
    isConflict: list.some(({ statedRoles }) => statedRoles[1]),
  });
  const more = interests.filter((aim) => !leading.includes(aim));
  const sections: readonly (Omit<Section, 'count'> & Partial<Section>)[] = [
    {
      label: messages.interests,
      count: messages.more(formatNumber(more.length, locale)),
      rows: rowsOf(
        more,
        ({ kind }) => messages.interestKinds[kind],
        (aim) => aimView(reading, aim),
      ),
    },
    ties(messages.memberships, model.memberships),
    ties(messageMarkup(messages.rolesIn, reading, model.inSentence), model.roles),
    { label: messages.quotes, rows: threadRows(reading, model.quotes) },
    {
      label: messages.events,
      rows: model.events.map((event) => eventRow(reading, event, actor)),
    },
    {
      label: messages.people,
      rows: model.people.map((person): Row => [
        nameView(reading, person.actor),
        [
          dots(textView(reading, person.role), textView(reading, person.summary)),
          sourcedMarkup(person, reading),
        ],
      ]),
    },
    {
      label: messageMarkup(messages.aboutActor, reading, model.inSentence),
      rows: [
        ...rowsOf(
          towardActor,
          (aim) => nameView(reading, aim.actor),
          (aim) => aimView(reading, aim),
        ),
        ...threadRows(reading, model.aboutActor),
      ],
    },
  ];
  return sections
    .filter(({ rows }) => rows[0])
    .map((section) => ({ count: formatNumber(section.rows.length, locale), ...section }));
}

/** How many letters are read of it. */
const lengthOf = (content: Content): number =>
  markup`${content}`.html.replace(/<[^>]*>/g, '').length;

const sectionView = (
  { label, count, rows, isConflict }: Section,
  isOpen: boolean | undefined,
  { messages }: ActorReading,
): Content =>
  markup`<details${isOpen && markup` open`}><summary part="label"><span role="heading" aria-level="4">${label} <span class="muted">${count}${
    isConflict && markup` <b role="img" aria-label="${messages.conflict}">≠</b>`
  }</span></span></summary><dl>${rows.map(([term, content]) => [
    term && markup`<dt>${term}</dt>`,
    markup`<dd>${content}</dd>`,
  ])}</dl></details>`;

/** Rows of which neighbours with the same term share it. */
const rowsOf = (
  aims: readonly Aim[],
  termOf: (aim: Aim) => Content,
  contentOf: (aim: Aim, index: number) => Content,
): Row[] => {
  let last = '';
  return aims.map((aim, index) => {
    const term = markup`${termOf(aim)}`;
    const isSame = term.html === last;
    last = term.html;
    return [!isSame && term, contentOf(aim, index)];
  });
};

/** What is wanted, of whom, and where the article says so. */
const aimView = (reading: ActorReading, aim: Aim): Content => [
  textView(reading, aim.text),
  aim.toward[0] &&
    markup`<span class="muted">${aim.toward.map(
      (each, index, { length }) =>
        markup` <span class="together">${!index && `${reading.messages.toward} `}${nameView(reading, each)}${index < length - 1 && ' ·'}</span>`,
    )}</span>`,
  sourcedMarkup(aim, reading),
  qualifying(aim, reading).map((words) => markup` <span class="muted">· ${words}</span>`),
  conflictsMarkup(aim.conflicts, reading),
];

/** With whom the actor has to do, and how much, as a table that is seen as a diagram. */
function relationsView(
  relations: readonly Relation[],
  reading: ActorReading,
  actor: Named,
): Content {
  const { messages, locale } = reading;
  const cell = (count: number): Content =>
    markup`<td data-marks="${'●'.repeat(Math.min(count, MARKS))}">${!!count && formatNumber(count, locale)}</td>`;
  const rest = relations.length - RELATIONS;
  return (
    relations[0] &&
    markup`<table part="relations"><tr><th scope="col" colspan="2">${messages.toward}</th><th scope="col">${messageMarkup(messages.towardActor, reading, actor)}</th></tr>${relations
      .slice(0, RELATIONS)
      .map(
        (one) =>
          markup`<tr><th scope="row">${nameView(reading, one.actor)}</th>${cell(one.ofActor)}${cell(one.towardActor)}</tr>`,
      )}${rest > 0 && markup`<tr><td colspan="3">${messages.more(formatNumber(rest, locale))}</td></tr>`}</table>`
  );
}

const tieRow = (reading: ActorReading, tie: Tie): Row => {
  const { other, fullName, from, to, statedRoles } = tie;
  return [
    nameView(reading, other),
    [
      statedRolesView(reading, statedRoles),
      note(
        dots(
          aside(reading, tie),
          textView(reading, fullName),
          (from || to) && reading.messages.period(from, to),
        ),
      ),
    ],
  ];
};

const eventRow = (reading: ActorReading, event: Happening, actor: Named): Row => [
  event.date ? timeMarkup(event.date) : reading.messages.undated,
  [
    textView(reading, event.name),
    sourcedMarkup(event, reading),
    event.parts.map((part) => {
      const who = part.actor.id !== actor.id && [nameView(reading, part.actor), ': '];
      // The event's own links lead to what is not contradicted.
      const [only, other] = part.statedRoles;
      const roles = other ? part.statedRoles : [{ ...only!, sources: [] }];
      return statedRolesView(reading, roles, who);
    }),
    note(
      dots(
        nameView(reading, event.organization),
        nameView(reading, event.place),
        textView(reading, event.note),
        aside(reading, event),
      ),
    ),
    conflictsMarkup(event.conflicts, reading),
  ],
];

/** Who said what, each answer below what it answers. */
function threadRows(reading: ActorReading, threads: ActorModel['quotes']): Row[] {
  const write = statementWriter(reading);
  return threads
    .flat()
    .map((said): Row => [
      nameView(reading, said.speaker),
      [
        note(dots(...labelsOf(said, reading.messages, write))),
        wordsView(said, languageOfText(reading.dataset, said.text)),
        note([
          dots(
            textView(reading, said.role),
            said.date && timeMarkup(said.date),
            ...detailsOf(said, reading, write),
          ),
          sourcedMarkup(said, reading),
        ]),
        conflictsMarkup(said.conflicts, reading),
      ],
    ]);
}

/** Verbatim words, or what is told in other words, which has no quotation marks. */
const wordsView = ({ isTold, isFragment, text }: Statement, language: string): Content =>
  markup`<blockquote${
    isTold ? markup` class="told"` : isFragment && markup` class="fragment"`
  } lang="${language}" dir="${directionOf(language)}"><p>${text}</p></blockquote>`;

/** An actor's role, or all that the article says where it contradicts itself. */
function statedRolesView(
  reading: ActorReading,
  statedRoles: readonly StatedRole[],
  who?: Content,
): Content {
  const { messages } = reading;
  const lines = statedRoles.map(
    (one) =>
      markup`<p>${who}${messages.roles[one.role]}${one.vote && ` · ${messages.votes[one.vote]}`}${
        one.note && markup`<span class="muted"> · ${textView(reading, one.note)}</span>`
      }${sourcedMarkup(one, reading)}</p>`,
  );
  return lines[1] ? markup`<div part="conflict"><p>${messages.conflict}</p>${lines}</div>` : lines;
}

const nameView = (reading: ActorReading, named: Named | undefined): Content =>
  named && nameMarkup(reading, named);

const textView = (reading: ActorReading, text: string | undefined): Content =>
  text && datasetMarkup(reading, text);

const aside = (reading: ActorReading, record: Qualified): Content =>
  dots(...qualifying(record, reading));

const note = (content: Content): Content => content && markup`<p class="muted">${content}</p>`;
