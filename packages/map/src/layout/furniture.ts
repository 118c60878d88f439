import { formatNumber } from '@factbox/core';
import type { Box } from '../geometry.js';
import type { LayoutOptions } from '../layout.js';
import { cheapest, countOverlaps, overlap } from './boxes.js';
import type { Crop } from './crop.js';
import type { TextStyle } from './lettering.js';

/** A line as long on the map as its text says. */
export interface ScaleBar {
  readonly box: Box;
  readonly width: number;
  readonly text: string;
  readonly textSize: number;
}

/** What tells how large the map is and where on earth. */
export interface Furniture {
  readonly scaleBar?: ScaleBar | undefined;
  readonly globe?: { readonly box: Box } | undefined;
}

/** How far it stands from the edges. */
const INSET = 8;

/** Puts scale bar and globe into the corners where they hide least of where names would like to stand. */
export function placeFurniture(
  { geometry: { globe, kilometresPerUnit }, measure, locale }: LayoutOptions,
  crop: Crop,
  hopes: readonly Box[],
  style: TextStyle,
): Furniture {
  const diameter = Math.min(104, 34 + crop.size[0] * 0.08);
  const spot = globe && { box: cornerFor(diameter, diameter, crop, hopes) };
  if (!kilometresPerUnit) return { globe: spot };
  const kilometres = roundDown((crop.size[0] / 5 / crop.scale) * kilometresPerUnit);
  const width = (kilometres / kilometresPerUnit) * crop.scale;
  const text = formatNumber(kilometres, locale, 'kilometer');
  const [across, down] = [Math.max(width, measure(text, style)) + 2, style.size * 1.3 + 8];
  const box = cornerFor(across, down, crop, hopes, spot?.box);
  return { scaleBar: { box, width, text, textSize: style.size }, globe: spot };
}

function cornerFor(
  width: number,
  height: number,
  { size: [w, h] }: Crop,
  hopes: readonly Box[],
  taken?: Box,
): Box {
  const [right, bottom] = [w - INSET - width, h - INSET - height];
  const boxes = [bottom, INSET].flatMap((y) =>
    [right, INSET].map((x): Box => [x, y, width, height]),
  );
  return cheapest(
    boxes,
    (box) => countOverlaps(hopes, box, 4) + (taken && overlap(taken, box, INSET) ? 99 : 0),
  )!;
}

/** The largest of 1, 2 and 5 times a power of ten that is not above a number. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * [5, 2, 1].find((factor) => factor * power <= value)!;
}
