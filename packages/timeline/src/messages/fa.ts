import { core, roles, statements, votes } from '@factbox/core/messages/fa.js';
import type { TimelineMessages } from '../messages.js';

export const messages: TimelineMessages = {
  ...core,
  ...statements,
  roles,
  title: 'گاه‌شمار',
  summary: (span, names) => (names ? `${names}: ${span}` : span),
  nothing: 'مقاله در این‌باره چیزی نمی‌گوید.',
  undated: 'تاریخ ذکر نشده',
  plannedFor: (date) => `برنامه‌ریزی‌شده برای ${date}`,
  published: 'انتشار مقاله',
  begin: 'آغاز',
  end: 'پایان',
  votes,
};
