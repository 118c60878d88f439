// `npm test`: every suite, one after another, and one line of counts at the end.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowsers } from '../scripts/browsers.mjs';
import { ROOT } from '../scripts/packages.mjs';
import { filesIn } from './support/files.mjs';

const counting = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
const node = (...args) => [process.execPath, args];
const nodeTests = (files, ...args) =>
  node(
    ...args,
    ...counting,
    '--test-reporter=./test/support/count-reporter.mjs',
    `--test-reporter-destination=${join(folder, 'reporter')}`,
    '--test',
    ...files,
  );
const widgets = (browser) => ({
  name: `widgets in ${browser}`,
  command: node(
    'node_modules/@web/test-runner/dist/bin.js',
    '--config',
    `test/wtr.${browser.toLowerCase()}.mjs`,
  ),
});

const folder = mkdtempSync(join(tmpdir(), 'factbox-test-'));

const suites = [
  { name: 'build', command: node('scripts/build.mjs'), counts: false },
  { name: 'types', command: node('test/support/type-tests.mjs') },
  {
    name: 'Node',
    command: nodeTests(filesIn('test/node', '.test.ts'), '--conditions=source', '--import', 'tsx'),
  },
  widgets('Chromium'),
  widgets('Firefox'),
  widgets('WebKit'),
  { name: 'dist', command: nodeTests(filesIn('test/dist', '.test.mjs')), needs: 'build' },
  { name: 'plugin', command: nodeTests(filesIn('test/plugin', '.test.mjs')) },
  { name: 'stories', command: node('test/stories/run.mjs') },
];

const chosen = process.argv.slice(2);
const isChosen = ({ name }) =>
  !chosen.length || chosen.some((word) => name.toLowerCase().includes(word.toLowerCase()));

process.exitCode = await main();
rmSync(folder, { recursive: true, force: true });

async function main() {
  try {
    requireBrowsers();
  } catch (error) {
    console.error(error.message);
    console.log('0 passed, 1 failed');
    return 1;
  }
  const total = { passed: 0, failed: 0 };
  const summary = [];
  const broken = new Set();
  for (const suite of suites.filter(isChosen)) {
    const { passed, failed, fault } = broken.has(suite.needs)
      ? { passed: 0, failed: 1, fault: `not run, since ${suite.needs} failed` }
      : await runSuite(suite);
    if (failed) broken.add(suite.name);
    total.passed += passed;
    total.failed += failed;
    summary.push(`${suite.name}: ${passed} passed, ${failed} failed${fault ? ` (${fault})` : ''}`);
    if (fault) console.error(`${suite.name}: ${fault}`);
  }
  console.log(`\n${summary.join('\n')}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed || !summary.length ? 1 : 0;
}

// A suite that crashes, or that finds no test, is one failure more: silence is no success.
async function runSuite({ name, command: [file, args], counts = true }) {
  console.log(`\n== ${name} ==`);
  const countsFile = join(folder, `${name.replaceAll(' ', '-')}.json`);
  const started = Date.now();
  const code = await finished(file, args, { ...process.env, FACTBOX_COUNTS: countsFile });
  console.log(`== ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s ==`);
  if (!counts)
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, fault: 'failed' };
  const { passed, failed } = readCounts(countsFile) ?? { passed: 0, failed: 0 };
  if (passed + failed === 0) return { passed, failed: 1, fault: 'ran no test' };
  if (code !== 0 && failed === 0) return { passed, failed: 1, fault: `ended with code ${code}` };
  return { passed, failed };
}

function finished(file, args, env) {
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: ROOT, stdio: 'inherit', env });
    child.on('error', () => done(-1));
    child.on('close', (code, signal) => done(code ?? signal));
  });
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
