/** `npm run geometry`: rebuilds the committed geometry from the pinned sources. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { makeGeometry } from '../packages/cli/src/geometry/make-geometry.js';
import { REGIONS } from '../packages/cli/src/geometry/regions.js';
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
