/** `npm run geometry`: rebuilds the committed geometry from the pinned sources. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geometryCommand } from '../packages/cli/src/geometry/command.js';
import { makeGeometry } from '../packages/cli/src/geometry/make-geometry.js';
import { DATASETS, REGIONS } from '../packages/cli/src/geometry/regions.js';
import { readSource } from '../packages/cli/src/geometry/source.js';

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
for (const id of DATASETS) {
  console.log(id);
  const out = `data/geometry/${id}`;
  process.exitCode ||= await geometryCommand(
    ['--dataset', `data/${id}.ts`, '--out', `${out}.json`, '--topojson', `${out}.topo.json`],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      out: (text) => process.stdout.write(`  ${text}`),
      err: (text) => process.stderr.write(text),
    },
  );
}
