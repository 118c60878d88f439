import type { Role } from '@factbox/dataset';
import type { MapActor } from './model.js';

/** The roles whose patterns an actor's shape bears: its own, and others that the article gives. */
export const rolesOf = ({ role, conflicts }: MapActor): Role[] => [
  ...(role ? [role] : []),
  ...conflicts.map((conflict) => conflict.role),
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

/** The look of each role, from which styles and drawings are made; no two differ by colour alone. */
export const looks: Readonly<Record<Role, Look>> = {
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
};
