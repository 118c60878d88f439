import { actorName } from '@factbox/core';
import {
  emptyBox,
  eventRow,
  namesOf,
  quoteRow,
  statementHead,
  toRow,
  type Box,
  type Row,
} from '@factbox/core/box.js';
import {
  eventsOf,
  interestsOf,
  interestsToward,
  membershipsOf,
  peopleOf,
  versionsOf,
  type Dataset,
} from '@factbox/dataset';
import { threadsOn } from './model.js';

/** A box for each actor of whom there is more to say than what it is. */
export function actorBoxes(dataset: Dataset): Box[] {
  const { actors, language } = dataset;
  return Object.keys(actors).flatMap((actor) => {
    const quotes = threadsOn(dataset, actor)
      .flat(2)
      .map(({ id }) => id);
    const events = eventsOf(dataset, actor).map(({ id }) => id);
    const own = membershipsOf(dataset, { actor });
    const roles = membershipsOf(dataset, { organization: actor });
    const memberships = [...own, ...roles];
    const interests = interestsOf(dataset, actor);
    const people = peopleOf(dataset, actor);
    const more = [quotes, events, memberships, interests, people, interestsToward(dataset, actor)];
    if (!more.some(({ length }) => length)) return [];
    const box: Box = {
      ...emptyBox,
      ...{ of: actor, attributes: { actor }, title: actorName(dataset, actor, language) },
      ...{ quotes, events, memberships, interests },
      actors: [...new Set([actor, ...people, ...roles.map((tie) => tie.actor)])],
      organizations: [...new Set(memberships.map(({ organization }) => organization))],
    };
    return [box];
  });
}

/** A line for each interest, membership, quote and event. */
export const actorRows = (dataset: Dataset, box: Box): Row[] => [
  statementHead,
  ...box.interests.map((interest) =>
    toRow(dataset, { ...interest, kind: `interest: ${interest.kind}`, of: interest.toward }),
  ),
  ...box.memberships.flatMap((membership) =>
    versionsOf(membership).map(({ role, note, sources }, index) =>
      toRow(dataset, {
        // What is said of it besides the role is said once.
        ...(!index && membership),
        kind: `membership: ${role}`,
        who: namesOf(dataset, [membership.actor]),
        text: dataset.organizations[membership.organization]!.name,
        date: index ? undefined : membership.from,
        note,
        sources,
        organization: undefined,
        conflicts: undefined,
      }),
    ),
  ),
  ...box.quotes.map((id) => quoteRow(dataset, id)),
  ...box.events.map((id) => eventRow(dataset, dataset.events[id]!)),
];
