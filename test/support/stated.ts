import { schema } from '../../packages/dataset/src/schema.js';
import type { DatasetInput } from '@factbox/dataset';

/** Where a value stands in a dataset. */
export type Path = readonly (string | number)[];

type Json = Record<string, unknown>;

/** Where each value of some collections stands that the schema describes, with the notation of it. */
export const statedIn = (dataset: object, collections: readonly string[]): [Path, string][] =>
  collections.flatMap((name) => {
    const fields = schema as Json;
    return [...valuesOf(fields[name] ?? fields[`${name}?`], (dataset as Json)[name], [name])];
  });

function* valuesOf(notation: unknown, value: unknown, path: Path): Generator<[Path, string]> {
  if (value === undefined) return;
  if (typeof notation === 'string') yield [path, notation];
  else if (Array.isArray(notation)) {
    for (const [index, each] of (value as unknown[]).entries()) {
      yield* valuesOf(notation[0], each, [...path, index]);
    }
  } else {
    for (const key of Object.keys(value as Json)) {
      const fields = notation as Json;
      const field = fields['*'] ?? fields[key] ?? fields[`${key}?`];
      yield* valuesOf(field, (value as Json)[key], [...path, key]);
    }
  }
}

/** The optional fields of these values' records. */
export function optionalAmong(values: readonly [Path, string][]): Path[] {
  const fields = new Map<string, Path>();
  for (const [path] of values) {
    for (let length = path.length; length > 2; length--) {
      const field = path.slice(0, length);
      const key = field.at(-1)!;
      if (typeof key === 'string' && `${key}?` in notationAt(field.slice(0, -1))) {
        fields.set(field.join('.'), field);
      }
    }
  }
  return [...fields.values()];
}

function notationAt(path: Path): Json {
  return path.reduce<Json>((notation, key) => {
    const next = notation['*'] ?? notation[key] ?? notation[`${key}?`] ?? notation[0];
    return next as Json;
  }, schema as Json);
}

/** What stands at a path. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce((value, key) => (value as Json)[key], root);

/** A copy in which what stands at a path is another, or nothing. */
export function withOther(dataset: object, path: Path, other?: unknown): DatasetInput {
  // What two records share is two things in the copy.
  const copy: unknown = JSON.parse(JSON.stringify(dataset));
  const parent = valueAt(copy, path.slice(0, -1)) as Json;
  if (other === undefined) delete parent[path.at(-1)!];
  else parent[path.at(-1)!] = other;
  return copy as DatasetInput;
}
