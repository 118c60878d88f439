import type { Dataset } from '@factbox/dataset';
import { schema } from '../../packages/dataset/src/schema.js';

/** Where the format has text: `actors.*.name`, `memberships.*.conflicts.*.note`. */
export const textFields: readonly string[] = fieldsOf(schema, '');

function fieldsOf(shape: unknown, path: string): string[] {
  if (typeof shape === 'string') return shape === 'text' ? [path.slice(1)] : [];
  if (Array.isArray(shape)) return fieldsOf(shape[0], `${path}.*`);
  return Object.entries(shape as object).flatMap(([name, inner]) =>
    fieldsOf(inner, `${path}.${name.replace('?', '')}`),
  );
}

/**
 * A dataset all of whose text tries to be more than text. The fields are those of the format, also
 * where this dataset leaves them out, so that a new one is attacked from its first day.
 */
export function hostile(dataset: Dataset, words: string): Dataset {
  const corrections = [{ date: dataset.asOf, text: '' }];
  return attacked(schema, { corrections, ...dataset }, words) as Dataset;
}

function attacked(shape: unknown, value: unknown, words: string): unknown {
  if (shape === 'text') return words;
  if (value === undefined || typeof shape === 'string') return value;
  if (Array.isArray(shape)) {
    return (value as unknown[]).map((item) => attacked(shape[0], item, words));
  }
  const fields = shape as Record<string, unknown>;
  const names = '*' in fields ? Object.keys(value as object) : Object.keys(fields);
  return Object.fromEntries(
    names.map((name) => {
      const key = name.replace('?', '');
      const item = (value as Record<string, unknown>)[key];
      return [key, attacked(fields['*'] ?? fields[name], item, words)];
    }),
  );
}
