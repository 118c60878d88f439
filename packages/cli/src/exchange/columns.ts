import { fieldsOf, inWords, isFields, isList, type Fields, type Shape } from './shape.js';

/** Where in a record a column's values stand: fields, places in lists from 0, and a language last. */
export type Path = readonly (string | number)[];

/** A language tag, as it stands behind the name of a column: `name (ar)`. */
const language = /\s*\(([a-z]{2,3}(?:-[a-z\d]{1,8})*)\)\s*$/i;

/** What a column is called: `short name`, `participants 2 role`, `name (ar)`. */
export function toHeader(path: Path, shape: Fields): string {
  const last = path.at(-1);
  const isLanguage = path.length > 1 && isText(shapeAt(shape, path.slice(0, -1)));
  const fields = isLanguage ? path.slice(0, -1) : path;
  const words = fields.map((step) => (typeof step === 'number' ? String(step + 1) : inWords(step)));
  return words.join(' ') + (isLanguage ? ` (${last})` : '');
}

const isText = (shape: Shape | undefined): boolean => typeof shape === 'string';

/** The shape of what stands at a path; undefined where the format has nothing there. */
export function shapeAt(shape: Shape, path: Path): Shape | undefined {
  let at: Shape | undefined = shape;
  for (const step of path) {
    if (at === undefined || typeof at === 'string') return undefined;
    at = isList(at) ? at[0] : fieldsOf(at).find(({ name }) => name === step)?.shape;
  }
  return at;
}

export const squashed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The path that a column's name means, however it is spelt; undefined where no field is called so. */
export function fromHeader(header: string, shape: Fields): Path | undefined {
  const tag = language.exec(header)?.[1];
  const plain = squashed(header.replace(/\([^()]*\)\s*$/, ''));
  const path = walk(plain, shape) ?? walk(squashed(header), shape);
  if (!path || tag === undefined) return path;
  return shapeAt(shape, path) === 'words' ? [...path, tag] : path;
}

function walk(rest: string, shape: Fields): Path | undefined {
  const fields = fieldsOf(shape).sort((a, b) => b.name.length - a.name.length);
  for (const { name, shape: part } of fields) {
    const own = squashed(name);
    for (const begin of new Set([own, own.replace(/s$/, '')])) {
      if (!begin || !rest.startsWith(begin)) continue;
      const more = into(rest.slice(begin.length), part);
      if (more) return [name, ...more];
    }
  }
  return undefined;
}

/** The rest of a path behind a field's name. */
function into(rest: string, part: Shape): Path | undefined {
  if (rest === '') return [];
  if (isFields(part)) return walk(rest, part);
  if (!isList(part) || !isFields(part[0])) return undefined;
  const [, digits = '', field = ''] = /^(\d*)(.*)$/.exec(rest)!;
  const index = digits ? Number(digits) - 1 : 0;
  // Nobody has so many columns, and a list of so many places would fill the memory.
  if (index < 0 || index > 9999) return undefined;
  const more = field ? walk(field, part[0]) : [];
  return more && [index, ...more];
}
