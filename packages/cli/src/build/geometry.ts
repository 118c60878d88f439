import type { Dataset } from '@factbox/dataset';
import { decodeGeometry, type Geometry, type GeometryJson } from '@factbox/map/static.js';
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fromDataset } from '../geometry/command.js';
import { GeometryInputError } from '../geometry/input-error.js';
import { makeGeometry } from '../geometry/make-geometry.js';
import { readSource } from '../geometry/source.js';
import { CommandError, type Io } from '../io.js';
import { readGeometry } from '../source/read-geometry.js';
import { toFile, type SiteFile } from './file.js';
import { contentHash } from './hash.js';
import { kitFolder } from './kit.js';

/** The shapes of a dataset's map, as they are published and as they are drawn. */
export interface SiteGeometry {
  readonly files: readonly SiteFile[];
  /** The address below the root, with `{level}` in it. */
  readonly address: string;
  readonly drawn: Geometry;
}

type Levels = Readonly<Record<string, string>>;

/**
 * The shapes that the command line names, that lie beside the dataset, or that came with the kit;
 * where none of them has the dataset's countries, new ones. Undefined if there is nothing to show.
 */
export async function findGeometry(
  dataset: Dataset,
  {
    file,
    given,
    io,
  }: { readonly file: string; readonly given: string | undefined; readonly io: Io },
): Promise<SiteGeometry | undefined> {
  const wanted = fromDataset(dataset);
  if (!given && !wanted.countries.length && !wanted.places.length) return undefined;
  const folders = [join(dirname(resolve(io.cwd, file)), 'geometry'), join(kitFolder(), 'geometry')];
  const levels = given
    ? await readGiven(given, io)
    : ((await readBeside(folders, { dataset, wanted, io })) ?? make(dataset, wanted, io));
  return levels && publish(dataset.id, levels);
}

async function readGiven(name: string, io: Io): Promise<Levels> {
  const pattern = name.includes('{level}')
    ? name
    : name.replace(/-(?:small|large)\.json$/, '-{level}.json');
  if (!pattern.includes('{level}')) {
    throw new CommandError(
      `--geometry ${name}: expected a file such as region-large.json, with region-small.json beside it`,
    );
  }
  return readLevels(pattern, io);
}

async function readBeside(
  folders: readonly string[],
  {
    dataset,
    wanted,
    io,
  }: {
    readonly dataset: Dataset;
    readonly wanted: ReturnType<typeof fromDataset>;
    readonly io: Io;
  },
): Promise<Levels | undefined> {
  for (const folder of folders) {
    const names = (await readdir(folder).catch(() => [])).filter((name) =>
      name.endsWith('-large.json'),
    );
    const own = names.filter((name) => name === `${dataset.id}-large.json`);
    for (const name of [...own, ...names]) {
      const levels = await readLevels(
        join(folder, name.replace('-large.json', '-{level}.json')),
        io,
      );
      const { countries, provinces } = JSON.parse(levels['large']!) as GeometryJson;
      const missing = wanted.countries.filter((code) => !countries[code]);
      // Most of the countries will do: one that acts from afar is off every map of the region.
      const isNear = missing.length * 2 <= wanted.countries.length;
      const hasProvinces = wanted.provinces.every((code) =>
        Object.keys(provinces).some(
          (province) => province === code || province.startsWith(`${code}-`),
        ),
      );
      if (own.includes(name) || (isNear && hasProvinces)) return levels;
    }
  }
  return undefined;
}

function make(
  dataset: Dataset,
  wanted: ReturnType<typeof fromDataset>,
  io: Io,
): Levels | undefined {
  try {
    const { levels } = makeGeometry({ source: readSource(), id: dataset.id, ...wanted });
    return Object.fromEntries(
      Object.entries(levels).map(([level, json]) => [level, `${JSON.stringify(json)}\n`]),
    );
  } catch (error) {
    if (!(error instanceof GeometryInputError)) throw error;
    io.err(`factbox: no map: ${error.message}\n`);
    return undefined;
  }
}

async function readLevels(pattern: string, io: Pick<Io, 'cwd'>): Promise<Levels> {
  const read = async (level: string): Promise<readonly [string, string]> => [
    level,
    (await readGeometry(pattern.replace('{level}', level), io)).text,
  ];
  return Object.fromEntries(await Promise.all(['small', 'large'].map(read)));
}

function publish(id: string, levels: Levels): SiteGeometry {
  const folder = `geometry/${contentHash(...Object.entries(levels).flat())}/`;
  return {
    files: Object.entries(levels).map(([level, text]) =>
      toFile(`${folder}${id}-${level}.json`, text, true),
    ),
    address: `${folder}${id}-{level}.json`,
    drawn: decodeGeometry(JSON.parse(levels['large']!) as GeometryJson),
  };
}
