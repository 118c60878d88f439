import type { PageWords } from '../words.js';

export const messages: PageWords = {
  whole: 'عرض البطاقة كاملة',
  passages: 'أين ورد هذا في المقال',
  paragraph: (paragraph, section) => `الفقرة ${paragraph}${section ? `، «${section}»` : ''}`,
  newer: 'تتوفر نسخة أحدث من هذه المعلومات',
  removed: 'أُزيلت هذه البطاقة',
  removedOn: (date) => `لم يعد ما كانت تعرضه ضمن المعلومات، حتى ${date}.`,
};
