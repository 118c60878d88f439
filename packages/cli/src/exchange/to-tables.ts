import { toHeader, type Path } from './columns.js';
import { defused } from './defuse.js';
import {
  collections,
  fieldsOf,
  head,
  inWords,
  isFields,
  isList,
  type Fields,
  type Shape,
} from './shape.js';
import type { CellValue, Table } from './sheet.js';

/** What a cell holds where a list has nothing in it, and where fields have none. */
export const EMPTY_LIST = '[]';
export const EMPTY_FIELDS = '{}';

/** The sheet of what a dataset says once. */
export const HEAD = 'Dataset';

/** The column of its template that explains the others. */
export const MEANING = 'meaning';

/** `Interest kinds` for `interestKinds`. */
export const sheetName = (collection: string): string => {
  const words = inWords(collection);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/**
 * A dataset as tables: one of what it says once, one for each collection that it has. No word in them
 * runs as a formula.
 */
export function toTables(dataset: Readonly<Record<string, unknown>>): Table[] {
  const once = flatten(head, dataset, []);
  return [
    {
      name: HEAD,
      columns: ['field', 'value'],
      rows: once.map(([path, value]) => [toHeader(path, head), value]),
    },
    ...collections.flatMap((collection): Table[] => {
      const { name, record, hasIds } = collection;
      const records = dataset[name];
      if (records === undefined) return [];
      const rows = Object.entries(records as Readonly<Record<string, unknown>>).map(
        ([id, each]) => ({ id, cells: new Map(flatten(record, each, []).map(named(record))) }),
      );
      const columns = columnsOf(
        record,
        rows.map(({ cells }) => cells),
      );
      return [
        {
          name: sheetName(name),
          columns: [...(hasIds ? ['id'] : []), ...columns],
          rows: rows.map(({ id, cells }) => [
            ...(hasIds ? [id] : []),
            ...columns.map((column) => cells.get(column)),
          ]),
        },
      ];
    }),
  ];
}

const named =
  (record: Fields) =>
  ([path, value]: Cell): [string, CellValue] => [toHeader(path, record), value];

type Cell = readonly [Path, CellValue];

/** The columns that some record needs, and those that each must have, in the format's order. */
function columnsOf(record: Fields, rows: readonly ReadonlyMap<string, CellValue>[]): string[] {
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  for (const { name, shape, isOptional } of fieldsOf(record)) {
    if (!isOptional && typeof shape === 'string') used.add(inWords(name));
  }
  const order = fieldsOf(record).map(({ name }) => inWords(name));
  const rank = (column: string): number =>
    order.findLastIndex((name) => column === name || column.startsWith(`${name} `));
  // Of one field, the second before the tenth.
  return [...used].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true }));
}

/** The cells that a value comes to, each with its path. */
function flatten(shape: Shape, value: unknown, path: Path): Cell[] {
  if (value === undefined) return [];
  if (isFields(shape)) {
    const record = value as Readonly<Record<string, unknown>>;
    const cells = fieldsOf(shape).flatMap((field) =>
      flatten(field.shape, record[field.name], [...path, field.name]),
    );
    return cells.length || !path.length ? cells : [[path, EMPTY_FIELDS]];
  }
  if (isList(shape)) {
    const items = value as readonly unknown[];
    if (!items.length) return [[path, EMPTY_LIST]];
    return isFields(shape[0])
      ? items.flatMap((item, index) => flatten(shape[0], item, [...path, index]))
      : [[path, items.map(String).join('\n')]];
  }
  if (Array.isArray(value)) return [[path, listed(shape, value)]];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).map(([tag, text]): Cell => [[...path, tag], toCell(text)]);
  }
  return [[path, toCell(value)]];
}

/** A list in one cell; a single id that stands in a list, where it need not, is told by a mark. */
function listed(shape: string, items: readonly unknown[]): string {
  if (shape === 'coordinates') return items.join(', ');
  if (!items.length) return EMPTY_LIST;
  return items.join('; ') + (items.length === 1 && shape.endsWith('*') ? ';' : '');
}

const toCell = (value: unknown): CellValue =>
  typeof value === 'string' ? defused(value) : (value as CellValue);
