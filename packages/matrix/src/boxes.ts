import { formatList } from '@factbox/core';
import {
  amountCells,
  amountHead,
  emptyBox,
  namesOf,
  passageCells,
  type Box,
  type Row,
} from '@factbox/core/box.js';
import { membershipsOf, shortNameOf, versionsOf, type Dataset } from '@factbox/dataset';

/** A box of all memberships. */
export function matrixBoxes(dataset: Dataset): Box[] {
  const { memberships, organizations, language } = dataset;
  if (!memberships.length) return [];
  const ids = Object.keys(organizations).filter(
    (organization) => membershipsOf(dataset, { organization }).length,
  );
  const names = ids.map((id) => shortNameOf(organizations[id]!));
  return [
    {
      ...emptyBox,
      detail: formatList(names, language),
      organizations: ids,
      actors: [...new Set(memberships.map(({ actor }) => actor))],
      memberships,
    },
  ];
}

/** A line for each version of a membership. */
export const matrixRows = (dataset: Dataset, { memberships }: Box): Row[] => [
  ['actor', 'organization', 'role', 'from', 'to', ...amountHead, 'basis', 'note'],
  ...memberships.flatMap((membership) => {
    const { actor, organization, from, to, basis } = membership;
    const { name } = dataset.organizations[organization]!;
    return versionsOf(membership).map(({ role, note, sources }) => [
      ...[namesOf(dataset, [actor]), name, role, from, to],
      ...[...amountCells(membership), basis, note, ...passageCells(dataset, sources)],
    ]);
  }),
];
