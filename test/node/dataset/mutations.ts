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

class Strange {
  kind = 'state';
  get name(): string {
    return 'By the class';
  }
}
class StrangeList extends Array<unknown> {
  override map(): never {
    throw new Error('not this one');
  }
}
const withGetter = (get: () => unknown): object =>
  Object.defineProperty({}, 'name', { get, enumerable: true });
const gap: unknown[] = ['intro'];
gap.length = 3;
const circle: Record<string, unknown> = {};
circle['actors'] = circle['self'] = circle;
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** What JSON cannot hold, but a page can set: each with its name, made anew for each use. */
export const junk: readonly (readonly [name: string, make: (value: unknown) => unknown])[] = [
  ['undefined', () => undefined],
  ['NaN', () => NaN],
  ['Infinity', () => Infinity],
  ['a bigint', () => 10n],
  ['a symbol', () => Symbol('x')],
  ['a function', () => () => 'x'],
  ['a Date', () => new Date(0)],
  ['no Date', () => new Date(NaN)],
  ['a Map', () => new Map([['a', 1]])],
  ['a Set', () => new Set(['a'])],
  ['a RegExp', () => /x/],
  ['a Promise', () => Promise.resolve({})],
  ['a boxed text', () => new String('intro')],
  ['bytes', () => new Uint8Array(3)],
  ['an instance', () => new Strange()],
  ['a list with gaps', () => gap],
  ['a list of nothing but gaps', () => new Array(4_000_000_000)],
  ['a list with undefined', () => [undefined]],
  ['a list that is an instance', () => StrangeList.of('intro')],
  [
    'what it is, as a list of an instance',
    (value) => (Array.isArray(value) ? StrangeList.from(value) : [value]),
  ],
  ['what it is, with gaps', (value) => (Array.isArray(value) ? [, ...(value as unknown[])] : [,])],
  ['what it is, twice over', (value) => [value, value]],
  [
    'what it is, without prototype',
    (value) =>
      typeof value === 'object' ? Object.assign(Object.create(null) as object, value) : value,
  ],
  [
    'what it is, as what is inherited',
    (value) => Object.create(Object(value) as object) as unknown,
  ],
  [
    'what it is, behind a proxy',
    (value) => (typeof value === 'object' && value ? new Proxy(value, {}) : value),
  ],
  ['a proxy that is gone', () => revoked.proxy],
  [
    'a getter that fails',
    () =>
      withGetter(() => {
        throw new Error('no');
      }),
  ],
  ['a getter that gives a text', () => withGetter(() => 'x')],
  ['something that contains itself', () => circle],
  [
    'a key with a meaning to JavaScript',
    () => JSON.parse('{"__proto__": {"name": "x"}}') as unknown,
  ],
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

/** What a dataset has of each field, and the records that this names: as good to change as all of it. */
export function essenceOf(dataset: Dataset): Dataset {
  const all = dataset as unknown as Readonly<Record<string, unknown>>;
  const kept = new Set(pathsOf(dataset).map(([name, key]) => `${name}.${key}`));
  const keep = (part: string): unknown => {
    const records = all[part];
    if (typeof records !== 'object' || part === 'article') return records;
    const own = Object.entries(records as object).filter(([key]) => kept.has(`${part}.${key}`));
    return Array.isArray(records)
      ? own.map(([, record]) => record as unknown)
      : Object.fromEntries(own);
  };
  for (let before = 0; kept.size > before;) {
    before = kept.size;
    for (const part of Object.keys(all)) {
      const named = JSON.stringify(keep(part)).match(/(?<=")[a-z\d-]+(?=")/g) ?? [];
      for (const id of named) {
        for (const [name, records] of Object.entries(all)) {
          if (!Array.isArray(records) && Object.hasOwn(Object(records) as object, id))
            kept.add(`${name}.${id}`);
        }
      }
    }
  }
  return Object.fromEntries(
    Object.keys(all).map((part) => [part, keep(part)]),
  ) as unknown as Dataset;
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

/** Every field of a dataset replaced by what JSON cannot hold. */
export function junkMutationsOf(dataset: Dataset): Mutation[] {
  return pathsOf(dataset).flatMap((path) =>
    junk.map(([name, make]) => ({
      what: `${path.join('.')} = ${name}`,
      value: changed(dataset, path, (box, key) => (box[key] = make(box[key]))),
    })),
  );
}

/** Every field of a dataset that a getter gives: right at first, and junk from the second time on. */
export function treacherousOf(dataset: Dataset): Mutation[] {
  return pathsOf(dataset).map((path) => ({
    what: `${path.join('.')} changes when it is read again`,
    value: changed(dataset, path, (box, key) => {
      const first = box[key];
      let times = 0;
      const get = (): unknown => (times++ ? null : first);
      Object.defineProperty(box, key, { get, enumerable: true });
    }),
  }));
}
