import { actorKinds, core, interestKinds, period, roles } from '@factbox/core/messages/ar.js';
import type { ActorMessages } from '../messages.js';

export const messages: ActorMessages = {
  ...core,
  actorKinds,
  interestKinds,
  period,
  roles,
  affiliation: 'الانتماء:',
  interests: 'المصالح والمواقف',
  more: (count) => `${count} أخرى`,
  toward: 'تجاه',
  towardActor: (actor) => `تجاه ${actor}`,
  memberships: 'العضويات',
  conflict: 'يناقض المقال نفسه:',
  quotes: 'اقتباسات',
  aboutActor: (actor) => `عن ${actor}`,
  claim: 'قول محل خلاف',
  answer: (speaker) => `رد على ${speaker}`,
  events: 'الأحداث',
  undated: 'التاريخ غير مذكور',
  people: 'الأشخاص',
  nothing: (actor) => `لا يذكر المقال شيئًا آخر عن ${actor}.`,
};
