import { core } from '@factbox/core/messages/fa.js';
import type { QuoteMessages } from '../messages.js';

export const messages: QuoteMessages = {
  ...core,
  claim: 'ادعا',
  answer: (speaker) => `پاسخ به ${speaker}`,
  copy: 'رونوشت',
  copyLong: (speaker) => `رونوشت از گفتهٔ ${speaker}`,
  copied: 'رونوشت برداشته شد',
  selected: 'برگزیده شد؛ Ctrl+C را بزنید',
};
