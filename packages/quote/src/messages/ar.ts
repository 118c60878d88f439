import { bases, core, qualifiers, statementKinds, statuses } from '@factbox/core/messages/ar.js';
import type { QuoteMessages } from '../messages.js';

export const messages: QuoteMessages = {
  ...core,
  statementKinds,
  statuses,
  bases,
  qualifiers,
  claim: 'قول محل خلاف',
  answer: (speaker) => `رد على ${speaker}`,
  copy: 'نسخ',
  copyLong: (speaker) => `نسخ ما قاله ${speaker}`,
};
