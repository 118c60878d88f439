import { briefly, type MatrixMessages } from './messages.js';
import type { Cell, Heading, MatrixModel } from './model.js';

/** From which width on, in CSS lengths of the widget's own text, a table fits in which way. */
export interface Fit {
  /** How wide the heads of rows are. */
  readonly head: string;
  /** How wide they are beside letters. */
  readonly narrow: string;
  /** No wider, so that a few columns stay near what they are of. */
  readonly most: string;
  /** From here on cells hold dates besides words. */
  readonly dates: string;
  /** From here on cells hold words, below letters. */
  readonly words: string;
  /** From here on the heads of columns of letters lie, below they stand upright. */
  readonly flat: string;
  /** How high upright heads are, so that the longest takes two lines. */
  readonly upright: string;
  /** Below this, not even letters fit, and the table scrolls in its box. */
  readonly letters: string;
}

/** What of a cell has to stand on one line: its longest role, with its dates or without. */
function lengthOf({ entries }: Cell, messages: MatrixMessages, isDated: boolean): number {
  const isConflict = entries.some(({ note }) => note?.conflict);
  return longest(
    entries.map(({ role, from, to, amount = '', amountDate = '' }) => {
      const { length } = briefly(role, messages);
      // Two readings stand one above the other, and smaller.
      if (isConflict) return 0.9 * length + 1;
      return (
        length +
        0.8 * amount.length +
        (isDated
          ? 0.8 * amountDate.length + (from || to ? 1 + 0.8 * messages.period(from, to).length : 0)
          : 0)
      );
    }),
  );
}

const longest = (lengths: readonly number[]): number =>
  lengths.reduce((most, each) => Math.max(most, each), 0);

/** How a table fits, by its longest texts: style sheets can neither count nor measure. */
export function fitOf({ columns, rows, cells }: MatrixModel, messages: MatrixMessages): Fit {
  const wordIn = (headings: readonly Heading[]): number =>
    longest(headings.flatMap(({ name }) => name.split(/\s+/)).map(({ length }) => length));
  const count = columns.length;
  const rowWord = wordIn(rows.map(({ heading }) => heading));
  const rowHead = Math.min(9, 1.9 + 0.46 * rowWord);
  // Beside letters, names break rather than that the table scrolls.
  const least = Math.min(5.6, rowHead);
  const columnHead = wordIn(columns);
  const of = (column: number): string => `${(rowHead + 0.3 + count * column).toFixed(1)}em`;
  const cellOf = (isDated: boolean): number =>
    Math.max(
      1.2 + 0.43 * longest(cells.map((cell) => lengthOf(cell, messages, isDated))),
      0.5 + 0.42 * columnHead,
    );
  const dated = cellOf(true);
  return {
    head: `${(rowHead / 0.82).toFixed(1)}em`,
    most: of(Math.max(11, dated)),
    dates: of(dated),
    words: of(cellOf(false)),
    flat: of(Math.max(2.2, 0.5 + 0.42 * columnHead)),
    upright: `${Math.min(17, Math.max(8, 0.46 * longest(columns.map(({ name }) => name.length)))).toFixed(1)}em`,
    narrow: `clamp(${(least / 0.82).toFixed(1)}em, 100cqi - ${count * 26}px - 1.5em, ${(rowHead / 0.82).toFixed(1)}em)`,
    letters: `calc(${(least + 0.9).toFixed(1)}em + ${count * 26}px)`,
  };
}
