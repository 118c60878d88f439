import { defineWidget } from '@factbox/core/widget.js';
import { matrixBoxes, matrixRows } from './boxes.js';
import { catalogue } from './messages.js';
import { attributes, toMatrixModel } from './model.js';
import { prerender } from './prerender.js';
import { matrixStatic } from './static.js';

/** All that others need to know of the matrix. */
export const widget = defineWidget({
  tag: 'factbox-matrix',
  attributes,
  catalogue,
  title: ({ title }) => title,
  toModel: toMatrixModel,
  toDocument: matrixStatic,
  prerender: (model, facts) => prerender(model, facts, facts.options.sort),
  toBoxes: matrixBoxes,
  toRows: matrixRows,
  budget: 19_490,
  height: 620,
});
