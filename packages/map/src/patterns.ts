import type { Role } from '@factbox/dataset';
import type { MapActor } from './model.js';

/** The roles whose patterns an actor's shape bears: its own, and others that the article gives. */
export const rolesOf = ({ role, conflicts }: MapActor): Role[] => [
  ...(role ? [role] : []),
  ...conflicts.map((conflict) => conflict.role),
];

/** One eight by eight tile for each role, so that no two roles differ by colour alone. */
export const tiles: Readonly<Record<Role, string>> = {
  member: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  observer: 'M-2 6l4 4M0 0l8 8M6-2l4 4',
  partner: 'M3 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  host: 'M0 4h8M4 0v8',
  participant: 'M0 4h8',
  declined: 'M2 2l4 4M6 2l-4 4',
  'not-invited': 'M1.8 4a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0',
  suspended: 'M4 0v8',
  withdrawn: 'M1 4h4',
  'non-member': 'M4 2.5v3',
};

/** A number with no more decimals than a screen can show. */
export const round = (value: number, decimals = 1): number => +value.toFixed(decimals);
