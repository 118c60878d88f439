import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { parseSource } from '../../../packages/cli/src/source/parse-source.js';
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
    'faults.json:65:16: memberships[0].actor: no actor or organization "hold"; did you mean "holt"?',
    'faults.json:93:3: colour: unknown field',
  ]);
  assert.equal(err, '3 problems\n');
});

test('a problem in YAML is told at its line too', async () => {
  write('faults.yaml', stringify(changed('quotes.nonsense.speaker', 'nobody')));
  const { code, out } = await run(folder, 'check', 'faults.yaml');
  assert.equal(code, 1);
  assert.match(
    out,
    /^faults\.yaml:\d+:14: quotes\.nonsense\.speaker: no actor or organization "nobody"\n$/,
  );
});

const syntax: Record<string, [string, RegExp]> = {
  'a comma too many': ['{\n  "format": 1,\n}', /^x\.json:3:1: not JSON/],
  'a file that breaks off': ['{"format": 1', /^x\.json:1:13: not JSON/],
  'a word without quotes': ['{"a": 1,\n "b": [tru, hello]}', /^x\.json:2:\d+: not JSON/],
  'an empty file': ['', /^x\.json:1:1: not JSON/],
  'a page in place of data': ['<!doctype html>', /^x\.json:1:1: not JSON/],
  'a key that is there twice': [
    '{"id": 1,\n "id": 2}',
    /^x\.json:2:2: the field "id" is there twice/,
  ],
};

for (const [name, [text, expected]] of Object.entries(syntax)) {
  test(`${name} is told where it is`, async () => {
    write('x.json', text);
    const { code, out } = await run(folder, 'check', 'x.json');
    assert.equal(code, 1);
    assert.match(out, expected);
  });
}

/** What a reporter types, and what the message must name: the place, and the marks to add. */
const unquoted: Record<string, [string, RegExp]> = {
  'a colon in a text': [
    'text: He said: no\n',
    /^x\.yaml:1:7: “He said: no” is read as a field .*: "He said: no"\n$/,
  ],
  'a colon in a text in { }': [
    'q: { text: He said: no, date: 2023 }',
    /^x\.yaml:1:12: .*quotation marks\n$/,
  ],
  'a comma in a text in { }': [
    'q: { text: We heard, and they lost, date: 2023 }',
    /^x\.yaml:1:22: “and they lost” is read as a field, because a comma .*quotation marks\n$/,
  ],
  'a comma, and a colon after it, in a text in { }': [
    'q: { text: To leave, to stay and to go: both, date: 2023 }',
    /^x\.yaml:1:22: “to stay and to go” is read as a field, because a comma .*quotation marks\n$/,
  ],
  'an apostrophe in a text in single marks': [
    "text: 'It's so'\nb: 1",
    /^x\.yaml:1:11: .*write '' for a mark within it\n$/,
  ],
  'marks within a text in marks': [
    'text: "He said "no" twice"\nb: 1',
    /^x\.yaml:1:17: .*write \\" for a mark within it\n$/,
  ],
  'words behind a closing mark': ['text: "No", he said\nb: 1', /^x\.yaml:1:11: .*the text ends at/],
  'a bracket at the beginning': ['text: [sic] it\nb: 1', /^x\.yaml:1:13: .*quotation marks\n$/],
  'an at sign at the beginning': ['text: @home\nb: 1', /^x\.yaml:1:7: a text cannot begin with @/],
  'an asterisk at the beginning': [
    'a: 1\ntext: *star\n',
    /^x\.yaml:2:7: a text cannot begin with \*/,
  ],
  'an exclamation mark at the beginning': [
    'text: !Viva\n',
    /^x\.yaml:1:7: a text cannot begin with !/,
  ],
  'a dash at the beginning': ['text: - no\nb: 1', /^x\.yaml:1:7: a text cannot begin with -/],
  'a bar at the beginning': ['text: | no\nb: 1', /^x\.yaml:1:9: after \| or > .*next line/],
  'a field without a space': [
    '{ text:no, b: 1 }',
    /^x\.yaml:1:3: “text:no” needs a space after its colon\n$/,
  ],
  'a line further in than the one before': [
    'a:\n  text: no\n   date: x\n',
    /^x\.yaml:2:9: two lines are read as one text; indent/,
  ],
  'a tab': ['a:\n\tb: 1', /^x\.yaml:2:1: lines are indented by spaces/],
  'a field that is there twice': ['a: x\na: y', /^x\.yaml:2:1: the field "a" is there twice\n$/],
  'a second document': ['a: 1\n---\nb: 2', /^x\.yaml:2:1: another document begins here/],
};

for (const [name, [text, expected]] of Object.entries(unquoted)) {
  test(`${name} is told in words that say what to write`, async () => {
    write('x.yaml', text);
    const { code, out } = await run(folder, 'check', 'x.yaml');
    assert.equal(code, 1);
    assert.match(out, expected);
  });
}

test('what YAML takes for numbers and the like is text where the format wants text', async () => {
  for (const head of ['', '%YAML 1.1\n---\n']) {
    const dataset = changed('article.title', 'TITLE');
    const text = stringify({
      ...dataset,
      asOf: 'AS-OF',
      article: { ...dataset.article, published: 'PUBLISHED' },
    })
      .replace('TITLE', '007')
      .replace('AS-OF', '2021')
      .replace('PUBLISHED', '2021-05-04');
    write('typed.yaml', `${head}${text}`);
    const { code, out } = await run(folder, 'check', 'typed.yaml');
    assert.match(out, /^typed\.yaml: sound/);
    assert.equal(code, 0);
    const { source } = parseSource(
      'x.yaml',
      `${head}asOf: 2021\nid: no\nactors: { n: { code: NO, name: 007, role: yes, summary: true, sources: [12] } }\npassages: { p: { paragraph: 3, start: 12:30, end: 1_000 } }\nplaces: { p: { coordinates: [1, 2.50], name: 0x10 } }`,
    ) as unknown as { source: { value: unknown } };
    assert.deepEqual(source.value, {
      asOf: '2021',
      id: 'no',
      actors: { n: { code: 'NO', name: '007', role: 'yes', summary: 'true', sources: ['12'] } },
      passages: { p: { paragraph: 3, start: '12:30', end: '1_000' } },
      places: { p: { coordinates: [1, 2.5], name: '0x10' } },
    });
  }
});

test('what is nested without end is told, in any notation, and ends no process', async () => {
  const deep = {
    'x.json': [
      '['.repeat(100_000) + ']'.repeat(100_000),
      `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    ],
    'x.yaml': ['['.repeat(5000), '- '.repeat(20_000), '? '.repeat(20_000), '{a: '.repeat(5000)],
  };
  for (const [file, texts] of Object.entries(deep)) {
    for (const text of texts) {
      write(file, text);
      const { code, out } = await run(folder, 'check', file);
      assert.equal(code, 1);
      assert.match(
        out,
        /:1:\d+: is nested too deeply; nothing in a dataset has more than 20 levels\n$/,
      );
    }
  }
});

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
  assert.deepEqual(files[0], { file: 'sound.json', ok: true, problems: [], notes: [] });
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
