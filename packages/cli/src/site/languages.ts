// Written by `npm run manifest`.
import { messages as en } from './messages/en.js';
import { messages as ar } from './messages/ar.js';
import { messages as fa } from './messages/fa.js';
import { messages as ru } from './messages/ru.js';

/** The words of all languages. */
export const words = { en, ar, fa, ru };
