import { baseStyles, type Prerendered, type Reading } from '@factbox/core';
import type { QuoteMessages } from './messages.js';
import type { QuoteModel } from './model.js';
import { quoteStyles } from './styles.js';
import { quoteView } from './view.js';

/** The quote as it stands before the reader has done anything, without a page. */
export const prerender = (model: QuoteModel, reading: Reading<QuoteMessages>): Prerendered => ({
  view: quoteView(model, reading, true),
  styles: [baseStyles, quoteStyles],
});
