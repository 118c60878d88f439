import { inOwnLanguage, type Dataset } from '@factbox/dataset';
import type { LonLat } from '@factbox/map/geometry.js';
import { isTooNear } from '@factbox/map/static.js';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArguments } from '../arguments.js';
import { checkWord } from '../word.js';
import { checkFolder, writeWhole } from '../files.js';
import { CommandError, type Command } from '../io.js';
import { readDataset } from '../source/read-dataset.js';
import { formatFault } from '../source/source.js';
import { type Cone } from './asked.js';
import { WORLDVIEWS } from './border-policy.js';
import type { Extent } from './extent.js';
import { brotliSize, LEVELS } from './level.js';
import { GeometryInputError } from './input-error.js';
import { makeGeometry, type MakeOptions } from './make-geometry.js';
import { readSource } from './source.js';

const levelNames = LEVELS.map(({ name }) => name);

export const usage = `Usage: factbox geometry --dataset FILE
       factbox geometry --countries LIST --out FILE

Makes a map's geometry of any region.

  --dataset FILE       take countries and places from a dataset: JSON, YAML, or a module
  --actors a,b         only these actors of the dataset
  --countries ML,NE    countries of the map, as ISO 3166-1 codes
  --provinces ML,FI-01 countries whose provinces are drawn, or single provinces: the map's focus
  --projection 2,10,20 meridian and two parallels, instead of a choice
  --label CN=100,36    where a name stands, in degrees, by ISO code; may be given many times
  --extent w,s,e,n     what to show in degrees, instead of a choice
  --worldview ${WORLDVIEWS.join('|')}
  --level ${levelNames.join('|')}  write one level only
  --topojson FILE      write plain TopoJSON too
  --id NAME            name of the geometry; the file's name by default
  --out FILE           x.json makes x-small.json and x-large.json, or with --level x.json;
                       geometry/ID.json beside the dataset by default, where render and build look
`;

const options = {
  dataset: { type: 'string' },
  actors: { type: 'string' },
  countries: { type: 'string' },
  provinces: { type: 'string' },
  projection: { type: 'string' },
  label: { type: 'string', multiple: true },
  extent: { type: 'string' },
  worldview: { type: 'string' },
  level: { type: 'string' },
  topojson: { type: 'string' },
  id: { type: 'string' },
  out: { type: 'string' },
} as const;

/** `factbox geometry`: a map's shapes, in files that `render` and `build` draw from. */
export const geometryCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArguments(argv, { usage, options });
  const { dataset: file, topojson } = values;
  if (positionals.length) {
    throw new CommandError(`name a dataset with --dataset ${positionals[0]}\n${usage}`);
  }
  if (!file && !values.out) throw new CommandError(`--out FILE is missing\n${usage}`);
  if (values.actors && !file) {
    throw new CommandError(`--actors needs a --dataset to look them up in\n${usage}`);
  }
  const level =
    values.level === undefined ? undefined : checkWord('level', values.level, levelNames);
  const chosen = {
    labels: Object.fromEntries((values.label ?? []).map(labelOf)),
    worldview: checkWord('worldview', values.worldview ?? 'neutral', WORLDVIEWS),
    levels: LEVELS.filter(({ name }) => !level || name === level),
    ...(values.extent && { extent: numbers<Extent>('extent', values.extent, 4) }),
    ...(values.projection && { projection: numbers<Cone>('projection', values.projection, 3) }),
  };

  const reading = file === undefined ? undefined : await readDataset(file, io);
  if (reading && !reading.ok) {
    for (const fault of reading.faults) io.err(`${formatFault(fault)}\n`);
    return 1;
  }
  // Who names what to show has it.
  const isNamed = values.countries ?? values.provinces ?? values.extent;
  if (reading && isNamed === undefined) checkNearness(inOwnLanguage(reading.dataset));
  const known = reading && fromDataset(inOwnLanguage(reading.dataset), list(values.actors));
  const out = values.out ?? join(dirname(file!), 'geometry', `${reading!.dataset.id}.json`);
  if (!values.out) await mkdir(dirname(resolve(io.cwd, out)), { recursive: true }).catch(() => {});
  await checkFolder({ option: 'out', file: out }, io);
  if (topojson) await checkFolder({ option: 'topojson', file: topojson }, io);

  const base = out.replace(/\.json$/, '');
  const made = makeGeometry({
    source: readSource(),
    id: values.id ?? base.replace(/^.*[\\/]/, ''),
    countries: values.countries ? list(values.countries) : (known?.countries ?? []),
    provinces: values.provinces === undefined ? (known?.provinces ?? []) : list(values.provinces),
    places: known?.places ?? [],
    mayLack: values.countries === undefined && values.provinces === undefined,
    ...chosen,
  });
  io.out(made.report.map((line) => `${line}\n`).join(''));
  for (const [name, json] of Object.entries(made.levels)) {
    const path = level ? `${base}.json` : `${base}-${name}.json`;
    await writeWhole({ option: 'out', file: path, contents: `${JSON.stringify(json)}\n` }, io);
    io.out(`Wrote ${path}, ${brotliSize(json)} bytes compressed.\n`);
  }
  if (topojson) {
    const contents = `${JSON.stringify(made.topojson)}\n`;
    await writeWhole({ option: 'topojson', file: topojson, contents }, io);
    io.out(`Wrote ${topojson}.\n`);
  }
  return 0;
};

const list = (text = ''): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

function numbers<T extends readonly number[]>(name: string, text: string, count: T['length']): T {
  const values = text.split(',').map((item) => (item.trim() ? Number(item) : NaN));
  if (values.length !== count || !values.every(Number.isFinite)) {
    throw new CommandError(`--${name}: "${text}" is not ${count} numbers with commas between`);
  }
  return values as readonly number[] as T;
}

/** `CN=100,36`: a code, a longitude and a latitude. */
function labelOf(text: string): [code: string, place: LonLat] {
  const [code = '', place = ''] = text.split('=');
  return [code, numbers<LonLat>('label CODE=', place, 2)];
}

/** From so many of its provinces on, a dataset is taken to speak of the whole country. */
const WHOLE_COUNTRY = 2;

/** A country of which several provinces are named, with all of them; else the provinces alone. */
const provincesOf = (named: readonly string[]): string[] => {
  const country = (code: string) => code.slice(0, 2);
  const isWhole = (code: string) =>
    named.filter((other) => country(other) === country(code)).length >= WHOLE_COUNTRY;
  return [...new Set(named.map((code) => (isWhole(code) ? country(code) : code)))];
};

/** Throws where no map could tell a dataset's places apart. */
export function checkNearness(dataset: Dataset): void {
  if (!isTooNear(dataset)) return;
  throw new GeometryInputError(
    'The places lie too near one another: the source has no streets, so that a picture would show nothing between them. The list names all of them.',
  );
}

/** What a dataset says of the map: its states, its places, and whose provinces it speaks of. */
export const fromDataset = (
  dataset: Dataset,
  only: readonly string[] = [],
): Required<Pick<MakeOptions, 'countries' | 'provinces' | 'places'>> => {
  for (const id of only) checkWord('actor', id, Object.keys(dataset.actors));
  const actors = Object.entries(dataset.actors).filter(([id]) => !only.length || only.includes(id));
  const places = Object.values(dataset.places ?? {});
  return {
    countries: actors.flatMap(([, { code }]) => (code && /^[A-Z]{2}$/.test(code) ? [code] : [])),
    provinces: provincesOf(places.flatMap(({ code }) => (code?.includes('-') ? [code] : []))),
    places: places.flatMap(({ coordinates }) => (coordinates ? [coordinates as LonLat] : [])),
  };
};
