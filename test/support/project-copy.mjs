// A copy of the project in which a test may change or make files; what is installed is the project's own.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from '../../scripts/packages.mjs';

/** What is made of the project rather than part of it; but what is compiled need not be so again. */
const MADE = /^(?:\.git|\.cache|node_modules|dist|site|storybook-static|packages\/[a-z]+\/kit)$/;

/** Makes the copy in a temporary folder; gives back its path, and what takes it away. */
export function copyProject() {
  const path = mkdtempSync(join(tmpdir(), 'factbox-copy-'));
  cpSync(ROOT, path, {
    recursive: true,
    preserveTimestamps: true,
    filter: (file) => !MADE.test(relative(ROOT, file).replaceAll('\\', '/')),
  });
  const installed = join(path, 'node_modules');
  mkdirSync(join(installed, '@factbox'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name === '@factbox' || name === '.cache') continue;
    symlinkSync(join(ROOT, 'node_modules', name), join(installed, name));
  }
  for (const name of readdirSync(join(path, 'packages'))) {
    symlinkSync(join(path, 'packages', name), join(installed, '@factbox', name));
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
