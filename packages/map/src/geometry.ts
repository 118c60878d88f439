/**
 * The map's geometry as it travels: projected, simplified and quantised beforehand by
 * `factbox geometry`, so that a browser only decodes numbers into SVG paths.
 *
 * Every number of the decoded geometry is in *frame units*: the whole map is `frame[0]` wide and
 * `frame[1]` high, whatever the level of detail. So a widget draws once with any `viewBox` inside
 * the frame, crops tighter on a small screen, and swaps levels without moving a thing.
 */

/** Longitude and latitude in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A point in frame units. */
export type Point = readonly [x: number, y: number];

/** A rectangle in frame units, as an SVG `viewBox` orders it. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Where a label sits best in a shape, and the width of the text that fits there. */
export type Anchor = readonly [x: number, y: number, room: number];

/** A crop of the frame that suits a widget up to some width. */
export interface GeometryView {
  /** Crop this box … */
  readonly box: Box;
  /** … for a widget no wider than so many CSS pixels; the widest view has none. */
  readonly upTo?: number;
  /** Label anchors of the shapes seen in this crop, by ISO code; a shape out of sight has none. */
  readonly anchors: Readonly<Record<string, Anchor>>;
}

/** An equal-area projection, turned to a meridian and laid over the frame. */
export interface Projection {
  /** The meridian that stands upright, in degrees. */
  readonly meridian: number;
  /**
   * The two parallels along which a cone is true to scale, both 90 for a map about the pole; a map of
   * the world has none, and is drawn in Equal Earth.
   */
  readonly parallels?: readonly [number, number];
  /** Frame units a radian. */
  readonly scale: number;
  readonly translate: Point;
}

/**
 * Lines as they travel. `starts` holds for each the step from where the line before ended to its own
 * start, across and down; `steps`, with a space between lines, its steps from point to point, one
 * character a number: -45 is `#`, each next one is the next printable character, without the
 * backslash, which JSON would double.
 */
export interface LinesJson {
  readonly starts: readonly number[];
  readonly steps: string;
}

/**
 * The rings of a shape, each as its arcs: twice the distance from the next arc not met so far in the
 * file, plus one if it runs backwards.
 */
export type RingsJson = readonly (readonly number[])[];

/** A geometry file, format 1. */
export interface GeometryJson {
  readonly format: 1;
  readonly id: string;
  /** Width and height of the frame, in frame units. */
  readonly frame: Point;
  /** Frame units a quantised step: the larger, the coarser. */
  readonly step: number;
  readonly projection: Projection;
  readonly arcs: LinesJson;
  /** Country shapes by ISO 3166-1 code. */
  readonly countries: Readonly<Record<string, RingsJson>>;
  /** Province shapes by ISO 3166-2 code. */
  readonly provinces: Readonly<Record<string, RingsJson>>;
  /**
   * English names by code: of all `provinces`, and of the countries that the map was not asked for,
   * so that an English page need not wait for the browser's own list of countries.
   */
  readonly names: Readonly<Record<string, string>>;
  /** Names of the provinces in other languages, by language, in the order of `provinces`. */
  readonly translations?: Readonly<Record<string, readonly string[]>>;
  /** Lakes, drawn over the land; the sea is what no country covers. */
  readonly lakes: RingsJson;
  /** Arcs whose course is disputed, dashed and never solid. */
  readonly disputed: RingsJson;
  /** From the tightest crop to the whole frame. */
  readonly views: readonly GeometryView[];
  /**
   * Where the countries asked for lie that have no shape with room for a name, by ISO code: those
   * inside the frame are so small that a dot stands for them, the others lie outside.
   */
  readonly points: Readonly<Record<string, Point>>;
  /** Countries of which `provinces` are only some. */
  readonly partial?: readonly string[];
  /** The locator globe; a map of half the world needs none. */
  readonly globe?: GlobeJson;
  readonly worldview: Worldview;
  readonly source: string;
  readonly license: string;
}

/** The locator globe: a disc of some radius about (0, 0). */
export interface GlobeJson {
  readonly radius: number;
  readonly land: LinesJson;
  readonly frame: LinesJson;
}

/** Whose view of contested borders the map takes, as its note says. */
export interface Worldview {
  readonly id: string;
  /** In English. */
  readonly note: string;
  /** In other languages, by their codes. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** A country or province, ready to draw. */
export interface Shape {
  readonly code: string;
  /** English name, where the file gives one; else a country is named by `Intl.DisplayNames`. */
  readonly name?: string;
  /** SVG path data of the filled shape. */
  readonly path: string;
  readonly bounds: Box;
  /**
   * Codes of what shares a border with it inside the frame. A country's are countries; a
   * province's are provinces, its own country's and others', and foreign countries.
   */
  readonly neighbours: readonly string[];
}

/** SVG path data of the lines, each border once, in one class only. */
export interface Borders {
  readonly country: string;
  readonly province: string;
  readonly disputed: string;
  readonly coast: string;
}

/** A decoded geometry, in frame units. */
export interface Geometry {
  readonly id: string;
  readonly frame: Point;
  readonly countries: readonly Shape[];
  readonly provinces: readonly Shape[];
  /** Names of the provinces in other languages, by language, in their order. */
  readonly translations?: Readonly<Record<string, readonly string[]>>;
  readonly borders: Borders;
  /** SVG path data of the lakes. */
  readonly lakes: string;
  readonly views: readonly GeometryView[];
  /** Where countries lie that have a dot inside the frame, or a mark at its edge. */
  readonly points: Readonly<Record<string, Point>>;
  /** Countries of which `provinces` are only some. */
  readonly partial?: readonly string[];
  readonly globe?:
    { readonly radius: number; readonly land: string; readonly frame: string } | undefined;
  /** Where a place lies in the frame; outside it, the numbers go past its edges. */
  readonly project: (place: LonLat) => Point;
  /** For the scale bar; exact along the two standard parallels, 0 where it is not known. */
  readonly kilometresPerUnit: number;
  readonly worldview?: Worldview;
  readonly source: string;
  readonly license: string;
}

const RADIANS = Math.PI / 180;
const EARTH_KM = 6371.0088;

/** The projection of a geometry, a function from degrees to frame units. */
export const projectionOf = ({
  meridian,
  parallels,
  scale,
  translate: [left, top],
}: Projection) => {
  const [south, north] = (parallels ?? [0, 0]).map((parallel) => Math.sin(parallel * RADIANS));
  const n = (south! + north!) / 2;
  const c = 1 + south! * north!;
  return ([longitude, latitude]: LonLat): Point => {
    const turn = (((((longitude - meridian) % 360) + 540) % 360) - 180) * RADIANS;
    const sine = Math.sin(latitude * RADIANS);
    let x: number;
    let y: number;
    if (parallels) {
      const radius = Math.sqrt(c - 2 * n * sine) / n;
      x = radius * Math.sin(turn * n);
      y = Math.sqrt(c) / n - radius * Math.cos(turn * n);
    } else {
      // Equal Earth, of Šavrič, Patterson and Jenny.
      const a = Math.asin(Math.sqrt(0.75) * sine);
      const b = a * a;
      const d = b * b * b;
      x =
        (turn * Math.cos(a)) /
        (Math.sqrt(0.75) * (1.340264 - 0.243318 * b + d * (0.006251 + 0.034164 * b)));
      y = a * (1.340264 - 0.081106 * b + d * (0.000893 + 0.003796 * b));
    }
    return [left + scale * x, top - scale * y];
  };
};

/** A line: its ends as path data, its steps, and how far it reaches. */
interface Line {
  readonly start: string;
  readonly end: string;
  readonly moves: readonly number[];
  /** The same as path data. */
  readonly steps: string;
  readonly reach: readonly [left: number, top: number, right: number, bottom: number];
}

// One plain loop, for it runs once, before a browser has compiled it to anything fast.
const decodeLines = ({ starts, steps }: LinesJson, step: number): Line[] => {
  let x = 0;
  let y = 0;
  return steps.split(' ').map((text, i) => {
    x += starts[2 * i]! * step;
    y += starts[2 * i + 1]! * step;
    const start = `${x} ${y}`;
    let [left, top, right, bottom] = [x, y, x, y];
    const moves: number[] = [];
    for (let at = 0; at < text.length;) {
      let dx = text.charCodeAt(at++);
      let dy = text.charCodeAt(at++);
      dx = (dx - (dx > 92 ? 81 : 80)) * step;
      dy = (dy - (dy > 92 ? 81 : 80)) * step;
      moves.push(dx, dy);
      x += dx;
      y += dy;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    const reach = [left, top, right, bottom] as const;
    return { start, end: `${x} ${y}`, moves, steps: moves.join(' '), reach };
  });
};

/** The steps of a line the other way. */
const backwards = (moves: readonly number[]): string => {
  const back: number[] = [];
  for (let i = moves.length; (i -= 2) >= 0;) back.push(-moves[i]!, -moves[i + 1]!);
  return back.join(' ');
};

const toPath = ({ start, steps }: Pick<Line, 'start' | 'steps'>): string =>
  steps && `M${start}l${steps}`;

const closed = (lines: LinesJson): string =>
  decodeLines(lines, 1)
    .map((line) => toPath(line) + 'z')
    .join('');

/** Decodes a geometry file into shapes, lines and a projection. */
export const decodeGeometry = (json: GeometryJson): Geometry => {
  const arcs = decodeLines(json.arcs, json.step);
  const users: string[][] = arcs.map(() => []);
  const dashed = new Set<number>();
  let fresh = 0;
  /** The path data of rings, each with `end`; `meet` is told each arc on the way. */
  const toRings = (rings: RingsJson, end: string, meet?: (arc: number) => void): string => {
    let path = '';
    for (const ring of rings) {
      let start = '';
      let steps = '';
      for (const reference of ring) {
        const arc = fresh + (reference >> 1);
        const isBack = reference & 1;
        const line = arcs[arc]!;
        fresh = Math.max(fresh, arc + 1);
        meet?.(arc);
        start ||= isBack ? line.end : line.start;
        const more = isBack ? backwards(line.moves) : line.steps;
        steps += (steps && more && ' ') + more;
      }
      path += toPath({ start, steps }) + end;
    }
    return path;
  };
  const toShapes = (shapes: Readonly<Record<string, RingsJson>>) =>
    Object.entries(shapes).map(([code, rings]) => {
      const own: string[][] = [];
      let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
      const path = toRings(rings, 'z', (arc) => {
        own.push(users[arc]!);
        users[arc]!.push(code);
        const { reach } = arcs[arc]!;
        left = Math.min(left, reach[0]);
        top = Math.min(top, reach[1]);
        right = Math.max(right, reach[2]);
        bottom = Math.max(bottom, reach[3]);
      });
      return { code, path, bounds: [left, top, right - left, bottom - top] as const, own };
    });
  const countries = toShapes(json.countries);
  const provinces = toShapes(json.provinces);
  const lakes = toRings(json.lakes, 'z');
  const disputed = toRings(json.disputed, '', (arc) => dashed.add(arc));

  const finish = ({ own, ...shape }: (typeof countries)[number]): Shape => {
    const { code } = shape;
    const name = json.names[code];
    return {
      ...shape,
      ...(name && { name }),
      // A country has no provinces for neighbours, nor a province its country.
      neighbours: [...new Set(own.flat())].filter(
        (other) =>
          other !== code &&
          (json.provinces[code] ? !code.startsWith(other + '-') : !json.provinces[other]),
      ),
    };
  };
  const lines = (kind: number): string =>
    users
      .map((codes, arc) => {
        const outer = codes.filter((code) => !json.provinces[code]).length;
        return codes.length && !dashed.has(arc) && Math.min(outer, 2) === kind
          ? toPath(arcs[arc]!)
          : '';
      })
      .join('');

  return {
    ...json,
    countries: countries.map(finish),
    provinces: provinces.map(finish),
    borders: { country: lines(2), province: lines(0), disputed, coast: lines(1) },
    lakes,
    globe: json.globe && {
      radius: json.globe.radius,
      land: closed(json.globe.land),
      frame: closed(json.globe.frame),
    },
    project: projectionOf(json.projection),
    kilometresPerUnit: json.projection.parallels ? EARTH_KM / json.projection.scale : 0,
  };
};
