import { standingOf, type Dataset, type Role, type Standing, type roles } from '@factbox/dataset';
import type { MapActor } from './model.js';

/** What an actor's shape looks like: as its own role, and as others that the article gives. */
export const looksOf = ({ look, conflicts }: MapActor): LookName[] => [
  ...(look ? [look] : []),
  ...conflicts.map((conflict) => conflict.look),
];

/** How a role is drawn. */
interface Look {
  /**
   * The share of the role's colour in its land, in per cent. Where there is none, the pattern has that
   * colour; where there is some, the pattern is only for those who do not see it, and for print.
   */
  readonly tint: number | 'other';
  /** A pattern's tile, eight by eight. */
  readonly tile: string;
  readonly isFilled?: true;
}

/** A role of the format, or the standing of one that the dataset has of its own. */
export type LookName = (typeof roles)[number] | `own-${Standing}`;

/** How a role of a dataset is drawn. */
export const lookOf = (role: Role, dataset: Dataset): LookName =>
  role in looks ? (role as LookName) : `own-${standingOf(role, dataset)}`;

/** The looks from which styles and drawings are made; no two differ by colour alone. */
export const looks: Readonly<Record<LookName, Look>> = {
  member: { tint: 40, tile: 'M-2 2l4-4M0 8l8-8M6 10l4-4' },
  observer: { tint: 0, tile: 'M-2 6l4 4M0 0l8 8M6-2l4 4' },
  partner: { tint: 0, tile: 'M3 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0', isFilled: true },
  host: { tint: 78, tile: 'M0 4h8M4 0v8' },
  participant: { tint: 22, tile: 'M0 4h8' },
  declined: { tint: 'other', tile: 'M2 2l4 4M6 2l-4 4' },
  'not-invited': { tint: 'other', tile: 'M1.8 4a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0' },
  suspended: { tint: 'other', tile: 'M4 0v8' },
  withdrawn: { tint: 'other', tile: 'M1 4h4' },
  'non-member': { tint: 'other', tile: 'M4 2.5v3' },
  'own-full': { tint: 58, tile: 'M1 6l3-4l3 4' },
  'own-part': { tint: 0, tile: 'M2 4h4M4 2v4' },
  'own-outside': { tint: 'other', tile: 'M2 2h4v4H2z' },
};
