import { actorKinds, core, interestKinds, period, roles } from '@factbox/core/messages/fa.js';
import type { ActorMessages } from '../messages.js';

export const messages: ActorMessages = {
  ...core,
  actorKinds,
  interestKinds,
  period,
  roles,
  affiliation: 'وابستگی:',
  interests: 'منافع و مواضع',
  more: (count) => `${count} مورد دیگر`,
  toward: 'در قبال',
  towardActor: (actor) => `در قبال ${actor}`,
  memberships: 'عضویت‌ها',
  conflict: 'مقاله در این‌باره با خود در تناقض است:',
  quotes: 'نقل‌قول‌ها',
  aboutActor: (actor) => `دربارهٔ ${actor}`,
  claim: 'ادعای مورد اختلاف',
  answer: (speaker) => `پاسخ به ${speaker}`,
  events: 'رویدادها',
  undated: 'تاریخ ذکر نشده',
  people: 'افراد',
  nothing: (actor) => `مقاله دربارهٔ ${actor} چیز دیگری نمی‌گوید.`,
};
