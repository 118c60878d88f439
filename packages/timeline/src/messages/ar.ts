import {
  bases,
  core,
  qualifiers,
  roles,
  statementKinds,
  statuses,
  votes,
} from '@factbox/core/messages/ar.js';
import type { TimelineMessages } from '../messages.js';

export const messages: TimelineMessages = {
  ...core,
  roles,
  bases,
  qualifiers,
  title: 'التسلسل الزمني',
  summary: (span, names) => (names ? `${names}: ${span}` : span),
  nothing: 'لا يذكر المقال شيئًا هنا.',
  undated: 'التاريخ غير مذكور',
  plannedFor: (date) => `مقرر: ${date}`,
  published: 'نشر المقال',
  begin: 'البداية',
  end: 'النهاية',
  disputed: 'قول محل خلاف',
  answer: (speakers) => `رد على ${speakers}`,
  statementKinds,
  demand: (names) => `مطلب موجّه إلى ${names}`,
  scope: 'بشأن',
  statuses,
  votes,
  conflict: 'يناقض المقال نفسه:',
};
