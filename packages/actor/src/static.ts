import { qualifying, type Named, type Qualified, type Statement } from '@factbox/core';
import {
  datasetInline,
  footBlocks,
  heading,
  joined,
  listed,
  nameInline,
  note,
  paragraph,
  portraitBlocks,
  quiet,
  sentence,
  sourceInlines,
  strong,
  threadBlocks,
  time,
  type Block,
  type DefinitionsBlock,
  type Detail,
  type Inline,
  type Inlines,
  type StaticReading,
} from '@factbox/core/document.js';
import type { ActorMessages } from './messages.js';
import type { ActorModel, Aim, Contested, Happening, StatedRole, Tie } from './model.js';

export { catalogue, type ActorMessages } from './messages.js';
export { toActorModel, type ActorModel } from './model.js';

type Row = DefinitionsBlock['rows'][number];

/** An actor's card as a static form: a heading, then a section for each sort of fact. */
export function actorStatic(model: ActorModel, reading: StaticReading<ActorMessages>): Block[] {
  const { messages, locale } = reading;
  const { actor, role, affiliation, headline, standfirst, summary } = model;
  const text = (value: string): Inline => datasetInline(reading, value);
  const name = (named: Named): Inline => nameInline(reading, named);
  const names = (list: readonly Named[]): Inline[] => listed(list.map(name), locale);
  const sources = (fact: Pick<ActorModel, 'sources'>): Inline[] =>
    sourceInlines(fact.sources, reading);

  const aside = (record: Qualified): Inline[] =>
    qualifying(record, reading).map((words) => quiet(` · ${words}`));
  const contested = ({ conflicts }: Contested): Inline[] =>
    conflicts.flatMap((other) => [
      ' ',
      quiet(`${messages.conflict} `, text(other.text), ...sources(other)),
    ]);

  const stated = (one: StatedRole): Inline[] => [
    messages.roles[one.role]!,
    ...(one.vote ? [` · ${messages.votes[one.vote]}`] : []),
    ...(one.note ? [' · ', text(one.note)] : []),
  ];
  const aim = ({ text: words, toward, ...fact }: Aim): Inline[] => [
    text(words),
    ...(toward.length ? [' ', quiet(`${messages.toward} `, ...names(toward))] : []),
    ...sources(fact),
    ...aside(fact),
    ...contested(fact),
  ];
  const tie = ({ organization, fullName, from, to, statedRoles, ...more }: Tie): Row => {
    const rest: Inline[] = [
      ...(from || to ? [' ', quiet(messages.period(from, to))] : []),
      ...(fullName ? [' ', quiet(text(fullName))] : []),
      ...aside(more),
    ];
    const said = statedRoles.map((one) => [...stated(one), ...sources(one)]);
    return {
      term: [name(organization)],
      details: [
        said.length > 1
          ? [paragraph(messages.conflict, ...rest), { kind: 'list', items: said }]
          : [...said[0]!, ...rest],
      ],
    };
  };
  const happening = (event: Happening): Row => {
    const parts = event.parts.flatMap(({ actor: one, statedRoles }): Block[] => {
      const who: Inline[] = one.id === actor.id ? [] : [name(one), ': '];
      return statedRoles.length > 1
        ? [
            paragraph(...who, messages.conflict),
            {
              kind: 'list',
              items: statedRoles.map((each) => [...stated(each), ...sources(each)]),
            },
          ]
        : [paragraph(...who, ...stated(statedRoles[0]!))];
    });
    const where = joined(
      [
        event.organization ? [name(event.organization)] : [],
        event.place ? [name(event.place)] : [],
        event.note ? [text(event.note)] : [],
        qualifying(event, reading).flatMap((words, index) => (index ? [' · ', words] : [words])),
      ],
      ' · ',
    );
    return {
      term: [event.date ? time(event.date) : messages.undated],
      details: [
        [
          paragraph(text(event.name), ...sources(event)),
          ...parts,
          ...(where.length ? [note(...where)] : []),
          ...(event.conflicts[0] ? [note(...sentence(...contested(event)))] : []),
        ],
      ],
    };
  };
  const section = (title: string, content: readonly Block[]): Block[] =>
    content.length ? [heading(1, title), ...content] : [];
  const rows = (list: readonly Row[]): Block[] =>
    list.length ? [{ kind: 'definitions', rows: list }] : [];
  const quotes = (threads: ActorModel['quotes']): Block[] =>
    threads.flatMap((thread) => {
      // The card has said what its actor is.
      const isOwn = ({ speaker }: Statement): boolean => speaker.id === actor.id;
      return threadBlocks(
        thread.map((said) => (isOwn(said) ? { ...said, role: undefined } : said)),
        reading,
      );
    });

  const sections = [
    section(
      messages.interests,
      rows(grouped(model.interests, ({ kind }) => [messages.interestKinds[kind]!], aim)),
    ),
    section(messages.memberships, rows(model.memberships.map(tie))),
    section(messages.quotes, quotes(model.quotes)),
    section(messages.events, rows(model.events.map(happening))),
    section(
      messages.people,
      rows(
        model.people.map((one) => ({
          term: [name(one.actor)],
          details: [
            sentence(
              ...joined(
                [one.role, one.summary].map((words) => (words ? [text(words)] : [])),
                ' · ',
              ),
              ...sources(one),
            ),
          ],
        })),
      ),
    ),
    section(
      messages.towardActor(model.inSentence.name),
      rows(
        grouped(
          model.towardActor,
          (one) => [name(one.actor)],
          (one) => [quiet(`${messages.interestKinds[one.kind]}:`), ' ', ...aim(one)],
        ),
      ),
    ),
    section(messages.aboutActor(model.inSentence.name), quotes(model.aboutActor)),
  ].flat();

  return [
    ...(headline ? [paragraph(strong(headline))] : []),
    heading(0, name(actor)),
    ...portraitBlocks(model.portrait, reading),
    { kind: 'paragraph', role: 'label', content: kicker() },
    ...(affiliation ? [paragraph(quiet(messages.affiliation), ' ', name(affiliation))] : []),
    paragraph(
      ...sentence(
        ...(standfirst ? [standfirst] : summary ? [text(summary)] : []),
        ...sources(model),
      ),
    ),
    ...(model.conflicts[0] ? [note(...sentence(...contested(model)))] : []),
    ...(sections.length ? sections : [paragraph(messages.nothing(model.inSentence.name))]),
    ...footBlocks(model.foot, reading),
  ];

  function kicker(): Inlines {
    const { from, to } = model;
    return joined(
      [
        [messages.actorKinds[model.kind]],
        role ? [text(role)] : [],
        from || to ? [messages.period(from, to)] : [],
        ...qualifying({ basis: model.basis }, reading).map((words) => [words]),
      ],
      ' · ',
    );
  }
}

/** Neighbours with the same term become one row. */
function grouped<T>(
  items: readonly T[],
  termOf: (item: T) => Inlines,
  toDetail: (item: T) => Detail,
): Row[] {
  const rows: { term: Inlines; details: Detail[] }[] = [];
  for (const item of items) {
    const term = termOf(item);
    const last = rows.at(-1);
    if (last && JSON.stringify(last.term) === JSON.stringify(term)) {
      last.details.push(toDetail(item));
    } else {
      rows.push({ term, details: [toDetail(item)] });
    }
  }
  return rows;
}
