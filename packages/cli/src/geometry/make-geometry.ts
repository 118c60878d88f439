import { brotliCompressSync, constants } from 'node:zlib';
import {
  type Box,
  conicEqualArea,
  type GeometryJson,
  type GeometryView,
  type LonLat,
  type Point,
  type Projection,
} from '@factbox/map/geometry.js';
import { type Polygon, polygonContains, ringArea } from './area.js';
import { anchorAt, findAnchor } from './anchor.js';
import { type WorldviewId } from './border-policy.js';
import { arcWriter, encodeGlobe, encodeLines } from './encode.js';
import { chooseExtent, type Extent, extentOf, FORMS } from './extent.js';
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
/** Shapes are cut this far outside the frame, so that the cut is never seen. */
const BLEED = 16;
/** Smaller lakes, about 7 by 7 px, would only speckle the map. */
const SMALLEST_LAKE = 380;
/** The share of the frame from which a contested area, or a country cut by the edge, is shown. */
const NOTABLE = 0.001;
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

/** Parallels a sixth inside the extent keep the whole map within a few percent of true scale. */
const chooseProjection = ([west, south, east, north]: Extent): Cone => {
  const inset = (north - south) / 6;
  const [low, high] = [Math.round(south + inset), Math.round(north - inset)];
  // A cone whose parallels mirror each other at the equator would be a cylinder.
  return [Math.round((west + east) / 2), low, low + high === 0 ? high + 1 : high];
};

const outlineOf = ([west, south, east, north]: Extent): LonLat[] => {
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

/** Lays a projection over a frame so that the extent fills it. */
const fitFrame = (extent: Extent, chosen: Cone) => {
  const [meridian, south, north] = chosen;
  const unit: Projection = { meridian, parallels: [south, north], scale: 1, translate: [0, 0] };
  const points = outlineOf(extent).map(conicEqualArea(unit));
  const range = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [x0, x1] = range(0);
  const [y0, y1] = range(1);
  const [width, height] = [(x1 - x0) * (1 + 2 * PADDING), (y1 - y0) * (1 + 2 * PADDING)];
  const form = Math.max(FORMS[0], Math.min(FORMS[1], height / width));
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
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top];
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
  if (west < east && east <= west + 360 && -90 <= south && south < north && north <= 90) return;
  throw new GeometryInputError(
    `The extent ${[west, south, east, north].join(',')} is not west, south, east and north in degrees; beyond the date line add 360 to what is east.`,
  );
}

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
  const { source, id, provinces = [], places = [], worldview = 'neutral' } = options;
  const levels = options.levels ?? LEVELS;
  const areas = assignAreas(source, worldview);
  const states = groupBy(areas, ({ state }) => state);
  const alone = new Map(
    provinces.filter((code) => code.includes('-')).map((code) => [code, areasOf(code, areas)]),
  );
  const holders = [...alone].map(([code, [area]]) => area?.state ?? code);
  const whole = provinces.filter((code) => !alone.has(code));
  const codes = [...new Set([...options.countries, ...whole, ...holders])];
  const unknown = codes.filter((code) => !states.has(code));
  if (unknown.length) {
    throw new GeometryInputError(
      `No country or province with the ISO 3166 code ${unknown.join(', ')} in the ${worldview} worldview.`,
    );
  }
  if (!codes.length && !places.length && !options.extent) {
    throw new GeometryInputError('Nothing to show: name countries, or a dataset with places.');
  }
  if (options.extent) checkExtent(options.extent);
  if (options.projection) checkProjection(options.projection);
  const report: string[] = [];
  const choice = options.extent
    ? { extent: options.extent, beyond: [] }
    : chooseExtent({
        countries: new Map([
          ...codes.map((code) => [code, extentOf(states.get(code)!)] as const),
          ...[...alone].map(([code, parts]) => [code, extentOf(parts)] as const),
        ]),
        focus: provinces,
        places,
      });
  const extent = choice.extent;
  const [west, south, east, north] = extent.map((value) => Math.round(value * 10) / 10);
  report.push(`Extent: ${west}° to ${east}° east, ${south}° to ${north}° north.`);
  const chosen = options.projection ?? chooseProjection(extent);
  report.push(
    `Projection: conic equal-area, meridian ${chosen[0]}°, parallels ${chosen[1]}° and ${chosen[2]}°.`,
  );
  const { frame, projection } = fitFrame(extent, chosen);
  const project = conicEqualArea(projection);
  report.push(
    `Frame: ${frame[0]} × ${frame[1]} units, ${Math.round(63710.088 / projection.scale) / 10} km each.`,
  );

  const topology = buildTopology({
    areas,
    lakes: source.lakes,
    apart: new Set(provinces),
    project,
    meridian: projection.meridian,
    clip: [-BLEED, -BLEED, frame[0] + BLEED, frame[1] + BLEED],
  });
  const words = new Map(areas.map(({ code, translations }) => [code, translations]));
  const featured = new Set([...codes, ...topology.provinces.map(({ code }) => code)]);
  const rings = (shape: ArcShape) =>
    shape.polygons.map((polygon) => polygon.map((ring) => joinArcs(topology.arcs, ring)));
  const focused = [...topology.countries, ...topology.provinces].filter(({ code }) =>
    provinces.includes(code),
  );
  const focus = boxOfPoints(
    [
      ...(focused.length || places.length
        ? focused
        : topology.countries.filter(({ code }) => codes.includes(code))
      ).flatMap((shape) => rings(shape).flat().flat()),
      ...places.map(project),
    ].map(([x, y]): Point => [clamp(x, 0, frame[0]), clamp(y, 0, frame[1])]),
  );

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
  const slivers = new Set(
    plain.countries
      .filter((shape) => codes.includes(shape.code) && isSliver(ringsOf(shape), frame))
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
          (!slivers.has(shape.code) && findAnchor(rings, box));
        return anchor ? [[shape.code, anchor]] : [];
      }),
    );
    return { box, ...(upTo ? { upTo } : {}), anchors };
  });
  const inFrame = views.at(-1)!.anchors;
  const outside = Object.fromEntries(
    codes
      .filter((code) => !(code in inFrame))
      .map((code) => {
        const box = extentOf(states.get(code)!);
        const [x, y] = project([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
        return [code, [Math.round(x), Math.round(y)] as Point];
      }),
  );
  for (const code of choice.beyond) {
    report.push(
      `${code} would make the map too wide: ${code in outside ? 'it is named at the edge' : 'it is shown in part'}.`,
    );
  }
  const back = unproject(projection);
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
  const globe = makeGlobe({
    land: source.land,
    centre: back([frame[0] / 2, frame[1] / 2]),
    outline: outline.map(back),
  });
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
    outside,
    ...(alone.size
      ? { partial: [...new Set(holders)].filter((code) => !whole.includes(code)) }
      : {}),
    globe: encodeGlobe(globe),
    worldview: { id: worldview, note, notes },
    source: SOURCE_CREDIT,
    license: SOURCE_LICENSE,
  };
  if (whole.length) report.push(`Provinces: all of ${whole.join(', ')}.`);
  if (alone.size) report.push(`Provinces alone: ${[...alone.keys()].join(', ')}.`);
  report.push(`Worldview: ${worldview}. ${note}`);
  const made = Object.fromEntries(
    levels.map((level) => {
      const json = fitBudget(level, (detail) =>
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

/** The most detailed level that its budget allows, found by halving. */
const fitBudget = (level: Level, make: (detail: number) => GeometryJson): GeometryJson => {
  const finest = make(FINEST * level.step ** 2);
  if (brotliSize(finest) <= level.budget) return finest;
  let [low, high] = [FINEST * level.step ** 2, COARSEST];
  let best = make(high);
  while (high / low > 1.04) {
    const middle = Math.sqrt(low * high);
    const json = make(middle);
    if (brotliSize(json) <= level.budget) [best, high] = [json, middle];
    else low = middle;
  }
  return best;
};
