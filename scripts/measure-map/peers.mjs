// The libraries that the map is compared with. They are nobody's dependency: only measuring puts
// them, in the versions named here, into a cache beside the project's own packages.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../packages.mjs';
import { run } from '../run.mjs';

const VERSIONS = {
  '@observablehq/plot': '0.6.17',
  d3: '7.9.2',
  echarts: '6.1.0',
  jsvectormap: '1.7.0',
  'topojson-client': '3.1.0',
  'world-atlas': '2.0.2',
};

/** The folder with the libraries' packages, installed there if they are not yet. */
export function requirePeers() {
  const cache = join(ROOT, 'node_modules/.cache/factbox-measure');
  const folder = join(cache, 'node_modules');
  const isThere = ([name, version]) => {
    const file = join(folder, name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  };
  const wanted = Object.entries(VERSIONS);
  if (!wanted.every(isThere)) {
    mkdirSync(cache, { recursive: true });
    const names = wanted.map(([name, version]) => `${name}@${version}`);
    const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
    run('npm', ['install', '--prefix', cache, ...flags, ...names], { cwd: cache });
  }
  return folder;
}
