import {
  core,
  roles,
  statements,
  votes,
  type Catalogue,
  type CoreMessages,
  type RoleMessages,
  type StatementMessages,
} from '@factbox/core';
import { load } from './languages.js';

/** The timeline's interface words. */
export interface TimelineMessages extends CoreMessages, StatementMessages {
  readonly roles: RoleMessages;
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
  readonly votes: typeof votes;
}

export const messages: TimelineMessages = {
  ...core,
  ...statements,
  roles,
  title: 'Timeline',
  summary: (span, names) => (names ? `${names}: ${span}` : span),
  nothing: 'The article states nothing here.',
  undated: 'Date not stated',
  plannedFor: (date) => `planned for ${date}`,
  published: 'The article is published',
  begin: 'Beginning',
  end: 'End',
  votes,
};

export const catalogue: Catalogue<TimelineMessages> = {
  en: messages,
  load,
};
