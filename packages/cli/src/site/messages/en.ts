import type { PageWords } from '../words.js';

export const messages: PageWords = {
  whole: 'See the whole fact box',
  passages: 'Where this is in the article',
  paragraph: (paragraph, section) => `Paragraph ${paragraph}${section ? `, “${section}”` : ''}`,
  newer: 'There is a newer version of these facts',
  removed: 'This fact box was removed',
  removedOn: (date) => `What it showed is no longer among the facts, as of ${date}.`,
};
