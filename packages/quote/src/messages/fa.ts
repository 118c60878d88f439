import { core, statementKinds, statuses } from '@factbox/core/messages/fa.js';
import type { QuoteMessages } from '../messages.js';

export const messages: QuoteMessages = {
  ...core,
  statementKinds,
  statuses,
  claim: 'ادعای مورد اختلاف',
  answer: (speaker) => `پاسخ به ${speaker}`,
  copy: 'کپی',
  copyLong: (speaker) => `کپی گفتهٔ ${speaker}`,
  copied: 'کپی شد',
  selected: 'انتخاب شد؛ Ctrl+C را بزنید',
};
