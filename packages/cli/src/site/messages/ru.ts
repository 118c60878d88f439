import type { PageWords } from '../words.js';

export const messages: PageWords = {
  whole: 'Показать полностью',
  passages: 'Где об этом в статье',
  paragraph: (paragraph, section) => `Абзац ${paragraph}${section ? `, «${section}»` : ''}`,
  newer: 'Есть более новая версия этих сведений',
  removed: 'Эта справка удалена',
  removedOn: (date) => `По состоянию на ${date} её содержания среди фактов больше нет.`,
};
