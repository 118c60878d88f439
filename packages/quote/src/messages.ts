import { core, type Catalogue, type CoreMessages } from '@factbox/core';

/** The quote's interface words. */
export interface QuoteMessages extends CoreMessages {
  /** Marks a quote that another one answers. */
  readonly claim: string;
  /** Marks the answer, with the name of who is answered. */
  readonly answer: (speaker: string) => string;
  /** Where a quote that others answer stands without them. */
  readonly copy: string;
  readonly copied: string;
}

export const messages: QuoteMessages = {
  ...core,
  claim: 'Claim',
  answer: (speaker) => `Answer to ${speaker}`,
  copy: 'Copy',
  copied: 'Copied',
};

export const catalogue: Catalogue<QuoteMessages> = {
  en: messages,
  load: {},
};
