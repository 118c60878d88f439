/** From which width on, in em of the widget's own text, a table of so many columns has which form. */
export interface Form {
  /** The table has at most this many columns besides the row heads. */
  readonly columns: number;
  /** Below this, every row is a list of its own. */
  readonly letters: number;
  /** Below this, roles are letters and column heads stand upright; from here on, words. */
  readonly words: number;
}

/**
 * The forms of tables by size, since style sheets cannot count; the last one holds any number.
 * Each width is what the row heads need and what each column needs.
 */
export const forms: readonly Form[] = [3, 5, 7, 10, 14, 20, 999].map((columns) => ({
  columns,
  letters: 6.5 + 2.5 * columns,
  words: 8.3 + 6.4 * columns,
}));

/** The index of the form for a table of so many columns. */
export const formOf = (columns: number): number =>
  forms.findIndex((form) => columns <= form.columns);
