import { countryOf, inOwnLanguage, type Dataset, type DatasetInput } from '@factbox/dataset';
import type { Geometry } from '@factbox/map/static.js';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checkNearness, fromDataset } from '../geometry/command.js';
import { GeometryInputError } from '../geometry/input-error.js';
import { makeGeometry } from '../geometry/make-geometry.js';
import { readSource } from '../geometry/source.js';
import { CommandError, type Io } from '../io.js';
import { readGeometry } from '../source/read-geometry.js';
import { contentHash } from './hash.js';
import { kitFolder } from './kit.js';
import { toSiteGeometry, type Levels, type SiteGeometry } from './site-geometry.js';

export interface GeometryOptions {
  /** The dataset's file. */
  readonly file: string;
  /** The file that the command line names. */
  readonly given: string | undefined;
  readonly io: Io;
  /** What the command and its sources are known by; another release may draw another map. */
  readonly release?: string;
  /** What is whole of an earlier build of the site, or undefined. */
  readonly existing?: (path: string) => Promise<Uint8Array | undefined>;
}

const LEVELS = ['small', 'large'];

/**
 * The shapes that the command line names, or the dataset's own, which lie beside it or came with the
 * kit; where it has none, new ones, which the summary tells, or those that an earlier build of the site
 * made of the same states and places. Undefined if there is nothing to show.
 */
export async function findGeometry(
  dataset: Dataset,
  { file, given, io, release = '', existing = async () => undefined }: GeometryOptions,
): Promise<SiteGeometry | undefined> {
  const wanted = fromDataset(dataset);
  if (!given && !wanted.countries.length && !wanted.places.length) return undefined;
  if (given) {
    const found = toSiteGeometry(dataset.id, await readGiven(given, io));
    tellLack(given, found.drawn, dataset, io);
    return found;
  }
  const name = `${dataset.id}-{level}.json`;
  const beside = join(dirname(resolve(io.cwd, file)), 'geometry', name);
  if (existsSync(beside.replace('{level}', 'large'))) {
    const found = toSiteGeometry(dataset.id, await readLevels(beside, io));
    tellLack(`geometry/${name.replace('{level}', 'large')}`, found.drawn, dataset, io);
    return found;
  }
  if (await isOfKit(dataset, wanted)) {
    return toSiteGeometry(dataset.id, await readLevels(join(kitFolder(), 'geometry', name), io));
  }
  // Named by what it is made of, so that a later build finds it.
  const folder = `geometry/${contentHash([release, dataset.id, JSON.stringify(wanted)])}/`;
  const kept = await Promise.all(
    LEVELS.map((level) => existing(`${folder}${name.replace('{level}', level)}`)),
  );
  const texts = kept.map((bytes) => bytes && new TextDecoder().decode(bytes));
  const levels = texts.every((text) => text !== undefined)
    ? Object.fromEntries(LEVELS.map((level, i) => [level, texts[i]!]))
    : make(dataset, { file, wanted, io });
  return levels && toSiteGeometry(dataset.id, levels, folder);
}

/**
 * Whether the kit has shapes of this very dataset. Another one may have the name of one of the kit's, and
 * another extent.
 */
async function isOfKit({ id }: Dataset, wanted: ReturnType<typeof fromDataset>): Promise<boolean> {
  const [shapes, data] = [`geometry/${id}-large.json`, `data/${id}.json`].map((path) =>
    join(kitFolder(), path),
  ) as [string, string];
  if (!existsSync(shapes) || !existsSync(data)) return false;
  const own = inOwnLanguage(JSON.parse(await readFile(data, 'utf8')) as DatasetInput);
  return isDeepStrictEqual(fromDataset(own), wanted);
}

/** The names of states and places that are neither on a map nor marked at its edge. */
function lackOf(geometry: Geometry, { actors, places }: Dataset): string[] {
  const shapes = new Set([...geometry.countries, ...geometry.provinces].map(({ code }) => code));
  const [width, height] = geometry.frame;
  const states = Object.values(actors).filter((actor) => {
    const code = countryOf(actor);
    return code && !shapes.has(code) && !(code in geometry.points);
  });
  const spots = Object.values(places).filter(({ code, coordinates }) => {
    if (!coordinates) return false;
    const [x, y] = geometry.project(coordinates);
    return !(code && shapes.has(code)) && !(x >= 0 && y >= 0 && x <= width && y <= height);
  });
  return [...states, ...spots].map(({ name }) => name);
}

function tellLack(name: string, geometry: Geometry, dataset: Dataset, io: Io): void {
  const lack = lackOf(geometry, dataset);
  if (!lack.length) return;
  io.err(
    `factbox: ${name} does not show ${lack.join(', ')}; make it anew with factbox geometry --dataset\n`,
  );
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

function make(
  dataset: Dataset,
  {
    file,
    wanted,
    io,
  }: { readonly file: string; readonly wanted: ReturnType<typeof fromDataset>; readonly io: Io },
): Levels | undefined {
  try {
    checkNearness(dataset);
    const { levels, report } = makeGeometry({
      source: readSource(),
      id: dataset.id,
      mayLack: true,
      ...wanted,
    });
    io.out(
      `a map of its own is made for ${dataset.id}; factbox geometry --dataset ${file} keeps it\n`,
    );
    for (const line of report) if (!/^(Frame|Level)/.test(line)) io.out(`  ${line}\n`);
    return Object.fromEntries(
      Object.entries(levels).map(([level, json]) => [level, `${JSON.stringify(json)}\n`]),
    );
  } catch (error) {
    if (!(error instanceof GeometryInputError)) throw error;
    io.err(`factbox: no map: ${error.message}\n`);
    return undefined;
  }
}

async function readLevels(pattern: string, io: Pick<Io, 'cwd' | 'err'>): Promise<Levels> {
  const read = async (level: string): Promise<readonly [string, string]> => [
    level,
    (await readGeometry(pattern.replace('{level}', level), io)).text,
  ];
  return Object.fromEntries(await Promise.all(LEVELS.map(read)));
}
