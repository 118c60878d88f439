import { boundsOf } from './date.js';
import { takesPart } from './roles.js';
import type {
  Actor,
  ArticleEvent,
  OtherRole,
  Dataset,
  Interest,
  Membership,
  Organization,
  Quote,
} from './schema.js';

/** A record together with its id. */
export type WithId<T> = T & { readonly id: string };

/**
 * Finds records by a key. All are gathered once for each dataset, which never changes, so that asking
 * for every actor or quote in turn takes no longer than reading them.
 */
function indexed<T>(
  gather: (dataset: Dataset, add: (item: T, keys: Iterable<string | undefined>) => void) => void,
): (dataset: Dataset, key: string) => T[] {
  const indexes = new WeakMap<Dataset, Map<string, T[]>>();
  return (dataset, key) => {
    let index = indexes.get(dataset);
    if (!index) {
      const found = (index = new Map<string, T[]>());
      gather(dataset, (item, keys) => {
        for (const each of new Set(keys)) {
          if (each === undefined) continue;
          const list = found.get(each);
          if (list) list.push(item);
          else found.set(each, [item]);
        }
      });
      indexes.set(dataset, index);
    }
    return [...(index.get(key) ?? [])];
  };
}

const entries = <T>(records: Readonly<Record<string, T>>): WithId<T>[] =>
  Object.entries(records).map(([id, record]) => ({ id, ...record }));

/** An actor, and that for which it speaks or acts. */
const sidesOf = ({ actors }: Dataset, actor: string): (string | undefined)[] => [
  actor,
  actors[actor]!.affiliation,
];

const earliestFirst = (events: WithId<ArticleEvent>[]): WithId<ArticleEvent>[] =>
  // Not by `localeCompare`, whose rules of a language are long in coming.
  events.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : +(dayOf(a) > dayOf(b))));

/** The first day that it may have been on; what is not dated comes last. */
const dayOf = ({ date }: ArticleEvent): string =>
  date ? boundsOf(date).find((day) => day)! : '9999';

const memberships = /* @__PURE__ */ indexed<Membership>((dataset, add) => {
  for (const each of dataset.memberships) {
    const { actor, organization } = each;
    add(each, [' ', `${actor} `, ` ${organization}`, `${actor} ${organization}`]);
  }
});

/** The memberships of one actor, of one organization, or of one in the other. */
export const membershipsOf = (
  dataset: Dataset,
  { actor = '', organization = '' }: { actor?: string; organization?: string },
): Membership[] => memberships(dataset, `${actor} ${organization}`);

/** The ISO code of the country that an actor is: of all kinds only a state is one. */
export const countryOf = ({ kind, code }: Actor): string | undefined =>
  kind === 'state' ? code : undefined;

/** A fact in all its versions: as it is first told, and as other passages contradict it. */
export function versionsOf(
  fact: OtherRole & { readonly conflicts?: readonly OtherRole[] },
): OtherRole[] {
  return [fact, ...(fact.conflicts ?? [])];
}

/** The ids of the organizations in which an actor takes part, in the dataset's order. */
export function organizationsOf(dataset: Dataset, actor: string): string[] {
  return membershipsOf(dataset, { actor })
    .filter(({ role }) => takesPart(role, dataset))
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
export const interestsOf = /* @__PURE__ */ indexed<Interest>((dataset, add) => {
  for (const each of dataset.interests) add(each, [each.actor]);
});

/** What is sought or feared from an actor, in the order of those who do. */
export const interestsToward = /* @__PURE__ */ indexed<Interest>((dataset, add) => {
  for (const actor of Object.keys(dataset.actors)) {
    for (const each of interestsOf(dataset, actor)) add(each, each.toward ?? []);
  }
});

/** The people who speak or act for an actor or organization. */
export const peopleOf = /* @__PURE__ */ indexed<string>(({ actors }, add) => {
  for (const id of Object.keys(actors)) add(id, [actors[id]!.affiliation]);
});

/** What an actor, or a person who speaks for it, said; in the dataset's order. */
export const quotesOf = /* @__PURE__ */ indexed<WithId<Quote>>((dataset, add) => {
  for (const each of entries(dataset.quotes)) add(each, sidesOf(dataset, each.speaker));
});

/** The ids of the quotes that a quote answers; none for one that answers none. */
export const answeredBy = ({ quotes }: Dataset, quote: string): string[] => [
  ...new Set([quotes[quote]!.respondsTo ?? []].flat()),
];

/** The quotes that answer a quote, in the dataset's order. */
export const responsesTo = /* @__PURE__ */ indexed<WithId<Quote>>((dataset, add) => {
  for (const each of entries(dataset.quotes)) add(each, answeredBy(dataset, each.id));
});

/** A quote as part of a thread. */
export interface Turn {
  /** The quote's id. */
  readonly id: string;
  /** How many answers deep it stands: 0 for a claim, 1 for an answer to one. */
  readonly level: number;
}

/**
 * All quotes that answers tie together, each after all that it answers: no claim without its denial,
 * and no denial without what was said against it.
 */
export type Thread = readonly Turn[];

const threads = /* @__PURE__ */ indexed<Thread>((dataset, add) => {
  const ids = Object.keys(dataset.quotes);
  /** What is known of a quote on the way; it waits for the claims that it answers. */
  interface Coming extends Turn {
    level: number;
    waits: number;
    thread?: Turn[];
  }
  const turns = new Map<string, Coming>(
    ids.map((id) => [id, { id, level: 0, waits: answeredBy(dataset, id).length }]),
  );
  const answersTo = (id: string): string[] => responsesTo(dataset, id).map((answer) => answer.id);
  // First those that answer nothing; in a circle, which only the full check refuses, there is none.
  const firsts = ids.filter((id) => !turns.get(id)!.waits).concat(ids);
  for (const id of ids) {
    if (turns.get(id)!.thread) continue;
    const thread: Turn[] = [];
    // What is added meanwhile is come to as well.
    const found = new Set([id]);
    for (const one of found) {
      turns.get(one)!.thread = thread;
      for (const other of [...answeredBy(dataset, one), ...answersTo(one)]) found.add(other);
    }
    add(thread, found);
  }
  for (const first of firsts) {
    const next = [first];
    for (let id = next.pop(); id; id = next.pop()) {
      const turn = turns.get(id)!;
      if (turn.waits < 0) continue;
      turn.waits = -1;
      const { level } = turn;
      turn.thread!.push({ id, level });
      for (const other of answersTo(id).reverse()) {
        const answer = turns.get(other)!;
        answer.level = Math.max(answer.level, level + 1);
        if (!--answer.waits) next.push(other);
      }
    }
  }
});

/** The thread that a quote is part of. */
export const threadOf = (dataset: Dataset, quote: string): Thread => threads(dataset, quote)[0]!;

const threadsOf = (
  toKeys: (dataset: Dataset, quote: Quote) => readonly (string | undefined)[],
): ((dataset: Dataset, key: string) => Thread[]) =>
  indexed<Thread>((dataset, add) => {
    const { quotes } = dataset;
    const all = new Set(Object.keys(quotes).map((id) => threadOf(dataset, id)));
    for (const thread of all) {
      add(
        thread,
        thread.flatMap(({ id }) => toKeys(dataset, quotes[id]!)),
      );
    }
  });

/** The threads in which an actor, or a person who speaks for it, has said something. */
export const threadsWith = /* @__PURE__ */ threadsOf((dataset, { speaker }) =>
  sidesOf(dataset, speaker),
);

/** The threads in which something is said about an actor, organization or place. */
export const threadsAbout = /* @__PURE__ */ threadsOf((_, { about = [] }) => about);

/** The events that an actor, or a person who acts for it, has a role in, or that it holds; earliest first. */
export const eventsOf = (dataset: Dataset, actor: string): WithId<ArticleEvent>[] =>
  earliestFirst(events(dataset, actor));

const events = /* @__PURE__ */ indexed<WithId<ArticleEvent>>((dataset, add) => {
  for (const each of entries(dataset.events)) {
    const sides = (each.participants ?? []).flatMap(({ actor }) => sidesOf(dataset, actor));
    add(each, [each.organization, ...sides]);
  }
});

/** The events at a place, earliest first. */
export const eventsAt = (dataset: Dataset, place: string): WithId<ArticleEvent>[] =>
  earliestFirst(placed(dataset, place));

const placed = /* @__PURE__ */ indexed<WithId<ArticleEvent>>((dataset, add) => {
  for (const each of entries(dataset.events)) add(each, [each.place]);
});

/**
 * The claims made about an actor, organization or place, each with the answers to it, then those to
 * them, and so on.
 */
export const claimsAbout = (
  dataset: Dataset,
  id: string,
): { readonly claim: WithId<Quote>; readonly responses: WithId<Quote>[][] }[] =>
  claims(dataset, id).map((claim) => {
    const responses: WithId<Quote>[][] = [];
    const seen = new Set([claim.id]);
    let next = responsesTo(dataset, claim.id);
    while (next.length) {
      responses.push(next);
      next.forEach((answer) => seen.add(answer.id));
      const further = next.flatMap((answer) => responsesTo(dataset, answer.id));
      next = [...new Map(further.map((answer) => [answer.id, answer])).values()].filter(
        (answer) => !seen.has(answer.id),
      );
    }
    return { claim, responses };
  });

const claims = /* @__PURE__ */ indexed<WithId<Quote>>((dataset, add) => {
  for (const each of entries(dataset.quotes)) {
    if (!answeredBy(dataset, each.id).length) add(each, each.about ?? []);
  }
});

/** An organization's short name, or its name where it has no shorter one. */
export function shortNameOf(organization: Organization): string {
  return organization.shortName ?? organization.name;
}
