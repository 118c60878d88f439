import {
  actorKinds,
  core,
  interestKinds,
  period,
  roles,
  statements,
  votes,
} from '@factbox/core/messages/ru.js';
import type { ActorMessages } from '../messages.js';

// Names stay in the nominative, since they come from the dataset and cannot be declined.
export const messages: ActorMessages = {
  ...core,
  ...statements,
  actorKinds,
  interestKinds,
  votes,
  period,
  roles,
  affiliation: 'Принадлежность:',
  interests: 'Интересы',
  more: (count) => `ещё ${count}`,
  toward: 'В отношении:',
  towardActor: () => 'Позиции других сторон',
  memberships: 'Членство',
  rolesIn: () => 'Роли в этой организации',
  quotes: 'Цитаты',
  aboutActor: () => 'Высказывания других',
  events: 'События',
  undated: 'Дата не указана',
  people: 'Персоналии',
  nothing: (actor) => `${actor}: больше в статье ничего не сказано.`,
};
