import { core, statements } from '@factbox/core/messages/ru.js';
import type { QuoteMessages } from '../messages.js';

export const messages: QuoteMessages = {
  ...core,
  ...statements,
  copy: 'Копировать',
  copyLong: (speaker) => `Копировать цитату: ${speaker}`,
};
