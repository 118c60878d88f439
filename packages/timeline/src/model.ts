import {
  actorName,
  comma,
  common,
  formatDate,
  formatList,
  formatNumber,
  isolated,
  oneOf,
  optionalIdOf,
  someOf,
  toDated,
  toFoot,
  toOthers,
  toSources,
  toStatements,
  type Foot,
  type Named,
  type Otherwise,
  type Selection,
  type Statement,
  type Style,
} from '@factbox/core';
import {
  boundsOf,
  shortNameOf,
  threadOf,
  versionsOf,
  type ArticleEvent,
  type Dataset,
  type Membership,
  type OtherRole,
} from '@factbox/dataset';
import { messages as english, type TimelineMessages } from './messages.js';

/** What a timeline can be asked to show. */
const kinds = ['events', 'memberships', 'quotes', 'claims', 'demands'] as const;
type Kind = (typeof kinds)[number];

/** What the tag's attributes hold. */
export const attributes = {
  ...common,
  actor: optionalIdOf(['actors']),
  organization: optionalIdOf(['organizations']),
  place: optionalIdOf(['places']),
  order: oneOf('oldest', 'newest'),
  kinds: someOf(...kinds),
};

/** What the dataset notes, of one of those who took part or of all. */
export interface Note {
  readonly of?: string;
  readonly text: string;
}

/** Those who had one and the same part in an event. */
export interface Part {
  /** Their role and vote in words; nothing is said of who simply took part. */
  readonly label: string;
  readonly actors: readonly Named[];
}

/** What of a statement every entry has. */
type Always = 'id' | 'date' | 'level' | 'answers' | 'of' | 'sources' | 'conflicts';

/** One thing that happened, was said or is planned; of what somebody says all that is known of it. */
export interface Entry extends Pick<Statement, Always>, Partial<Omit<Statement, Always>> {
  readonly look: 'event' | 'planned' | 'tie' | 'said' | 'published';
  /** Who says it, or whose tie begins or ends; with an office. */
  readonly who?: Named;
  readonly office?: string | undefined;
  /** Whether a tie begins or ends, and what else it is in the interface's words. */
  readonly end?: string;
  readonly words?: string;
  readonly parts: readonly Part[];
  readonly organization?: Named | undefined;
  /** The tally of a vote, side by side. */
  readonly tally: readonly string[];
  readonly notes: readonly Note[];
}

/** What an article dates, in order. */
export interface TimelineModel {
  readonly title: string;
  readonly summary: string;
  /** In the order asked for, what is not dated last; a quote stands with all that answers tie to it. */
  readonly groups: readonly (readonly Entry[])[];
  readonly foot: Foot;
}

/** What a timeline is made from besides the dataset. */
export interface TimelineOptions {
  readonly actor?: string | undefined;
  readonly organization?: string | undefined;
  readonly place?: string | undefined;
  readonly order?: 'oldest' | 'newest';
  readonly kinds?: readonly Kind[] | undefined;
  /** The day as of which the facts are shown. */
  readonly 'as-of'?: string | undefined;
  readonly locale: string;
  readonly messages?: TimelineMessages;
  /** The address of the page. */
  readonly page?: string;
}

/** What the article dates, and last what it does not. */
export function toTimelineModel(dataset: Dataset, options: TimelineOptions): TimelineModel {
  const { actor, organization, place, locale, page } = options;
  const { messages = english, order = 'oldest', kinds: asked = kinds } = options;
  const { actors, events, quotes, article } = dataset;
  const style = { locale, messages };
  const limit = options['as-of'] ? boundsOf(options['as-of'])[1] : '';

  const toNamed = (kind: Selection['kind'], id: string): Named => ({
    kind,
    id,
    name:
      kind === 'actor'
        ? actorName(dataset, id, locale)
        : kind === 'organization'
          ? shortNameOf(dataset.organizations[id]!)
          : dataset.places[id]!.name,
  });
  const toActor = (id: string): Named => toNamed('actor', id);
  /** Another role, behind the name of whose it is. */
  const toOtherRole = ({ role, note, sources }: OtherRole, before = ''): Otherwise => ({
    words: before + roleOf(role) + (note ? ' · ' : ''),
    text: note,
    sources: toSources(dataset, sources, page),
  });
  // A role of the dataset's own may run against the page's language.
  const roleOf = (role: string): string => isolated(messages.roles[role]!, locale);

  const wanted = [actor, organization, place].filter((id) => id !== undefined);
  /** Whether a record has to do with all that the timeline is to be about. */
  const isAsked = (kind: Kind, ...touched: (string | undefined)[]): boolean => {
    const all = touched.flatMap((id) => [id, actors[id!]?.affiliation]);
    return asked.includes(kind) && wanted.every((id) => all.includes(id));
  };

  const records = new Set<string>();
  const groups: Entry[][] = [];
  for (const [id, event] of Object.entries(events)) {
    const { participants = [] } = event;
    const who = participants.map((one) => one.actor);
    if (isAsked('events', ...who, event.organization, event.place)) {
      groups.push([toEvent(id, event)]);
    }
  }
  for (const [index, tie] of [...dataset.memberships, ...(dataset.ended ?? [])].entries()) {
    if (!isAsked('memberships', tie.actor, tie.organization)) continue;
    for (const end of ['from', 'to'] as const) {
      const date = tie[end];
      if (date && !(limit && firstOf(boundsOf(date)) > limit)) {
        groups.push([toTie(`${tie.actor} ${tie.organization} ${index} ${end}`, tie, end)]);
      }
    }
  }
  for (const thread of new Set(Object.keys(quotes).map((id) => threadOf(dataset, id)))) {
    const isIn = thread.some(({ id }) => {
      const { kind, claim, speaker, about = [], place: where } = quotes[id]!;
      const touched = [speaker, ...about, where];
      return (
        isAsked(`${kind ?? 'quote'}s`, ...touched) || (!!claim && isAsked('claims', ...touched))
      );
    });
    if (isIn) {
      groups.push(toStatements(dataset, thread, options).map(toSaid));
    }
  }
  const introduced = new Set<string>();
  const ordered = sorted(
    groups.length && !(limit && article.published > limit) ? [...groups, [toPublished()]] : groups,
    order,
  );
  return {
    title: messages.title,
    summary: messages.summary(spanOf(ordered.flat(), style), subject()),
    // An office is told once, as in an article.
    groups: ordered.map((group) =>
      group.map(({ office, ...entry }) => {
        const isNew = office && !introduced.has(entry.who!.id);
        if (entry.who) introduced.add(entry.who.id);
        return isNew ? { ...entry, office } : entry;
      }),
    ),
    foot: toFoot(dataset, records, options),
  };

  function toEntry(
    id: string,
    record: ArticleEvent | Membership,
    date: string | undefined,
  ): Pick<Entry, keyof typeof bare | 'id' | 'date' | 'sources'> {
    records.add(id);
    return {
      ...bare,
      date: date ? toDated(date, style) : undefined,
      id,
      sources: toSources(dataset, record.sources, page),
    };
  }

  function toEvent(id: string, event: ArticleEvent): Entry {
    const { name, note, status, vote, basis, participants = [] } = event;
    const entry = toEntry(id, event, event.date);
    const { date } = entry;
    const isPlanned = status === 'planned';
    const parts = new Map<string, Named[]>();
    const others = toOthers(dataset, event.conflicts, page);
    const notes: Note[] = note ? [{ text: note }] : [];
    for (const one of participants) {
      const label = [
        one.role === 'participant' ? '' : roleOf(one.role),
        one.vote ? messages.votes[one.vote] : '',
      ]
        .filter(Boolean)
        .join(comma(locale));
      const named = toActor(one.actor);
      records.add(one.actor);
      parts.set(label, [...(parts.get(label) ?? []), named]);
      const of = isolated(named.name, locale);
      if (one.note) notes.push({ of, text: one.note });
      for (const other of one.conflicts ?? []) {
        others.push(toOtherRole(other, `${of}: `));
      }
    }
    return {
      ...entry,
      look: isPlanned ? 'planned' : 'event',
      date: date && isPlanned ? { ...date, text: messages.plannedFor(date.text) } : date,
      // Of what is planned, the date says so where there is one.
      status: isPlanned && date ? undefined : status,
      basis,
      text: name,
      parts: [...parts].map(([label, named]) => ({ label, actors: named })),
      organization:
        event.organization && !participants.some((one) => one.actor === event.organization)
          ? toNamed('organization', event.organization)
          : undefined,
      place: event.place ? toNamed('place', event.place) : undefined,
      tally: vote
        ? (['for', 'against', 'abstained', 'absent'] as const).flatMap((each) =>
            vote[each] === undefined
              ? []
              : `${messages.votes[each]}: ${formatNumber(vote[each], locale)}`,
          )
        : [],
      notes,
      conflicts: others,
    };
  }

  function toTie(id: string, tie: Membership, end: 'from' | 'to'): Entry {
    const [{ role }, ...others] = versionsOf(tie) as [Membership, ...Membership[]];
    records.add(tie.actor).add(tie.organization);
    // What is said of both ends is said once.
    const isFirst = end === 'from' || !tie.from;
    return {
      ...toEntry(id, tie, tie[end]),
      look: boundsOf(tie[end]!)[0] > dataset.asOf ? 'planned' : 'tie',
      end: messages[end === 'from' ? 'begin' : 'end'],
      basis: tie.basis,
      who: toActor(tie.actor),
      words: roleOf(role),
      organization: toNamed('organization', tie.organization),
      amount: isFirst ? tie.amount : undefined,
      notes: isFirst && tie.note ? [{ text: tie.note }] : [],
      conflicts: isFirst ? others.map((other) => toOtherRole(other)) : [],
    };
  }

  function toSaid({ speaker: who, role: office, ...said }: Statement): Entry {
    records.add(said.id).add(who.id);
    return { ...bare, ...said, look: 'said', who, office };
  }

  function toPublished(): Entry {
    const { published } = article;
    return {
      ...bare,
      date: toDated(published, style),
      id: 'published',
      look: 'published',
      words: messages.published,
      sources: [],
    };
  }

  /** Of whom or what the timeline is, as a list in words. */
  function subject(): string {
    const names = [
      actor && toActor(actor),
      organization && toNamed('organization', organization),
      place && toNamed('place', place),
    ].flatMap((named) => (named ? [named.name] : []));
    return formatList(names, locale);
  }
}

/** What an entry has none of. */
const bare = {
  level: 0,
  answers: [],
  of: [],
  parts: [],
  tally: [],
  notes: [],
  conflicts: [],
} as const;

/** The first day; of what has but an end, the last. */
const firstOf = ([first, last]: readonly [string, string]): string => first || last;

/** Each group by its first day, and last what is not dated. */
function sorted(groups: readonly Entry[][], order: 'oldest' | 'newest'): Entry[][] {
  const days = new Map(
    groups.map((group) => [
      group,
      group.flatMap(({ date }) => (date ? firstOf(boundsOf(date.value)) : [])).sort()[0] ?? '',
    ]),
  );
  const dated = groups.filter((group) => days.get(group));
  dated.sort((a, b) => (days.get(a)! < days.get(b)! ? -1 : +(days.get(a)! > days.get(b)!)));
  if (order === 'newest') dated.reverse();
  return [...dated, ...groups.filter((group) => !days.get(group))];
}

/** The years in which there is something. */
function spanOf(entries: readonly Entry[], style: Style): string {
  const days = entries
    .flatMap(({ date }) => (date ? boundsOf(date.value).filter(Boolean) : []))
    .sort();
  const years = [days[0], days.at(-1)].map((day) => day && formatDate(day.slice(0, 4), style));
  return [...new Set(years)].filter(Boolean).join('–');
}
