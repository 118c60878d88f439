import { actorKinds, core, interestKinds, period, roles } from '@factbox/core/messages/fa.js';
import type { ActorMessages } from '../messages.js';

export const messages: ActorMessages = {
  ...core,
  actorKinds,
  interestKinds,
  period,
  roles,
  actsFor: 'نمایندهٔ',
  interests: 'خواسته‌ها و منافع',
  toward: 'در قبال',
  towardActor: (actor) => `در قبال ${actor}`,
  memberships: 'عضویت‌ها',
  conflict: 'مقاله در این‌باره ناهمخوان است:',
  quotes: 'نقل قول‌ها',
  aboutActor: (actor) => `دربارهٔ ${actor}`,
  claim: 'ادعا',
  answer: (speaker) => `پاسخ به ${speaker}`,
  events: 'رویدادها',
  people: 'افراد',
  nothing: (actor) => `مقاله دربارهٔ ${actor} چیز دیگری نمی‌گوید.`,
};
