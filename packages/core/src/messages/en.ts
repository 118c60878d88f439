import type { Role, Actor, Interest } from '@factbox/dataset';

/** The interface words that every widget needs. */
export interface CoreMessages {
  /** Shown where the facts could not be loaded. */
  readonly failed: string;
  /** The button that tries again. */
  readonly retry: string;
  /** The long name of a link to a passage. */
  readonly source: (paragraph: string, section?: string) => string;
  /** The date up to which the facts hold. */
  readonly asOf: (date: string) => string;
  /** Before the corrections of a dataset. */
  readonly corrected: string;
}

/** A word and its short form, as on a narrow screen. */
export type RoleMessages = Readonly<
  Record<Role, { readonly long: string; readonly short: string }>
>;

export const core: CoreMessages = {
  failed: 'The facts could not be loaded.',
  retry: 'Try again',
  source: (paragraph, section) =>
    `Source: paragraph ${paragraph}${section ? `, “${section}”` : ''}`,
  asOf: (date) => `As of ${date}`,
  corrected: 'Corrected',
};

export const roles: RoleMessages = {
  member: { long: 'member', short: 'M' },
  observer: { long: 'observer', short: 'O' },
  partner: { long: 'partner', short: 'P' },
  host: { long: 'host', short: 'H' },
  participant: { long: 'participant', short: 'T' },
  declined: { long: 'declined to take part', short: 'D' },
  'not-invited': { long: 'not invited', short: 'N' },
  suspended: { long: 'suspended', short: 'S' },
  withdrawn: { long: 'withdrawn', short: 'W' },
  'non-member': { long: 'not a member', short: '–' },
};

export const actorKinds: Readonly<Record<Actor['kind'], string>> = {
  state: 'State',
  movement: 'Movement',
  'armed-group': 'Armed group',
  bloc: 'Bloc',
  region: 'Region',
  person: 'Person',
};

export const interestKinds: Readonly<Record<Interest['kind'], string>> = {
  security: 'Security',
  influence: 'Influence',
  political: 'Politics',
  economic: 'Economy',
  legitimacy: 'Legitimacy',
};
