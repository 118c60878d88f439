import {
  bases,
  core,
  qualifiers,
  roles,
  statementKinds,
  statuses,
  votes,
  type Catalogue,
  type CoreMessages,
  type RoleMessages,
} from '@factbox/core';
import { load } from './languages.js';

/** The timeline's interface words. */
export interface TimelineMessages extends CoreMessages {
  readonly roles: RoleMessages;
  readonly bases: typeof bases;
  readonly qualifiers: typeof qualifiers;
  readonly title: string;
  /** From when until when there is something; before it who or what the timeline is about. */
  readonly summary: (span: string, names?: string) => string;
  /** Stands where there is nothing to show. */
  readonly nothing: string;
  /** In place of the date of what the article does not date. */
  readonly undated: string;
  /** The date of what is planned. */
  readonly plannedFor: (date: string) => string;
  readonly published: string;
  /** Above somebody's role that begins or ends. */
  readonly begin: string;
  readonly end: string;
  /** Above a quote that another one answers. */
  readonly disputed: string;
  /** Above an answer; with those who are answered. */
  readonly answer: (speakers: string) => string;
  readonly statementKinds: typeof statementKinds;
  /** Above a demand; with those of whom something is demanded. */
  readonly demand: (names: string) => string;
  /** Before what part of a statement an answer is about. */
  readonly scope: string;
  readonly statuses: typeof statuses;
  readonly votes: typeof votes;
  /** Before what a second passage says otherwise. */
  readonly conflict: string;
}

export const messages: TimelineMessages = {
  ...core,
  roles,
  bases,
  qualifiers,
  title: 'Timeline',
  summary: (span, names) => (names ? `${names}: ${span}` : span),
  nothing: 'The article states nothing here.',
  undated: 'Date not stated',
  plannedFor: (date) => `planned for ${date}`,
  published: 'The article is published',
  begin: 'Beginning',
  end: 'End',
  disputed: 'Disputed claim',
  answer: (speakers) => `Answer to ${speakers}`,
  statementKinds,
  demand: (names) => `Demanded of ${names}`,
  scope: 'as to',
  statuses,
  votes,
  conflict: 'The article contradicts itself:',
};

export const catalogue: Catalogue<TimelineMessages> = {
  en: messages,
  load,
};
