import {
  core,
  statements,
  type Catalogue,
  type CoreMessages,
  type StatementMessages,
} from '@factbox/core';
import { load } from './languages.js';

/** The quote's interface words. */
export interface QuoteMessages extends CoreMessages, StatementMessages {
  /** The button that copies a quote; with its speaker. */
  readonly copy: string;
  readonly copyLong: (speaker: string) => string;
}

export const messages: QuoteMessages = {
  ...core,
  ...statements,
  copy: 'Copy',
  copyLong: (speaker) => `Copy what ${speaker} said`,
};

export const catalogue: Catalogue<QuoteMessages> = {
  en: messages,
  load,
};
