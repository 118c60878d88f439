import {
  type Box,
  type GeometryJson,
  type LonLat,
  type Point,
  projectionOf,
} from '@factbox/map/geometry.js';
import { type Asked, chooseShown, findAsked, focusOf, swappedWords, type Wishes } from './asked.js';
import { encodeGlobe } from './encode.js';
import { type ExtentChoice } from './extent.js';
import {
  boxOfPoints,
  chooseProjection,
  clamp,
  fitFrame,
  frameOutline,
  isInside,
  projectionWords,
} from './frame.js';
import { makeGlobe } from './globe.js';
import { GeometryInputError } from './input-error.js';
import { brotliSize, type Common, type Level, LEVELS, makeLevel } from './level.js';
import { areaOf, NOTABLE, placeDots, placeNames } from './names.js';
import { unproject } from './project.js';
import { joinArcs, simplify } from './simplify.js';
import { type Source, SOURCE_CREDIT, SOURCE_LICENSE } from './source.js';
import { type ArcShape, buildTopology, type MapTopology } from './topology.js';
import { toTopoJson } from './topojson.js';
import { assignAreas } from './units.js';
import { worldviewNotes } from './worldview-notes.js';

export interface MakeOptions extends Wishes {
  readonly source: Source;
  readonly id: string;
  /** Where the names of some shapes stand, by ISO code, instead of where there is most room. */
  readonly labels?: Readonly<Record<string, LonLat>>;
  readonly levels?: readonly Level[];
}

export interface MadeGeometry {
  readonly levels: Readonly<Record<string, GeometryJson>>;
  /** The same map as TopoJSON in degrees, for other tools. */
  readonly topojson: object;
  /** What was chosen, a sentence a line. */
  readonly report: readonly string[];
}

/** Shapes are cut this far outside the frame, so that the cut is never seen. */
const BLEED = 16;
/** How finely the map is drawn on which names find their spots, and which other tools get. */
const PLAIN = { detail: 12, step: 1, smallest: 150 };
/** From so many degrees on, a locator globe would say nothing. */
const NO_GLOBE = 120;

const polygonsOf = ({ polygons }: ArcShape, { arcs }: MapTopology) =>
  polygons.map((polygon) => polygon.map((ring) => joinArcs(arcs, ring)));

/** What narrow crops are about: provinces and places, or else the countries asked for. */
const findFocus = (
  topology: MapTopology,
  asked: Asked,
  { frame, places }: { readonly frame: Point; readonly places: readonly Point[] },
): Box => {
  const { countries, provinces } = topology;
  const among = (codes: readonly string[]) =>
    [...countries, ...provinces].filter(({ code }) => codes.includes(code));
  const focused = among(focusOf(asked));
  const shown = focused.length || places.length ? focused : among(asked.codes);
  const inSight = [
    ...shown.flatMap((shape) => polygonsOf(shape, topology).flat().flat()),
    ...places,
  ].map(([x, y]): Point => [clamp(x, 0, frame[0]), clamp(y, 0, frame[1])]);
  return inSight.length ? boxOfPoints(inSight) : [0, 0, ...frame];
};

/** The note on borders in each language, by what of contested areas is in sight. */
const notesFor = (topology: MapTopology, frame: Point, worldview: Wishes['worldview']) => {
  const isShown = (shape: ArcShape) =>
    areaOf(polygonsOf(shape, topology)) > frame[0] * frame[1] * NOTABLE;
  const shown = new Set(topology.units.filter(isShown).map(({ code }) => code));
  return worldviewNotes(worldview ?? 'neutral', shown);
};

/** What became of countries with too little room. */
function* pointWords(
  points: Readonly<Record<string, Point>>,
  { beyond }: ExtentChoice,
  frame: Point,
): Generator<string> {
  const dots = Object.keys(points).filter((code) => isInside(points[code]!, frame));
  if (dots.length) yield `Too small for a shape, and a dot each: ${dots.join(', ')}.`;
  for (const code of beyond) {
    const isAtEdge = code in points && !dots.includes(code);
    yield `${code} would make the map too wide: ${isAtEdge ? 'it is named at the edge' : 'it is shown in part'}.`;
  }
}

/** What is to be shown, and how it is laid into a frame. */
const planMap = (options: MakeOptions) => {
  const areas = assignAreas(options.source, options.worldview ?? 'neutral');
  const asked = findAsked(options, areas);
  const choice = chooseShown(options, asked);
  const cone = options.projection;
  const chosen = cone
    ? { meridian: cone[0], parallels: [cone[1], cone[2]] as const }
    : chooseProjection(choice.extent);
  const { frame, projection } = fitFrame(choice, chosen);
  const back = unproject(projection);
  const centre = back([frame[0] / 2, frame[1] / 2]);
  return { areas, asked, choice, chosen, frame, projection, back, centre };
};

type Plan = ReturnType<typeof planMap>;

/** The shapes in sight, with lines that are whole on both sides; throws where there is no country. */
const cutShapes = ({ areas, asked, projection, frame }: Plan, { lakes }: Source): MapTopology => {
  const topology = buildTopology({
    areas,
    lakes,
    apart: new Set(focusOf(asked)),
    projection,
    clip: [-BLEED, -BLEED, frame[0] + BLEED, frame[1] + BLEED],
  });
  if (!topology.countries.length) {
    throw new GeometryInputError('Nothing but water there: no country is in sight.');
  }
  return topology;
};

/** The crops with a spot for each name, and a spot for each country with too little room. */
const placeAll = (
  { asked, frame, projection, centre }: Plan,
  {
    topology,
    plain,
  }: {
    readonly topology: MapTopology;
    readonly plain: ReturnType<typeof simplify>;
  },
  { places = [], labels }: MakeOptions,
) => {
  const project = projectionOf(projection);
  const map = { asked, plain, frame, project };
  const focus = findFocus(topology, asked, { frame, places: places.map(project) });
  const views = placeNames(map, focus, labels);
  return { views, points: placeDots(map, views, centre) };
};

/** The locator globe; none for a map of half the world. */
const globeFor = ({ choice: { extent }, frame, back, centre }: Plan, { land }: Source) =>
  extent[2] - extent[0] < NO_GLOBE &&
  makeGlobe({ land, centre, outline: frameOutline(frame).map(back) });

/** What was chosen, a sentence a line. */
const reportOn = (
  { asked, choice, chosen, frame, projection }: Plan,
  { source, places = [], worldview = 'neutral' }: MakeOptions,
  { points, worldview: { note } }: Common,
  levels: readonly (readonly [name: string, json: GeometryJson])[],
): string[] => {
  const { whole, alone, lack } = asked;
  const broken = source.broken ?? [];
  const [west, south, east, north] = choice.extent.map((value) => Math.round(value * 10) / 10);
  return [
    lack,
    broken.length && `Left out, since the source has no outline of them: ${broken.join(', ')}.`,
    ...swappedWords(places, asked),
    `Extent: ${west}° to ${east}° east, ${south}° to ${north}° north.`,
    `Projection: ${projectionWords(chosen)}.`,
    `Frame: ${frame[0]} × ${frame[1]} units, ${Math.round(63710.088 / projection.scale) / 10} km each.`,
    ...pointWords(points, choice, frame),
    whole.length && `Provinces: all of ${whole.join(', ')}.`,
    alone.size && `Provinces alone: ${[...alone.keys()].join(', ')}.`,
    `Worldview: ${worldview}. ${note}`,
    ...levels.map(([name, json]) => `Level ${name}: ${brotliSize(json)} bytes compressed.`),
  ].filter((each) => typeof each === 'string');
};

/** Makes a map's geometry of any region, and says what it chose. */
export const makeGeometry = (options: MakeOptions): MadeGeometry => {
  const { source, id, worldview = 'neutral', levels = LEVELS } = options;
  const plan = planMap(options);
  const { areas, asked, frame, projection, back } = plan;
  const topology = cutShapes(plan, source);
  const featured = new Set([...asked.codes, ...topology.provinces.map(({ code }) => code)]);
  const plain = simplify(topology, { ...PLAIN, featured, frame: [0, 0, ...frame] });
  const { en: note, ...notes } = notesFor(topology, frame, worldview);
  const globe = globeFor(plan, source);
  const common: Common = {
    format: 1,
    id,
    frame,
    projection,
    ...placeAll(plan, { topology, plain }, options),
    ...(asked.alone.size && { partial: asked.partial }),
    ...(globe && { globe: encodeGlobe(globe) }),
    worldview: { id: worldview, note, notes },
    source: SOURCE_CREDIT,
    license: SOURCE_LICENSE,
  };
  const parts = { topology, common, asked: new Set(asked.codes), featured, areas };
  const made = levels.map((level) => [level.name, makeLevel(level, parts)] as const);
  return {
    levels: Object.fromEntries(made),
    topojson: toTopoJson(plain, back, { id, note }),
    report: reportOn(plan, options, common, made),
  };
};
