import {
  bases,
  core,
  qualifiers,
  roles,
  statementKinds,
  statuses,
  votes,
} from '@factbox/core/messages/ru.js';
import type { TimelineMessages } from '../messages.js';

export const messages: TimelineMessages = {
  ...core,
  roles,
  bases,
  qualifiers,
  title: 'Хронология',
  summary: (span, names) => (names ? `${names}: ${span}` : span),
  nothing: 'В статье об этом ничего не сказано.',
  undated: 'Дата не указана',
  // Behind the date, which stands in the nominative.
  plannedFor: (date) => `${date} (план)`,
  published: 'Статья опубликована',
  begin: 'Начало',
  end: 'Окончание',
  disputed: 'Спорное утверждение',
  answer: (speakers) => `Ответ на слова: ${speakers}`,
  statementKinds,
  demand: (names) => `Требование, адресат: ${names}`,
  scope: 'касается:',
  statuses,
  votes,
  conflict: 'Статья противоречит сама себе:',
};
