// What the three browsers share: tests run from the TypeScript source, with no build first.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { bundleTests } from './support/bundle-tests.mjs';
import { ROOT } from '../scripts/packages.mjs';
import { filesIn } from './support/files.mjs';
import { PATIENCE } from './support/patience.mjs';
import { freePort } from './support/ports.mjs';
import { countReporter } from './support/wtr-counts.mjs';

/** Test files for every browser; those in `chromium/` use what only Chromium can emulate. */
export const everyBrowser = filesIn('test/browser', '.test.ts').filter(
  (file) => !file.startsWith('test/browser/chromium/'),
);
export const chromiumOnly = filesIn('test/browser/chromium', '.test.ts');

const port = await freePort();

/** The configuration of @web/test-runner for one browser; files that somebody names are not bundled. */
export async function configFor(browser, files) {
  return {
    rootDir: ROOT,
    files: process.argv.some((word) => word.startsWith('--files'))
      ? files
      : await bundleTests(files),
    browsers: [browser],
    port,
    // More at once makes focus, and so the tests, unreliable.
    concurrency: 1,
    concurrentBrowsers: 1,
    staticLogging: true,
    testFramework: { config: { ui: 'bdd', timeout: 2 * PATIENCE } },
    browserStartTimeout: PATIENCE,
    testsStartTimeout: PATIENCE,
    // Of a whole file.
    testsFinishTimeout: 8 * PATIENCE,
    nodeResolve: { browser: true, exportConditions: ['source', 'production'] },
    plugins: [
      esbuildPlugin({
        ts: true,
        json: true,
        target: 'es2022',
        tsconfig: `${ROOT}/tsconfig.base.json`,
      }),
    ],
    mimeTypes: { '**/*.json': 'json' },
    reporters: [
      defaultReporter({ reportTestResults: true, reportTestProgress: false }),
      countReporter(),
    ],
  };
}
