/** What a field, record or whole dataset holds while it is being written: anything, or not there yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** A way into a dataset: names of fields and ids, and numbers in lists. */
export type Path = readonly (string | number)[];

/** An article as it was given, and the name that tells whether it is a page, Markdown or text. */
export interface ArticleFile {
  readonly name: string;
  readonly text: string;
}

/** A file that a dataset was opened from, and what it held. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  readonly dataset: Fields;
}

/** All that a reporter works on: a dataset that may be unfinished, its article, and its file. */
export interface Draft {
  readonly dataset: Fields;
  readonly article?: ArticleFile | undefined;
  readonly source?: SourceFile | undefined;
  /** The shapes of its map, where a file of them was opened. */
  readonly shapes?: ArticleFile | undefined;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path; undefined where nothing does. */
export function at(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof step === 'number')
      found = Array.isArray(found) ? (found as unknown[])[step] : undefined;
    else found = isFields(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}

/** The value with another one at a path; without it where that is undefined. What did not change is the same. */
export function put(value: unknown, path: Path, next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  const inner = put(at(value, [step]), rest, next);
  if (typeof step === 'number') {
    const items = Array.isArray(value) ? [...(value as unknown[])] : [];
    if (inner === undefined) items.splice(step, 1);
    else items[step] = inner;
    return items;
  }
  const fields: Record<string, unknown> = { ...(isFields(value) ? value : {}) };
  if (inner === undefined) delete fields[step];
  else fields[step] = inner;
  return fields;
}

/** `memberships[3].actor` as steps. */
export const toPath = (text: string): Path =>
  (text.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Steps as `memberships[3].actor`, as problems name them. */
export const fromPath = (path: Path): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step))
    .join('');
