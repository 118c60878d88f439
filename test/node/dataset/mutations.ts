import type { Dataset } from '@factbox/dataset';

/** A dataset with one thing changed, and where. */
export interface Mutation {
  readonly what: string;
  readonly value: unknown;
}

type Path = readonly (string | number)[];
type Box = Record<string | number, unknown>;

const replacements: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  '',
  '  ',
  'no such thing',
  'x'.repeat(5000),
  '2023-02-30',
  [],
  {},
  ['no-such-id'],
  [[]],
  { a: {} },
];

/** Where something stands in any dataset: ids and positions left out. */
const shapeOf = (path: Path): string =>
  path
    .map((step, depth) =>
      typeof step === 'number' || (depth === 1 && path[0] !== 'article') ? '*' : step,
    )
    .join('.');

/** One path for each shape: each field is tried once, not once a record. */
function pathsOf(dataset: unknown): Path[] {
  const found = new Map<string, Path>();
  const visit = (value: unknown, path: Path): void => {
    if (!found.has(shapeOf(path))) found.set(shapeOf(path), path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit(dataset, []);
  return [...found.values()].filter((path) => path.length > 0);
}

/** A copy that differs at one path and shares the rest, which nobody changes. */
function changed(value: unknown, path: Path, change: (box: Box, key: string | number) => void) {
  const [key, ...rest] = path;
  const box = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Box;
  if (rest.length) box[key!] = changed(box[key!], rest, change);
  else change(box, key!);
  return box;
}

/** Every field of a dataset left out, renamed, and replaced by many sorts of other values. */
export function mutationsOf(dataset: Dataset): Mutation[] {
  return pathsOf(dataset).flatMap((path) => {
    const name = path.join('.');
    const without = changed(dataset, path, (box, key) =>
      Array.isArray(box) ? box.splice(Number(key), 1) : delete box[key],
    );
    const renamed = changed(dataset, path, (box, key) => {
      if (Array.isArray(box)) return;
      box[`${key}x`] = box[key];
      delete box[key];
    });
    return [
      { what: `${name} left out`, value: without },
      { what: `${name} renamed`, value: renamed },
      ...replacements.map((value) => ({
        what: `${name} = ${JSON.stringify(value).slice(0, 30)}`,
        value: changed(dataset, path, (box, key) => (box[key] = value)),
      })),
    ];
  });
}
