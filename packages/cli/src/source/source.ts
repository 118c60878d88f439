import type { Problem } from '@factbox/dataset';

/** A place in a text file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a file. */
export interface Fault extends Partial<Position> {
  /** The file's name as it was given. */
  readonly file: string;
  /** Where in the dataset, as in `memberships[3].actor`. */
  readonly path?: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** A dataset file that was read, not yet checked. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path stands, or its key; undefined where the file has no lines to show. */
  readonly locate: (path: string, at?: 'key' | 'value') => Position | undefined;
}

/** A problem of the dataset as a fault of the file, at the line where it stands. */
export function toFault({ file, locate }: Source, problem: Problem): Fault {
  const { path, message, suggestion, expected } = problem;
  const isKey = expected === 'no such field' || /^an id of/.test(expected);
  return {
    file,
    ...locate(path, isKey ? 'key' : 'value'),
    path,
    message,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** A fault in one line, as editors and CI systems read it: `file:line:column: path: message`. */
export function formatFault({ file, line, column, path, message, suggestion }: Fault): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const hint = suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
  return `${place}: ${path ? `${path}: ` : ''}${message}${hint}`;
}

/** The faults in the order in which they stand in the file. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}
