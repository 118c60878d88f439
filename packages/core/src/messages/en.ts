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
  /** Before the title of the article that the facts were taken from. */
  readonly article: string;
  /** Before the date of a correction. */
  readonly corrected: string;
}

/** What each role is called. */
export type RoleMessages = Readonly<Record<Role, string>>;

export const core: CoreMessages = {
  failed: 'The facts could not be loaded.',
  retry: 'Try again',
  source: (paragraph, section) =>
    `Source: paragraph ${paragraph}${section ? `, “${section}”` : ''}`,
  asOf: (date) => `As of ${date}`,
  article: 'From the article:',
  corrected: 'Corrected',
};

/** From when until when something holds, where either is known. */
export const period = (from?: string, to?: string): string =>
  from && to ? `${from} to ${to}` : from ? `since ${from}` : `until ${to}`;

export const roles: RoleMessages = {
  member: 'member',
  observer: 'observer',
  partner: 'partner',
  host: 'host',
  participant: 'participant',
  declined: 'declined to take part',
  'not-invited': 'not invited',
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  'non-member': 'not a member',
};

export const actorKinds: Readonly<Record<Actor['kind'], string>> = {
  state: 'State',
  movement: 'Movement',
  'armed-group': 'Armed group',
  bloc: 'Bloc',
  region: 'Region',
  group: 'Group',
  document: 'Document',
  person: 'Person',
};

export const interestKinds: Readonly<Record<Interest['kind'], string>> = {
  security: 'Security',
  influence: 'Influence',
  political: 'Politics',
  economic: 'Economy',
  legitimacy: 'Legitimacy',
};
