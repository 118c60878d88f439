import { footMarkup, markup, type Content, type Markup, type Reading } from '@factbox/core';
import type { MatrixMessages } from './messages.js';
import type { MatrixModel } from './model.js';
import { sorts, type Sort } from './model/order.js';
import { summarySentence } from './model/sentences.js';
import { cellMarkup } from './view/cell.js';
import { headingMarkup } from './view/heading.js';
import { keyMarkup, noteMarkup } from './view/notes.js';

/** A matrix in which nothing is chosen, in pieces, so that one can be another while the rest stays. */
export interface MatrixView {
  readonly rows: readonly Markup[];
  /** What stands below the table. */
  readonly notes: readonly Markup[];
  /** All that stands one below the other, with these rows and notes in it. */
  readonly blocks: (rows: Content, notes: Content, sort?: Sort) => Markup[];
}

/** The table with its caption above and its notes below. */
export function matrixView(model: MatrixModel, reading: Reading<MatrixMessages>): MatrixView {
  const { columns, rows } = model;
  const foot = footMarkup(model.foot, reading);
  if (!rows.length || !columns.length) {
    const empty = markup`<p class="muted">${reading.messages.empty}</p>`;
    return { rows: [], notes: [], blocks: () => [empty, ...foot] };
  }
  const heads = columns.map((column) => headingMarkup(reading, model, column, 'col'));
  return {
    rows: rows.map(
      ({ heading, cells }) =>
        markup`<tr role="row" data-key="${heading.id}">${headingMarkup(reading, model, heading, 'row')}${cells.map((cell) => cellMarkup(cell, reading))}</tr>`,
    ),
    notes: [
      ...keyMarkup(model, reading),
      ...model.notes.map((note) => noteMarkup(note, reading)),
      ...foot,
    ],
    blocks: (inTable, below, sort) => [
      ...headMarkup(model, reading, sort),
      // Roles are spelt out: what is not displayed as a table is read as one all the same.
      markup`<table role="table" part="table" aria-labelledby="title" aria-describedby="summary key"><thead role="rowgroup"><tr role="row"><td role="cell"></td>${heads}</tr></thead><tbody role="rowgroup">${inTable}</tbody></table>`,
      markup`<div part="foot" class="foot">${below}</div>`,
    ],
  };
}

/** Title, summary and controls, which may not stand in a caption. */
function headMarkup(
  model: MatrixModel,
  reading: Reading<MatrixMessages>,
  sort: Sort | undefined,
): Markup[] {
  const { messages } = reading;
  const hasAmounts = model.cells.some(({ entries }) => entries.some(({ amount }) => amount));
  return [
    markup`<p part="title" class="title" id="title" role="heading" aria-level="3">${messages.title}</p>`,
    markup`<p part="summary" id="summary">${summarySentence(model, reading)}</p>`,
    markup`<div class="bar"><p part="hint" class="hint">${messages.hint}</p><p role="status" part="shared" aria-live="off"></p><label part="sort" class="sort">${messages.sort} <select>${sorts
      .filter((each) => each !== 'amount' || hasAmounts)
      .map(
        (each) =>
          markup`<option value="${each}"${each === sort && markup` selected`}>${messages.sorts[each]}</option>`,
      )}</select></label></div>`,
  ];
}
