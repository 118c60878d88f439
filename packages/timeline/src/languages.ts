// Written by `npm run manifest`.

/** Loads the words of each language. */
export const load = {
  ar: () => import('./messages/ar.js'),
  fa: () => import('./messages/fa.js'),
  ru: () => import('./messages/ru.js'),
};
