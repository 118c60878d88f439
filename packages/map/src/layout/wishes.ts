import type { Box, Geometry, Point, Shape } from '../geometry.js';
import type { LayoutOptions } from '../layout.js';
import { keyOf, subjectsOf, type MapActor, type MapPlace } from '../model.js';
import { contains, shapesOf, shareIn } from '../outline.js';
import { centreOf, overlap } from './boxes.js';
import type { Crop } from './crop.js';
import { REACH, spreadDots, type Dot } from './dots.js';
import type { Beyond } from './edge-marks.js';
import type { LabelKind, Lettering, TextStyle } from './lettering.js';
import type { Wish } from './place-labels.js';

/** A name that is to stand on the map. */
export interface NameWish extends Wish {
  readonly kind: LabelKind;
  readonly style: TextStyle;
  /** Of its shape, where that is in sight. */
  readonly code?: string;
  /** The width of the text that fits into its shape. */
  readonly room?: number;
}

/** What would like to be named, and where. */
export interface Wishes {
  readonly names: readonly NameWish[];
  /** What lies outside of the crop. */
  readonly beyond: readonly Beyond[];
  /** The dots of cities, and of states too small for a shape, by key. */
  readonly dots: ReadonlyMap<string, Dot>;
}

/** What it costs a name to stand upon another shape of the story. */
export const MISLEADING = 100;
/** The radius of a city's dot with the space around it. */
const DOT = 4;
/** Where no wider text fits, not even a short name is measured. */
const LEAST_ROOM = 16;
/** What follows a name whose role the article gives twice. */
const CONFLICT = '*';
/** Places that have no one spot. */
const spread: ReadonlySet<string> = new Set(['province', 'region', 'district', 'river', 'sea']);

/** Something to be named, in its shape or else at its spot. */
interface Asked {
  readonly key: string;
  readonly name: string;
  readonly code?: string | undefined;
  /** What its name is in its shape, and what at its spot. */
  readonly kinds: readonly [inShape: LabelKind, atSpot: LabelKind];
  readonly standing?: MapActor['standing'];
  /** In frame units. */
  readonly spot?: Point | undefined;
}

/** The map that is to be named. */
interface Site {
  readonly crop: Crop;
  readonly lettering: Lettering;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Shapes of the story. */
  readonly ours: readonly Shape[];
}

/** All that would like to be named: places, then actors, then the countries around them. */
export function wishesOf(options: LayoutOptions, crop: Crop, lettering: Lettering): Wishes {
  const { geometry, model } = options;
  const shapes = shapesOf(geometry);
  const codes = new Set(subjectsOf(model).map(({ code }) => code));
  const ours = [...shapes.values()].filter(({ code }) => codes.has(code));
  const others = geometry.countries.filter(({ code }) => !codes.has(code));
  const site: Site = { crop, lettering, shapes, ours };
  const names: NameWish[] = [];
  const beyond: Beyond[] = [];
  for (const asked of [
    ...model.places.map((place) => askForPlace(place, geometry)),
    ...model.actors.map((actor) => askForActor(actor, geometry, shapes)),
    ...others.map(({ code }) => askForOther(code, model.nameOf(code))),
  ]) {
    const at = asked.spot && crop.toPixels(asked.spot);
    const inShape = wishInShape(asked, site);
    if (inShape) names.push(inShape);
    else if (at && crop.shows(at)) {
      names.push(wishAtSpot(asked, at, site));
    } else if (at) {
      const style = lettering.styleOf('city');
      const width = options.measure(asked.name, style) + style.size * 1.9;
      beyond.push({ key: asked.key, text: asked.name, width, at });
    }
  }
  const dots = spreadDots(names, crop.size);
  return {
    names: names.map((wish) => {
      const dot = dots.get(wish.key);
      // In a crowd of dots there may be no room beside each.
      return dot ? { ...wish, at: dot.at, mayLead: wish.mayLead || dot.reach < REACH } : wish;
    }),
    beyond,
    dots,
  };
}

const askForPlace = (place: MapPlace, { project }: Geometry): Asked => ({
  key: keyOf(place),
  name: place.name,
  code: place.code,
  kinds: ['province', spread.has(place.placeKind) ? 'region' : 'city'],
  spot: place.coordinates && project(place.coordinates),
});

function askForActor(
  actor: MapActor,
  { points, views }: Geometry,
  shapes: ReadonlyMap<string, Shape>,
): Asked {
  const { code = '', name, conflicts, standing } = actor;
  const bounds = shapes.get(code)?.bounds;
  const [x, y] = points[code] ?? views.at(-1)!.anchors[code] ?? (bounds ? centreOf(bounds) : []);
  return {
    key: keyOf(actor),
    name: conflicts.length ? name + CONFLICT : name,
    code,
    kinds: ['country', 'country'],
    standing,
    spot: x === undefined ? undefined : [x, y!],
  };
}

/** A country that is not of the story is named in its shape or nowhere. */
const askForOther = (code: string, name: string): Asked => ({
  key: code,
  name,
  code,
  kinds: ['context', 'context'],
});

/** A name in its shape; none where that is out of sight, or has no room. */
function wishInShape(
  { key, name, code = '', kinds: [kind], standing }: Asked,
  { crop, lettering, shapes, ours }: Site,
): NameWish | undefined {
  const anchor = crop.anchorOf(code);
  const shape = shapes.get(code);
  if (!anchor || !shape) return undefined;
  // What is smaller than a dot is better seen as one.
  const [, , width, height] = shape.bounds;
  if (kind === 'country' && Math.max(width, height) * crop.scale < 2 * DOT) return undefined;
  const at = crop.toPixels([anchor[0], anchor[1]]);
  const room = anchor[2] * crop.scale;
  if (kind === 'context' && room < LEAST_ROOM) return undefined;
  const style = lettering.styleOf(kind, standing);
  return {
    key,
    kind,
    style,
    settings: lettering.settingsOf(name, kind, style, room),
    at,
    code,
    mayLead: kind !== 'context',
    reach: kind === 'province' ? 1 : 3,
    room,
    fit: ([x, y, w, h]) =>
      // Where there is room enough, its outline need not be read.
      Math.abs(x + w / 2 - at[0]) + w / 2 < room / 2 &&
      Math.abs(y + h / 2 - at[1]) + h / 2 < room / 6
        ? 1
        : shareIn(shape, crop.toFrame([x, y, w, h])),
    misleads: (box) => misleadingOf(crop.toFrame(box), code, ours),
  };
}

/** What it costs a name to stand apart from its shape in a box, in frame units, where others are. */
function misleadingOf(box: Box, code: string, ours: readonly Shape[]): number {
  const [x, y, width, height] = box;
  let cost = 0;
  for (const each of ours) {
    if (code.startsWith(each.code) || !overlap(each.bounds, box)) continue;
    for (const along of [0.2, 0.5, 0.8]) {
      if (!contains(each, x + width * along, y + height / 2)) continue;
      // Countries’ names and provinces’ differ in type, so a mix of them misleads less.
      cost += code[2] === each.code[2] ? MISLEADING : MISLEADING / 25;
    }
  }
  return cost;
}

/** A name at its dot; a region has none, and is wherever its name is. */
function wishAtSpot(
  { key, name, kinds: [, kind], standing }: Asked,
  at: Point,
  { lettering }: Site,
): NameWish {
  const style = lettering.styleOf(kind, standing);
  return {
    key,
    kind,
    style,
    settings: lettering.settingsOf(name, kind, style, 0),
    at,
    ...(kind !== 'region' && { dot: kind === 'country' ? DOT + 2 : DOT }),
    mayLead: kind === 'country',
    reach: 2,
  };
}
