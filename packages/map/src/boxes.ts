import { actorName, formatList } from '@factbox/core';
import { emptyBox, namesOf, passageCells, type Box, type Row } from '@factbox/core/box.js';
import type { Dataset } from '@factbox/dataset';

/** A box of all states and places, with the organization that has most states for members. */
export function mapBoxes(dataset: Dataset): Box[] {
  const { actors, places, events, language } = dataset;
  const states = Object.keys(actors).filter((id) => actors[id]!.code);
  const named = Object.keys(places).length
    ? Object.values(places).map(({ name }) => name)
    : states.map((id) => actorName(dataset, id, language));
  if (!named.length) return [];
  const organization = largest(dataset);
  return [
    {
      ...emptyBox,
      attributes: organization ? { organization } : {},
      organizations: organization ? [organization] : [],
      detail: formatList(named, language),
      actors: states,
      places: Object.keys(places),
      events: Object.keys(events).filter((id) => events[id]!.place),
    },
  ];
}

function largest({ organizations, memberships, actors }: Dataset): string | undefined {
  const members = new Map<string, Set<string>>();
  for (const { organization, actor, role } of memberships) {
    if (role !== 'member' || !actors[actor]!.code) continue;
    members.set(organization, (members.get(organization) ?? new Set()).add(actor));
  }
  const sizeOf = (id: string): number => members.get(id)?.size ?? 0;
  const [first] = Object.keys(organizations).sort((a, b) => sizeOf(b) - sizeOf(a));
  return first !== undefined && sizeOf(first) ? first : undefined;
}

/** A line for each state and place. */
export const mapRows = (dataset: Dataset, { actors, places }: Box): Row[] => [
  ['kind', 'name', 'code', 'longitude', 'latitude', 'basis', 'note'],
  ...actors.map((id) => {
    const { kind, code, basis, sources } = dataset.actors[id]!;
    return [
      ...[kind, namesOf(dataset, [id]), code, undefined, undefined, basis, undefined],
      ...passageCells(dataset, sources),
    ];
  }),
  ...places.map((id) => {
    const { kind, name, code, coordinates, basis, note, sources } = dataset.places[id]!;
    const at = coordinates ?? [undefined, undefined];
    return [kind, name, code, ...at, basis, note, ...passageCells(dataset, sources)];
  }),
];
