/** From which width on, in em of the widget's own text, a table of so many columns has which form. */
export interface Form {
  /** The table has at most this many columns besides the row heads. */
  readonly columns: number;
  /** Below this, every row is a list of its own. */
  readonly letters: number;
  /** Below this, column heads stand upright. */
  readonly upright: number;
  /** Below this, roles are letters; from here on, words. */
  readonly words: number;
}

// Em a column needs for its content, and em for the row heads beside it.
const needs = {
  letters: [2.5, 6.5],
  upright: [5.8, 7],
  words: [6.4, 8],
} as const;

const width = (form: keyof typeof needs, columns: number): number => {
  const [each, heads] = needs[form];
  return heads + each * columns;
};

/** Style sheets cannot count, so tables are of a few sizes; the last one holds any number. */
export const forms: readonly Form[] = [3, 5, 7, 10, 14, 20, 999].map((columns) => ({
  columns,
  letters: width('letters', columns),
  upright: width('upright', columns),
  words: width('words', columns),
}));

/** The index of the form for a table of so many columns. */
export const formOf = (columns: number): number =>
  forms.findIndex((form) => columns <= form.columns);
