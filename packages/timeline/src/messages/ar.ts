import { core, roles, statements, votes } from '@factbox/core/messages/ar.js';
import type { TimelineMessages } from '../messages.js';

export const messages: TimelineMessages = {
  ...core,
  ...statements,
  roles,
  title: 'التسلسل الزمني',
  summary: (span, names) => (names ? `${names}: ${span}` : span),
  nothing: 'لا يذكر المقال شيئًا هنا.',
  undated: 'التاريخ غير مذكور',
  plannedFor: (date) => `مقرَّر: ${date}`,
  published: 'نشر المقال',
  begin: 'البداية',
  end: 'النهاية',
  votes,
};
