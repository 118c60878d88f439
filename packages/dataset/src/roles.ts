import type { Dataset, Role, roles } from './schema.js';

/** How close a role is: a full part, a lesser one, or none. */
export type Standing = 'full' | 'part' | 'outside';

interface RoleFacts {
  readonly standing: Standing;
  /** Whether who has it may not take part for the time being. */
  readonly isPaused: boolean;
  /**
   * Whether it can end. One that is the end of something, or over as soon as it has begun, has only a
   * beginning: "withdrawn until" would say the opposite of what is meant.
   */
  readonly canEnd: boolean;
}

/** What each role means. Their order is the schema's. */
export const roleFacts = {
  member: { standing: 'full', isPaused: false, canEnd: true },
  observer: { standing: 'part', isPaused: false, canEnd: true },
  partner: { standing: 'part', isPaused: false, canEnd: true },
  host: { standing: 'full', isPaused: false, canEnd: true },
  participant: { standing: 'full', isPaused: false, canEnd: true },
  declined: { standing: 'outside', isPaused: false, canEnd: false },
  'not-invited': { standing: 'outside', isPaused: false, canEnd: true },
  suspended: { standing: 'part', isPaused: true, canEnd: true },
  withdrawn: { standing: 'outside', isPaused: false, canEnd: false },
  'non-member': { standing: 'outside', isPaused: false, canEnd: true },
} as const satisfies Readonly<Record<(typeof roles)[number], RoleFacts>>;

/** What a role of a dataset means: one of its own, or of the format. */
export const factsOf = (role: Role, { roles: own = {} }: Pick<Dataset, 'roles'>): RoleFacts =>
  (roleFacts as Readonly<Record<Role, RoleFacts>>)[role] ?? {
    isPaused: false,
    canEnd: true,
    ...own[role]!,
  };

/** How close a role is. */
export const standingOf = (role: Role, dataset: Pick<Dataset, 'roles'>): Standing =>
  factsOf(role, dataset).standing;

/** Whether a role means belonging or taking part, rather than staying or being kept away. */
export const takesPart = (role: Role, dataset: Pick<Dataset, 'roles'>): boolean =>
  standingOf(role, dataset) !== 'outside';
