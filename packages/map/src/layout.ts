import type { Box, Geometry, Point, Shape } from './geometry.js';
import { depthIn, shareIn } from './outline.js';
import type { MapActor, MapModel, MapPlace } from './model.js';
import { boxAt, centreOf, overlap } from './layout/boxes.js';
import { cropFor, type Crop } from './layout/crop.js';
import { placeEdgeMarks, type Beyond, type EdgeMark } from './layout/edge-marks.js';
import { placeLabels, type Form, type Spot, type Wish } from './layout/place-labels.js';
import type { Stop } from './layout/walk.js';

/** How a name is set. */
export interface TextStyle {
  /** In CSS pixels. */
  readonly size: number;
  readonly weight: number;
  /** Space between letters, in ems. */
  readonly spacing: number;
}

/** The kinds of name on a map; each has its own type. */
export type LabelKind = 'country' | 'province' | 'city' | 'region' | 'context';

/** A name on the map. */
export interface Label extends Spot {
  readonly kind: LabelKind;
  readonly style: TextStyle;
}

/** Where everything goes, in CSS pixels. */
export interface MapLayout {
  readonly crop: Crop;
  readonly labels: readonly Label[];
  readonly edges: readonly EdgeMark[];
  /** The cities' dots by key. */
  readonly dots: ReadonlyMap<string, Point>;
  readonly scaleBar: { readonly box: Box; readonly width: number; readonly text: string };
  readonly globe?: { readonly box: Box } | undefined;
  readonly stops: readonly Stop[];
}

/** What a layout is made from. */
export interface LayoutOptions {
  readonly geometry: Geometry;
  readonly model: MapModel;
  /** In CSS pixels. */
  readonly width: number;
  /** The width of a text, in CSS pixels. */
  readonly measure: (text: string, style: TextStyle) => number;
  /** The size of the text around the map. */
  readonly textSize: number;
  readonly locale: string;
  /** The ISO code or place to crop to. */
  readonly focus?: string | undefined;
}

/** The key of an actor or place among all that can be chosen. */
export const keyOf = ({ kind, id }: Pick<MapActor | MapPlace, 'kind' | 'id'>): string =>
  `${kind}/${id}`;

const DOT = 3;
const ROUNDS = 4;
/** What follows a name whose role the article gives twice. */
export const conflictMark = '*';

/** How each kind of name is set around some text size; scripts without letters' case get no spacing. */
export function typeOf(kind: LabelKind, textSize: number, isCased: boolean): TextStyle {
  const size = Math.max(12, Math.round(textSize * 0.85 * 2) / 2);
  const spacing = kind === 'country' && isCased ? 0.09 : 0;
  return {
    size: kind === 'country' ? size - 0.5 : kind === 'context' ? size - 1 : size,
    weight: kind === 'province' ? 700 : kind === 'country' && !isCased ? 600 : 400,
    spacing,
  };
}

/** Places the map's names, dots, edge marks, scale bar and locator globe. */
export function layoutMap(options: LayoutOptions): MapLayout {
  const { geometry, model, width, measure, textSize, locale, focus } = options;
  const crop = cropFor(geometry, width, focus ? focusBox(geometry, model, focus) : undefined);
  const { size, toPixels, scale } = crop;
  // Letter spacing and capitals would tear Arabic script apart.
  // On a phone there is no room for capitals.
  const isCased = width >= 420 && !/^(ar|fa|ps|ur|ckb|ug|he)\b/.test(locale);
  const shapes = new Map<string, Shape>();
  for (const shape of [...geometry.countries, ...geometry.provinces]) shapes.set(shape.code, shape);

  const formsOf = (name: string, kind: LabelKind, room = Infinity): Form[] => {
    const style = typeOf(kind, textSize, isCased);
    const text = kind === 'country' && isCased ? name.toLocaleUpperCase(locale) : name;
    const form = (lines: readonly string[], factor: number): Form => {
      const type = { ...style, size: style.size * factor };
      return {
        lines,
        size: type.size,
        width: Math.max(...lines.map((line) => measure(line, type))) + 2,
        height: type.size * (lines.length * 1.15 + 0.1),
      };
    };
    const plain = form([text], 1);
    const large = form([text], 1.2);
    const words = text.split(' ');
    const middle = Math.ceil(words.length / 2);
    return [
      ...(kind === 'country' && width >= 600 && large.width < room * 0.7 ? [large] : []),
      ...(kind === 'region' ? [] : [plain]),
      ...(words.length > 1
        ? [form([words.slice(0, middle).join(' '), words.slice(middle).join(' ')], 1)]
        : []),
      ...(kind === 'region' ? [plain] : []),
    ];
  };

  const kinds = new Map<string, LabelKind>();
  const wishes: Wish[] = [];
  const beyond: Beyond[] = [];
  const stops: Stop[] = [];
  const dots = new Map<string, Point>();
  const codes = new Map<string, string>();
  for (const subject of [...model.actors, ...model.places]) {
    if (subject.code) codes.set(subject.code, keyOf(subject));
  }
  const stop = (key: string, at: Point, code = ''): void => {
    const neighbours = shapes.get(code)?.neighbours.map((each) => codes.get(each) ?? '') ?? [];
    stops.push({ key, at, neighbours });
  };
  const fromPixels = ([x, y]: Point): Point => [x / scale + crop.box[0], y / scale + crop.box[1]];
  const fitOf = (code: string) => {
    const shape = shapes.get(code);
    return ([x, y, w, h]: Box): number =>
      shape ? shareIn(shape, [...fromPixels([x, y]), w / scale, h / scale]) : 1;
  };
  const ask = (key: string, name: string, kind: LabelKind, code: string): boolean => {
    const anchor = crop.anchorOf(code);
    if (!anchor) return false;
    const at = toPixels([anchor[0], anchor[1]]);
    const forms = formsOf(name, kind, anchor[2] * scale);
    const misleads = (box: Box): boolean =>
      geometry.countries.some(
        (each) =>
          each.code !== code &&
          codes.has(each.code) &&
          depthIn(each, fromPixels(centreOf(box))) > 0,
      );
    wishes.push({ key, forms, at, mayLead: kind !== 'context', fit: fitOf(code), misleads });
    kinds.set(key, kind);
    if (kind !== 'context') stop(key, at, code);
    return true;
  };
  const push = (key: string, text: string, at: Point): void => {
    const style = typeOf('city', textSize, isCased);
    beyond.push({ key, text, width: measure(text, style) + style.size * 1.9, at });
  };

  for (const place of model.places) {
    const key = keyOf(place);
    if (place.code && ask(key, place.name, 'province', place.code)) continue;
    const at = toPixels(geometry.project(place.coordinates));
    if (at[0] < 0 || at[1] < 0 || at[0] > size[0] || at[1] > size[1]) {
      push(key, place.name, at);
      continue;
    }
    const kind = place.placeKind;
    kinds.set(key, kind);
    if (kind === 'city') dots.set(key, at);
    wishes.push({
      key,
      forms: formsOf(place.name, kind),
      at,
      ...(kind === 'city' && { dot: DOT + 1 }),
      mayLead: false,
      reach: 1,
    });
    stop(key, at);
  }
  const farAnchors = geometry.views.at(-1)?.anchors ?? {};
  for (const actor of model.actors) {
    const code = actor.code!;
    const name = actor.conflicts.length ? actor.name + conflictMark : actor.name;
    if (ask(keyOf(actor), name, 'country', code)) continue;
    const shape = shapes.get(code);
    const centre = farAnchors[code] ?? (shape ? centreOf(shape.bounds) : undefined);
    const point = geometry.outside[code] ?? centre;
    if (point) push(keyOf(actor), name, toPixels([point[0], point[1]]));
  }
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  for (const { code } of geometry.countries) {
    if (!codes.has(code) && /^[A-Z]{2}$/.test(code)) ask(code, regions.of(code)!, 'context', code);
  }

  wishes.sort((a, b) => rank(kinds.get(a.key)!, a) - rank(kinds.get(b.key)!, b));
  const hopes = wishes
    .filter(({ key }) => kinds.get(key) !== 'context')
    .map(({ at, forms }) => boxAt(at, forms[0]!.width, forms[0]!.height));
  const furniture = placeFurniture(options, crop, hopes);
  const taken = [furniture.scaleBar.box, ...(furniture.globe ? [furniture.globe.box] : [])];
  const edgeHeight = typeOf('city', textSize, isCased).size * 1.6;
  const edges = placeEdgeMarks(beyond, { size, height: edgeHeight, taken, hopes });
  for (const { key, box } of edges) stop(key, centreOf(box));
  const shunned = model.places.flatMap(({ code = '' }) => {
    const [x, y, w, h] = shapes.get(code)?.bounds ?? [0, 0, 0, 0];
    return w ? [[...toPixels([x, y]), w * scale, h * scale] as const] : [];
  });
  const space = { size, taken: [...taken, ...edges.map(({ box }) => box)], shunned };
  const isStory = ({ key }: { readonly key: string }): boolean => kinds.get(key) !== 'context';
  let spots: readonly Spot[] = [];
  let order = wishes;
  // A name that finds no place may choose before the others in a second or third round.
  for (let round = 0; round < ROUNDS; round++) {
    const found = placeLabels(order, space);
    if (found.filter(isStory).length > spots.filter(isStory).length) spots = found;
    const lost = order.filter(
      (wish) => isStory(wish) && !found.some(({ key }) => key === wish.key),
    );
    if (!lost.length) break;
    order = [...lost, ...order.filter((wish) => !lost.includes(wish))];
  }
  const placed = new Set(spots.map(({ key }) => key));
  // A region is nothing but its name.
  const shown = stops.filter(({ key }) => kinds.get(key) !== 'region' || placed.has(key));
  const labels = spots.map((spot) => {
    const kind = kinds.get(spot.key)!;
    return { ...spot, kind, style: { ...typeOf(kind, textSize, isCased), size: spot.form.size } };
  });
  return { crop, labels, edges, dots, ...furniture, stops: shown };
}

/** The order in which names are placed, and so the reverse of that in which they are dropped. */
function rank(kind: LabelKind, { forms, fit, at }: Wish): number {
  const order = { province: 0, city: 1, country: 2, region: 3, context: 4 }[kind];
  // Among countries, those with little room choose first.
  const room =
    kind === 'country' ? fit!(boxAt(at, forms[0]!.width * 1.3, forms[0]!.height * 2)) : 0;
  return order + room / 2;
}

/** The frame units that a focus takes: a country, a province, or the surroundings of a place. */
function focusBox(geometry: Geometry, model: MapModel, focus: string): Box | undefined {
  const subject = [...model.places, ...model.actors].find(({ id }) => id === focus);
  const code = subject ? subject.code : focus;
  const shape = [...geometry.countries, ...geometry.provinces].find((each) => each.code === code);
  if (shape) return shape.bounds;
  return subject?.kind === 'place' ? boxAt(geometry.project(subject.coordinates), 1, 1) : undefined;
}

/** Puts scale bar and globe into the corners where they hide least. */
function placeFurniture(
  { geometry, textSize, measure, locale }: LayoutOptions,
  { size, scale }: Crop,
  hopes: readonly Box[],
): Pick<MapLayout, 'scaleBar' | 'globe'> {
  const [w, h] = size;
  const inset = 8;
  const corner = (
    width: number,
    height: number,
    tops: readonly boolean[],
    others: readonly Box[],
  ): Box => {
    const boxes = tops.flatMap((isTop) =>
      [w - inset - width, inset].map((x): Box => [
        x,
        isTop ? inset : h - inset - height,
        width,
        height,
      ]),
    );
    const harm = (box: Box): number =>
      hopes.filter((hope) => overlap(hope, box, 4)).length +
      99 * others.filter((other) => overlap(other, box, 4)).length;
    return boxes.reduce((best, box) => (harm(box) < harm(best) ? box : best));
  };
  const diameter = Math.round(Math.max(58, Math.min(104, w * 0.14)));
  const globe = geometry.globe && {
    box: corner(diameter, diameter, [false, true], []),
  };
  const kilometres = roundDown((w / 5 / scale) * geometry.kilometresPerUnit);
  const length = (kilometres / geometry.kilometresPerUnit) * scale;
  const text = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' }).format(
    kilometres,
  );
  const style = typeOf('context', textSize, false);
  const box = corner(
    Math.max(length, measure(text, style)) + 2,
    style.size * 1.3 + 8,
    [false],
    globe ? [globe.box] : [],
  );
  return { scaleBar: { box, width: length, text }, globe };
}

/** The largest of 1, 2 and 5 times a power of ten that is not above a number. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * [5, 2, 1].find((factor) => factor * power <= value)!;
}
