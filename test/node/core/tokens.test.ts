import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT, WIDGETS } from '../../../scripts/packages.mjs';
import { filesIn } from '../../support/files.mjs';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const tokensIn = (text: string, pattern: RegExp): string[] =>
  [...new Set(Array.from(text.matchAll(pattern), ([, name]) => name!))].sort();

const sources = ['core', ...WIDGETS].flatMap((name) => filesIn(`packages/${name}/src`, '.ts'));
const used = tokensIn(sources.map(read).join('\n'), /var\(\s*(--factbox-[a-z-]+)/g);

test('docs/design.md tells of each token that the widgets read, and of no other', () => {
  assert.ok(used.length > 15);
  assert.deepEqual(tokensIn(read('docs/design.md'), /^\| `(--factbox-[a-z-]+)`/gm), used);
});

test('each token that a reader can see is tried in the stories', () => {
  const tried = tokensIn(read('stories/look.stories.ts'), /'(--factbox-[a-z-]+)':/g);
  assert.deepEqual(
    tried,
    used.filter((name) => name !== '--factbox-sticky-top'),
  );
});

for (const theme of readdirSync(join(ROOT, 'packages/core/themes'))) {
  test(`the theme ${theme} sets tokens of the widgets and nothing else`, () => {
    const [, declarations] = /^\/\*.*\*\/\n:root \{\n([^{}]*)\}\n$/.exec(
      read(`packages/core/themes/${theme}`),
    )!;
    const set = tokensIn(declarations!, /^ {2}([\w-]+):/gm);
    assert.ok(set.length > 5);
    assert.deepEqual(
      set.filter((name) => !used.includes(name)),
      [],
    );
    assert.doesNotMatch(declarations!, /url\(|@import/);
  });
}
