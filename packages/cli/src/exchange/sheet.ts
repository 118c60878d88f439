/** What a cell can hold. */
export type CellValue = string | number | boolean | Date | null | undefined;

/** A table as it is written: its name, its first row, and the others. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A cell that was read, with what stands above it and where it is, such as `Memberships!C7`. */
export interface Entry {
  readonly header: string;
  readonly value: CellValue;
  readonly at: string;
}

export interface Row {
  readonly at: string;
  readonly entries: readonly Entry[];
}

/** A table that was read, whatever it was written in. */
export interface Sheet {
  readonly name: string;
  readonly at: string;
  /** The first row: what its columns are called. */
  readonly headers: readonly Omit<Entry, 'value'>[];
  readonly rows: readonly Row[];
}

/** Something to tell of a file, with the cell or line where it is. */
export interface Notice {
  readonly at: string;
  readonly message: string;
}

/** `C` for the third column. */
export function columnName(index: number): string {
  const [rest, last] = [Math.floor(index / 26), String.fromCharCode(65 + (index % 26))];
  return rest ? columnName(rest - 1) + last : last;
}

const isBlank = (value: CellValue): boolean =>
  value === null || value === undefined || (typeof value === 'string' && !value.trim());

/** A table of cells as a sheet; its first row that is not empty has the names of the columns. */
export function toSheet(name: string, cells: readonly (readonly CellValue[])[]): Sheet {
  const first = cells.findIndex((row) => !row.every(isBlank));
  const place = (row: number, column: number): string => `${name}!${columnName(column)}${row + 1}`;
  const headers = (cells[first] ?? []).map((cell, column) => ({
    header: isBlank(cell) ? '' : String(cell).trim(),
    at: place(first, column),
  }));
  return {
    name,
    at: name,
    headers: headers.filter(({ header }) => header),
    rows: cells.flatMap((row, index): Row[] =>
      index <= first || row.every(isBlank)
        ? []
        : [
            {
              at: `${name}!${index + 1}`,
              entries: row.flatMap((value, column): Entry[] =>
                isBlank(value)
                  ? []
                  : [{ header: headers[column]?.header ?? '', value, at: place(index, column) }],
              ),
            },
          ],
    ),
  };
}
