import assert from 'node:assert/strict';
import test from 'node:test';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { textTargets, type Target } from '../../../packages/cli/src/render/form.js';
import { schema } from '../../../packages/dataset/src/schema.js';
import type { DatasetInput } from '@factbox/dataset';
import { complete } from '../dataset/complete.js';
import { shadowTextOf, textOf } from '../../support/html-tree.js';

type Path = readonly (string | number)[];
type Json = Record<string, unknown>;

/** The records that have an entry of their own. */
const shown = ['memberships', 'quotes', 'claims', 'demands', 'events'] as const;

/** A dataset in which each tie has a day on which it began, so that it has an entry. */
const dated = {
  ...complete,
  memberships: complete.memberships.map((tie) => ({ from: '2020', ...tie })),
};

/** Where each value stands that the schema describes, with the notation of it. */
function* valuesOf(notation: unknown, value: unknown, path: Path = []): Generator<[Path, string]> {
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

const at = (root: unknown, path: Path): Json =>
  path.reduce((value, key) => (value as Json)[key] as Json, root as Json);

/** A copy in which what stands at a path is another, or nothing. */
function withOther(dataset: object, path: Path, other?: unknown): DatasetInput {
  // What two records share is two things in the copy.
  const copy: unknown = JSON.parse(JSON.stringify(dataset));
  const parent = at(copy, path.slice(0, -1));
  if (other === undefined) delete parent[path.at(-1)!];
  else parent[path.at(-1)!] = other;
  return copy as DatasetInput;
}

/** Of a claim that a quote carries, whose words stand in its place, its amount and how it stands. */
const isCarried = ([, id, key]: Path): boolean =>
  Object.values(complete.quotes).some(({ claim }) => claim === id) &&
  key !== 'amount' &&
  key !== 'status';

const all = shown.flatMap((name) => {
  const fields = schema as Json;
  const values = [...valuesOf(fields[name] ?? fields[`${name}?`], dated[name], [name])];
  return values.filter(([path]) => !isCarried(path));
});

const render = (dataset: DatasetInput, target: Target): Promise<string> =>
  renderWidget({ widget: 'timeline', dataset, target, language: 'en' });

test('every word of a record with an entry is in every form', async () => {
  const marks = new Map<string, Path>();
  let dataset = dated as unknown as DatasetInput;
  for (const [path, notation] of all) {
    if (notation !== 'words') continue;
    const mark = `word${marks.size}word`;
    marks.set(mark, path);
    dataset = withOther(dataset, path, mark);
  }
  assert.ok(marks.size > 15, 'there is a word of each sort');
  for (const target of textTargets) {
    const output = await render(dataset, target);
    const text = target === 'prerendered' ? shadowTextOf(output) : output;
    const lost = [...marks].filter(([mark]) => !text.includes(mark));
    assert.deepEqual(
      lost.map(([, path]) => path.join('.')),
      [],
      target,
    );
  }
});

/** What decides no more than in which timelines a record stands, and what says nothing by being stated. */
const silent = (path: Path): boolean =>
  path.includes('about') || (path.at(-1) === 'basis' && (at(dated, path) as unknown) === 'stated');

test('no field of a record with an entry can be left out without being missed', async () => {
  const optional = new Set<string>();
  for (const [path] of all) {
    for (let length = path.length; length > 2; length--) {
      const field = path.slice(0, length);
      const key = field.at(-1)!;
      const parent = notationAt(field.slice(0, -1));
      if (typeof key === 'string' && `${key}?` in parent && !silent(field)) {
        optional.add(JSON.stringify(field));
      }
    }
  }
  assert.ok(optional.size > 40, 'there is an optional field of each sort');
  for (const target of ['text', 'prerendered'] as const) {
    const before = await render(dated as unknown as DatasetInput, target);
    const missed: string[] = [];
    for (const json of optional) {
      const output = await render(withOther(dated, JSON.parse(json) as Path), target);
      if (wordsOf(output, target) === wordsOf(before, target)) missed.push(json);
    }
    assert.deepEqual(missed, [], target);
  }
});

const wordsOf = (output: string, target: Target): string =>
  target === 'prerendered' ? shadowTextOf(output) : textOf(output);

function notationAt(path: Path): Json {
  return path.reduce<Json>((notation, key) => {
    const next = notation['*'] ?? notation[key] ?? notation[`${key}?`] ?? notation[0];
    return next as Json;
  }, schema as Json);
}
