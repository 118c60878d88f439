import type { Dataset } from '@factbox/dataset';
import { schema } from '../../packages/dataset/src/schema.js';

const isText = (shape: unknown): boolean => shape === 'text' || shape === 'words';

/** Where the format has text: `actors.*.name`, `memberships.*.conflicts.*.note`. */
export const textFields: readonly string[] = fieldsOf(schema, '');

function fieldsOf(shape: unknown, path: string): string[] {
  if (typeof shape === 'string') return isText(shape) ? [path.slice(1)] : [];
  if (Array.isArray(shape)) return fieldsOf(shape[0], `${path}.*`);
  return Object.entries(shape as object).flatMap(([name, inner]) =>
    fieldsOf(inner, `${path}.${name.replace('?', '')}`),
  );
}

/** The one picture of a hostile dataset. */
export const picture = 'https://news.example/x.jpg';

/** What stands in fields that are no text, where the dataset has no such record. */
const others: Readonly<Record<string, unknown>> = {
  number: 1,
  url: 'https://news.example/x',
  picture,
  day: '2023',
};

/**
 * A dataset all of whose text tries to be more than text. The fields are those of the format, also
 * where this dataset leaves them out, so that a new one is attacked from its first day.
 */
export function hostile(dataset: Dataset, words: string): Dataset {
  const idOf = (collection: string): string =>
    Object.keys((dataset as unknown as Record<string, object>)[collection] ?? {})[0]!;

  /** The least that is sound. */
  const made = (shape: unknown): unknown => {
    if (typeof shape !== 'string') {
      if (Array.isArray(shape)) return [made(shape[0])];
      const fields = shape as Record<string, unknown>;
      if ('*' in fields) return { 'of-its-own': made(fields['*']) };
      const needed = Object.entries(fields).filter(([name]) => !name.endsWith('?'));
      return Object.fromEntries(needed.map(([name, inner]) => [name, made(inner)]));
    }
    if (!shape.startsWith('@')) return others[shape] ?? shape.split('|')[0];
    const id = idOf(shape.slice(1).split(/[|+*]/)[0]!);
    return shape.endsWith('+') ? [id] : id;
  };

  const attacked = (shape: unknown, value: unknown): unknown => {
    if (isText(shape)) return words;
    if (typeof shape === 'string') return value;
    const whole = value ?? (fieldsOf(shape, '').length ? made(shape) : undefined);
    if (typeof whole !== 'object' || whole === null) return whole;
    if (Array.isArray(shape)) {
      return (whole as unknown[]).map((item) => attacked(shape[0], item));
    }
    const fields = shape as Record<string, unknown>;
    const names = '*' in fields ? Object.keys(whole) : Object.keys(fields);
    return Object.fromEntries(
      names.map((name) => {
        const key = name.replace('?', '');
        return [key, attacked(fields['*'] ?? fields[name], (whole as Fields)[key])];
      }),
    );
  };
  return attacked(schema, dataset) as Dataset;
}

type Fields = Readonly<Record<string, unknown>>;
