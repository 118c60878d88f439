import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { changed, harbour, run, useFolder } from './support.js';

const { path: folder, write } = useFolder();
const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

test('a sound dataset passes, as JSON, indented with tabs, and as YAML', async () => {
  write('sound.json', json(harbour));
  write('tabs.json', `\uFEFF${JSON.stringify(harbour, undefined, '\t')}`);
  write('sound.yaml', stringify(harbour));
  const { code, out, err } = await run(folder, 'check', 'sound.json', 'tabs.json', 'sound.yaml');
  assert.equal(err, '');
  assert.equal(code, 0);
  assert.match(out, /^sound\.json: sound \(2 actors, 1 organizations, 2 quotes/);
});

test('a dataset written in TypeScript is read as well', async () => {
  write('facts.ts', `const facts: object = ${json(harbour)};\nexport default facts;\n`);
  assert.equal((await run(folder, 'check', 'facts.ts')).code, 0);
});

test('every problem is told with its line, column and path, and the nearest known word', async () => {
  const dataset = changed('memberships.0.actor', 'hold');
  write('faults.json', json({ ...dataset, asOf: '2021-13', colour: 'red' }));
  const { code, out, err } = await run(folder, 'check', 'faults.json');
  assert.equal(code, 1);
  assert.deepEqual(out.trim().split('\n'), [
    'faults.json:5:11: asOf: expected a date: YYYY, YYYY-MM or YYYY-MM-DD, found "2021-13"',
    'faults.json:65:16: memberships[0].actor: no actor "hold"; did you mean "holt"?',
    'faults.json:93:3: colour: unknown field',
  ]);
  assert.equal(err, '3 problems\n');
});

test('a problem in YAML is told at its line too', async () => {
  write('faults.yaml', stringify(changed('quotes.nonsense.speaker', 'nobody')));
  const { code, out } = await run(folder, 'check', 'faults.yaml');
  assert.equal(code, 1);
  assert.match(out, /^faults\.yaml:\d+:14: quotes\.nonsense\.speaker: no actor "nobody"\n$/);
});

const syntax: Record<string, [string, RegExp]> = {
  'a comma too many': ['{\n  "format": 1,\n}', /^x\.json:3:1: not JSON/],
  'a file that breaks off': ['{"format": 1', /^x\.json:1:13: not JSON/],
  'a word without quotes': ['{"a": 1,\n "b": [tru, hello]}', /^x\.json:2:\d+: not JSON/],
  'an empty file': ['', /^x\.json:1:1: not JSON/],
  'a page in place of data': ['<!doctype html>', /^x\.json:1:1: not JSON/],
  'a key that is there twice': ['{"id": 1,\n "id": 2}', /^x\.json:2:2: Map keys must be unique/],
};

for (const [name, [text, expected]] of Object.entries(syntax)) {
  test(`${name} is told where it is`, async () => {
    write('x.json', text);
    const { code, out } = await run(folder, 'check', 'x.json');
    assert.equal(code, 1);
    assert.match(out, expected);
  });
}

test('broken YAML is told where it is', async () => {
  write('x.yml', 'format: 1\nid: [a\nlanguage: en\n');
  const { code, out } = await run(folder, 'check', 'x.yml');
  assert.equal(code, 1);
  assert.match(out, /^x\.yml:3:1: /);
});

test('for machines it prints one JSON document with all files', async () => {
  write('sound.json', json(harbour));
  write('faults.json', json({ ...harbour, asOf: 'May' }));
  const { code, out } = await run(folder, 'check', '--json', 'sound.json', 'faults.json');
  assert.equal(code, 1);
  const { ok, files } = JSON.parse(out);
  assert.equal(ok, false);
  assert.deepEqual(files[0], { file: 'sound.json', ok: true, problems: [] });
  const [{ line, column, path }] = files[1].problems;
  assert.deepEqual({ line, column, path }, { line: 5, column: 11, path: 'asOf' });
});

test('a missing file keeps no other from being checked, and ends with code 2', async () => {
  write('faults.json', json({ ...harbour, asOf: 'May' }));
  const { code, out } = await run(folder, 'check', 'none.json', 'faults.json');
  assert.equal(code, 2);
  assert.match(out, /^none\.json: no such file\nfaults\.json:5:11/);
});

const misused: Record<string, [string[], RegExp]> = {
  'no command': [[], /no command given/],
  'an unknown command': [['chek'], /no command "chek"; did you mean check\?/],
  'no file': [['check'], /no file given\nUsage/],
  'an unknown option': [['check', '--jsn', 'x'], /Unknown option '--jsn'; did you mean --json\?/],
  'a folder as a file': [['verify', '.', '--article', '.'], /is a folder/],
};

for (const [name, [argv, expected]] of Object.entries(misused)) {
  test(`${name} ends with a clear message and code 2`, async () => {
    const { code, err } = await run(folder, ...argv);
    assert.equal(code, 2);
    assert.match(err, expected);
    assert.doesNotMatch(err, /\n\s+at /);
  });
}

test('every command explains itself', async () => {
  for (const name of ['check', 'verify', 'geometry']) {
    const { code, out } = await run(folder, name, '--help');
    assert.equal(code, 0);
    assert.match(out, new RegExp(`factbox ${name}`));
  }
});
