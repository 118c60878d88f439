import { actorKinds, core, interestKinds, period, roles } from '@factbox/core/messages/ru.js';
import type { ActorMessages } from '../messages.js';

// Names stay in the nominative, since they come from the dataset and cannot be declined.
export const messages: ActorMessages = {
  ...core,
  actorKinds,
  interestKinds,
  period,
  roles,
  affiliation: 'Принадлежность:',
  interests: 'Интересы и позиции',
  more: (count) => `ещё ${count}`,
  toward: 'В отношении:',
  towardActor: () => 'Позиции других сторон',
  memberships: 'Членство',
  conflict: 'Статья противоречит сама себе:',
  quotes: 'Цитаты',
  aboutActor: () => 'Высказывания других',
  claim: 'Спорное утверждение',
  answer: (speaker) => `Ответ на слова: ${speaker}`,
  events: 'События',
  undated: 'Дата не указана',
  people: 'Персоналии',
  nothing: (actor) => `${actor}: больше в статье ничего не сказано.`,
};
