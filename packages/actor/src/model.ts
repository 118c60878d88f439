import {
  actorInSentence,
  actorName,
  common,
  formatDate,
  toDated,
  toFoot,
  toOthers,
  toPortrait,
  toSources,
  toStatements,
  type CoreMessages,
  type Dated,
  type Foot,
  type Qualified,
  type Named,
  type Otherwise,
  type Portrait,
  type Selection,
  type Source,
  type Statement,
  flag,
  idOf,
} from '@factbox/core';
import {
  eventsOf,
  interestKinds,
  interestsOf,
  interestsToward,
  membershipsOf,
  peopleOf,
  threadsAbout,
  threadsWith,
  versionsOf,
  type Actor,
  type ArticleEvent,
  type Conflict,
  type Dataset,
  type Interest,
  type Membership,
  type Organization,
  type OtherRole,
  type Role,
  type Thread,
} from '@factbox/dataset';

/** What the tag's attributes hold. */
export const attributes = { ...common, actor: idOf('actors'), compact: flag };

/** How many interests a card begins with, and a compact one. */
const LEADING = 2;
const LEADING_COMPACT = 1;

/** Anything that the article states, with links to where it does. */
export interface Sourced {
  readonly sources: readonly Source[];
}

/** How somebody voted. */
type Vote = keyof NonNullable<ArticleEvent['vote']>;

/** What other passages say otherwise. */
export interface Contested {
  readonly conflicts: readonly Otherwise[];
}

/** What the article says of an actor's role in something; two of them are a conflict. */
export interface StatedRole extends Sourced {
  readonly vote?: Vote | undefined;
  readonly role: Role;
  readonly note?: string;
}

/** One thing that an actor seeks or fears. */
export interface Aim extends Sourced, Contested, Qualified {
  readonly kind: Interest['kind'];
  readonly actor: Named;
  readonly text: string;
  /** Whom it concerns, besides the card's actor. */
  readonly toward: readonly Named[];
}

/** Another actor, with how many interests there are between the two. */
export interface Relation {
  readonly actor: Named;
  /** How many of the card's actor concern this one. */
  readonly ofActor: number;
  /** How many of this one concern the card's actor. */
  readonly towardActor: number;
}

/** An actor's tie to an organization, as it is told on the card of either. */
export interface Tie extends Qualified {
  /** The one that it ties the card's actor to. */
  readonly other: Named;
  /** The full name of an organization that is named by its short one. */
  readonly fullName: string | undefined;
  /** From when and until when it holds, in words, as far as either is known. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly statedRoles: readonly StatedRole[];
}

/** An event with the parts that the actor and its people had in it, and all others had in its own. */
export interface Happening extends Sourced, Contested, Qualified {
  readonly name: string;
  readonly note?: string;
  readonly date: Dated | undefined;
  readonly place: Named | undefined;
  readonly organization: Named | undefined;
  readonly parts: readonly { readonly actor: Named; readonly statedRoles: readonly StatedRole[] }[];
}

/** A person who speaks or acts for the actor. */
export interface Person extends Sourced {
  readonly actor: Named;
  readonly role?: string;
  readonly summary?: string;
}

/** All that the article states of one actor. */
export interface ActorModel extends Sourced, Contested, Qualified {
  readonly actor: Named;
  /** The same, by the form of the name that stands in a sentence. */
  readonly inSentence: Named;
  readonly kind: Actor['kind'];
  /** What an organization is in the dataset's words, and its name in full where it has a short one. */
  readonly ownKind: string | undefined;
  readonly fullName: string | undefined;
  readonly role?: string;
  readonly affiliation: Named | undefined;
  /** From when and until when it has existed, in words, as far as either is known. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly summary?: string;
  /** The author's own words, above the name and in place of the summary. */
  readonly headline: string | undefined;
  readonly standfirst: string | undefined;
  readonly portrait: Portrait | undefined;
  /** The actor's interests that the dataset names first. */
  readonly leading: readonly Aim[];
  /** All of the actor's interests, by kind. */
  readonly interests: readonly Aim[];
  /** With whom it has interests, on either side; most first. None on a compact card. */
  readonly relations: readonly Relation[];
  readonly memberships: readonly Tie[];
  /** The roles that others have in it. */
  readonly roles: readonly Tie[];
  /** What it or its people said, each in its whole thread. */
  readonly quotes: readonly (readonly Statement[])[];
  readonly events: readonly Happening[];
  readonly people: readonly Person[];
  /** Others' interests that concern the actor. */
  readonly towardActor: readonly Aim[];
  /** Other threads in which something is said about the actor. */
  readonly aboutActor: readonly (readonly Statement[])[];
  readonly foot: Foot;
}

/** What a card is made from besides the dataset. */
export interface ActorOptions {
  /** The actor's id. */
  readonly actor: string;
  /** Whether the card begins with as little as can be, as beside a paragraph. */
  readonly compact?: boolean;
  readonly headline?: string | undefined;
  /** In place of the dataset's. */
  readonly summary?: string | undefined;
  readonly locale: string;
  readonly messages?: CoreMessages;
  /** The address of the page, if the article stands in it. */
  readonly page?: string;
}

/** All that the dataset has on an actor, in the order in which a card shows it. */
export function toActorModel(dataset: Dataset, options: ActorOptions): ActorModel {
  const { actor: id, compact: isCompact, headline, summary: standfirst, locale, page } = options;
  const { actors, organizations } = dataset;
  const { affiliation, from, to, conflicts } = actors[id]!;

  const withLinks = <T extends { readonly sources: readonly string[] }>(
    fact: T,
  ): Omit<T, 'sources'> & Sourced => ({
    ...fact,
    sources: toSources(dataset, fact.sources, page),
  });
  const toText = (date: string): string => formatDate(date, options);
  const toNamed = (kind: Selection['kind'], key: string): Named => {
    const { name, shortName } = dataset[`${kind}s`][key] as Organization;
    return {
      id: key,
      kind,
      name: kind === 'actor' ? actorName(dataset, key, locale) : (shortName ?? name),
    };
  };
  const toActor = (key: string): Named => toNamed('actor', key);
  const toSentence = (key: string): Named => actorInSentence(dataset, key, locale);
  const isOwn = (actor: string): boolean => actor === id || actors[actor]!.affiliation === id;

  const toConflicts = (others?: readonly Conflict[]): Otherwise[] =>
    toOthers(dataset, others, page);
  /** How it voted is said with what the article says first. */
  const toStatedRoles = (
    fact: OtherRole & { conflicts?: readonly OtherRole[] },
    vote?: Vote,
  ): StatedRole[] =>
    versionsOf(fact).map(({ role, note, sources }, index) =>
      withLinks({
        role,
        ...(note && { note }),
        ...(vote && !index && { vote }),
        sources,
      }),
    );
  const toAim = (interest: Interest): Aim => ({
    ...withLinks(interest),
    conflicts: toConflicts(interest.conflicts),
    actor: toActor(interest.actor),
    toward: (interest.toward ?? []).filter((other) => other !== id).map(toSentence),
  });
  const own = interestsOf(dataset, id).map(toAim);
  const towardActor = interestsToward(dataset, id)
    .filter(({ actor }) => actor !== id)
    .map(toAim);
  const ties = membershipsOf(dataset, { actor: id });
  const roles = membershipsOf(dataset, { organization: id });
  const organization = organizations[id];
  const toTie = (membership: Membership, other: Named, fullName?: string): Tie => {
    const { from, to, amount, basis } = membership;
    return {
      other,
      fullName,
      from: from && toText(from),
      to: to && toText(to),
      amount,
      basis,
      statedRoles: toStatedRoles(membership),
    };
  };
  const events = eventsOf(dataset, id);
  const people = peopleOf(dataset, id);
  const [quotes, aboutActor] = threadsOn(dataset, id).map((threads) =>
    threads.map((thread) => toStatements(dataset, thread, options)),
  ) as [Statement[][], Statement[][]];

  return {
    ...withLinks(actors[id]!),
    headline,
    standfirst,
    portrait: toPortrait(dataset, id),
    conflicts: toConflicts(conflicts),
    from: from && toText(from),
    to: to && toText(to),
    actor: toActor(id),
    inSentence: toSentence(id),
    affiliation: affiliation ? toActor(affiliation) : undefined,
    leading: own.slice(0, isCompact ? LEADING_COMPACT : LEADING),
    interests: [...interestKinds, ...Object.keys(dataset.interestKinds ?? {})].flatMap((kind) =>
      own.filter((each) => each.kind === kind),
    ),
    relations: isCompact ? [] : toRelations(own, towardActor),
    ownKind: organization?.kind,
    fullName:
      organization &&
      [organization.name, organization.shortName].find((name) => name !== actors[id]!.name),
    memberships: ties.map((tie) =>
      toTie(
        tie,
        toNamed('organization', tie.organization),
        fullNameOf(organizations[tie.organization]!),
      ),
    ),
    roles: roles.map((tie) => toTie(tie, toActor(tie.actor))),
    quotes,
    events: events.map(({ id: _, ...event }) => {
      const { date, place, organization, participants, sources } = event;
      return {
        ...withLinks(event),
        conflicts: toConflicts(event.conflicts),
        date: date ? toDated(date, options) : undefined,
        place: place ? toNamed('place', place) : undefined,
        organization: organization ? toNamed('organization', organization) : undefined,
        parts: (participants ?? [])
          .filter(({ actor }) => isOwn(actor) || event.organization === id)
          .map((part) => ({
            actor: toActor(part.actor),
            statedRoles: toStatedRoles({ ...part, sources }, part.vote),
          }))
          // That it took part is said by where the event stands.
          .filter(({ actor: { id: who }, statedRoles: [only, other] }) => {
            const isPlain = only!.role === 'participant' && !only!.note && !only!.vote && !other;
            return who !== id || !isPlain;
          }),
      };
    }),
    people: people.map((person) => ({ ...withLinks(actors[person]!), actor: toActor(person) })),
    towardActor,
    aboutActor,
    foot: toFoot(
      dataset,
      [
        id,
        ...people,
        ...[...ties, ...roles].flatMap((tie) => [tie.actor, tie.organization]),
        ...events.map((event) => event.id),
        ...[...quotes, ...aboutActor].flat().flatMap((said) => [said.id, said.speaker.id]),
      ],
      options,
    ),
  };
}

const fullNameOf = ({ name, shortName }: Organization): string | undefined => shortName && name;

/** The others whom interests tie to an actor, those with most of them first. */
function toRelations(own: readonly Aim[], towardActor: readonly Aim[]): Relation[] {
  const relations = new Map<string, { actor: Named; ofActor: number; towardActor: number }>();
  const count = (actor: Named, side: 'ofActor' | 'towardActor'): void => {
    const relation = relations.get(actor.id) ?? { actor, ofActor: 0, towardActor: 0 };
    relation[side]++;
    relations.set(actor.id, relation);
  };
  for (const { toward } of own) for (const actor of toward) count(actor, 'ofActor');
  for (const { actor } of towardActor) count(actor, 'towardActor');
  const sumOf = (relation: Relation): number => relation.ofActor + relation.towardActor;
  return [...relations.values()].sort((one, other) => sumOf(other) - sumOf(one));
}

/** The threads on a card: those in which its actor speaks, then others that are about it. */
export function threadsOn(dataset: Dataset, actor: string): readonly [Thread[], Thread[]] {
  const said = threadsWith(dataset, actor);
  const known = new Set(said);
  return [said, threadsAbout(dataset, actor).filter((thread) => !known.has(thread))];
}
