import { baseStyles, markup, type Prerendered, type Reading } from '@factbox/core';
import { fitOf } from './layout.js';
import type { MatrixMessages } from './messages.js';
import type { MatrixModel } from './model.js';
import type { Sort } from './model/order.js';
import { fitStyles, matrixStyles } from './styles.js';
import { matrixView } from './view.js';

/** The matrix as it stands before the reader has done anything, without a page. */
export const prerender = (
  model: MatrixModel,
  reading: Reading<MatrixMessages>,
  sort: Sort | undefined,
): Prerendered => {
  const { rows, notes, blocks } = matrixView(model, reading);
  return {
    view: markup`${blocks(rows, notes, sort ?? 'given')}`,
    styles: [baseStyles, matrixStyles, fitStyles(fitOf(model, reading.messages))],
  };
};
