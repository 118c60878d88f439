import { brotliCompressSync, constants } from 'node:zlib';
import {
  type Box,
  type GeometryJson,
  type GeometryView,
  type LonLat,
  type Point,
  type Projection,
  projectionOf,
} from '@factbox/map/geometry.js';
import { type Polygon, polygonContains, ringArea } from './area.js';
import { anchorAt, findAnchor } from './anchor.js';
import { type WorldviewId } from './border-policy.js';
import { arcWriter, encodeGlobe, encodeLines } from './encode.js';
import {
  chooseExtent,
  type Extent,
  type ExtentChoice,
  extentOf,
  FORMS,
  near,
  placeIn,
} from './extent.js';
import { makeGlobe } from './globe.js';
import { GeometryInputError } from './input-error.js';
import { unproject } from './project.js';
import { joinArcs, simplify } from './simplify.js';
import { type Source, SOURCE_CREDIT, SOURCE_LICENSE } from './source.js';
import { type ArcShape, buildTopology, groupBy, type MapTopology } from './topology.js';
import { toTopoJson } from './topojson.js';
import { type AssignedArea, assignAreas } from './units.js';
import { NOTE_LANGUAGES, worldviewNotes } from './worldview-notes.js';

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

/** A projection in degrees: its meridian and two parallels. */
export type Cone = readonly [meridian: number, south: number, north: number];

/** A projection before it is laid over a frame. */
type Shape = Pick<Projection, 'meridian' | 'parallels'>;

export interface MakeOptions {
  readonly source: Source;
  readonly id: string;
  /** ISO 3166-1 codes of the countries that the map is about. */
  readonly countries: readonly string[];
  /**
   * What is drawn by province, and is the map's focus: ISO 3166-1 codes of countries with all their
   * provinces, ISO 3166-2 codes of provinces alone.
   */
  readonly provinces?: readonly string[];
  /** Places to be seen. */
  readonly places?: readonly LonLat[];
  /** Where the names of some shapes stand, by ISO code, instead of where there is most room. */
  readonly labels?: Readonly<Record<string, LonLat>>;
  readonly worldview?: WorldviewId;
  /** What to show, instead of a choice made from countries and places. */
  readonly extent?: Extent;
  /** Instead of a choice made from the extent. */
  readonly projection?: Cone;
  readonly levels?: readonly Level[];
  /** Whether codes that the source does not know are left out, and said, instead of refused. */
  readonly mayLack?: boolean;
}

export interface MadeGeometry {
  readonly levels: Readonly<Record<string, GeometryJson>>;
  /** The same map as TopoJSON in degrees, for other tools. */
  readonly topojson: object;
  /** What was chosen, a sentence a line. */
  readonly report: readonly string[];
}

const WIDTH = 2000;
const PADDING = 0.03;
/** The least height by width of a map of the world, which is wide by nature. */
const WORLD_FORM = 0.45;
/** Shapes are cut this far outside the frame, so that the cut is never seen. */
const BLEED = 16;
/** Smaller lakes, about 7 by 7 px, would only speckle the map. */
const SMALLEST_LAKE = 380;
/** The share of the frame from which a contested area, or a country cut by the edge, is shown. */
const NOTABLE = 0.001;
/** Square frame units, about 4 by 4 px: a country of which less is drawn gets a dot. */
const SMALLEST_SHAPE = 130;
/** Degrees from the middle of the map from which a flat map says little of the direction. */
const FAR = 60;
/** Degrees. */
const LEAST_EXTENT = 0.1;
/** Frame units a CSS pixel in a crop: 700 px show the whole frame. */
const UNITS_PER_PIXEL = WIDTH / 700;
/** The crops for narrow widgets: up to which width, and how high for that width. */
const CROPS = [
  { upTo: 400, width: 350, form: 1.15 },
  { upTo: 580, width: 520, form: 0.9 },
] as const;

/** The size of a value as it travels. */
export const brotliSize = (value: unknown): number =>
  brotliCompressSync(JSON.stringify(value), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

/** Wider than this, or across the equator as high, a cone would bend the map too much. */
const BROAD = 100;
/** A cone still suits what is wide but far from the equator, up to half the way round the pole. */
const HALF_TURN = 180;
const FAR_NORTH = 20;
const MIDDLE = 25;
/** From so many degrees on, a locator globe would say nothing. */
const NO_GLOBE = 120;

/**
 * A cone for a region, with parallels a sixth inside the extent, which keeps the whole map within a few
 * percent of true scale; what lies all about the pole is seen from there; else Equal Earth.
 */
const chooseProjection = ([west, south, east, north]: Extent): Shape => {
  const [width, height] = [east - west, north - south];
  const meridian = Math.round(near((west + east) / 2, 0));
  if (width > HALF_TURN && south >= FAR_NORTH) return { meridian, parallels: [90, 90] };
  const isFar = width <= HALF_TURN && Math.abs(south + north) / 2 >= MIDDLE;
  if (Math.max(width, height) > BROAD && !isFar) return { meridian };
  const [low, high] = [Math.round(south + height / 6), Math.round(north - height / 6)];
  // A cone whose parallels mirror each other at the equator would be a cylinder.
  return { meridian, parallels: [low, low + high === 0 ? high + 1 : high] };
};

const projectionWords = ({ meridian, parallels }: Shape): string => {
  const about = `meridian ${meridian}°`;
  if (!parallels) return `Equal Earth, ${about}`;
  if (parallels[0] === 90) return `azimuthal equal-area about the north pole, ${about}`;
  return `conic equal-area, ${about}, parallels ${parallels[0]}° and ${parallels[1]}°`;
};

const outlineOf = ([from, south, to, north]: Extent): LonLat[] => {
  // The two edges of the world are not the same.
  const [west, east] = to - from < 360 ? [from, to] : [from + 1e-6, to - 1e-6];
  const steps = Array.from({ length: 33 }, (_, i) => i / 32);
  const along = (a: LonLat, b: LonLat) =>
    steps.map((t): LonLat => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
  return [
    ...along([west, south], [east, south]),
    ...along([east, south], [east, north]),
    ...along([east, north], [west, north]),
    ...along([west, north], [west, south]),
  ];
};

/** Lays a projection over a frame so that what is to be shown fills it. */
const fitFrame = ({ extent, shown }: Omit<ExtentChoice, 'beyond'>, chosen: Shape) => {
  const unit: Projection = { ...chosen, scale: 1, translate: [0, 0] };
  // Of half the world, an extent takes in much more than what lies in it.
  const parts = extent[2] - extent[0] > HALF_TURN ? shown : [extent];
  const [x0, y0, w, h] = boxOfPoints(parts.flatMap(outlineOf).map(projectionOf(unit)));
  const [x1, y1] = [x0 + w, y0 + h];
  const [width, height] = [w * (1 + 2 * PADDING), h * (1 + 2 * PADDING)];
  const least = chosen.parallels ? FORMS[0] : WORLD_FORM;
  const form = Math.max(least, Math.min(FORMS[1], height / width));
  const scale = WIDTH / Math.max(width, height / form);
  const frame: Point = [WIDTH, Math.round(WIDTH * form)];
  const round = (value: number) => Math.round(value * 10) / 10;
  const projection: Projection = {
    ...unit,
    scale: round(scale),
    translate: [
      round(frame[0] / 2 - (scale * (x0 + x1)) / 2),
      round(frame[1] / 2 - (scale * (y0 + y1)) / 2),
    ],
  };
  return { frame, projection };
};

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

/** The crops of a frame about its focus, tightest first. */
const chooseCrops = (frame: Point, focus: Box): readonly { box: Box; upTo?: number }[] => {
  const centre: Point = [focus[0] + focus[2] / 2, focus[1] + focus[3] / 2];
  const crops = CROPS.map(({ upTo, width, form }) => {
    const w = Math.round(Math.min(frame[0], Math.max(width * UNITS_PER_PIXEL, focus[2] * 1.12)));
    const h = Math.round(Math.min(frame[1], Math.max(w * form, focus[3] * 1.12)));
    const x = Math.round(clamp(centre[0] - w / 2, 0, frame[0] - w));
    const y = Math.round(clamp(centre[1] - h / 2, 0, frame[1] - h));
    return { box: [x, y, w, h] as Box, upTo };
  });
  return [...crops, { box: [0, 0, frame[0], frame[1]] as Box }];
};

/** Whether all that the frame shows of a shape is a little at its edge. */
const isSliver = (polygons: readonly Polygon[], [width, height]: Point): boolean =>
  polygons
    .flat()
    .flat()
    .some(([x, y]) => x < 0 || y < 0 || x > width || y > height) &&
  areaOf(polygons) < width * height * NOTABLE;

const areaOf = (polygons: readonly Polygon[]): number =>
  polygons.reduce((sum, [outer]) => sum + Math.abs(ringArea(outer!)), 0);

const boxOfPoints = (points: readonly Point[]): Box => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right - left, bottom - top];
};

/** The dataset names the countries that a map is asked for; all others go with the geometry. */
const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** Simplifies and encodes one level. */
const encodeLevel = (
  topology: MapTopology,
  common: Omit<
    GeometryJson,
    'step' | 'arcs' | 'countries' | 'provinces' | 'names' | 'translations' | 'lakes' | 'disputed'
  >,
  { asked, featured }: Readonly<Record<'asked' | 'featured', ReadonlySet<string>>>,
  words: ReadonlyMap<string, AssignedArea['translations']>,
  { step }: Level,
  detail: number,
): GeometryJson => {
  const simple = simplify(topology, {
    detail,
    step,
    smallest: detail * 6,
    smallestLake: SMALLEST_LAKE,
    featured,
    frame: [0, 0, ...common.frame],
  });
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
        NOTE_LANGUAGES.slice(1).map((language) => [
          language,
          simple.provinces.map(({ code }) => words.get(code)?.[language] ?? ''),
        ]),
      ),
    }),
    lakes,
    disputed,
  };
};

const areasOf = (province: string, areas: readonly AssignedArea[]): readonly AssignedArea[] =>
  areas.filter(({ code }) => code === province);

function checkExtent([west, south, east, north]: Extent): void {
  const isOnGlobe = -90 <= south && south < north && north <= 90 && Math.abs(west) <= 360;
  if (isOnGlobe && west < east && east <= west + 360) {
    if (east - west >= LEAST_EXTENT && north - south >= LEAST_EXTENT) return;
    throw new GeometryInputError(
      `The extent ${[west, south, east, north].join(',')} is too small: the source is too coarse for less than ${LEAST_EXTENT}°.`,
    );
  }
  throw new GeometryInputError(
    `The extent ${[west, south, east, north].join(',')} is not west, south, east and north in degrees; beyond the date line add 360 to what is east.`,
  );
}

function checkPlace([longitude, latitude]: LonLat): void {
  if (Math.abs(longitude) <= 360 && Math.abs(latitude) <= 90) return;
  throw new GeometryInputError(
    `The place ${longitude},${latitude} is not a longitude and a latitude in degrees.`,
  );
}

/** Places that lie in none of some countries, but would with their coordinates the other way round. */
const swappedWords = (
  places: readonly LonLat[],
  codes: readonly string[],
  states: ReadonlyMap<string, readonly AssignedArea[]>,
): string[] => {
  const countryAt = (place: LonLat) =>
    codes.find((code) =>
      states
        .get(code)!
        .some(({ polygons }) => polygons.some((polygon) => polygonContains(polygon, place))),
    );
  return places.flatMap(([longitude, latitude]) => {
    const other = !countryAt([longitude, latitude]) && countryAt([latitude, longitude]);
    return other
      ? [
          `The place ${longitude},${latitude} lies in none of these countries, ${latitude},${longitude} in ${other}: longitude goes first.`,
        ]
      : [];
  });
};

/** The middle of a country's main body. */
const middleOf = (areas: readonly AssignedArea[]): LonLat => {
  const [west, south, east, north] = extentOf(areas);
  return [(west + east) / 2, (south + north) / 2];
};

const isInside = ([x, y]: Point, [width, height]: Point): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/**
 * Where a dot stands for a country inside the frame; else where it lies beyond. What is far away
 * lies in the direction in which its coordinates differ, since no map could be spread out so far.
 */
const pointOf = (
  areas: readonly AssignedArea[],
  {
    frame,
    project,
    centre,
  }: {
    readonly frame: Point;
    readonly project: (place: LonLat) => Point;
    readonly centre: LonLat;
  },
): Point => {
  const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
  const dot = project(placeIn(areas));
  if (isInside(dot, frame)) return round(dot);
  const middle = middleOf(areas);
  const [east, north] = [near(middle[0], centre[0]) - centre[0], middle[1] - centre[1]];
  const there = project(middle);
  if (Math.hypot(east, north) < FAR && !isInside(there, frame)) return round(there);
  const across = east * Math.cos((((middle[1] + centre[1]) / 2) * Math.PI) / 180);
  const scale = (2 * WIDTH) / Math.hypot(across, north);
  return round([frame[0] / 2 + across * scale, frame[1] / 2 - north * scale]);
};

function checkProjection([meridian, south, north]: Cone): void {
  const isOnGlobe = [south, north].every((parallel) => Math.abs(parallel) <= 90);
  // A cone whose parallels mirror each other at the equator would be a cylinder.
  if (isOnGlobe && Math.abs(south + north) >= 1) return;
  throw new GeometryInputError(
    `The projection ${[meridian, south, north].join(',')} has no cone: its parallels are within 90° and do not mirror each other at the equator.`,
  );
}

/** Makes a map's geometry of any region, and says what it chose. */
export const makeGeometry = (options: MakeOptions): MadeGeometry => {
  const { source, id, places = [], worldview = 'neutral' } = options;
  const report: string[] = [];
  const levels = options.levels ?? LEVELS;
  const areas = assignAreas(source, worldview);
  const states = groupBy(areas, ({ state }) => state);
  const parts = new Map(
    (options.provinces ?? [])
      .filter((code) => code.includes('-'))
      .map((code) => [code, areasOf(code, areas)]),
  );
  const holders = [...new Set([...parts].map(([code, [area]]) => area?.state ?? code))];
  const whole = (options.provinces ?? []).filter((code) => !parts.has(code));
  const named = [...new Set([...options.countries, ...whole, ...holders])];
  const codes = named.filter((code) => states.has(code));
  const unknown = named.filter((code) => !states.has(code));
  const lack = `No country or province with the ISO 3166 code ${unknown.join(', ')} in the ${worldview} worldview`;
  if (unknown.length && !options.mayLack) throw new GeometryInputError(`${lack}.`);
  if (unknown.length) report.push(`${lack}: left out.`);
  if (!codes.length && !places.length && !options.extent) {
    throw new GeometryInputError('Nothing to show: name countries, or a dataset with places.');
  }
  const alone = new Map([...parts].filter(([, found]) => found.length));
  const provinces = [...whole.filter((code) => states.has(code)), ...alone.keys()];
  places.forEach(checkPlace);
  if (options.extent) checkExtent(options.extent);
  if (options.projection) checkProjection(options.projection);
  const choice = options.extent
    ? { extent: options.extent, shown: [options.extent], beyond: [] }
    : chooseExtent({
        countries: new Map([
          ...codes.map((code) => [code, extentOf(states.get(code)!)] as const),
          ...[...alone].map(([code, parts]) => [code, extentOf(parts)] as const),
        ]),
        focus: provinces,
        places,
      });
  const { broken = [] } = source;
  if (broken.length) {
    report.push(`Left out, since the source has no outline of them: ${broken.join(', ')}.`);
  }
  report.push(...swappedWords(places, codes, states));
  const extent = choice.extent;
  const [west, south, east, north] = extent.map((value) => Math.round(value * 10) / 10);
  report.push(`Extent: ${west}° to ${east}° east, ${south}° to ${north}° north.`);
  const { projection: cone } = options;
  const chosen = cone
    ? { meridian: cone[0], parallels: [cone[1], cone[2]] as const }
    : chooseProjection(extent);
  report.push(`Projection: ${projectionWords(chosen)}.`);
  const { frame, projection } = fitFrame(choice, chosen);
  const project = projectionOf(projection);
  report.push(
    `Frame: ${frame[0]} × ${frame[1]} units, ${Math.round(63710.088 / projection.scale) / 10} km each.`,
  );

  const topology = buildTopology({
    areas,
    lakes: source.lakes,
    apart: new Set(provinces),
    projection,
    clip: [-BLEED, -BLEED, frame[0] + BLEED, frame[1] + BLEED],
  });
  const words = new Map(areas.map(({ code, translations }) => [code, translations]));
  const featured = new Set([...codes, ...topology.provinces.map(({ code }) => code)]);
  const rings = (shape: ArcShape) =>
    shape.polygons.map((polygon) => polygon.map((ring) => joinArcs(topology.arcs, ring)));
  if (!topology.countries.length) {
    throw new GeometryInputError('Nothing but water there: no country is in sight.');
  }
  const focused = [...topology.countries, ...topology.provinces].filter(({ code }) =>
    provinces.includes(code),
  );
  const shown =
    focused.length || places.length
      ? focused
      : topology.countries.filter(({ code }) => codes.includes(code));
  const inSight = [
    ...shown.flatMap((shape) => rings(shape).flatMap((polygon) => polygon.flat())),
    ...places.map(project),
  ].map(([x, y]): Point => [clamp(x, 0, frame[0]), clamp(y, 0, frame[1])]);
  const focus: Box = inSight.length ? boxOfPoints(inSight) : [0, 0, ...frame];

  const plain = simplify(topology, {
    detail: 12,
    step: 1,
    smallest: 150,
    smallestLake: SMALLEST_LAKE,
    featured,
    frame: [0, 0, ...frame],
  });
  const ringsOf = ({ polygons }: ArcShape): Polygon[] =>
    polygons.map((polygon) => polygon.map((ring) => joinArcs(plain.arcs, ring)));
  const hasMiddleInside = (code: string) => isInside(project(middleOf(states.get(code)!)), frame);
  const unnamed = new Set(
    plain.countries
      .filter((shape) => codes.includes(shape.code))
      .filter(
        (shape) =>
          areaOf(ringsOf(shape)) < SMALLEST_SHAPE ||
          (isSliver(ringsOf(shape), frame) && !hasMiddleInside(shape.code)),
      )
      .map(({ code }) => code),
  );
  const shapes = [...plain.countries, ...plain.provinces];
  const byHand = Object.fromEntries(
    Object.entries(options.labels ?? {}).map(([code, place]) => {
      const at = project(place);
      const shape = shapes.find((each) => each.code === code);
      if (!shape || !ringsOf(shape).some((polygon) => polygonContains(polygon, at))) {
        throw new GeometryInputError(
          `The label of ${code} at ${place.join(',')} lies outside of it.`,
        );
      }
      return [code, at];
    }),
  );
  const views = chooseCrops(frame, focus).map(({ box, upTo }): GeometryView => {
    const anchors = Object.fromEntries(
      shapes.flatMap((shape) => {
        const rings = ringsOf(shape);
        const own = byHand[shape.code];
        const anchor =
          (own && anchorAt(own, rings, box)) ??
          (!unnamed.has(shape.code) && findAnchor(rings, box));
        return anchor ? [[shape.code, anchor]] : [];
      }),
    );
    return { box, ...(upTo ? { upTo } : {}), anchors };
  });
  const inFrame = views.at(-1)!.anchors;
  const back = unproject(projection);
  const centre = back([frame[0] / 2, frame[1] / 2]);
  const points = Object.fromEntries(
    codes
      .filter((code) => !(code in inFrame))
      .map((code) => [code, pointOf(states.get(code)!, { frame, project, centre })]),
  );
  const dots = Object.keys(points).filter((code) => isInside(points[code]!, frame));
  if (dots.length) report.push(`Too small for a shape, and a dot each: ${dots.join(', ')}.`);
  for (const code of choice.beyond) {
    const isAtEdge = code in points && !dots.includes(code);
    report.push(
      `${code} would make the map too wide: ${isAtEdge ? 'it is named at the edge' : 'it is shown in part'}.`,
    );
  }
  const edge = (from: Point, to: Point) =>
    [0, 1, 2, 3].map((i): Point => [
      from[0] + ((to[0] - from[0]) * i) / 4,
      from[1] + ((to[1] - from[1]) * i) / 4,
    ]);
  const corners: Point[] = [
    [0, 0],
    [frame[0], 0],
    [frame[0], frame[1]],
    [0, frame[1]],
    [0, 0],
  ];
  const outline = corners
    .slice(1)
    .flatMap((corner, i) => edge(corners[i]!, corner))
    .concat([[0, 0]]);
  const globe =
    extent[2] - extent[0] < NO_GLOBE &&
    makeGlobe({ land: source.land, centre, outline: outline.map(back) });
  const isShown = (shape: ArcShape) => areaOf(rings(shape)) > frame[0] * frame[1] * NOTABLE;
  const { en: note, ...notes } = worldviewNotes(
    worldview,
    new Set(topology.units.filter(isShown).map(({ code }) => code)),
  );
  const common = {
    format: 1 as const,
    id,
    frame,
    projection,
    views,
    points,
    ...(alone.size
      ? {
          partial: holders.filter((code) => states.has(code) && !whole.includes(code)),
        }
      : {}),
    ...(globe && { globe: encodeGlobe(globe) }),
    worldview: { id: worldview, note, notes },
    source: SOURCE_CREDIT,
    license: SOURCE_LICENSE,
  };
  const drawnWhole = whole.filter((code) => states.has(code));
  if (drawnWhole.length) report.push(`Provinces: all of ${drawnWhole.join(', ')}.`);
  if (alone.size) report.push(`Provinces alone: ${[...alone.keys()].join(', ')}.`);
  report.push(`Worldview: ${worldview}. ${note}`);
  const made = Object.fromEntries(
    levels.map((level) => {
      const json = fitBudget(level, topology, (detail) =>
        encodeLevel(topology, common, { asked: new Set(codes), featured }, words, level, detail),
      );
      report.push(`Level ${level.name}: ${brotliSize(json)} bytes compressed.`);
      return [level.name, json];
    }),
  );
  return { levels: made, topojson: toTopoJson(plain, back, { id, note }), report };
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
const fitBudget = (
  level: Level,
  topology: MapTopology,
  make: (detail: number) => GeometryJson,
): GeometryJson => {
  const isHopeless = (detail: number) =>
    countPoints(topology, detail) > level.budget * POINTS_PER_BYTE;
  const least = FINEST * level.step ** 2;
  if (!isHopeless(least)) {
    const finest = make(least);
    if (brotliSize(finest) <= level.budget) return finest;
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
    if (brotliSize(json) <= level.budget) [best, high] = [json, middle];
    else low = middle;
  }
  return best;
};
