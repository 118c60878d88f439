// Makes few files of the browser tests: a browser asks for each module by itself, for each test file anew,
// which takes longer than the tests do.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/packages.mjs';

const FOLDER = join(ROOT, '.cache/browser-tests');

/** Bundles test files, with what they share in files of its own; gives the bundles' paths. */
export async function bundleTests(files) {
  mkdirSync(FOLDER, { recursive: true });
  // Other browsers are tested at the same time.
  const outdir = mkdtempSync(join(FOLDER, 'x-'));
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: files,
    outdir,
    outbase: 'test',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.base.json',
    conditions: ['source', 'production'],
    mainFields: ['browser', 'module', 'main'],
    // The runner's own.
    external: ['/__web-dev-server__*'],
    sourcemap: 'inline',
    metafile: true,
    logLevel: 'error',
  });
  return Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => files.includes(entryPoint))
    .map(([path]) => relative(ROOT, join(ROOT, path)));
}
