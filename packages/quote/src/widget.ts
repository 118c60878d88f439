import { defineWidget } from '@factbox/core/widget.js';
import { quoteBoxes, quoteRows } from './boxes.js';
import { catalogue } from './messages.js';
import { attributes, toQuoteModel } from './model.js';
import { prerender } from './prerender.js';
import { quoteStatic } from './static.js';

/** All that others need to know of the quote. */
export const widget = defineWidget({
  tag: 'factbox-quote',
  attributes,
  catalogue,
  toModel: toQuoteModel,
  toDocument: quoteStatic,
  prerender,
  toBoxes: quoteBoxes,
  toRows: quoteRows,
  budget: 15_430,
  height: 340,
});
