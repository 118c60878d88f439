// Runs test files in one process: to start one for each takes longer than most of them do.
import { basename, join } from 'node:path';
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../scripts/packages.mjs';

for (const file of process.argv.slice(2)) {
  const { href } = pathToFileURL(join(ROOT, file));
  // Hooks of a file are for its own tests.
  describe(basename(file).replace(/\.test\.\w+$/, ''), () => import(href));
  await import(href);
}
