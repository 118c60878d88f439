/**
 * Takes the lakes out of an unpacked npm package, and the globe's land out of world-atlas, once:
 * `npm pack plotly.js@3.1.0`, unpack it, then
 * `node --conditions=source --import tsx scripts/geometry-source.ts FOLDER/dist/topojson`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';

const QUANTA = 1e5;
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder of world_50m.json.');

const layer = (file: string, name: string): GeoJSON.GeometryCollection => {
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const { features } = feature(world, world.objects[name] as GeometryCollection);
  return { type: 'GeometryCollection', geometries: features.map(({ geometry }) => geometry) };
};

const layers = {
  lakes: layer(join(folder, 'world_50m.json'), 'lakes'),
  // That package's land is not Natural Earth's but the United Nations'.
  land: layer(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'), 'land'),
};
writeFileSync(
  new URL('../packages/cli/geometry-source/lakes-and-land.json', import.meta.url),
  JSON.stringify(topology(layers, QUANTA)) + '\n',
);
