import type { PageWords } from '../words.js';

export const messages: PageWords = {
  whole: 'نمایش کامل',
  passages: 'این‌ها کجای مقاله است',
  paragraph: (paragraph, section) => `بند ${paragraph}${section ? `، «${section}»` : ''}`,
  newer: 'نسخهٔ تازه‌تری از این اطلاعات هست',
  removed: 'این جعبهٔ اطلاعات برداشته شده است',
  removedOn: (date) => `آنچه نشان می‌داد از ${date} دیگر جزو اطلاعات نیست.`,
};
