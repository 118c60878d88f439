/** The notation of the dataset's schema, or a piece of it. */
export type Notation = object | string;

/** Every field of the notation as a path, without ids and indexes. */
export function pathsOf(part: Notation, path = ''): string[] {
  if (typeof part === 'string') return [];
  return Object.entries(part).flatMap(([key, inner]: [string, Notation]) => {
    if (Array.isArray(part) || key === '*') return pathsOf(inner, path);
    const own = path + key.replace('?', '');
    return [own, ...pathsOf(inner, `${own}.`)];
  });
}

/** The paths of the notation that a dataset has a value at. */
export function fieldsOf(part: Notation, value: unknown, path = ''): string[] {
  if (typeof part === 'string' || typeof value !== 'object' || value === null) return [];
  return Object.entries(part).flatMap(([key, inner]: [string, Notation]) => {
    if (Array.isArray(part) || key === '*') {
      return Object.values(value).flatMap((each) => fieldsOf(inner, each, path));
    }
    const name = key.replace('?', '');
    const field = (value as Readonly<Record<string, unknown>>)[name];
    if (field === undefined) return [];
    return [path + name, ...fieldsOf(inner, field, `${path}${name}.`)];
  });
}
