import {
  actorKinds,
  core,
  interestKinds,
  period,
  roles,
  statements,
  votes,
} from '@factbox/core/messages/fa.js';
import type { ActorMessages } from '../messages.js';

export const messages: ActorMessages = {
  ...core,
  ...statements,
  actorKinds,
  interestKinds,
  votes,
  period,
  roles,
  affiliation: 'وابستگی:',
  interests: 'منافع',
  more: (count) => `${count} مورد دیگر`,
  toward: 'در قبال',
  towardActor: (actor) => `در قبال ${actor}`,
  memberships: 'عضویت‌ها',
  rolesIn: (actor) => `نقش‌ها در ${actor}`,
  quotes: 'نقل‌قول‌ها',
  aboutActor: (actor) => `دربارهٔ ${actor}`,
  events: 'رویدادها',
  undated: 'تاریخ ذکر نشده',
  people: 'افراد',
  nothing: (actor) => `مقاله دربارهٔ ${actor} چیز دیگری نمی‌گوید.`,
};
