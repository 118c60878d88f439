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

/** A conic equal-area projection, turned to a meridian and laid over the frame. */
export interface Projection {
  /** The meridian that stands upright, in degrees. */
  readonly meridian: number;
  /** The two parallels along which the map is true to scale. */
  readonly parallels: readonly [number, number];
  /** Frame units a radian. */
  readonly scale: number;
  readonly translate: Point;
}

/**
 * A geometry file, format 1.
 *
 * Lines are strings of whole numbers, each written in base 45, least digit first, one printable
 * character a digit; a digit of 45 or more says that another follows. A signed number `n` is
 * written as `2n`, or `-2n - 1` if it is below zero.
 *
 * - `arcs`: for each arc the count of its points, then their steps from the point before; the
 *   first from where the arc before ended.
 * - a shape: the count of its rings, then for each ring the count of its arcs, then each arc as
 *   twice its (signed) distance from the next arc not met so far, plus one if it runs backwards.
 */
export interface GeometryJson {
  readonly format: 1;
  readonly id: string;
  /** Width and height of the frame, in frame units. */
  readonly frame: Point;
  /** Frame units a quantised step: the larger, the coarser. */
  readonly step: number;
  readonly projection: Projection;
  readonly arcs: string;
  /** Country shapes by ISO 3166-1 code. */
  readonly countries: Readonly<Record<string, string>>;
  /** Province shapes by ISO 3166-2 code. */
  readonly provinces: Readonly<Record<string, string>>;
  /** English province names by ISO 3166-2 code. */
  readonly names: Readonly<Record<string, string>>;
  /** Lakes, drawn over the land; the sea is what no country covers. */
  readonly lakes: string;
  /** Arcs whose course is disputed, dashed and never solid. */
  readonly disputed: string;
  /** From the tightest crop to the whole frame. */
  readonly views: readonly GeometryView[];
  /** Centres of the countries asked for that the frame hardly shows, by ISO code. */
  readonly outside: Readonly<Record<string, Point>>;
  /** The locator globe. */
  readonly globe: GlobeJson;
  readonly worldview: Worldview;
  readonly source: string;
  readonly license: string;
}

/** The locator globe: a disc of some radius about (0, 0). */
export interface GlobeJson {
  readonly radius: number;
  readonly land: string;
  readonly frame: string;
}

/** Whose view of contested borders the map takes, as its note says. */
export interface Worldview {
  readonly id: string;
  readonly note: string;
}

/** A country or province, ready to draw. */
export interface Shape {
  readonly code: string;
  /** English name of a province; a country is named by `Intl.DisplayNames`. */
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
  readonly borders: Borders;
  /** SVG path data of the lakes. */
  readonly lakes: string;
  readonly views: readonly GeometryView[];
  readonly outside: Readonly<Record<string, Point>>;
  readonly globe?: { readonly radius: number; readonly land: string; readonly frame: string };
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

/** The conic equal-area projection of a geometry, a function from degrees to frame units. */
export const conicEqualArea = ({ meridian, parallels, scale, translate }: Projection) => {
  const [south, north] = parallels.map((latitude) => Math.sin(latitude * RADIANS)) as [
    number,
    number,
  ];
  const n = (south + north) / 2;
  const c = 1 + south * north;
  const top = Math.sqrt(c) / n;
  return ([longitude, latitude]: LonLat): Point => {
    const turn = ((((longitude - meridian) % 360) + 540) % 360) - 180;
    const radius = Math.sqrt(c - 2 * n * Math.sin(latitude * RADIANS)) / n;
    const angle = turn * RADIANS * n;
    return [
      translate[0] + scale * radius * Math.sin(angle),
      translate[1] - scale * (top - radius * Math.cos(angle)),
    ];
  };
};

/** A reader of a string of whole numbers. */
const reader = (text: string) => {
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let unit = 1, digit = 45; digit > 44; unit *= 45) {
      digit = text.charCodeAt(at++) - 35;
      // The backslash, which JSON would double, is left out of the digits.
      if (digit > 57) digit--;
      value += (digit % 45) * unit;
    }
    return value;
  };
  const signed = (): number => {
    const value = next();
    return value & 1 ? -(value + 1) / 2 : value / 2;
  };
  return { next, signed, more: () => at < text.length };
};

/** The lines of a string of steps, each a flat list of coordinates. */
const decodeLines = (text: string, step: number): number[][] => {
  const { next, signed, more } = reader(text);
  const lines: number[][] = [];
  let x = 0;
  let y = 0;
  while (more()) {
    const line: number[] = [];
    for (let points = next(); points > 0; points--) {
      line.push((x += signed() * step), (y += signed() * step));
    }
    lines.push(line);
  }
  return lines;
};

/** Path data of points that follow one another, in short relative steps. */
const toPath = (line: readonly number[], closed: boolean): string => {
  let path = '';
  for (let i = 2; i < line.length - (closed ? 2 : 0); i += 2) {
    path += `${path ? ' ' : 'l'}${line[i]! - line[i - 2]!} ${line[i + 1]! - line[i - 1]!}`;
  }
  return path && `M${line[0]} ${line[1]}${path}${closed ? 'z' : ''}`;
};

/** Decodes a geometry file into shapes, lines and a projection. */
export const decodeGeometry = (json: GeometryJson): Geometry => {
  const arcs = decodeLines(json.arcs, json.step);
  const users: string[][] = arcs.map(() => []);
  const course = (arc: number): readonly number[] => {
    if (arc >= 0) return arcs[arc]!;
    const line = arcs[~arc]!;
    return line.map((_, i) => line[line.length - 2 - i + 2 * (i % 2)]!);
  };
  let fresh = 0;
  const decodeRings = (text: string): number[][] => {
    const { next, more } = reader(text);
    const rings: number[][] = [];
    if (!more()) return rings;
    for (let count = next(); count > 0; count--) {
      const ring: number[] = [];
      for (let length = next(); length > 0; length--) {
        const reference = next();
        const distance = reference >> 1;
        const arc = fresh + (distance & 1 ? -(distance + 1) / 2 : distance / 2);
        fresh = Math.max(fresh, arc + 1);
        ring.push(reference & 1 ? ~arc : arc);
      }
      rings.push(ring);
    }
    return rings;
  };
  const fill = (rings: readonly (readonly number[])[]): string =>
    rings.map((ring) => toPath(join(ring), true)).join('');
  const join = (ring: readonly number[]): number[] =>
    ring.flatMap((arc, i) => course(arc).slice(i ? 2 : 0));

  const outlines = (shapes: Readonly<Record<string, string>>) =>
    Object.entries(shapes).map(([code, text]) => {
      const rings = decodeRings(text);
      for (const arc of rings.flat()) users[arc < 0 ? ~arc : arc]!.push(code);
      return { code, rings };
    });
  const countries = outlines(json.countries);
  const provinces = outlines(json.provinces);
  const lakes = fill(decodeRings(json.lakes));
  const disputed = decodeRings(json.disputed);

  const isProvince = (code: string) => code in json.provinces;
  const touching = (code: string): string[] => [
    ...new Set(
      users
        .filter((codes) => codes.includes(code))
        .flat()
        .filter(
          (other) =>
            other !== code &&
            (isProvince(code) ? !code.startsWith(other + '-') : !isProvince(other)),
        ),
    ),
  ];
  const toShape = ({ code, rings }: { code: string; rings: number[][] }): Shape => {
    const points = rings.flatMap(join);
    const xs = points.filter((_, i) => i % 2 === 0);
    const ys = points.filter((_, i) => i % 2);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return {
      code,
      ...(json.names[code] ? { name: json.names[code] } : {}),
      path: fill(rings),
      bounds: [left, top, Math.max(...xs) - left, Math.max(...ys) - top],
      neighbours: touching(code),
    };
  };
  const dashed = new Set(disputed.flat().map((arc) => (arc < 0 ? ~arc : arc)));
  const lines = (wanted: (countries: number, provinces: number) => boolean): string =>
    users
      .map((codes, arc) => {
        const inner = codes.filter(isProvince).length;
        return !dashed.has(arc) && wanted(codes.length - inner, inner)
          ? toPath(arcs[arc]!, false)
          : '';
      })
      .join('');
  const globe = (text: string) =>
    decodeLines(text, 1)
      .map((line) => toPath(line, true))
      .join('');

  return {
    id: json.id,
    frame: json.frame,
    countries: countries.map(toShape),
    provinces: provinces.map(toShape),
    borders: {
      country: lines((countries) => countries > 1),
      province: lines((countries, provinces) => !countries && provinces > 1),
      disputed: disputed.map((line) => toPath(join(line), false)).join(''),
      coast: lines((countries) => countries === 1),
    },
    lakes,
    views: json.views,
    outside: json.outside,
    globe: {
      radius: json.globe.radius,
      land: globe(json.globe.land),
      frame: globe(json.globe.frame),
    },
    project: conicEqualArea(json.projection),
    kilometresPerUnit: EARTH_KM / json.projection.scale,
    worldview: json.worldview,
    source: json.source,
    license: json.license,
  };
};
