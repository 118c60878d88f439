// What each widget has besides its package: who makes a new one learns here what is missing.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ROOT, WIDGETS } from '../../../scripts/packages.mjs';
import { filesIn } from '../../support/files.mjs';

const STATES = ['ready', 'loading', 'error', 'dark', 'narrow', 'rightToLeft', 'russian', 'sans'];

for (const widget of WIDGETS) {
  test(`there is a story of the ${widget} in every state`, () => {
    const path = join(ROOT, `stories/${widget}.stories.ts`);
    assert.ok(existsSync(path), path);
    const story = readFileSync(path, 'utf8');
    assert.deepEqual(
      STATES.filter((state) => !story.includes(`states.${state}`)),
      [],
    );
  });

  test(`there are tests of the ${widget} in Node`, () => {
    assert.ok(filesIn(`test/node/${widget}`, '.test.ts').length);
  });
}
