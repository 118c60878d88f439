import { baseStyles, markup, toTemplate, type Prerendered, type Reading } from '@factbox/core';
import { html, svg, unsafeCSS, type TemplateResult } from 'lit';
import type { Geometry } from './geometry.js';
import { layoutMap, type TextStyle } from './layout.js';
import { WIDER, textWidth } from './layout/text-width.js';
import type { MapMessages } from './messages.js';
import type { MapModel } from './model.js';
import { rolesOf } from './patterns.js';
import { mapStyles } from './styles.js';
import { mapView, toShown } from './view.js';
import { hatches } from './view/hatches.js';

/** What the pictures are drawn from and for. */
export interface MapPrerendering {
  /** The shapes; without them there is no picture, and the list says everything. */
  readonly geometry?: Geometry | undefined;
  /** The widths to draw for, in CSS pixels, ascending; each picture is scaled to the widths near its own. */
  readonly widths: readonly number[];
  /** The id of an actor or place, or the ISO code, to crop to. */
  readonly focus?: string | undefined;
}

/** The size of the widget's text where the page's own is of 16 pixels. */
const TEXT_SIZE = 15;

/** Names keep their proportions at every width; it also takes a browser less time to set them. */
const SCALED = '.map{text-rendering:geometricPrecision}';

/** The map as it stands before the reader has done anything, without a page. */
export function prerender(
  model: MapModel,
  reading: Reading<MapMessages>,
  { geometry, widths, focus }: MapPrerendering,
): Prerendered {
  const { locale } = reading;
  const measure = (text: string, style: TextStyle): number => textWidth(text, style) * WIDER;
  const drawn = widths.map((width) => {
    const options = { model, width, measure, textSize: TEXT_SIZE, locale, focus };
    return toShown(
      model,
      geometry && { geometry, layout: layoutMap({ geometry, ...options }) },
      reading,
    );
  });
  const last = drawn.at(-1)!;
  const pictures = drawn.flatMap((shown) =>
    shown.pictures.map((picture) => ({
      ...picture,
      // Written once, since they are most of it.
      shapes:
        shown === last ? svg`<g id="shapes">${picture.shapes}</g>` : svg`<use href="#shapes"/>`,
    })),
  );
  const view = mapView(
    { ...last, pictures },
    { active: undefined, selected: undefined, tabStop: undefined },
    reading,
    { onPoint() {}, onInput() {}, onOrganization() {} },
  );
  const [picture] = last.pictures;
  return {
    // First come the patterns, since those of a picture that is not displayed would not be found.
    view: html`${picture && patterns(model, picture.layout.crop.scale)}${view}`,
    styles: [baseStyles, mapStyles, unsafeCSS(SCALED + toChoice(widths))],
  };
}

function patterns({ actors }: MapModel, scale: number): TemplateResult {
  const roles = [...new Set(actors.flatMap(rolesOf))];
  const defs = markup`<defs>${hatches(roles, scale)}</defs>`;
  return html`<svg class="hidden" aria-hidden="true">${toTemplate(svg, defs)}</svg>`;
}

/** The rules by which only the picture is shown whose width is nearest, as a ratio, to the widget's. */
function toChoice(widths: readonly number[]): string {
  const turns = widths
    .slice(1)
    .map((width, index) => Math.round(Math.sqrt(width * widths[index]!)));
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
