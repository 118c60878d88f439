import { actorKinds, core, interestKinds, period, roles } from '@factbox/core/messages/ru.js';
import type { ActorMessages } from '../messages.js';

// Names stay in the nominative, since they come from the dataset and cannot be declined.
export const messages: ActorMessages = {
  ...core,
  actorKinds,
  interestKinds,
  period,
  roles,
  actsFor: 'Представляет',
  interests: 'Интересы',
  toward: 'В отношении:',
  towardActor: () => 'Интересы других',
  memberships: 'Членство',
  conflict: 'Статья противоречит сама себе:',
  quotes: 'Прямая речь',
  aboutActor: () => 'Слова других',
  claim: 'Утверждение',
  answer: (speaker) => `Ответ на слова: ${speaker}`,
  events: 'События',
  people: 'Люди',
  nothing: (actor) => `${actor}: больше в статье ничего не сказано.`,
};
