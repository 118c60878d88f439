import { core, roles, statements, votes } from '@factbox/core/messages/ru.js';
import type { TimelineMessages } from '../messages.js';

export const messages: TimelineMessages = {
  ...core,
  ...statements,
  roles,
  title: 'Хронология',
  summary: (span, names) => (names ? `${names}: ${span}` : span),
  nothing: 'В статье об этом ничего не сказано.',
  undated: 'Дата не указана',
  // Behind the date, which stands in the nominative.
  plannedFor: (date) => `${date} (план)`,
  published: 'Статья опубликована',
  begin: 'Начало',
  end: 'Окончание',
  votes,
};
