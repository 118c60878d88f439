/** A JSON value. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Numbers from 0 to 1, the same ones for the same seed. */
export const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** What a field may be replaced by; undefined takes it away. */
const values: readonly ((before: Json) => Json | undefined)[] = [
  () => undefined,
  () => null,
  () => 0,
  () => -1,
  () => 0.5,
  () => 1e9,
  () => -1e308,
  () => 100_000,
  () => '',
  () => 'x',
  () => '7',
  () => true,
  () => [],
  () => ({}),
  () => [[]],
  () => [1e9, 1e9, 1e9, 1e9],
  (before) => [before],
  (before) => (typeof before === 'number' ? -before : [before, before]),
  (before) => (typeof before === 'string' ? before.slice(1) : 'null'),
  (before) => (Array.isArray(before) ? [...before, ...before] : 1e-9),
];

/** A copy of a value in which one field at random is another; and where, and by what. */
export function mutate(
  value: Json,
  random: () => number,
): { readonly value: Json; readonly what: string } {
  const choose = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const path: string[] = [];
  const change = (each: Json): Json | undefined => {
    const isOpen = typeof each === 'object' && each !== null && Object.keys(each).length > 0;
    if (!isOpen || (path.length && random() < 0.3)) {
      const next = choose(values)(each);
      path.push(`= ${(JSON.stringify(next) ?? 'nothing').slice(0, 60)}`);
      return next;
    }
    const key = choose(Object.keys(each));
    path.push(key);
    const inner = change((each as Record<string, Json>)[key]!);
    if (Array.isArray(each)) {
      const copy: Json[] = [...(each as readonly Json[])];
      copy.splice(+key, 1, ...(inner === undefined ? [] : [inner]));
      return copy;
    }
    const fields = Object.entries(each).filter(([name]) => name !== key);
    return Object.fromEntries(inner === undefined ? fields : [...fields, [key, inner]]);
  };
  const changed = change(value) ?? null;
  return { value: changed, what: path.join(' ') };
}
