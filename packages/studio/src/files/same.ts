import { isFields } from '../commands/draft.js';

/** Whether two values are written alike, but for the order of fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isFields(a) || !isFields(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

/** Whether one record may be the other with some of its fields changed. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (!isFields(a) || !isFields(b)) return false;
  const same = Object.keys(a).filter((name) => isSame(a[name], b[name])).length;
  return same > 0 && same * 2 >= Object.keys(a).length;
}
