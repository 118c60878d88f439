// A project that has the packages as `npm pack` makes them, and of other packages only those that
// they declare: a forgotten file or dependency shows here, and no registry is asked.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PACKAGES, ROOT } from '../../scripts/packages.mjs';

/** Makes a temporary project with all packages installed from their tarballs; gives back its path. */
export function packedProject() {
  const project = mkdtempSync(join(tmpdir(), 'factbox-packed-'));
  const names = PACKAGES.map((name) => ['--workspace', `packages/${name}`]).flat();
  execFileSync('npm', ['pack', ...names, '--pack-destination', project, '--silent'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const scope = join(project, 'node_modules/@factbox');
  mkdirSync(scope, { recursive: true });
  for (const tarball of readdirSync(project).filter((name) => name.endsWith('.tgz'))) {
    execFileSync('tar', ['-xzf', join(project, tarball), '-C', scope]);
    const { name } = manifestOf(join(scope, 'package'));
    renameSync(join(scope, 'package'), join(project, 'node_modules', name));
  }
  for (const name of PACKAGES) {
    for (const dependency of Object.keys(manifestOf(join(scope, name)).dependencies ?? {})) {
      if (!dependency.startsWith('@factbox/')) link(dependency, project);
    }
  }
  return project;
}

/** The package.json of an installed package. */
export function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

function link(dependency, project) {
  const place = join(project, 'node_modules', dependency);
  mkdirSync(dirname(place), { recursive: true });
  try {
    symlinkSync(join(ROOT, 'node_modules', dependency), place, 'junction');
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
