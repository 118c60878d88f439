import {
  actorKinds,
  core,
  interestKinds,
  period,
  roles,
  statements,
  votes,
} from '@factbox/core/messages/ar.js';
import type { ActorMessages } from '../messages.js';

export const messages: ActorMessages = {
  ...core,
  ...statements,
  actorKinds,
  interestKinds,
  votes,
  period,
  roles,
  affiliation: 'الانتماء:',
  interests: 'المصالح',
  more: (count) => `${count} أخرى`,
  toward: 'تجاه',
  towardActor: (actor) => `تجاه ${actor}`,
  memberships: 'العضويات',
  rolesIn: (actor) => `الأدوار في ${actor}`,
  quotes: 'اقتباسات',
  aboutActor: (actor) => `عن ${actor}`,
  events: 'الأحداث',
  undated: 'التاريخ غير مذكور',
  people: 'الأشخاص',
  nothing: (actor) => `لا يذكر المقال شيئًا آخر عن ${actor}.`,
};
