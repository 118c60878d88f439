import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError, type Command, type Io } from '../io.js';
import { readDataset } from '../source/read-dataset.js';
import { formatFault } from '../source/source.js';
import { type Dataset } from '@factbox/dataset';
import { type LonLat } from '@factbox/map/geometry.js';
import { WORLDVIEWS } from './border-policy.js';
import { brotliSize, LEVELS, makeGeometry, type MakeOptions } from './make-geometry.js';
import { GeometryInputError } from './input-error.js';
import { readSource } from './source.js';

export const GEOMETRY_HELP = `factbox geometry: makes a map's geometry of any region

  --dataset FILE       take countries and places from a dataset: JSON, YAML, or a module
  --actors a,b         only these actors of the dataset
  --countries ML,NE    countries of the map, as ISO 3166-1 codes
  --provinces ML,FI-01 countries whose provinces are drawn, or single provinces: the map's focus
  --projection 2,10,20 meridian and two parallels, instead of a choice
  --label CN=100,36    where a name stands, in degrees, by ISO code; may be given many times
  --extent w,s,e,n     what to show in degrees, instead of a choice
  --worldview ${WORLDVIEWS.join('|')}
  --level ${LEVELS.map(({ name }) => name).join('|')}  write one level only
  --topojson FILE      write plain TopoJSON too
  --id NAME            name of the geometry; the file's name by default
  --out FILE           x.json makes x-small.json and x-large.json, or with --level x.json`;

const list = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

const numbers = (name: string, text: string, count: number): number[] => {
  const values = text.split(',').map(Number);
  if (values.length !== count || !values.every(Number.isFinite)) {
    throw new GeometryInputError(
      `--${name} wants ${count} numbers with commas between, not "${text}".`,
    );
  }
  return values;
};

/** `CN=100,36`: a code, a longitude and a latitude. */
const labelOf = (text: string): [code: string, place: LonLat] => {
  const [code = '', place = ''] = text.split('=');
  const [longitude, latitude] = numbers('label CODE=', place, 2);
  return [code, [longitude!, latitude!]];
};

const soundDataset = async (path: string, io: Io): Promise<Dataset> => {
  const reading = await readDataset(path, io);
  if (reading.ok) return reading.dataset;
  throw new GeometryInputError(
    [`${path} is not a sound dataset:`, ...reading.faults.map(formatFault)].join('\n  '),
  );
};

/** From so many of its provinces on, a dataset is taken to speak of the whole country. */
const WHOLE_COUNTRY = 2;

/** A country of which several provinces are named, with all of them; else the provinces alone. */
const provincesOf = (named: readonly string[]): string[] => {
  const country = (code: string) => code.slice(0, 2);
  const isWhole = (code: string) =>
    named.filter((other) => country(other) === country(code)).length >= WHOLE_COUNTRY;
  return [...new Set(named.map((code) => (isWhole(code) ? country(code) : code)))];
};

/** What a dataset says of the map: its states, its places, and whose provinces it speaks of. */
export const fromDataset = (
  dataset: Dataset,
  only: readonly string[] = [],
): Required<Pick<MakeOptions, 'countries' | 'provinces' | 'places'>> => {
  const unknown = only.filter((id) => !Object.hasOwn(dataset.actors, id));
  if (unknown.length)
    throw new GeometryInputError(`No actor ${unknown.join(', ')} in the dataset.`);
  const actors = Object.entries(dataset.actors).filter(([id]) => !only.length || only.includes(id));
  const places = Object.values(dataset.places ?? {});
  return {
    countries: actors.flatMap(([, { code }]) => (code && /^[A-Z]{2}$/.test(code) ? [code] : [])),
    provinces: provincesOf(places.flatMap(({ code }) => (code?.includes('-') ? [code] : []))),
    places: places.flatMap(({ coordinates }) => (coordinates ? [coordinates as LonLat] : [])),
  };
};

const OPTIONS = {
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
  help: { type: 'boolean' },
} as const;

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (error) {
    throw new GeometryInputError((error as Error).message);
  }
};

const oneOf = <T extends string>(name: string, value: string, known: readonly T[]): T => {
  if (!known.includes(value as T)) {
    throw new GeometryInputError(`--${name} is one of ${known.join(', ')}, not "${value}".`);
  }
  return value as T;
};

const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const values = parse(argv);
  if (values.help) {
    io.out(GEOMETRY_HELP + '\n');
    return 0;
  }
  if (!values.out) throw new GeometryInputError('--out FILE is missing.');
  if (values.actors && !values.dataset) {
    throw new GeometryInputError('--actors wants a --dataset to look them up in.');
  }
  const known = values.dataset
    ? fromDataset(await soundDataset(values.dataset, io), list(values.actors))
    : { countries: [], provinces: [], places: [] };
  const base = values.out.replace(/\.json$/, '');
  const levels = values.level
    ? LEVELS.filter(
        ({ name }) =>
          name ===
          oneOf(
            'level',
            values.level!,
            LEVELS.map((l) => l.name),
          ),
      )
    : LEVELS;
  const worldview = values.worldview ? oneOf('worldview', values.worldview, WORLDVIEWS) : 'neutral';
  const options: Omit<MakeOptions, 'source'> = {
    id: values.id ?? base.replace(/^.*[\\/]/, ''),
    countries: values.countries ? list(values.countries) : known.countries,
    provinces: values.provinces === undefined ? known.provinces : list(values.provinces),
    places: known.places,
    labels: Object.fromEntries((values.label ?? []).map(labelOf)),
    worldview,
    levels,
    ...(values.extent
      ? {
          extent: numbers('extent', values.extent, 4) as unknown as NonNullable<
            MakeOptions['extent']
          >,
        }
      : {}),
    ...(values.projection
      ? {
          projection: numbers('projection', values.projection, 3) as unknown as NonNullable<
            MakeOptions['projection']
          >,
        }
      : {}),
  };
  const made = makeGeometry({ source: readSource(), ...options });
  io.out(made.report.map((line) => line + '\n').join(''));
  for (const [level, json] of Object.entries(made.levels)) {
    const file = values.level ? `${base}.json` : `${base}-${level}.json`;
    writeFileSync(resolve(io.cwd, file), JSON.stringify(json) + '\n');
    io.out(`Wrote ${file}, ${brotliSize(json)} bytes compressed.\n`);
  }
  if (values.topojson) {
    writeFileSync(resolve(io.cwd, values.topojson), JSON.stringify(made.topojson) + '\n');
    io.out(`Wrote ${values.topojson}.\n`);
  }
  return 0;
};

/** Runs `factbox geometry`; the result is the exit code, 2 for input that no map can be made of. */
export const geometryCommand: Command = async (argv, io) => {
  try {
    return await run(argv, io);
  } catch (error) {
    if (!(error instanceof GeometryInputError || error instanceof CommandError)) throw error;
    io.err(`factbox geometry: ${error.message}\n`);
    return 2;
  }
};
