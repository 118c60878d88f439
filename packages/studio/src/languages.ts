// Written by `npm run manifest`.
import * as format_en from '@factbox/core/messages/en.js';
import { messages as words_en } from './messages/en.js';
import * as format_ar from '@factbox/core/messages/ar.js';
import { messages as words_ar } from './messages/ar.js';
import * as format_fa from '@factbox/core/messages/fa.js';
import { messages as words_fa } from './messages/fa.js';
import * as format_ru from '@factbox/core/messages/ru.js';
import { messages as words_ru } from './messages/ru.js';

/** The words of Studio, and those of the format, by language. */
export const catalogues = {
  en: { words: words_en, format: format_en },
  ar: { words: words_ar, format: format_ar },
  fa: { words: words_fa, format: format_fa },
  ru: { words: words_ru, format: format_ru },
};
