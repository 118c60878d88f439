// `npm test`: every suite, side by side where the machine has room, and one line of counts at the end.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowsers } from '../scripts/browsers.mjs';
import { requireJava } from '../scripts/java.mjs';
import { requirePhp } from '../scripts/php.mjs';
import { ROOT } from '../scripts/packages.mjs';
import { writeAttacks } from './support/attacks.mjs';
import { filesIn } from './support/files.mjs';
import { endAll, outcomeOf, runCommand, sideBySide, summaryOf } from './support/side-by-side.mjs';

/** Whatever hangs, hangs no longer than this, also where a machine is slow. */
const LONGEST = 60 * 60;

const folder = mkdtempSync(join(tmpdir(), 'factbox-test-'));

const node = (...args) => [process.execPath, args];
const nodeTests = (name, ...args) =>
  node(
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/support/count-reporter.mjs',
    `--test-reporter-destination=${join(folder, `${name}-reporter`)}`,
    ...args,
  );
const source = ['--conditions=source', '--import', './test/support/typescript.mjs'];
const sourceFiles = filesIn('test/node', '.test.ts');
// Times are taken, or the machine looked for, where no other test has been.
const isAlone = (file) => /\/growth\.|\/scripts\//.test(file);
const isGeometry = (file) => /\/geometry-/.test(file);
const isPlain = (file) => !isAlone(file) && !isGeometry(file);
const together = (name, files) => nodeTests(name, ...source, 'test/support/together.mjs', ...files);
const widgets = (browser) => ({
  name: `widgets in ${browser}`,
  command: node(
    'node_modules/@web/test-runner/dist/bin.js',
    '--config',
    `test/wtr.${browser.toLowerCase()}.mjs`,
  ),
});

// The longest come first, so that none of them is left over for the end.
const suites = [
  // Threads of its own for garbage would take the other suites' time, and a sixth more of it.
  { name: 'build', command: node('--single-threaded-gc', 'scripts/build.mjs'), counts: false },
  { name: 'stories', command: node('test/stories/run.mjs') },
  {
    name: 'dist',
    command: nodeTests('dist', 'test/support/together.mjs', ...filesIn('test/dist', '.test.mjs')),
    needs: 'build',
  },
  { name: 'Node', command: together('Node', sourceFiles.filter(isPlain)) },
  { name: 'Node, geometry', command: together('geometry', sourceFiles.filter(isGeometry)) },
  {
    name: 'Node, alone',
    command: nodeTests('alone', ...source, '--test', ...sourceFiles.filter(isAlone)),
  },
  widgets('WebKit'),
  widgets('Firefox'),
  widgets('Chromium'),
  {
    name: 'plugin',
    command: nodeTests('plugin', '--test', ...filesIn('test/plugin', '.test.mjs')),
  },
  // Reads the declarations that the build writes.
  { name: 'types', command: node('test/support/type-tests.mjs'), needs: 'build' },
];

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = suites.filter(
  ({ name }) => !words.length || words.some((word) => name.toLowerCase().includes(word)),
);
const lanes = Math.min(chosen.length, Math.max(availableParallelism(), 1), 4);

process.on('exit', () => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

process.exitCode = await main();

async function main() {
  try {
    // Before all else, since no two suites may install something at once.
    requireBrowsers();
    requireJava();
    requirePhp();
  } catch (error) {
    console.error(error.message);
    console.log('0 passed, 1 failed');
    return 1;
  }
  const started = Date.now();
  const results = await sideBySide(chosen, { lanes, run: runSuite });
  const attacks = writeAttacks(folder, join(ROOT, 'test-results/attacks.md'));
  if (attacks) console.log(`== what was tried against it (test-results/attacks.md) ==\n${attacks}`);
  console.log(summaryOf(results, secondsSince(started)));
  return results.length && results.every(({ failed }) => failed === 0) ? 0 : 1;
}

async function runSuite({ name, command, counts = true }) {
  const countsFile = join(folder, `${name.replaceAll(' ', '-')}.json`);
  const env = { ...process.env, FACTBOX_COUNTS: countsFile, FACTBOX_ATTACKS: folder };
  const started = Date.now();
  console.log(`== ${name} begins ==`);
  // What runs alone is shown as it comes; of what runs beside others, all at once when it has ended.
  const onOutput = lanes === 1 ? (chunk) => process.stdout.write(chunk) : undefined;
  const ended = await runCommand(command, { cwd: ROOT, env, seconds: LONGEST, onOutput });
  if (!onOutput) console.log(`\n== ${name} ==\n${ended.output.trimEnd()}`);
  const seconds = secondsSince(started);
  console.log(`== ${name}: ${seconds.toFixed(1)} s ==\n`);
  // The build counts as one test.
  const made = { passed: ended.fault ? 0 : 1, failed: 0 };
  return { seconds, ...outcomeOf(ended.fault, counts ? readCounts(countsFile) : made) };
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function secondsSince(time) {
  return (Date.now() - time) / 1000;
}
