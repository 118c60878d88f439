import { baseStyles, markup, type Prerendered, type Reading, unsafeCSS } from '@factbox/core';
import { hatches } from './drawing.js';
import { SMALL_UP_TO, type Geometry } from './geometry.js';
import { layoutMap } from './layout.js';
import { TEXT_SIZE, textWidthInPage as measure } from './layout/text-width.js';
import type { MapMessages } from './messages.js';
import type { MapModel } from './model.js';
import { mapStyles } from './styles.js';
import { mapMarkup, toParts, toPicture } from './view.js';
import { sampler } from './view/painter.js';

/** What the pictures are drawn from and for. */
export interface MapPrerendering {
  /** The shapes; without them there is no picture, and the list says everything. */
  readonly geometry?: Geometry | undefined;
  /**
   * The widths to draw for, in CSS pixels, besides one for each crop that they leave out; each picture
   * is scaled to the widths near its own.
   */
  readonly widths: readonly number[];
  /** The id of an actor or place, or the ISO code, to crop to. */
  readonly region?: string | undefined;
}

/** Names keep their proportions at every width; it also takes a browser less time to set them. */
const SCALED = '.map{text-rendering:geometricPrecision}';

/** The map as it stands before the reader has done anything, without a page. */
export function prerender(
  model: MapModel,
  reading: Reading<MapMessages>,
  { geometry, widths: wanted, region }: MapPrerendering,
): Prerendered {
  const { locale } = reading;
  const views = geometry?.views ?? [{}];
  const widths = toWidths(wanted, views);
  const drawn = geometry
    ? widths.map((width) => {
        const options = { model, width, measure, textSize: TEXT_SIZE, locale, region };
        const layout = layoutMap({ geometry, ...options });
        return toPicture({ geometry, model, layout }, reading.messages);
      })
    : [];
  const last = drawn.at(-1);
  const pictures = drawn.map((picture) => ({
    ...picture,
    // Written once, since they are most of it.
    shapes:
      picture === last
        ? markup`<g id="shapes">${picture.shapes}</g>`
        : markup`<use href="#shapes"/>`,
  }));
  // First come the patterns, since those of a picture that is not displayed would not be found.
  const patterns =
    last &&
    markup`<svg class="hidden" aria-hidden="true"><defs>${hatches(model, last.layout.crop.scale, sampler)}</defs></svg>`;
  return {
    view: markup`${patterns}${mapMarkup(toParts(model, pictures, reading))}`,
    styles: [baseStyles, mapStyles, unsafeCSS(SCALED + toChoice(widths, views))],
  };
}

/** A crop is shown up to some width, the last one from there on. */
type Crops = readonly Pick<Geometry['views'][number], 'upTo'>[];

/** Which crop is shown at a width. */
const cropAt = (width: number, crops: Crops): number =>
  crops.findIndex(({ upTo = Infinity }) => width <= upTo);

/** The widths in order, with one amid those of each crop that has none. */
function toWidths(widths: readonly number[], crops: Crops): number[] {
  const missing = crops.flatMap(({ upTo }, index) => {
    if (widths.some((width) => cropAt(width, crops) === index)) return [];
    const from = crops[index - 1]?.upTo;
    return [upTo ? (from ? Math.sqrt(from * upTo) : upTo * 0.9) : (from ?? SMALL_UP_TO) * 1.17];
  });
  return [...new Set([...widths, ...missing.map(Math.round)])].sort((a, b) => a - b);
}

/** The rules by which only the picture is shown that is nearest, as a ratio, of those of its crop. */
function toChoice(widths: readonly number[], crops: Crops): string {
  const turns = widths.slice(1).map((width, index) => {
    const before = widths[index]!;
    const crop = cropAt(before, crops);
    // The element rounds its width.
    return crop === cropAt(width, crops) ? Math.sqrt(before * width) : crops[crop]!.upTo! + 0.5;
  });
  return widths
    .flatMap((_, index) => {
      const hidden = `{.map:nth-child(${index + 1} of .map){display:none}}`;
      const [from, to] = [turns[index - 1], turns[index]];
      return [
        from && `@container (width < ${from}px)${hidden}`,
        to && `@container (width >= ${to}px)${hidden}`,
      ];
    })
    .filter(Boolean)
    .join('');
}
