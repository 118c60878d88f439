// Runs test files in one process: to start one for each takes longer than most of them do.
import { register } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../scripts/packages.mjs';

register('./stated-tests-hooks.mjs', import.meta.url);
const { statedBy, describe } = await import('./stated-tests.mjs');

const files = [];
for (const file of process.argv.slice(2)) {
  const { href } = pathToFileURL(join(ROOT, file));
  files.push([file, await statedBy(() => import(href))]);
}
for (const [file, stated] of files) {
  // Hooks of a file are for its own tests.
  describe(basename(file).replace(/\.test\.\w+$/, ''), () => stated.forEach((state) => state()));
}
