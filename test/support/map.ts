import type { Dataset } from '@factbox/dataset';
import baltic from '../../data/baltic-2024.js';
import analysis from '../../data/russia-taliban-2023.js';
import { decodeGeometry } from '../../packages/map/src/geometry.js';
import { layoutMap, type MapLayout } from '../../packages/map/src/layout.js';
import { toMapModel, type MapModel, type MapOptions } from '../../packages/map/src/model.js';
import { textWidth } from '../../packages/map/src/layout/text-width.js';
import { committed } from './geometry.js';

export { analysis };

/** The regions whose geometry is committed. */
export const regions: readonly Dataset[] = [analysis, baltic];

const levelsOf = ({ id }: Dataset) => ({
  small: decodeGeometry(committed(`${id}-small`)),
  large: decodeGeometry(committed(`${id}-large`)),
});
const levels = new Map(regions.map((dataset) => [dataset.id, levelsOf(dataset)]));

/** The analysis's geometry at both levels of detail. */
export const geometries = levels.get(analysis.id)!;

/** The level of detail that the widget takes at a width. */
export const geometryAt = (width: number, { id }: Dataset = analysis) =>
  levels.get(id)![width > 580 ? 'large' : 'small'];

/** The analysis's map model. */
export const modelOf = (options: Partial<MapOptions> = {}, dataset: Dataset = analysis): MapModel =>
  toMapModel(dataset, { geometry: geometries.large, locale: 'en', ...options });

/** A layout with widths that do not depend on any machine's fonts. */
export const layoutOf = ({
  width = 700,
  locale = 'en',
  organization,
  region,
  textSize = 15,
  dataset = analysis,
}: {
  readonly width?: number;
  readonly locale?: string;
  readonly organization?: string | undefined;
  readonly region?: string;
  readonly textSize?: number;
  readonly dataset?: Dataset;
} = {}): MapLayout =>
  layoutMap({
    geometry: geometryAt(width, dataset),
    model: modelOf({ geometry: geometryAt(width, dataset), locale, organization }, dataset),
    width,
    locale,
    measure: textWidth,
    textSize,
    region,
  });
