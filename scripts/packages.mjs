// The workspace in one place: which packages there are, and which of them are widgets.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(fileURLToPath(import.meta.url), '../..');

/** The packages that have a tag's bundle. */
export const WIDGETS = readdirSync(join(ROOT, 'packages')).filter((name) =>
  existsSync(join(ROOT, 'packages', name, 'src/bundle.ts')),
);

export const PACKAGES = ['dataset', 'core', ...WIDGETS, 'cli'];
