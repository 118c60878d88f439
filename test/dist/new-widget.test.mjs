// A widget that was made a moment ago: what the project says of it, and what it asks for by name.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { copyProject } from '../support/project-copy.mjs';

let project;
const node = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project.path,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

before(() => {
  project = copyProject();
  const { status, said } = node('scripts/new-widget.mjs', 'glossary');
  assert.equal(status, 0, said);
});
after(() => project.remove());

test('a new widget passes every check', () => {
  const steps = ['types', 'manifest', 'unused'];
  const { status, said } = node('scripts/check.mjs', ...steps);
  assert.equal(status, 0, said);
  // What looks at each file by itself need look at no others than its own.
  const own = ['packages/glossary', 'stories/glossary.stories.ts', 'test/node/glossary'];
  const tools = [
    ['eslint/bin/eslint.js', '--max-warnings', '0', ...own],
    // What the manifest writes of all widgets grows with it.
    ['prettier/bin/prettier.cjs', '--check', ...own, 'packages/loader/src', 'scripts'],
    ['@jackolope/lit-analyzer/cli.mjs', 'packages/glossary/src/**/*.ts', '--strict'],
  ];
  for (const [tool, ...args] of tools) {
    const checked = node(join('node_modules', tool), ...args);
    assert.equal(checked.status, 0, checked.said);
  }
});

test('a new widget has a story and a test that holds', () => {
  assert.ok(existsSync(join(project.path, 'stories/glossary.stories.ts')));
  const { status, said } = node(
    ...['--conditions=source', '--import', 'tsx', '--test', 'test/node/glossary/model.test.ts'],
  );
  assert.equal(status, 0, said);
});

test('a name that is taken, or no name of a tag, is refused', () => {
  for (const [name, words] of [
    ['quote', /already/],
    ['Time Line', /small letters/],
    ['', /small letters/],
  ]) {
    const { status, said } = node('scripts/new-widget.mjs', name);
    assert.equal(status, 1);
    assert.match(said, words);
  }
});
