// Runs test files in one process: to start one for each takes longer than most of them do.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../scripts/packages.mjs';

for (const file of process.argv.slice(2)) await import(pathToFileURL(join(ROOT, file)).href);
