import { actorName } from '@factbox/core';
import {
  amountCells,
  emptyBox,
  eventRow,
  namesOf,
  passageCells,
  quoteRow,
  statementHead,
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
    const memberships = membershipsOf(dataset, { actor });
    const interests = interestsOf(dataset, actor);
    const people = peopleOf(dataset, actor);
    const more = [quotes, events, memberships, interests, people, interestsToward(dataset, actor)];
    if (!more.some(({ length }) => length)) return [];
    const box: Box = {
      ...emptyBox,
      ...{ of: actor, attributes: { actor }, title: actorName(dataset, actor, language) },
      ...{ actors: [actor, ...people], quotes, events, memberships, interests },
      organizations: memberships.map(({ organization }) => organization),
    };
    return [box];
  });
}

/** A line for each interest, membership, quote and event. */
export const actorRows = (dataset: Dataset, box: Box): Row[] => [
  statementHead,
  ...box.interests.map(({ kind, text, toward, basis, sources }) => [
    ...[`interest: ${kind}`, text, toward && namesOf(dataset, toward), undefined],
    ...[...amountCells({}), undefined, basis, undefined, ...passageCells(dataset, sources)],
  ]),
  ...box.memberships.flatMap((membership) => {
    const { organization, from, basis } = membership;
    const { name } = dataset.organizations[organization]!;
    return versionsOf(membership).map(({ role, note, sources }) => [
      ...[`membership: ${role}`, name, undefined, from, ...amountCells(membership)],
      ...[undefined, basis, note, ...passageCells(dataset, sources)],
    ]);
  }),
  ...box.quotes.map((id) => quoteRow(dataset, id)),
  ...box.events.map((id) => eventRow(dataset, dataset.events[id]!)),
];
