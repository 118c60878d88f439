import type {
  ArticleEvent,
  Conflict,
  Dataset,
  Interest,
  Membership,
  Organization,
  Quote,
  Role,
} from './schema.js';

/** A record together with its id. */
export type WithId<T> = T & { readonly id: string };

const entries = <T>(records: Readonly<Record<string, T>>): WithId<T>[] =>
  Object.entries(records).map(([id, record]) => ({ id, ...record }));

/** Whether the actor is this one or a person who speaks or acts for it. */
const actsFor = (dataset: Dataset, id: string, actor: string): boolean =>
  id === actor || dataset.actors[id]?.affiliation === actor;

/** The memberships of one actor, of one organization, or of one in the other. */
export function membershipsOf(
  dataset: Dataset,
  { actor, organization }: { actor?: string; organization?: string },
): Membership[] {
  return dataset.memberships.filter(
    (membership) =>
      (actor === undefined || membership.actor === actor) &&
      (organization === undefined || membership.organization === organization),
  );
}

const outside: readonly Role[] = ['declined', 'not-invited', 'withdrawn', 'non-member'];

/** Whether a role means belonging or taking part, rather than staying or being kept away. */
export function takesPart(role: Role): boolean {
  return !outside.includes(role);
}

/** A fact in all its versions: as it is first told, and as other passages contradict it. */
export function versionsOf(
  fact: Conflict & { readonly conflicts?: readonly Conflict[] },
): Conflict[] {
  return [fact, ...(fact.conflicts ?? [])];
}

/** The ids of the organizations in which an actor takes part, in the dataset's order. */
export function organizationsOf(dataset: Dataset, actor: string): string[] {
  return membershipsOf(dataset, { actor })
    .filter(({ role }) => takesPart(role))
    .map(({ organization }) => organization);
}

/** The actors that take part in every one of these organizations, in the dataset's order. */
export function sharedActors(dataset: Dataset, organizations: readonly string[]): string[] {
  return Object.keys(dataset.actors).filter((actor) => {
    const own = organizationsOf(dataset, actor);
    return organizations.length > 0 && organizations.every((id) => own.includes(id));
  });
}

/**
 * How alike two actors' memberships are: organizations in common by organizations of either
 * (Jaccard index), 0 to 1; 0 when neither takes part in any.
 */
export function similarity(dataset: Dataset, a: string, b: string): number {
  const ofA = organizationsOf(dataset, a);
  const ofB = organizationsOf(dataset, b);
  const either = new Set([...ofA, ...ofB]).size;
  return either && ofA.filter((id) => ofB.includes(id)).length / either;
}

/** What an actor seeks or fears, in the dataset's order. */
export function interestsOf(dataset: Dataset, actor: string): Interest[] {
  return dataset.interests.filter((interest) => interest.actor === actor);
}

/** The people who speak or act for an actor or organization. */
export function peopleOf(dataset: Dataset, id: string): string[] {
  return Object.keys(dataset.actors).filter((actor) => dataset.actors[actor]!.affiliation === id);
}

/** What an actor, or a person who speaks for it, said; in the dataset's order. */
export function quotesOf(dataset: Dataset, actor: string): WithId<Quote>[] {
  return entries(dataset.quotes).filter(({ speaker }) => actsFor(dataset, speaker, actor));
}

/** The quotes that answer a quote, in the dataset's order. */
export function responsesTo(dataset: Dataset, quote: string): WithId<Quote>[] {
  return entries(dataset.quotes).filter(({ respondsTo }) => respondsTo === quote);
}

/** The events that an actor, or a person who acts for it, has a role in; earliest first. */
export function eventsOf(dataset: Dataset, actor: string): WithId<ArticleEvent>[] {
  return entries(dataset.events)
    .filter(({ participants }) => participants.some((one) => actsFor(dataset, one.actor, actor)))
    .sort((a, b) => (a.date < b.date ? -1 : +(a.date > b.date)));
}

/** The events at a place, earliest first. */
export function eventsAt(dataset: Dataset, place: string): WithId<ArticleEvent>[] {
  return entries(dataset.events)
    .filter((event) => event.place === place)
    .sort((a, b) => (a.date < b.date ? -1 : +(a.date > b.date)));
}

/** The claims made about an actor, organization or place, each with the answers to it. */
export function claimsAbout(
  dataset: Dataset,
  id: string,
): { readonly claim: WithId<Quote>; readonly responses: WithId<Quote>[] }[] {
  return entries(dataset.quotes)
    .filter(({ about, respondsTo }) => about?.includes(id) && respondsTo === undefined)
    .map((claim) => ({ claim, responses: responsesTo(dataset, claim.id) }));
}

/** An organization's short name, or its name where it has no shorter one. */
export function shortNameOf(organization: Organization): string {
  return organization.shortName ?? organization.name;
}
