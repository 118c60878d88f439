import { bases, core, qualifiers, statementKinds, statuses } from '@factbox/core/messages/fa.js';
import type { QuoteMessages } from '../messages.js';

export const messages: QuoteMessages = {
  ...core,
  statementKinds,
  statuses,
  bases,
  qualifiers,
  claim: 'ادعای مورد اختلاف',
  answer: (speaker) => `پاسخ به ${speaker}`,
  copy: 'کپی',
  copyLong: (speaker) => `کپی گفتهٔ ${speaker}`,
};
