import { actorName, formatDate, toSources, type Selection, type Source } from '@factbox/core';
import {
  eventsOf,
  interestKinds,
  interestsOf,
  membershipsOf,
  peopleOf,
  quotesOf,
  shortNameOf,
  type Actor,
  type Conflict,
  type Dataset,
  type Interest,
  type Role,
} from '@factbox/dataset';
import { threadOf } from './thread.js';

/** Something that the card names and a reader can select. */
export interface Named extends Selection {
  readonly name: string;
}

/** A date as the dataset has it, and in words. */
export interface Dated {
  readonly value: string;
  readonly text: string;
}

/** What the article says of an actor's role in something; two of them are a conflict. */
export interface Standing {
  readonly role: Role;
  readonly note: string | undefined;
  readonly sources: readonly Source[];
}

/** One thing that an actor seeks or fears. */
export interface Aim {
  readonly kind: Interest['kind'];
  readonly actor: Named;
  readonly text: string;
  readonly toward: readonly Named[];
  readonly sources: readonly Source[];
}

/** An actor's tie to an organization. */
export interface Tie {
  readonly organization: Named;
  /** The full name, where `organization` has the short one. */
  readonly fullName: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly standings: readonly Standing[];
}

/** One person's verbatim words. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly speaker: Named;
  readonly role: string | undefined;
  readonly date: Dated | undefined;
  readonly occasion: string | undefined;
  /** Whose words these answer; undefined for those that answer none. */
  readonly answers: string | undefined;
  readonly sources: readonly Source[];
}

/** An event with the parts that the actor and its people had in it. */
export interface Happening {
  readonly id: string;
  readonly name: string;
  readonly note: string | undefined;
  readonly date: Dated;
  readonly place: Named | undefined;
  readonly organization: Named | undefined;
  readonly parts: readonly { readonly actor: Named; readonly standings: readonly Standing[] }[];
  readonly sources: readonly Source[];
}

/** A person who speaks or acts for the actor. */
export interface Person {
  readonly actor: Named;
  readonly role: string | undefined;
  readonly sources: readonly Source[];
}

/** All that the article states of one actor. */
export interface ActorModel {
  readonly actor: Named;
  readonly kind: Actor['kind'];
  readonly role: string | undefined;
  readonly affiliation: Named | undefined;
  readonly summary: string | undefined;
  readonly sources: readonly Source[];
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
  const { actors, organizations, places, quotes, interests } = dataset;
  const { kind, role, affiliation, summary, sources } = actors[id]!;

  const toNamed = (actor: string): Named => ({
    kind: 'actor',
    id: actor,
    name: actorName(dataset, actor, locale),
  });
  const toOrganization = (key: string): Named => ({
    kind: 'organization',
    id: key,
    name: shortNameOf(organizations[key]!),
  });
  const toAffiliation = (key: string): Named =>
    Object.hasOwn(actors, key) ? toNamed(key) : toOrganization(key);
  const toPlace = (key: string): Named => ({ kind: 'place', id: key, name: places[key]!.name });
  const toDated = (value: string): Dated => ({ value, text: formatDate(value, locale) });
  const toPassages = (passages: readonly string[]): Source[] => toSources(dataset, passages, page);

  const toStanding = ({ role, note, sources }: Conflict): Standing => ({
    role,
    note,
    sources: toPassages(sources),
  });
  const toStandings = (fact: Conflict & { conflicts?: readonly Conflict[] }): Standing[] =>
    [fact, ...(fact.conflicts ?? [])].map(toStanding);

  const toAims = (list: readonly Interest[]): Aim[] =>
    interestKinds.flatMap((kind) =>
      list
        .filter((interest) => interest.kind === kind)
        .map(({ actor, text, toward, sources }) => ({
          kind,
          actor: toNamed(actor),
          text,
          toward: (toward ?? []).map(toNamed),
          sources: toPassages(sources),
        })),
    );

  const toStatement = (key: string): Statement => {
    const { text, speaker, date, occasion, respondsTo, sources } = quotes[key]!;
    return {
      id: key,
      text,
      speaker: toNamed(speaker),
      role: actors[speaker]!.role,
      date: date ? toDated(date) : undefined,
      occasion,
      answers: respondsTo && toNamed(quotes[respondsTo]!.speaker).name,
      sources: toPassages(sources),
    };
  };
  const told = new Set<string>();
  const toThreads = (keys: readonly string[]): Statement[][] =>
    keys
      .filter((key) => !told.has(key))
      .map((key) => threadOf(dataset, key, told).map(toStatement))
      .filter(({ length }) => length);

  return {
    actor: toNamed(id),
    kind,
    role,
    affiliation: affiliation ? toAffiliation(affiliation) : undefined,
    summary,
    sources: toPassages(sources),
    interests: toAims(interestsOf(dataset, id)),
    memberships: membershipsOf(dataset, { actor: id }).map((membership) => {
      const { organization, from, to } = membership;
      const { name, shortName } = organizations[organization]!;
      return {
        organization: toOrganization(organization),
        fullName: shortName && name,
        from: from && formatDate(from, locale),
        to: to && formatDate(to, locale),
        standings: toStandings(membership),
      };
    }),
    quotes: toThreads(quotesOf(dataset, id).map((quote) => quote.id)),
    events: eventsOf(dataset, id).map(
      ({ id: key, name, note, date, place, organization, participants, sources }) => ({
        id: key,
        name,
        note,
        date: toDated(date),
        place: place ? toPlace(place) : undefined,
        organization: organization ? toOrganization(organization) : undefined,
        parts: participants
          .filter(({ actor }) => actor === id || actors[actor]!.affiliation === id)
          .map((part) => ({
            actor: toNamed(part.actor),
            standings: toStandings({ ...part, sources }),
          })),
        sources: toPassages(sources),
      }),
    ),
    people: peopleOf(dataset, id).map((person) => ({
      actor: toNamed(person),
      role: actors[person]!.role,
      sources: toPassages(actors[person]!.sources),
    })),
    towardActor: toAims(
      interests.filter(({ actor, toward }) => actor !== id && toward?.includes(id)),
    ),
    aboutActor: toThreads(Object.keys(quotes).filter((key) => quotes[key]!.about?.includes(id))),
    asOf: toDated(dataset.asOf),
    corrections: (dataset.corrections ?? []).map(({ date, text }) => ({
      date: toDated(date),
      text,
    })),
  };
}
