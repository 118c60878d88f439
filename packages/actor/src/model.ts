import {
  actorName,
  formatDate,
  toSources,
  type Named,
  type Selection,
  type Source,
} from '@factbox/core';
import {
  interestKinds,
  versionsOf,
  type Actor,
  type Conflict,
  type Dataset,
  type Interest,
  type Organization,
  type Role,
} from '@factbox/dataset';

/** A date as the dataset has it, and in words. */
export interface Dated {
  readonly value: string;
  readonly text: string;
}

/** Anything that the article states, with links to where it does. */
export interface Sourced {
  readonly sources: readonly Source[];
}

/** What the article says of an actor's role in something; two of them are a conflict. */
export interface Standing extends Sourced {
  readonly role: Role;
  readonly note?: string;
}

/** One thing that an actor seeks or fears. */
export interface Aim extends Sourced {
  readonly kind: Interest['kind'];
  readonly actor: Named;
  readonly text: string;
  /** Whom it concerns, besides the card's actor. */
  readonly toward: readonly Named[];
}

/** An actor's tie to an organization. */
export interface Tie {
  readonly organization: Named;
  /** The full name, where `organization` has the short one. */
  readonly fullName: string | undefined;
  /** From when and until when it holds, in words, as far as either is known. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly standings: readonly Standing[];
}

/** One person's verbatim words. */
export interface Statement extends Sourced {
  readonly id: string;
  readonly text: string;
  readonly speaker: Named;
  readonly role: string | undefined;
  readonly date: Dated | undefined;
  readonly occasion?: string;
  /** The ids of whom or what it is about. */
  readonly about?: readonly string[];
  /** Whose words these answer; undefined for those that answer none. */
  readonly answers: Named | undefined;
}

/** An event with the parts that the actor and its people had in it. */
export interface Happening extends Sourced {
  readonly name: string;
  readonly note?: string;
  readonly date: Dated;
  readonly place: Named | undefined;
  readonly organization: Named | undefined;
  readonly parts: readonly { readonly actor: Named; readonly standings: readonly Standing[] }[];
}

/** A person who speaks or acts for the actor. */
export interface Person extends Sourced {
  readonly actor: Named;
  readonly role?: string;
}

/** All that the article states of one actor. */
export interface ActorModel extends Sourced {
  readonly actor: Named;
  readonly kind: Actor['kind'];
  readonly role?: string;
  readonly affiliation: Named | undefined;
  readonly summary?: string;
  /** The actor's interests, by kind. */
  readonly interests: readonly Aim[];
  readonly memberships: readonly Tie[];
  /** What it or its people said: each a claim with all answers to it. */
  readonly quotes: readonly (readonly Statement[])[];
  readonly events: readonly Happening[];
  readonly people: readonly Person[];
  /** Others' interests that concern the actor. */
  readonly towardActor: readonly Aim[];
  /** What others said about the actor, with all answers. */
  readonly aboutActor: readonly (readonly Statement[])[];
  readonly asOf: Dated;
  readonly corrections: readonly { readonly date: Dated; readonly text: string }[];
}

/** What a card is made from besides the dataset. */
export interface ActorOptions {
  /** The actor's id. */
  readonly actor: string;
  readonly locale: string;
  /** The address of the page, if the article stands in it. */
  readonly page?: string;
}

/** All that the dataset has on an actor, in the order in which a card shows it. */
export function toActorModel(dataset: Dataset, options: ActorOptions): ActorModel {
  const { actor: id, locale, page } = options;
  const { actors, organizations, quotes, interests, memberships, corrections = [] } = dataset;
  const { affiliation } = actors[id]!;

  const withLinks = <T extends { readonly sources: readonly string[] }>(
    fact: T,
  ): Omit<T, 'sources'> & Sourced => ({
    ...fact,
    sources: toSources(dataset, fact.sources, page),
  });
  const toText = (date: string): string => formatDate(date, locale);
  const toDated = (value: string): Dated => ({ value, text: toText(value) });
  const toNamed = (kind: Selection['kind'], key: string): Named => {
    const { name, shortName } = dataset[`${kind}s`][key] as Organization;
    return {
      id: key,
      kind,
      name: kind === 'actor' ? actorName(dataset, key, locale) : (shortName ?? name),
    };
  };
  const toActor = (key: string): Named => toNamed('actor', key);
  const isOwn = (actor: string): boolean => actor === id || actors[actor]!.affiliation === id;

  const toStandings = (fact: Conflict & { conflicts?: readonly Conflict[] }): Standing[] =>
    versionsOf(fact).map(withLinks);
  const toAims = (
    keys: readonly string[],
    isWanted: (interest: Interest, key: string) => boolean | undefined,
  ): Aim[] =>
    keys.flatMap((key) =>
      interests
        .filter((interest) => isWanted(interest, key))
        .map((interest) => ({
          ...withLinks(interest),
          actor: toActor(interest.actor),
          toward: (interest.toward ?? []).filter((other) => other !== id).map(toActor),
        })),
    );

  // A claim comes with its answers, and each of these with its own, so that no side stands alone.
  const toThreads = (claim?: string): Statement[][] =>
    Object.entries(quotes)
      .filter(([, { respondsTo }]) => respondsTo === claim)
      .map(([key, quote]) => [
        {
          ...withLinks(quote),
          id: key,
          speaker: toActor(quote.speaker),
          role: actors[quote.speaker]!.role,
          date: quote.date ? toDated(quote.date) : undefined,
          answers: claim ? toActor(quotes[claim]!.speaker) : undefined,
        },
        ...toThreads(key).flat(),
      ]);
  const threads = toThreads();
  const isOwnThread = (thread: readonly Statement[]): boolean =>
    thread.some(({ speaker }) => isOwn(speaker.id));

  return {
    ...withLinks(actors[id]!),
    actor: toActor(id),
    affiliation: affiliation
      ? toNamed(Object.hasOwn(actors, affiliation) ? 'actor' : 'organization', affiliation)
      : undefined,
    interests: toAims(interestKinds, ({ actor, kind }, key) => actor === id && kind === key),
    memberships: memberships
      .filter(({ actor }) => actor === id)
      .map((membership) => {
        const { organization, from, to } = membership;
        const { name, shortName } = organizations[organization]!;
        return {
          organization: toNamed('organization', organization),
          fullName: shortName && name,
          from: from && toText(from),
          to: to && toText(to),
          standings: toStandings(membership),
        };
      }),
    quotes: threads.filter(isOwnThread),
    events: Object.values(dataset.events)
      .map((event) => {
        const { date, place, organization, participants, sources } = event;
        return {
          ...withLinks(event),
          date: toDated(date),
          place: place ? toNamed('place', place) : undefined,
          organization: organization ? toNamed('organization', organization) : undefined,
          parts: participants
            .filter(({ actor }) => isOwn(actor))
            .map((part) => ({
              actor: toActor(part.actor),
              standings: toStandings({ ...part, sources }),
            })),
        };
      })
      .filter(({ parts }) => parts.length)
      .sort((a, b) => a.date.value.localeCompare(b.date.value)),
    people: Object.keys(actors)
      .filter((person) => actors[person]!.affiliation === id)
      .map((person) => ({ ...withLinks(actors[person]!), actor: toActor(person) })),
    towardActor: toAims(
      Object.keys(actors),
      ({ actor, toward }, key) => actor === key && key !== id && toward?.includes(id),
    ),
    aboutActor: threads.filter(
      (thread) => !isOwnThread(thread) && thread.some(({ about }) => about?.includes(id)),
    ),
    asOf: toDated(dataset.asOf),
    corrections: corrections.map(({ date, text }) => ({
      date: toDated(date),
      text,
    })),
  };
}
