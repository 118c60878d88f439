import { languages } from '@factbox/core/languages.js';
import { brotliCompressSync, constants } from 'node:zlib';
import { type GeometryJson } from '@factbox/map/geometry.js';
import { arcWriter, encodeLines } from './encode.js';
import { simplify } from './simplify.js';
import { type MapTopology } from './topology.js';
import { type AssignedArea } from './units.js';
import { NOTE_LANGUAGES } from './worldview-notes.js';

/** One level of detail: how finely it is drawn, and how many bytes it may cost. */
export interface Level {
  readonly name: string;
  readonly step: number;
  /** Bytes of the file after brotli 11; the detail is as high as they allow. */
  readonly budget: number;
}

export const LEVELS: readonly Level[] = [
  { name: 'small', step: 2, budget: 7900 },
  { name: 'large', step: 1, budget: 11900 },
];

/** What is the same in all levels of a map. */
export type Common = Omit<
  GeometryJson,
  'step' | 'arcs' | 'countries' | 'provinces' | 'names' | 'translations' | 'lakes' | 'disputed'
>;

const sizes = new WeakMap<object, number>();

const sizeAt = (quality: number, json: object): number => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(JSON.stringify(json), { params }).length;
};

/** The size of a file as it travels; slow to find, so found once. */
export const brotliSize = (json: object): number => {
  let size = sizes.get(json);
  if (size === undefined) sizes.set(json, (size = sizeAt(11, json)));
  return size;
};

/** Compressed in a hurry a file is larger, by a tenth to a sixth, and never by so much. */
const HURRIED = 1.3;

/** Whether a file is no larger than that as it travels; most of those that are tried are far from it. */
const isWithin = (json: object, budget: number): boolean => {
  const size = sizeAt(5, json);
  return size <= budget || (size <= budget * HURRIED && brotliSize(json) <= budget);
};

/** The dataset names the countries that a map is asked for; all others go with the geometry. */
const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** What a level is made of. */
export interface LevelOptions {
  readonly topology: MapTopology;
  readonly common: Common;
  /** Countries that the dataset names itself. */
  readonly asked: ReadonlySet<string>;
  readonly featured: ReadonlySet<string>;
  readonly areas: readonly AssignedArea[];
}

/** Simplifies and encodes one level. */
const encodeLevel = (
  { topology, common, asked, featured, areas }: LevelOptions,
  step: number,
  detail: number,
): GeometryJson => {
  const words = new Map(areas.map(({ code, translations }) => [code, translations]));
  const frame = [0, 0, ...common.frame] as const;
  const smallest = detail * 6;
  const simple = simplify(topology, { detail, step, smallest, featured, frame });
  const writer = arcWriter();
  const countries = writer.shapes(simple.countries);
  const provinces = writer.shapes(simple.provinces);
  const lakes = writer.rings(simple.lakes.flatMap(({ polygons }) => polygons.flat()));
  const disputed = writer.rings(simple.disputed);
  return {
    ...common,
    step,
    arcs: encodeLines(writer.order().map((arc) => simple.arcs[arc]!)),
    countries,
    provinces,
    names: Object.fromEntries([
      ...simple.countries.flatMap(({ code }) =>
        asked.has(code) ? [] : [[code, countryNames.of(code)!]],
      ),
      ...simple.provinces.map(({ code, name }) => [code, name]),
    ]),
    ...(simple.provinces.length && {
      translations: Object.fromEntries(
        [...new Set([...NOTE_LANGUAGES, ...languages])]
          .slice(1)
          .map((language) => [
            language,
            simple.provinces.map(({ code }) => words.get(code)?.[language] ?? ''),
          ]),
      ),
    }),
    lakes,
    disputed,
  };
};

const FINEST = 1;
const COARSEST = 600;

/** A file of more points than this for each byte of its budget is never within it. */
const POINTS_PER_BYTE = 1.5;

/** How many points matter at a detail, whatever becomes of them. */
const countPoints = ({ arcs }: MapTopology, detail: number): number => {
  let count = 0;
  for (const arc of arcs) for (const [, , weight] of arc) if (weight >= detail) count++;
  return count;
};

/** The most detailed level that its budget allows, found by halving. */
export const makeLevel = ({ step, budget }: Level, options: LevelOptions): GeometryJson => {
  const make = (detail: number) => encodeLevel(options, step, detail);
  const isHopeless = (detail: number) =>
    countPoints(options.topology, detail) > budget * POINTS_PER_BYTE;
  const least = FINEST * step ** 2;
  if (!isHopeless(least)) {
    const finest = make(least);
    if (isWithin(finest, budget)) return finest;
  }
  let [low, high] = [least, COARSEST];
  let best = make(high);
  while (high / low > 1.04) {
    const middle = Math.sqrt(low * high);
    if (isHopeless(middle)) {
      low = middle;
      continue;
    }
    const json = make(middle);
    if (isWithin(json, budget)) [best, high] = [json, middle];
    else low = middle;
  }
  return best;
};
