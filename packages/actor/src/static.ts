import {
  formatNumber,
  qualifying,
  type Named,
  type Qualified,
  type Statement,
} from '@factbox/core';
import {
  conflictInlines,
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
import { RELATIONS, ROW, openOf } from './room.js';
import type { ActorMessages } from './messages.js';
import type { ActorModel, Aim, Contested, Happening, StatedRole, Tie } from './model.js';

export { catalogue, type ActorMessages } from './messages.js';
export { toActorModel, type ActorModel } from './model.js';

type Row = DefinitionsBlock['rows'][number];

interface Section {
  readonly title: string;
  /** What stands there open, above the rest. */
  readonly first?: readonly Block[];
  readonly rows: readonly unknown[];
  /** Whether the article contradicts itself in it. */
  readonly isConflict?: boolean;
  readonly blocks: readonly Block[];
}

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
  const contested = ({ conflicts }: Contested): Inline[] => conflictInlines(conflicts, reading);

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
  const tie = ({ other, fullName, from, to, statedRoles, ...more }: Tie): Row => {
    const rest: Inline[] = [
      ...(from || to ? [' ', quiet(messages.period(from, to))] : []),
      ...(fullName ? [' ', quiet(text(fullName))] : []),
      ...aside(more),
    ];
    const said = statedRoles.map((one) => [...stated(one), ...sources(one)]);
    return {
      term: [name(other)],
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
  const rows = (list: readonly Row[]): Block[] =>
    list.length ? [{ kind: 'definitions', rows: list }] : [];
  const threadRows = (threads: ActorModel['quotes']): Block[] =>
    threads.flatMap((thread) => {
      // The card has said what its actor is.
      const isOwn = ({ speaker }: Statement): boolean => speaker.id === actor.id;
      return threadBlocks(
        thread.map((said) => (isOwn(said) ? { ...said, role: undefined } : said)),
        reading,
      );
    });

  const { leading, inSentence } = model;
  const ties = (title: string, list: readonly Tie[]): Section => ({
    title,
    rows: list,
    isConflict: list.some(({ statedRoles }) => statedRoles[1]),
    blocks: rows(list.map(tie)),
  });
  const more = model.interests.filter((one) => !leading.includes(one));
  const first: Block[] = leading[0]
    ? [
        {
          kind: 'list',
          items: leading.map((one) => [
            strong(`${messages.interestKinds[one.kind]}:`),
            ' ',
            ...aim(one),
          ]),
        },
        ...related(),
      ]
    : [];
  const said = {
    quotes: threadRows(model.quotes),
    aboutActor: threadRows(model.aboutActor),
  };
  const all: readonly Section[] = [
    {
      title: messages.interests,
      first,
      rows: more,
      blocks: rows(grouped(more, ({ kind }) => [messages.interestKinds[kind]!], aim)),
    },
    ties(messages.memberships, model.memberships),
    ties(messages.rolesIn(inSentence.name), model.roles),
    { title: messages.quotes, rows: said.quotes, blocks: said.quotes },
    {
      title: messages.events,
      rows: model.events,
      blocks: rows(model.events.map(happening)),
    },
    {
      title: messages.people,
      rows: model.people,
      blocks: rows(
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
    },
    {
      title: messages.aboutActor(inSentence.name),
      rows: [...model.towardActor, ...said.aboutActor],
      blocks: [
        ...rows(
          grouped(
            model.towardActor,
            (one) => [name(one.actor)],
            (one) => [quiet(`${messages.interestKinds[one.kind]}:`), ' ', ...aim(one)],
          ),
        ),
        ...said.aboutActor,
      ],
    },
  ];
  const sections = all.filter(({ rows: list, first: shown }) => list[0] || shown?.[0]);
  const isOpen = openOf(
    sections,
    ({ blocks }) => lettersOf(blocks),
    lettersOf([standfirst ?? summary, contested(model), first]) + ROW * model.conflicts.length,
    leading[0],
  );

  return [
    ...(headline ? [paragraph(strong(headline))] : []),
    heading(0, name(actor)),
    ...portraitBlocks(model.portrait, reading),
    { kind: 'paragraph', role: 'label', content: kicker() },
    paragraph(
      ...sentence(
        ...(standfirst ? [standfirst] : summary ? [text(summary)] : []),
        ...sources(model),
      ),
    ),
    ...(model.conflicts[0] ? [note(...sentence(...contested(model)))] : []),
    sections.length
      ? {
          kind: 'sections',
          items: sections.map(({ title, first: shown = [], rows: { length }, blocks }, index) => ({
            title,
            first: shown,
            count: (shown.length ? messages.more : String)(formatNumber(length, locale)),
            isOpen: !!isOpen[index],
            blocks,
          })),
        }
      : paragraph(messages.nothing(inSentence.name)),
    ...footBlocks(model.foot, reading),
  ];

  /** With whom the actor has most to do, and how many of its interests concern each. */
  function related(): Block[] {
    const { relations } = model;
    const shown = relations
      .slice(0, RELATIONS)
      .map((one) => [
        name(one.actor),
        ...(one.ofActor ? [` ${formatNumber(one.ofActor, locale)}`] : []),
      ]);
    const rest = relations.length - RELATIONS;
    const others = rest > 0 ? [[messages.more(formatNumber(rest, locale))]] : [];
    return shown[0] && more.length
      ? [paragraph(quiet(`${messages.toward} `, ...joined([...shown, ...others], ' · ')))]
      : [];
  }

  function kicker(): Inlines {
    const { from, to, kind, ownKind, fullName } = model;
    return joined(
      [
        ownKind && kind === 'organization' ? [] : [messages.actorKinds[kind]],
        ...[ownKind, fullName].map((words) => (words ? [text(words)] : [])),
        role ? [text(role)] : [],
        affiliation ? [`${messages.affiliation} `, name(affiliation)] : [],
        from || to ? [messages.period(from, to)] : [],
        ...qualifying({ basis: model.basis }, reading).map((words) => [words]),
      ],
      ' · ',
    );
  }
}

/** How many letters are read of blocks. */
function lettersOf(content: unknown): number {
  if (typeof content === 'string') return content.length;
  if (typeof content !== 'object' || !content) return 0;
  return Object.entries(content).reduce(
    (sum, [key, value]) => sum + (unread.has(key) ? 0 : lettersOf(value)),
    0,
  );
}

const unread = new Set(['kind', 'href', 'name', 'language', 'value']);

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
