import { bases, core, qualifiers, statementKinds, statuses } from '@factbox/core/messages/ru.js';
import type { QuoteMessages } from '../messages.js';

export const messages: QuoteMessages = {
  ...core,
  statementKinds,
  statuses,
  bases,
  qualifiers,
  claim: 'Спорное утверждение',
  answer: (speaker) => `Ответ на слова: ${speaker}`,
  copy: 'Копировать',
  copyLong: (speaker) => `Копировать цитату: ${speaker}`,
};
