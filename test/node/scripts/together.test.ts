import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import test from 'node:test';
import { runCommand } from '../../support/side-by-side.mjs';

const files = {
  'first.test.mjs': `import test, { before } from 'node:test';
    let times = 0;
    before(() => (times += 1));
    globalThis.promised = new Promise((resolve) => setTimeout(resolve, 20));
    test('the hook has run once, for the tests of its file', () => {
      if (times !== 1) throw new Error(String(times));
    });`,
  // What a file waits for may be the promise of another one.
  'second.test.mjs': `import { describe, it } from 'node:test';
    await globalThis.promised;
    describe('a suite', () => it('is that of its file', () => {}));
    it('fails', () => { throw new Error('no'); });`,
  'third.test.mjs': '',
};

test('test files that run in one process are a suite each, whenever they come to state their tests', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'factbox-together-'));
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return relative('.', join(folder, name));
    });
    const counts = join(folder, 'counts.json');
    const reporter = '--test-reporter=./test/support/count-reporter.mjs';
    await runCommand([process.execPath, [reporter, 'test/support/together.mjs', ...paths]], {
      cwd: process.cwd(),
      // A run of its own, not a part of this one.
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, FACTBOX_COUNTS: counts },
      seconds: 60,
    });
    assert.deepEqual(JSON.parse(readFileSync(counts, 'utf8')), {
      passed: 2,
      failed: 2,
      failures: ['second > fails: no', 'third: has no test'],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
