/** From which width on, in em of the widget's own text, a table of so many columns fits in which way. */
export interface Fit {
  /** The table has at most this many columns besides the row heads. */
  readonly columns: number;
  /** Some of its roles have dates, for which there is no letter. */
  readonly isDated: boolean;
  /** Below this, every row is a list of its own. */
  readonly letters: number;
  /** Below this, roles are letters and column heads stand upright; from here on, words. */
  readonly words: number;
}

/**
 * How tables of a size fit, since style sheets cannot count; the last one holds any number.
 * Each width is what the row heads need and what each column needs.
 */
export const fits: readonly Fit[] = [3, 5, 7, 10, 14, 20, 999].flatMap((columns) => {
  const dated = 8.3 + 7.4 * columns;
  return [
    { columns, isDated: false, letters: 6.5 + 2.5 * columns, words: 8.3 + 6.4 * columns },
    { columns, isDated: true, letters: dated, words: dated },
  ];
});

/** The index of the fit for a table of so many columns, with or without dates. */
export const fitOf = (columns: number, isDated: boolean): number =>
  fits.findIndex((fit) => columns <= fit.columns && isDated === fit.isDated);
