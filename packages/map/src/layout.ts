import { directionOf, formatNumber } from '@factbox/core';
import type { Box, Geometry, Point } from './geometry.js';
import { boxAt, centreOf, cheapest, countOverlaps, overlap } from './layout/boxes.js';
import { cropFor, type Crop } from './layout/crop.js';
import { placeEdgeMarks, type Beyond, type EdgeMark } from './layout/edge-marks.js';
import { hopeOf, placeLabels, type Form, type Spot, type Wish } from './layout/place-labels.js';
import type { Stop } from './layout/walk.js';
import { subjectsOf, type MapModel, type Subject } from './model.js';
import { contains, shapesOf, shareIn } from './outline.js';

/** How a name is set. */
export interface TextStyle {
  /** In CSS pixels. */
  readonly size: number;
  readonly weight: number;
  /** Space between letters, in ems. */
  readonly spacing: number;
  /** As in CSS `font-style`. */
  readonly slant?: string;
}

/** The kinds of name on a map, from the most to the least important; each has its own type. */
const kinds = ['province', 'city', 'country', 'region', 'context'] as const;
export type LabelKind = (typeof kinds)[number];

interface Named extends Wish {
  readonly kind: LabelKind;
  /** The width of the text that fits into its shape. */
  readonly room?: number;
}

/** A name on the map. */
export interface Label extends Spot<Named> {
  readonly style: TextStyle;
}

/** A line as long on the map as its text says. */
interface ScaleBar {
  readonly box: Box;
  readonly width: number;
  readonly text: string;
  readonly textSize: number;
}

/** Where everything goes, in CSS pixels. */
export interface MapLayout {
  readonly crop: Crop;
  readonly labels: readonly Label[];
  readonly edges: readonly EdgeMark[];
  /** The dots of cities, and of states too small for a shape, by key. */
  readonly dots: ReadonlyMap<string, Point>;
  readonly scaleBar?: ScaleBar | undefined;
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
  /** The id of an actor or place, or the ISO code, to crop to. */
  readonly region?: string | undefined;
}

/** The key of an actor or place among all that can be chosen. */
export const keyOf = ({ kind, id }: Pick<Subject, 'kind' | 'id'>): string => `${kind}/${id}`;

/** The radius of a city's dot with the space around it. */
const DOT = 4;
/** What it costs a name to stand upon another shape of the story, and to have no place at all. */
const MISLEADING = 100;
const LOST = 999;
/** A name that finds no place chooses first in the next round. */
const ROUNDS = 5;
/** Places that have no one spot. */
const spread: ReadonlySet<string> = new Set(['province', 'region', 'district', 'river', 'sea']);

/** What follows a name whose role the article gives twice. */
const CONFLICT = '*';
/** The size of the smallest name, in pixels. */
const LEAST = 11;
/** Narrower maps have no room for capitals, nor for every name. */
const PHONE = 420;

/** Places the map's names, dots, edge marks, scale bar and locator globe. */
export function layoutMap(options: LayoutOptions): MapLayout {
  const { geometry, model, width, measure, textSize, locale, region } = options;
  const shapes = shapesOf(geometry);
  const crop = cropFor(geometry, width, region ? boxOfRegion(options, region) : undefined);
  const { size, toPixels, scale, box: frame } = crop;
  // Letter spacing and capitals would tear Arabic script apart.
  const isSpaced = width >= PHONE && directionOf(locale) === 'ltr';
  const typeOf = (kind: LabelKind): TextStyle => toTextStyle(kind, textSize, isSpaced);
  const toFrame = ([x, y, w, h]: Box): Box => [
    x / scale + frame[0],
    y / scale + frame[1],
    w / scale,
    h / scale,
  ];

  const formsOf = (name: string, kind: LabelKind, room: number): Form[] => {
    const text = kind === 'country' && isSpaced ? name.toLocaleUpperCase(locale) : name;
    const style = typeOf(kind);
    const form = (...lines: string[]): Form => ({
      lines,
      size: style.size,
      width: Math.max(...lines.map((line) => measure(line, style))) + 2,
      height: style.size * (lines.length * 1.15 + 0.1),
    });
    const words = text.split(' ');
    const half = Math.ceil(words.length / 2);
    const one = form(text);
    const forms = [one];
    if (half < words.length) {
      const two = form(words.slice(0, half).join(' '), words.slice(half).join(' '));
      // A region is wherever its name is, so that is kept compact.
      forms.splice(kind === 'region' ? 0 : 1, 0, two);
    }
    const { size, width: wide, height } = one;
    const scaled = (by: number): Form => ({
      ...one,
      size: size * by,
      width: wide * by,
      height: height * by,
    });
    if (kind === 'country') {
      forms.push(scaled(Math.max(LEAST / size, 0.88)));
      if (width >= 600 && wide * 1.2 < room * 0.7) forms.unshift(scaled(1.2));
    }
    return forms;
  };

  const keys = new Map<string, string>();
  for (const subject of subjectsOf(model)) if (subject.code) keys.set(subject.code, keyOf(subject));
  const ours = [...shapes.values()].filter(({ code }) => keys.has(code));
  const wishes: Named[] = [];
  const beyond: Beyond[] = [];
  const stops: Stop[] = [];
  const dots = new Map<string, Point>();
  const stop = (key: string, at: Point, code = ''): void => {
    const neighbours = shapes.get(code)?.neighbours.map((each) => keys.get(each) ?? '') ?? [];
    stops.push({ key, at, neighbours });
  };
  /** Wishes for a shape's name; false where the shape is out of sight. */
  const ask = (key: string, name: string, kind: LabelKind, code = ''): boolean => {
    const anchor = crop.anchorOf(code);
    const shape = shapes.get(code);
    if (!anchor || !shape) return false;
    const at = toPixels([anchor[0], anchor[1]]);
    const room = anchor[2] * scale;
    // Not even a short name fits there, so none is measured.
    if (kind === 'context' && room < 16) return false;
    wishes.push({
      key,
      kind,
      forms: formsOf(name, kind, room),
      at,
      mayLead: kind !== 'context',
      reach: kind === 'province' ? 1 : 3,
      room,
      fit: (box) => {
        const [x, y, w, h] = box;
        // Where there is room enough, its outline need not be read.
        return Math.abs(x + w / 2 - at[0]) + w / 2 < room / 2 &&
          Math.abs(y + h / 2 - at[1]) + h / 2 < room / 6
          ? 1
          : shareIn(shape, toFrame(box));
      },
      misleads: (box) => {
        const part = toFrame(box);
        let cost = 0;
        for (const each of ours) {
          if (code.startsWith(each.code) || !overlap(each.bounds, part)) continue;
          for (const along of [0.2, 0.5, 0.8]) {
            if (contains(each, [part[0] + part[2] * along, part[1] + part[3] / 2])) {
              // Countries’ names and provinces’ differ in type, so a mix of them misleads less.
              cost += code[2] === each.code[2] ? MISLEADING : MISLEADING / 25;
            }
          }
        }
        return cost;
      },
    });
    if (kind !== 'context') stop(key, at, code);
    return true;
  };
  /** Names what has no shape in sight: at its spot, or at the frame's edge if that is beyond it. */
  const pin = (key: string, name: string, kind: LabelKind, at: Point): void => {
    if (at[0] < 0 || at[1] < 0 || at[0] > size[0] || at[1] > size[1]) {
      const style = typeOf('city');
      beyond.push({ key, text: name, width: measure(name, style) + style.size * 1.9, at });
      return;
    }
    const forms = formsOf(name, kind, 0);
    // A region is wherever its name is.
    const hasDot = kind !== 'region';
    if (hasDot) dots.set(key, at);
    const dot = hasDot && { dot: kind === 'country' ? DOT + 2 : DOT };
    wishes.push({ key, kind, forms, at, ...dot, mayLead: kind === 'country', reach: 2 });
    if (hasDot) stop(key, at);
  };

  for (const place of model.places) {
    const { name, placeKind: kind, coordinates, code } = place;
    const key = keyOf(place);
    if (ask(key, name, 'province', code)) continue;
    if (coordinates) {
      pin(key, name, spread.has(kind) ? 'region' : 'city', toPixels(geometry.project(coordinates)));
    }
  }
  for (const actor of model.actors) {
    const code = actor.code!;
    const name = actor.conflicts.length ? actor.name + CONFLICT : actor.name;
    if (ask(keyOf(actor), name, 'country', code)) continue;
    const bounds = shapes.get(code)?.bounds;
    const point =
      geometry.points[code] ?? geometry.views.at(-1)!.anchors[code] ?? (bounds && centreOf(bounds));
    if (point) pin(keyOf(actor), name, 'country', toPixels([point[0], point[1]]));
  }
  for (const { code } of geometry.countries) {
    if (!keys.has(code)) ask(code, model.nameOf(code), 'context', code);
  }

  // Countries with little room choose first, since they have nowhere else to go; a region, which is
  // wherever its name is, after the provinces.
  const rank = ({ kind, forms: [form], room = 0 }: Named): number => {
    const share = room / form!.width;
    if (kind === 'country') return share < 0.8 ? share - 2 : 2 + Math.min(0.9, share / 2);
    return kind === 'region' ? 0.5 : kinds.indexOf(kind);
  };
  wishes.sort((a, b) => rank(a) - rank(b));
  const context = wishes.filter(({ kind }) => kind === 'context');
  const story = wishes.filter(({ kind }) => kind !== 'context');
  const hopes = story.map(hopeOf);
  const furniture = placeFurniture(options, crop, hopes, typeOf('context'));
  const taken = Object.values(furniture).flatMap((each) => (each ? [each.box] : []));
  const edges = placeEdgeMarks(beyond, { size, height: typeOf('city').size * 1.6, taken, hopes });
  for (const { key, box } of edges) {
    stop(key, centreOf(box));
    taken.push(box);
  }
  const shunned = model.places.flatMap(({ code = '' }): Box[] => {
    const [x, y, w, h] = shapes.get(code)?.bounds ?? [];
    return x === undefined ? [] : [[...toPixels([x, y!]), w! * scale, h! * scale]];
  });
  const room = { size, taken, shunned };
  let spots: readonly Spot<Named>[] = [];
  let least = Infinity;
  let order = story;
  for (let round = 0; round < ROUNDS; round++) {
    const found = placeLabels(order, { ...room, placed: [], waiting: context });
    const costOf = ({ key, kind }: Named): number =>
      found.find((spot) => spot.key === key)?.cost ?? (kind === 'region' ? LOST : 9 * LOST);
    const total = story.reduce((sum, wish) => sum + costOf(wish), 0);
    if (total < least) [spots, least] = [found, total];
    const isLost = (wish: Named): boolean =>
      costOf(wish) >= (wish.kind === 'country' ? MISLEADING : LOST);
    if (!order.some(isLost)) break;
    order = [...order].sort((a, b) => +isLost(b) - +isLost(a));
  }
  spots = [...spots, ...placeLabels(context, { ...room, placed: spots, waiting: [] })];
  // A region is nothing but its name.
  for (const { kind, key, at } of spots) if (kind === 'region') stop(key, at);
  const labels = spots.map((spot) => ({
    ...spot,
    style: { ...typeOf(spot.kind), size: spot.form.size },
  }));
  return { crop, labels, edges, dots, ...furniture, stops };
}

function toTextStyle(kind: LabelKind, textSize: number, isSpaced: boolean): TextStyle {
  const size = Math.max(12, Math.round(textSize * 1.7) / 2);
  const isCountry = kind === 'country';
  return {
    size: size - (isCountry ? 0.5 : kind === 'context' ? 1 : 0),
    weight: kind === 'province' ? 700 : isCountry && !isSpaced ? 600 : 400,
    spacing: isCountry && isSpaced ? 0.09 : 0,
    slant: kind === 'region' ? 'italic' : '',
  };
}

/**
 * The frame units that a region takes: a country, a province, or the spot of a place; undefined where
 * it names nothing on the map.
 */
export function boxOfRegion(
  { geometry, model }: Pick<LayoutOptions, 'geometry' | 'model'>,
  region: string,
): Box | undefined {
  const subject = subjectsOf(model).find(({ id }) => id === region);
  const shape = shapesOf(geometry).get(subject?.code ?? region);
  if (shape) return shape.bounds;
  return subject?.kind === 'place' && subject.coordinates
    ? boxAt(geometry.project(subject.coordinates), 1, 1)
    : undefined;
}

/** Puts scale bar and globe into the corners where they hide least. */
function placeFurniture(
  { geometry: { globe, kilometresPerUnit }, measure, locale }: LayoutOptions,
  { size: [w, h], scale }: Crop,
  hopes: readonly Box[],
  style: TextStyle,
): Pick<MapLayout, 'scaleBar' | 'globe'> {
  const inset = 8;
  const corner = (width: number, height: number, taken?: Box): Box => {
    const [right, bottom] = [w - inset - width, h - inset - height];
    const boxes = [
      [right, bottom],
      [inset, bottom],
      [right, inset],
      [inset, inset],
    ].map(([x, y]): Box => [x!, y!, width, height]);
    return cheapest(
      boxes,
      (box) => countOverlaps(hopes, box, 4) + (taken && overlap(taken, box, inset) ? 99 : 0),
    )!;
  };
  const diameter = Math.min(104, 34 + w * 0.08);
  const spot = globe && { box: corner(diameter, diameter) };
  if (!kilometresPerUnit) return { globe: spot };
  const kilometres = roundDown((w / 5 / scale) * kilometresPerUnit);
  const width = (kilometres / kilometresPerUnit) * scale;
  const text = formatNumber(kilometres, locale, 'kilometer');
  const box = corner(Math.max(width, measure(text, style)) + 2, style.size * 1.3 + 8, spot?.box);
  return { scaleBar: { box, width, text, textSize: style.size }, globe: spot };
}

/** The largest of 1, 2 and 5 times a power of ten that is not above a number. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * [5, 2, 1].find((factor) => factor * power <= value)!;
}
