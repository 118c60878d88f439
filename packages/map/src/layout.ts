import type { Box, Geometry } from './geometry.js';
import { boxAt, centreOf } from './layout/boxes.js';
import { cropFor, type Crop } from './layout/crop.js';
import type { Dot } from './layout/dots.js';
import { placeEdgeMarks, type EdgeMark } from './layout/edge-marks.js';
import { placeFurniture, type Furniture } from './layout/furniture.js';
import { letteringOf, type TextStyle } from './layout/lettering.js';
import { hopeOf, type Spot } from './layout/place-labels.js';
import { placeNames } from './layout/place-names.js';
import type { Stop } from './layout/walk.js';
import { wishesOf, type NameWish } from './layout/wishes.js';
import { keyOf, subjectsOf, type MapModel } from './model.js';
import { shapesOf } from './outline.js';
import { atOnce, type Steps } from './slices.js';

/** A name on the map. */
export type Label = Spot<NameWish>;

/** Where everything goes, in CSS pixels. */
export interface MapLayout extends Furniture {
  readonly crop: Crop;
  readonly labels: readonly Label[];
  readonly edges: readonly EdgeMark[];
  /** The dots of cities, and of states too small for a shape, by key. */
  readonly dots: ReadonlyMap<string, Dot>;
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

/** Places the map's names, dots, edge marks, scale bar and locator globe. */
export const layoutMap = (options: LayoutOptions): MapLayout => atOnce(layoutSteps(options));

/** The work of `layoutMap`, which a page does in slices. */
export function* layoutSteps(options: LayoutOptions): Steps<MapLayout> {
  const { geometry, width, region } = options;
  const crop = cropFor(geometry, width, region ? boxOfRegion(options, region) : undefined);
  const { size } = crop;
  const lettering = letteringOf(options);
  const { names, beyond, dots } = wishesOf(options, crop, lettering);
  yield;
  const hopes = names.filter(({ kind }) => kind !== 'context').map(hopeOf);
  const furniture = placeFurniture(options, crop, hopes, lettering.styleOf('context'));
  const taken = Object.values(furniture).flatMap((each) => (each ? [each.box] : []));
  const height = lettering.styleOf('city').size * 1.6;
  const edges = placeEdgeMarks(beyond, { size, height, taken, hopes });
  const labels = yield* placeNames(names, {
    size,
    taken: [...taken, ...edges.map(({ box }) => box)],
    shunned: placeBoxes(options, crop),
  });
  return {
    crop,
    labels,
    edges,
    dots,
    ...furniture,
    stops: stopsOf(options, { names, edges, labels }),
  };
}

/** Where the shapes of the story's places are, which a name had better not cover. */
const placeBoxes = ({ geometry, model }: LayoutOptions, { toPixels, scale }: Crop): Box[] =>
  model.places.flatMap(({ code = '' }): Box[] => {
    const [x, y, w, h] = shapesOf(geometry).get(code)?.bounds ?? [];
    return x === undefined ? [] : [[...toPixels([x, y!]), w! * scale, h! * scale]];
  });

/** What the keyboard can stand on: shapes and dots, then what is named at the edge, then regions. */
function stopsOf(
  { geometry, model }: LayoutOptions,
  {
    names,
    edges,
    labels,
  }: Pick<MapLayout, 'edges' | 'labels'> & { readonly names: readonly NameWish[] },
): Stop[] {
  const shapes = shapesOf(geometry);
  const keys = new Map(subjectsOf(model).map((each) => [each.code, keyOf(each)]));
  const isRegion = ({ kind }: NameWish): boolean => kind === 'region';
  return [
    ...names
      .filter(({ kind }) => kind !== 'region' && kind !== 'context')
      .map(({ key, at, code = '' }) => {
        const neighbours = shapes.get(code)?.neighbours.map((each) => keys.get(each) ?? '') ?? [];
        return { key, at, neighbours };
      }),
    ...edges.map(({ key, box }) => ({ key, at: centreOf(box), neighbours: [] })),
    // A region is nothing but its name.
    ...labels.filter(isRegion).map(({ key, at }) => ({ key, at, neighbours: [] })),
  ];
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
