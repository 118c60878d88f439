import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { formatProblem, parseDataset } from '@factbox/dataset';
import { parse } from 'yaml';
import { schema } from '../../../packages/dataset/src/schema.js';
import { fieldsOf, pathsOf } from '../../support/fields.js';

const page = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!);
const whole: unknown = parse(examples.join(''));

test('the examples on the page of the format are a sound dataset together', () => {
  const result = parseDataset(whole);
  assert.ok(result.ok, result.ok ? '' : result.problems.map(formatProblem).join('\n'));
});

test('the page of the format has each field in a table and in an example', () => {
  const shown = new Set(fieldsOf(schema, whole));
  assert.deepEqual(
    pathsOf(schema).filter((path) => !shown.has(path)),
    [],
  );
  let section = '';
  const told = new Set<string>();
  for (const line of page.split('\n')) {
    if (line.startsWith('## ')) section = `${line.slice(3)}.`.replace('The dataset.', '');
    const [, field] = /^\| `([$\w.]+)`/.exec(line) ?? [];
    if (field !== undefined) told.add(section + field);
    else told.add(section.slice(0, -1));
  }
  assert.deepEqual(
    pathsOf(schema).filter((path) => !told.has(path)),
    [],
  );
});
