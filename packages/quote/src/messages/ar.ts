import { core, statements } from '@factbox/core/messages/ar.js';
import type { QuoteMessages } from '../messages.js';

export const messages: QuoteMessages = {
  ...core,
  ...statements,
  copy: 'نسخ',
  copyLong: (speaker) => `نسخ ما قاله ${speaker}`,
};
