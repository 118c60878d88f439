/** `npm run geometry`: rebuilds the committed geometry from the pinned sources. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geometryCommand } from '../packages/cli/src/geometry/command.js';
import { makeGeometry } from '../packages/cli/src/geometry/make-geometry.js';
import { readSource } from '../packages/cli/src/geometry/source.js';
import { DATASETS, REGIONS } from './regions.js';

const folder = new URL('../data/geometry/', import.meta.url);
mkdirSync(folder, { recursive: true });
const source = readSource();
for (const region of REGIONS) {
  const { levels, topojson, report } = makeGeometry({ source, ...region });
  for (const [level, json] of Object.entries(levels)) {
    writeFileSync(new URL(`${region.id}-${level}.json`, folder), JSON.stringify(json) + '\n');
  }
  writeFileSync(new URL(`${region.id}.topo.json`, folder), JSON.stringify(topojson) + '\n');
  console.log([region.id, ...report].join('\n  '));
}
for (const [id, [file, ...options]] of Object.entries(DATASETS)) {
  console.log(id);
  const out = `data/geometry/${id}`;
  process.exitCode ||= await geometryCommand(
    ['--dataset', file, '--out', `${out}.json`, '--topojson', `${out}.topo.json`, ...options],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      out: (text) => process.stdout.write(`  ${text}`),
      err: (text) => process.stderr.write(text),
    },
  );
}
