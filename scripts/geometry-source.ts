/**
 * Takes the lakes and the globe's land out of an unpacked npm package, once:
 * `npm pack plotly.js@3.1.0`, unpack it, then
 * `node --conditions=source --import tsx scripts/geometry-source.ts FOLDER/dist/topojson`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';

const QUANTA = 1e5;
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder of world_50m.json and world_110m.json.');

const layer = (file: string, name: string): GeoJSON.GeometryCollection => {
  const world = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Topology;
  const { features } = feature(world, world.objects[name] as GeometryCollection);
  return { type: 'GeometryCollection', geometries: features.map(({ geometry }) => geometry) };
};

const layers = {
  lakes: layer('world_50m.json', 'lakes'),
  land: layer('world_110m.json', 'land'),
};
writeFileSync(
  new URL('../packages/cli/geometry-source/lakes-and-land.json', import.meta.url),
  JSON.stringify(topology(layers, QUANTA)) + '\n',
);
