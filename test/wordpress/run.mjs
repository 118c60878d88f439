// `npm run test:wordpress`: a real WordPress on loopback, the site that `factbox build` writes beside
// it, and what readers see of each form that each role may post. Needs `npm run build` before.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowsers } from '../../scripts/browsers.mjs';
import { ROOT } from '../../scripts/packages.mjs';
import { serve } from '../../scripts/serve.mjs';
import { filesIn } from '../support/files.mjs';
import { requireNewerWordPress } from './support/newer.mjs';
import { requirePackages, themesOf } from './support/packages.mjs';
import { run } from './support/processes.mjs';
import { formatTable } from './support/table.mjs';
import { startWordPress } from './support/wordpress.mjs';

/** Whatever hangs, hangs no longer than this. */
const LONGEST = 25 * 60_000;
/** What a newer WordPress may do otherwise than Debian's: the plugin's part, and the filter's. */
const ON_NEWER = /\/(?:plugin|kses)\.test\.mjs$/;

const folder = mkdtempSync(join(tmpdir(), 'factbox-wordpress-'));
const closing = [];

const overtime = setTimeout(() => end('it took too long'), LONGEST);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end(signal));

try {
  const counts = await main();
  await close();
  finish(counts);
} catch (error) {
  await end(error.message);
}

async function main() {
  requireBrowsers();
  const packages = requirePackages();
  const files = chosenFiles();
  const total = { passed: 0, failed: 0 };
  const site = await startSite();
  const runs = [[packages, files]];
  const again = files.filter((file) => ON_NEWER.test(file));
  if (again.length) {
    const wordpress = await requireNewerWordPress(packages);
    runs.push([{ ...packages, wordpress, theme: themesOf(wordpress)[0] }, again]);
  }
  for (const [at, [parts, chosen]] of runs.entries()) {
    const { passed, failed } = await testOn({
      packages: parts,
      files: chosen,
      site,
      name: `${at}`,
    });
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

/** Starts one WordPress, runs tests on it and stops it. */
async function testOn({ packages, files, site, name }) {
  console.log('Starting WordPress …');
  const own = join(folder, name);
  mkdirSync(own);
  const wordpress = await startWordPress({ folder: own, packages, site: site.url });
  closing.push(wordpress.stop);
  console.log(`WordPress ${wordpress.version} with the theme ${packages.theme}: ${wordpress.url}/`);
  const counts = await runTests({ wordpress, site, files, own });
  await wordpress.stop();
  return counts;
}

/** The site of the fact boxes, of another origin than WordPress; a file named `down` ends it. */
async function startSite() {
  const root = join(folder, 'site');
  mkdirSync(root);
  const down = join(folder, 'down');
  const server = await serve({
    mounts: { '/': root },
    headers: () => ({ 'access-control-allow-origin': '*' }),
    handle: (request, response) => {
      if (!existsSync(down)) return false;
      response.writeHead(503).end();
      return true;
    },
  });
  closing.push(server.close);
  const url = `${server.url.replace('127.0.0.1', 'localhost')}/`;
  console.log('Building the site …');
  const command = join(ROOT, 'packages/cli/bin/factbox.mjs');
  const dataset = join(ROOT, 'data/russia-taliban-2023.ts');
  await run(process.execPath, [command, 'build', dataset, '--out', root, '--base', url], {
    cwd: ROOT,
    timeout: 300_000,
  });
  return { url, root, down };
}

function runTests({ files, own, ...setting }) {
  const [countsFile, table] = [join(own, 'counts.json'), join(own, 'table.jsonl')];
  const args = [
    ...['--conditions=source', '--import', 'tsx', '--test', '--test-concurrency=1'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    '--test-reporter=./test/support/count-reporter.mjs',
    `--test-reporter-destination=${join(own, 'reporter')}`,
    ...files,
  ];
  const env = {
    ...process.env,
    FACTBOX_COUNTS: countsFile,
    FACTBOX_WORDPRESS: JSON.stringify({ ...setting, table }),
  };
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env });
    closing.push(() => child.kill());
    child.on('error', failed);
    child.on('close', (code) => {
      if (existsSync(table)) console.log(`\n${formatTable(readFileSync(table, 'utf8'))}`);
      const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : {};
      const { passed = 0, failed: wrong = 0 } = counts;
      // A run that breaks down, or finds no test, is no success.
      done({ passed, failed: wrong || (code === 0 && passed ? 0 : 1) });
    });
  });
}

/** All test files, or those that the command names a part of. */
function chosenFiles() {
  const words = process.argv.slice(2);
  const files = filesIn('test/wordpress', '.test.mjs');
  return files.filter((file) => !words.length || words.some((word) => file.includes(word)));
}

async function close() {
  clearTimeout(overtime);
  for (const each of closing.splice(0).reverse()) await each();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function end(reason) {
  console.error(reason);
  await close();
  finish({ passed: 0, failed: 1 });
}

function finish({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
