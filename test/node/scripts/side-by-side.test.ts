import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { outcomeOf, runCommand, sideBySide, summaryOf } from '../../support/side-by-side.mjs';

interface Suite {
  readonly name: string;
  readonly needs?: string;
}

/** Runs suites that end when they are told to; `log` is what began and ended, in order. */
function staged(suites: readonly Suite[], lanes: number, failing: readonly string[] = []) {
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const run = async ({ name }: Suite) => {
    log.push(`+${name}`);
    await new Promise<void>((done) => ends.set(name, done));
    log.push(`-${name}`);
    const failed = failing.includes(name) ? 1 : 0;
    return { passed: 1 - failed, failed, seconds: 1 };
  };
  const results = sideBySide(suites, { lanes, run });
  const end = async (name: string) => {
    ends.get(name)!();
    await new Promise((done) => setImmediate(done));
  };
  return { log, end, results };
}

test('suites run as many at a time as there are lanes, and their results keep the order', async () => {
  const { log, end, results } = staged([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 2);
  assert.deepEqual(log, ['+a', '+b']);
  await end('b');
  assert.deepEqual(log, ['+a', '+b', '-b', '+c']);
  await end('c');
  await end('a');
  assert.deepEqual(
    (await results).map((result: Suite) => result.name),
    ['a', 'b', 'c'],
  );
});

test('a suite waits for the one that it needs, and others go before it', async () => {
  const suites = [{ name: 'build' }, { name: 'dist', needs: 'build' }, { name: 'c' }];
  const { log, end } = staged(suites, 2);
  assert.deepEqual(log, ['+build', '+c']);
  await end('build');
  assert.deepEqual(log.slice(2), ['-build', '+dist']);
  await end('c');
  await end('dist');
});

test('a suite whose need failed is not run, and fails; one whose need was not chosen is run', async () => {
  const suites = [{ name: 'build' }, { name: 'dist', needs: 'build' }];
  const broken = staged(suites, 2, ['build']);
  await broken.end('build');
  const [, dist] = await broken.results;
  assert.deepEqual([dist?.failed, dist?.fault], [1, 'not run, since build failed']);
  assert.deepEqual(broken.log, ['+build', '-build']);
  const alone = staged(suites.slice(1), 1);
  await alone.end('dist');
  assert.equal((await alone.results)[0]?.failed, 0);
});

const node = (script: string): [string, string[]] => [process.execPath, ['-e', script]];
const options = { cwd: process.cwd(), env: process.env, seconds: 120 };
const counted = { passed: 3, failed: 0 };

test('a command that ends well has no fault, and all that it said is kept in order', async () => {
  const { fault, output, code } = await runCommand(
    node('process.stdout.write("a"); process.stderr.write("b")'),
    options,
  );
  assert.deepEqual([code, fault, [...output].sort().join('')], [0, undefined, 'ab']);
});

for (const [what, command, fault] of [
  ['crashes', node('process.exit(3)'), 'ended with code 3'],
  ['is killed', node('process.kill(process.pid, "SIGKILL")'), 'ended with SIGKILL'],
  ['cannot be started', ['/no/such/program', []], /ENOENT/],
] as const) {
  test(`a suite that ${what} fails, although all that it counted has passed`, async () => {
    const ended = await runCommand(command as [string, string[]], options);
    const outcome = outcomeOf(ended.fault, counted);
    assert.deepEqual([outcome.passed, outcome.failed], [3, 1]);
    assert.match(outcome.fault!, new RegExp(fault));
  });
}

/** Whether a process is still there. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended stays in the list until someone has taken note of it.
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

const starting = (file: string, then: string): [string, string[]] =>
  node(`
    const { spawn } = require('node:child_process');
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
    ${then}`);

for (const [what, then, fault] of [
  ['hangs', '', /^did not end within \d+ s$/],
  ['ends and leaves something behind', 'process.exit(0)', undefined],
] as const) {
  test(`of a suite that ${what}, nothing goes on`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'factbox-hang-'));
    try {
      const file = join(folder, 'pid');
      let ended;
      // It hangs only once it has begun, and a busy machine takes its time for that.
      for (let seconds = fault ? 1 : 120; !ended || !existsSync(file); seconds *= 2) {
        ended = await runCommand(starting(file, then), { ...options, seconds });
      }
      const outcome = outcomeOf(ended.fault, counted);
      assert.equal(outcome.failed, fault ? 1 : 0);
      if (fault) assert.match(outcome.fault!, fault);
      // What is killed closes its files before it is gone.
      while (isThere(Number(readFileSync(file, 'utf8')))) await pause(5);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test('a suite that counts nothing fails', () => {
  for (const counts of [undefined, { passed: 0, failed: 0 }]) {
    assert.deepEqual(outcomeOf(undefined, counts), { passed: 0, failed: 1, fault: 'ran no test' });
  }
});

test('the summary says how long each suite took and what failed, and its last line counts all tests', () => {
  const summary = summaryOf(
    [
      { name: 'build', passed: 1, failed: 0, seconds: 12.34 },
      { name: 'dist', passed: 20, failed: 2, seconds: 101.2, failures: ['a > b: 1 == 2', 'c: no'] },
      { name: 'types', passed: 0, failed: 1, seconds: 0, fault: 'ran no test' },
    ],
    113.5,
  );
  assert.deepEqual(summary.split('\n'), [
    '  12.3 s  build: 1 passed, 0 failed',
    ' 101.2 s  dist: 20 passed, 2 failed',
    '   0.0 s  types: 0 passed, 1 failed (ran no test)',
    '✖ dist: a > b: 1 == 2',
    '✖ dist: c: no',
    ' 113.5 s  in all',
    '21 passed, 3 failed',
  ]);
});

test('what fails is counted with its name and why: a test, a hook, and what promises nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'factbox-counts-'));
  try {
    const file = join(folder, 'some.mjs');
    writeFileSync(
      file,
      `import test, { before, describe } from 'node:test';
      describe('a suite', () => {
        test('that fails', () => { throw new Error('one\\n  two'); });
        test('that passes', () => {});
        test.skip('that is skipped', () => {});
      });
      describe('a suite whose hook fails', () => {
        before(() => { throw new Error('no'); });
        test('that cannot run', () => {});
      });
      describe('a suite without tests', () => {});`,
    );
    const counts = join(folder, 'counts.json');
    const reporter = '--test-reporter=./test/support/count-reporter.mjs';
    await runCommand([process.execPath, [reporter, file]], {
      ...options,
      // A run of its own, not a part of this one.
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, FACTBOX_COUNTS: counts },
    });
    assert.deepEqual(JSON.parse(readFileSync(counts, 'utf8')), {
      passed: 1,
      failed: 5,
      failures: [
        'a suite > that fails: one two',
        'a suite > that is skipped: was not run',
        'a suite whose hook fails > that cannot run: failed',
        'a suite whose hook fails: no',
        'a suite without tests: has no test',
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
