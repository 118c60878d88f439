import { core, statements } from '@factbox/core/messages/fa.js';
import type { QuoteMessages } from '../messages.js';

export const messages: QuoteMessages = {
  ...core,
  ...statements,
  copy: 'کپی',
  copyLong: (speaker) => `کپی گفتهٔ ${speaker}`,
};
