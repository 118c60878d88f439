import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST, WIDGETS } from './support.mjs';

const read = (name) => readFileSync(join(DIST, name), 'utf8');

test('the published dataset is the one that the bundles load by themselves', () => {
  assert.equal(read('dataset.json'), read('data/russia-taliban-2023.json'));
  assert.equal(JSON.parse(read('dataset.json')).id, 'russia-taliban-2023');
});

test('the published JSON Schema describes every record kind of the dataset', () => {
  const schema = JSON.parse(read('dataset.schema.json'));
  assert.match(schema.$schema, /json-schema\.org/);
  assert.deepEqual(
    Object.keys(JSON.parse(read('dataset.json'))).filter((key) => !schema.properties[key]),
    [],
  );
});

test('source maps name sources of the project and of its packages alone', () => {
  for (const name of WIDGETS) {
    const { sources } = JSON.parse(read(`factbox-${name}.js.map`));
    for (const source of sources) assert.match(source, /^\.\.\/(packages|node_modules)\//);
  }
});
