import {
  bases,
  core,
  qualifiers,
  statementKinds,
  statuses,
  type Catalogue,
  type CoreMessages,
} from '@factbox/core';
import { load } from './languages.js';

/** The quote's interface words. */
export interface QuoteMessages extends CoreMessages {
  readonly statementKinds: typeof statementKinds;
  readonly statuses: typeof statuses;
  readonly bases: typeof bases;
  readonly qualifiers: typeof qualifiers;
  /** Above a quote that another one answers. */
  readonly claim: string;
  /** Above an answer; with those who are answered. */
  readonly answer: (speakers: string) => string;
  /** The button that copies a quote; with its speaker. */
  readonly copy: string;
  readonly copyLong: (speaker: string) => string;
}

export const messages: QuoteMessages = {
  ...core,
  statementKinds,
  statuses,
  bases,
  qualifiers,
  claim: 'Disputed claim',
  answer: (speakers) => `Answer to ${speakers}`,
  copy: 'Copy',
  copyLong: (speaker) => `Copy what ${speaker} said`,
};

export const catalogue: Catalogue<QuoteMessages> = {
  en: messages,
  load,
};
