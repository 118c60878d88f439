import {
  bases,
  core,
  qualifiers,
  roles,
  statementKinds,
  statuses,
  votes,
} from '@factbox/core/messages/fa.js';
import type { TimelineMessages } from '../messages.js';

export const messages: TimelineMessages = {
  ...core,
  roles,
  bases,
  qualifiers,
  title: 'گاه‌شمار',
  summary: (span, names) => (names ? `${names}: ${span}` : span),
  nothing: 'مقاله در این‌باره چیزی نمی‌گوید.',
  undated: 'تاریخ ذکر نشده',
  plannedFor: (date) => `برنامه‌ریزی‌شده برای ${date}`,
  published: 'انتشار مقاله',
  begin: 'آغاز',
  end: 'پایان',
  disputed: 'ادعای مورد اختلاف',
  answer: (speakers) => `پاسخ به ${speakers}`,
  statementKinds,
  demand: (names) => `خواسته از ${names}`,
  scope: 'دربارهٔ',
  statuses,
  votes,
  conflict: 'مقاله در این‌باره با خود در تناقض است:',
};
