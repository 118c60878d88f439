import type { Box } from '@factbox/core/box.js';
import type { Dataset } from '@factbox/dataset';
import { widgets, type Widget } from '../render/form.js';
import { descriptorOf } from '../render/models.js';

/** One fact box of a site: a widget with what it is to show. */
export interface SiteBox extends Box {
  /** What its files are called; unique in the dataset. */
  readonly name: string;
  readonly widget: Widget;
  /** The widget's own title; of a card or quote, who it is about. */
  readonly title: string;
}

/** What boxes are called that show more than one thing, in the dataset's language. */
export type BoxTitles = Readonly<Partial<Record<Widget, string>>>;

/** What a box is called where it stands alone. */
export const fullTitleOf = ({ title, detail }: SiteBox): string =>
  detail === undefined ? title : `${title}: ${detail}`;

const needsShapes = (widget: Widget): boolean => 'geometry' in descriptorOf(widget).attributes;

/**
 * The fact boxes that a dataset has something to show in: of all of it first, those without a map before.
 * Where a map has no shapes, there is none unless its list says all.
 */
export const toBoxes = (
  dataset: Dataset,
  { titles, hasMap }: { readonly titles: BoxTitles; readonly hasMap: boolean },
): SiteBox[] =>
  widgets
    .map((widget) => ({ widget, ...descriptorOf(widget) }))
    .filter(
      ({ widget, standsWithoutShapes }) =>
        hasMap || !needsShapes(widget) || standsWithoutShapes?.(dataset),
    )
    .flatMap(({ widget, toBoxes: boxesOf }) =>
      boxesOf(dataset).map((box) => ({
        title: titles[widget] ?? widget,
        ...box,
        name: box.of === undefined ? widget : `${widget}-${box.of}`,
        widget,
      })),
    )
    .sort((a, b) => rankOf(a) - rankOf(b));

const rankOf = ({ of, widget }: SiteBox): number =>
  of !== undefined ? 2 : needsShapes(widget) ? 1 : 0;
