import {
  actorKinds,
  core,
  interestKinds,
  period,
  roles,
  statements,
  votes,
  type Catalogue,
  type CoreMessages,
  type RoleMessages,
  type StatementMessages,
} from '@factbox/core';
import { load } from './languages.js';

/** The actor card's interface words. */
export interface ActorMessages extends CoreMessages, StatementMessages {
  readonly actorKinds: typeof actorKinds;
  readonly interestKinds: typeof interestKinds;
  readonly votes: typeof votes;
  readonly period: typeof period;
  readonly roles: RoleMessages;
  /** Before the state, movement or organization that a person belongs to. */
  readonly affiliation: string;
  readonly interests: string;
  /** How many there are besides those that stand above. */
  readonly more: (count: string) => string;
  /** Before those whom an interest concerns. */
  readonly toward: string;
  /** Above what others seek or fear from the actor. */
  readonly towardActor: (actor: string) => string;
  readonly memberships: string;
  /** Above the roles that others have in an organization. */
  readonly rolesIn: (organization: string) => string;
  readonly quotes: string;
  /** Above what others said about the actor. */
  readonly aboutActor: (actor: string) => string;
  readonly events: string;
  /** In place of the date of an event that the article does not date. */
  readonly undated: string;
  readonly people: string;
  /** Stands where an actor is named and no more. */
  readonly nothing: (actor: string) => string;
}

export const messages: ActorMessages = {
  ...core,
  ...statements,
  actorKinds,
  interestKinds,
  votes,
  period,
  roles,
  affiliation: 'Affiliation:',
  interests: 'Interests',
  more: (count) => `${count} more`,
  toward: 'Toward',
  towardActor: (actor) => `Toward ${actor}`,
  memberships: 'Memberships',
  rolesIn: (actor) => `Roles in ${actor}`,
  quotes: 'Quotes',
  aboutActor: (actor) => `About ${actor}`,
  events: 'Events',
  undated: 'Date not stated',
  people: 'People',
  nothing: (actor) => `The article states nothing more about ${actor}.`,
};

export const catalogue: Catalogue<ActorMessages> = {
  en: messages,
  load,
};
