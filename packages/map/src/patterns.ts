import { standingOf, type Dataset, type Role, type Standing, type roles } from '@factbox/dataset';
import type { MapActor } from './model.js';

/** What an actor's shape looks like: as its own role, and as others that the article gives. */
export const looksOf = ({ look, conflicts }: MapActor): LookName[] =>
  [...(look ? [look] : []), ...conflicts.map((conflict) => conflict.look)].filter(hasPattern);

export const hasPattern = (name: LookName): boolean => !!looks[name].tile;

/** How a role is drawn. */
interface Look {
  /** The share of the role's colour in its land, in per cent; none for the land of the uninvolved. */
  readonly tint?: number;
  /**
   * Whether the pattern has the role's colour, or else that of lines. Where a colour tells the role, it is
   * only for those who do not see that, and for print.
   */
  readonly ink?: 'role' | 'faint';
  /** A pattern's tile, eight by eight. */
  readonly tile?: string;
  readonly isFilled?: true;
}

/** A role of the format, the standing of one that the dataset has of its own, or neither. */
export type LookName = (typeof roles)[number] | `own-${Standing}` | 'not-stated';

/** How a role of a dataset is drawn, or that none is stated. */
export const lookOf = (role: Role | undefined, dataset: Dataset): LookName => {
  if (!role) return 'not-stated';
  return role in looks ? (role as LookName) : `own-${standingOf(role, dataset)}`;
};

/**
 * The looks from which styles and drawings are made; no two differ by colour alone. Who takes part is
 * seen first: who has a full part by the ground, who has or had a lesser one by the pattern's colour.
 */
export const looks: Readonly<Record<LookName, Look>> = {
  member: { tint: 52, ink: 'faint', tile: 'M-2 2l4-4M0 8l8-8M6 10l4-4' },
  observer: { tint: 0, ink: 'role', tile: 'M-2 6l4 4M0 0l8 8M6-2l4 4' },
  partner: { tint: 0, ink: 'role', tile: 'M3 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0', isFilled: true },
  host: { tint: 82, ink: 'faint', tile: 'M0 4h8M4 0v8' },
  participant: { tint: 30, ink: 'faint', tile: 'M0 4h8' },
  declined: { tile: 'M2 2l4 4M6 2l-4 4' },
  'not-invited': {
    tile: 'M1.8 4a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0',
  },
  suspended: { tint: 20, ink: 'role', tile: 'M2 0v8M6 0v8' },
  withdrawn: { tint: 0, ink: 'role', tile: 'M1 4h5' },
  'non-member': { tile: 'M4 2.5v3' },
  'own-full': { tint: 66, ink: 'faint', tile: 'M1 6l3-4l3 4' },
  'own-part': { tint: 0, ink: 'role', tile: 'M2 4h4M4 2v4' },
  'own-outside': { tile: 'M2 2h4v4H2z' },
  'not-stated': {},
};
