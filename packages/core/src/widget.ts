import type { Dataset } from '@factbox/dataset';
import type { Attributes, Options } from './attributes.js';
import type { Box, Row } from './box.js';
import type { Catalogue, Wording } from './catalogue.js';
import type { Block } from './document.js';
import type { Prerendered, Reading } from './reading.js';

/** What a widget's forms are made from besides its model. */
export interface Facts<M, A extends Attributes, Shapes> extends Wording<M> {
  readonly dataset: Dataset;
  /** What the tag's attributes ask for. */
  readonly options: Options<A>;
  /** The shapes of a map. */
  readonly geometry?: Shapes | undefined;
}

/** How a form's picture is made. */
export interface Drawn {
  /** In CSS pixels. */
  readonly width?: number | undefined;
  /** What its ids begin with. */
  readonly id: string;
  /** Whether it is to leave the form. */
  readonly isStandalone: boolean;
  /** Whether it then says title and credit itself. */
  readonly isTitled: boolean;
}

/** All that others need to know of a widget. */
export interface Widget<M, A extends Attributes, Model, Shapes = undefined> {
  readonly tag: `factbox-${string}`;
  readonly attributes: A;
  readonly catalogue: Catalogue<M>;
  /** What it calls itself, where that is not the name of what it shows. */
  readonly title?: (messages: M) => string;
  /** What is to be said. */
  readonly toModel: (
    dataset: Dataset,
    options: Omit<Options<A>, 'geometry'> & {
      readonly locale: string;
      readonly messages?: M;
      readonly page?: string;
      readonly geometry?: Shapes | undefined;
    },
  ) => Model;
  /** The static form; without a picture where none is to be drawn. */
  readonly toDocument: (
    model: Model,
    facts: Facts<M, A, Shapes>,
    drawn: Drawn | undefined,
  ) => readonly Block[];
  /** The view before there is a page; pictures for these widths. */
  readonly prerender: (
    model: Model,
    facts: Facts<M, A, Shapes> & Reading<M>,
    widths: readonly number[],
  ) => Prerendered;
  /** Whether there is a picture that can stand alone. */
  readonly hasPicture?: boolean;
  /** Whether a box that would have shapes says all without them. */
  readonly standsWithoutShapes?: (dataset: Dataset) => boolean;
  /** The fact boxes of a site that has them all, where there is anything to show in them. */
  readonly toBoxes: (dataset: Dataset) => readonly Box[];
  /** What a box shows as lines for a spreadsheet, their heads first; the passages last, without heads. */
  readonly toRows: (dataset: Dataset, box: Box) => readonly Row[];
  /** The most bytes, brotli 11, that its bundle may have. */
  readonly budget: number;
  /** The height of a frame that shows it, until it tells its own. */
  readonly height: number;
}

/** The parts that are of use to none but who can press them: not in a picture, nor where no script comes. */
export const controls = ['switch', 'details', 'sort', 'hint', 'copy', 'share'] as const;

/** A widget, its types as they are. */
export const defineWidget = <M, A extends Attributes, Model, Shapes = undefined>(
  widget: Widget<M, A, Model, Shapes>,
): Widget<M, A, Model, Shapes> => widget;
