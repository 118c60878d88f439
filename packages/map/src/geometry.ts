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

/** Up to so many CSS pixels the small level of detail is enough. */
export const SMALL_UP_TO = 580;

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

/** The outline of a surface: where it starts, then its steps until there again in runs, x and y by turns. */
export type Ring = readonly (readonly number[])[];

/** A country or province, ready to draw. */
export interface Shape {
  readonly code: string;
  /** English name, where the file gives one; else a country is named by `Intl.DisplayNames`. */
  readonly name?: string;
  readonly rings: readonly Ring[];
  /** The same as SVG path data of the filled shape. */
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
  /** What is left out since its numbers are no outline in the frame, by its code. */
  readonly broken: readonly string[];
  /** Names of the provinces in another language, by code. */
  readonly namesIn?: (language: string) => Readonly<Record<string, string>>;
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
      // At the pole rounding may go below 0.
      const radius = Math.sqrt(Math.abs(c - 2 * n * sine)) / n;
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

/** The smallest and greatest numbers that something may have: left, top, right, bottom. */
type Reach = readonly [left: number, top: number, right: number, bottom: number];

/** A line: its ends, its steps, also as text, and how far it reaches. */
interface Line {
  readonly from: Point;
  readonly to: Point;
  readonly steps: readonly number[];
  readonly text: string;
  readonly reach: Reach;
}

/** Shapes may reach so far past the frame, as a share of it. */
const PAST = 0.1;
/** All lines together may go up and down the frame so often, twenty times as much as a detailed map's. */
const MOST_TRAVEL = 400;
/** An arc is a border of two countries, of two provinces, and perhaps disputed. */
const MOST_USES = 6;
/** More crops than these are nobody's. */
const MOST_VIEWS = 9;

// What a file says is read once, each field by one of these: they throw where it is not of its kind.
// Why, `geometry-problems.js` says, which only then is loaded.

const number = (value: unknown, least = -1e7, most = 1e7): number => {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new TypeError();
};
/** As many numbers as `like` has. */
const numbers = <const T extends readonly number[]>(
  values: readonly number[],
  { length }: T,
  least?: number,
  most?: number,
): { readonly [K in keyof T]: number } => {
  if (values.length !== length) throw new TypeError();
  for (let i = 0; i < length; i++) number(values[i], least, most);
  return values as { readonly [K in keyof T]: number };
};
const texts = (values: readonly unknown[]): void => {
  if (!values.every((value) => typeof value === 'string')) throw new TypeError();
};

const isWithin = (reach: Reach, room: Reach): boolean =>
  reach[0] >= room[0] && reach[1] >= room[1] && reach[2] <= room[2] && reach[3] <= room[3];

// One plain loop, for it runs once, before a browser has compiled it to anything fast.
const decodeLines = ({ starts, steps: all }: LinesJson, step: number, room: Reach): Line[] => {
  let x = 0;
  let y = 0;
  let travel = 0;
  return all.split(' ').map((line, i) => {
    x += starts[2 * i]! * step;
    y += starts[2 * i + 1]! * step;
    const from = [x, y] as const;
    let [left, top, right, bottom, vertical] = [x, y, x, y, 0];
    const steps: number[] = [];
    for (let at = 0; at < line.length;) {
      let dx = line.charCodeAt(at++);
      let dy = line.charCodeAt(at++);
      dx = (dx - (dx > 92 ? 81 : 80)) * step;
      dy = (dy - (dy > 92 ? 81 : 80)) * step;
      steps.push(dx, dy);
      x += dx;
      y += dy;
      vertical += dy < 0 ? -dy : dy;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    // Where a line ends in half a step, its end is no number.
    const reach = [left, top, right, y === y ? bottom : y] as const;
    if (isWithin(reach, room) && (travel += vertical) > MOST_TRAVEL * (room[3] - room[1])) {
      throw new TypeError();
    }
    return { from, to: [x, y], steps, text: steps.join(' '), reach };
  });
};

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a[0] === b[0] && a[1] === b[1];

/** The steps of a line the other way. */
const backwards = (steps: readonly number[]): number[] => {
  const back: number[] = [];
  for (let i = steps.length; (i -= 2) >= 0;) back.push(-steps[i]!, -steps[i + 1]!);
  return back;
};

/** Path data; of a line without a step nothing, since that is nothing to see. */
const pathOf = (
  { from, text }: { readonly from: readonly number[]; readonly text: string },
  end: '' | 'z' = '',
): string => text && `M${from[0]} ${from[1]}l${text}${end}`;

const closed = (lines: LinesJson, radius: number): string => {
  const room = [-radius, -radius, radius, radius] as const;
  return decodeLines(lines, 1, room)
    .map((line) => {
      if (!isWithin(line.reach, room)) throw new TypeError();
      return pathOf(line, 'z');
    })
    .join('');
};

/**
 * Decodes a geometry file into shapes, lines and a projection. A shape whose numbers are no outline
 * in the frame is left out and named in `broken`; it throws where the file itself is not sound.
 */
export const decodeGeometry = (json: GeometryJson): Geometry => {
  number(json.format, 1, 1);
  const frame = numbers(json.frame, [0, 0], 1);
  const [width, height] = frame;
  const past = Math.max(width, height) * PAST;
  const room = [-past, -past, width + past, height + past] as const;
  const arcs = decodeLines(json.arcs, number(json.step, Number.MIN_VALUE), room);
  const users: string[][] = arcs.map(() => []);
  const uses: number[] = arcs.map(() => 0);
  const broken: string[] = [];
  const dashed = new Set<number>();
  let fresh = 0;
  /** Rings with their arcs; undefined and told where they are no outline in the frame. */
  const toRings = (code: string, rings: RingsJson, isClosed = true) => {
    const met: number[] = [];
    let fits = true;
    let path = '';
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const lines = rings.map((ring) => {
      const line: (readonly number[])[] = [];
      const texts: string[] = [];
      let to: Point | undefined;
      for (const reference of ring) {
        const arc = fresh + (reference >> 1);
        const { from, to: end, steps, text, reach } = arcs[arc]!;
        const isBack = reference & 1;
        if (++uses[arc]! > MOST_USES) throw new TypeError();
        fresh = Math.max(fresh, arc + 1);
        met.push(arc);
        const start = isBack ? end : from;
        if (to) fits &&= isSame(to, start);
        else line.push(start);
        to = isBack ? from : end;
        const run = isBack ? backwards(steps) : steps;
        line.push(run);
        if (text) texts.push(isBack ? run.join(' ') : text);
        left = Math.min(left, reach[0]);
        top = Math.min(top, reach[1]);
        right = Math.max(right, reach[2]);
        bottom = Math.max(bottom, reach[3]);
      }
      const [from = []] = line;
      fits &&= !isClosed || !to || isSame(from, to);
      path += pathOf({ from, text: texts.join(' ') }, isClosed ? 'z' : '');
      return line;
    });
    if (met.length && !isWithin([left, top, right, bottom], room)) {
      broken.push(code);
      return undefined;
    }
    // What does not go on where the arc before has ended was counted wrongly, and so is all after it.
    if (!fits) throw new TypeError();
    return { met, lines, path, bounds: [left, top, right - left, bottom - top] as const };
  };
  const toShapes = (shapes: Readonly<Record<string, RingsJson>>, form: RegExp) =>
    Object.entries(shapes).flatMap(([code, rings]) => {
      const found = toRings(code, rings);
      if (!found) return [];
      if (!form.test(code)) {
        broken.push(code);
        return [];
      }
      for (const arc of found.met) users[arc]!.push(code);
      return [{ code, ...found }];
    });
  const countries = toShapes(json.countries, /^[A-Z]{2}$/);
  const provinces = toShapes(json.provinces, /^[A-Z]{2}-[A-Z\d]{1,3}$/);
  const lakes = toRings('lakes', json.lakes);
  const disputed = toRings('disputed', json.disputed, false);
  for (const arc of disputed?.met ?? []) dashed.add(arc);
  // Every arc is met once for the first time, or the arcs were counted wrongly.
  if (!countries.length || fresh !== arcs.length) throw new TypeError();

  const { id, globe, names, partial, points, translations, worldview, source, license } = json;
  const translated = Object.values(translations ?? {}).flatMap((list) => list.slice());
  texts([id, source, license, worldview.id, worldview.note, ...(partial ?? []), ...translated]);
  texts([...Object.values(worldview.notes ?? {}), ...Object.values(names)]);
  for (const point of Object.values(points)) numbers(point, [0, 0]);
  const finish = ({ code, met, lines, path, bounds }: (typeof countries)[number]): Shape => ({
    code,
    ...(names[code] && { name: names[code] }),
    rings: lines,
    path,
    bounds,
    // A country has no provinces for neighbours, nor a province its country.
    neighbours: [...new Set(met.flatMap((arc) => users[arc]!))].filter(
      (other) => other !== code && (code[2] ? !code.startsWith(other + '-') : !other[2]),
    ),
  });
  const borders = ['', '', ''];
  arcs.forEach((line, arc) => {
    const codes = users[arc]!;
    if (!codes.length || dashed.has(arc)) return;
    const outer = codes.filter((code) => !code[2]).length;
    borders[Math.min(outer, 2)] += pathOf(line);
  });
  const [province, coast, country] = borders as [string, string, string];
  const views = json.views.map(({ box, upTo, anchors }, i, { length }): GeometryView => {
    const [x, y, w, h] = numbers(box, [0, 0, 0, 0], 0);
    // No crop of a map is a mere stripe, nor is it anywhere but in the frame.
    numbers([x + w, y + h], [0, 0], 1, Math.max(width, height) + 1);
    number(w / h, 0.1, 10);
    for (const anchor of Object.values(anchors)) numbers(anchor, [0, 0, 0]);
    return { box: [x, y, w, h], anchors, ...(i < length - 1 && { upTo: number(upTo, 1) }) };
  });
  number(views.length, 1, MOST_VIEWS);
  const { meridian, parallels, scale, translate } = json.projection;
  const project = projectionOf({
    meridian: number(meridian),
    ...(parallels && { parallels: numbers(parallels, [0, 0], -90, 90) }),
    scale: number(scale, 1),
    translate: numbers(translate, [0, 0]),
  });
  // The pole that is farther away is the farthest that a place can be.
  numbers([...project([0, 90]), ...project([0, -90])], [0, 0, 0, 0]);
  const codes = Object.keys(json.provinces);
  return {
    id,
    frame,
    countries: countries.map(finish),
    provinces: provinces.map(finish),
    broken,
    namesIn: (language) =>
      Object.fromEntries((translations?.[language] ?? []).map((name, i) => [codes[i], name])),
    borders: { country, province, disputed: disputed?.path ?? '', coast },
    lakes: lakes?.path ?? '',
    views,
    points: Object(points),
    ...(partial && { partial }),
    globe: globe && {
      radius: number(globe.radius, 1),
      land: closed(globe.land, 2 * globe.radius),
      frame: closed(globe.frame, 2 * globe.radius),
    },
    project,
    kilometresPerUnit: parallels ? EARTH_KM / scale : 0,
    worldview,
    source,
    license,
  };
};
