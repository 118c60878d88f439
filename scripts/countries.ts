/** `node --conditions=source --import tsx scripts/countries.ts`: where countries are, for `factbox check`. */
import { writeFileSync } from 'node:fs';
import { readSource } from '../packages/cli/src/geometry/source.js';
import { arcOf } from '../packages/cli/src/check/countries.js';

const lists = new Map<string, { longitudes: [number, number][]; latitudes: number[] }>();
for (const { country, polygons } of readSource().areas) {
  if (!/^[A-Z]{2}$/.test(country)) continue;
  const one = lists.get(country) ?? { longitudes: [], latitudes: [] };
  lists.set(country, one);
  for (const [ring] of polygons) {
    const longitudes = ring!.map(([longitude]) => longitude);
    const latitudes = ring!.map(([, latitude]) => latitude);
    one.longitudes.push([Math.min(...longitudes), Math.max(...longitudes)]);
    one.latitudes.push(Math.min(...latitudes), Math.max(...latitudes));
  }
}
const countries = [...lists]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, { longitudes, latitudes }]) => {
    const [west, east] = arcOf(longitudes);
    const box = [
      Math.floor(west),
      Math.floor(Math.min(...latitudes)),
      Math.ceil(east),
      Math.ceil(Math.max(...latitudes)),
    ];
    return `  ${JSON.stringify(code)}: ${JSON.stringify(box)}`;
  });
writeFileSync(
  new URL('../packages/cli/geometry-source/countries.json', import.meta.url),
  `{\n${countries.join(',\n')}\n}\n`,
);
