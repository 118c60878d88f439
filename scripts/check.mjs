// `npm run check`: everything that can be said of the code without running its tests.
// One word chooses steps: `npm run check -- lint`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES, ROOT } from './packages.mjs';
import { succeeds } from './run.mjs';

const tool = (name, ...args) => ({ name, run: () => succeeds(name, args) });
const node = (...args) => ({ run: () => succeeds(process.execPath, args) });

const steps = [
  { ...tool('tsc', '-b'), name: 'types' },
  { ...tool('eslint', '.', '--max-warnings', '0'), name: 'lint' },
  {
    ...tool('lit-analyzer', 'packages/*/src/**/*.ts', '--strict', '--maxWarnings', '0'),
    name: 'templates',
  },
  { ...tool('prettier', '--check', '--log-level', 'warn', '.'), name: 'formatting' },
  {
    ...node('--conditions=source', '--import', 'tsx', 'scripts/manifest.mjs', '--check'),
    name: 'manifest',
  },
  { name: 'packages', run: publint },
  { ...tool('knip', '--no-progress'), name: 'unused code' },
];

// Packages are checked as they are published, so they must be built.
function publint() {
  // What the compiler does not write comes last.
  const built = existsSync(join(ROOT, 'packages/dataset/dist/dataset.schema.json'));
  if (!built && !succeeds(process.execPath, ['scripts/build.mjs'])) return false;
  const results = PACKAGES.map((name) => succeeds('publint', ['--strict', `packages/${name}`]));
  return results.every(Boolean);
}

const chosen = process.argv.slice(2);
const summary = [];
for (const { name, run } of steps) {
  if (chosen.length && !chosen.some((word) => name.includes(word))) continue;
  console.log(`\n== ${name} ==`);
  const ok = run();
  summary.push(`${ok ? 'ok    ' : 'failed'}  ${name}`);
  if (!ok) process.exitCode = 1;
}
console.log(`\n${summary.join('\n')}`);
