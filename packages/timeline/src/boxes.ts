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
import type { Dataset, Membership } from '@factbox/dataset';

/** A box of all that happened and was said, where anything did. */
export function timelineBoxes(dataset: Dataset): Box[] {
  const { actors, organizations, quotes, events, places, memberships } = dataset;
  const shown = {
    quotes: Object.keys(quotes),
    events: Object.keys(events),
    actors: Object.keys(actors),
    organizations: Object.keys(organizations),
    places: Object.keys(places),
    memberships: memberships.filter(({ from, to }) => from ?? to),
  };
  return shown.quotes.length || shown.events.length ? [{ ...emptyBox, ...shown }] : [];
}

/** A line for each event, each beginning and end of a membership, and each quote. */
export const timelineRows = (dataset: Dataset, { events, memberships, quotes }: Box): Row[] => [
  statementHead,
  ...events.map((id) => eventRow(dataset, dataset.events[id]!)),
  ...memberships.flatMap((membership) =>
    (['from', 'to'] as const).flatMap((end) =>
      membership[end] ? [endRow(dataset, membership, end)] : [],
    ),
  ),
  ...quotes.map((id) => quoteRow(dataset, id)),
];

const endRow = (dataset: Dataset, membership: Membership, end: 'from' | 'to'): Row =>
  toRow(dataset, {
    ...membership,
    kind: `membership ${end}: ${membership.role}`,
    text: dataset.organizations[membership.organization]!.name,
    who: namesOf(dataset, [membership.actor]),
    date: membership[end],
    to: undefined,
    organization: undefined,
    conflicts: membership.conflicts?.map(({ role, note, sources }) => ({
      text: note ? `${role}: ${note}` : role,
      sources,
    })),
  });
