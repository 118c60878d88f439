import type { Dataset } from '@factbox/dataset';
import analysis from '../../data/russia-taliban-2023.js';
import { decodeGeometry } from '../../packages/map/src/geometry.js';
import { layoutMap, type MapLayout } from '../../packages/map/src/layout.js';
import { toMapModel, type MapModel, type MapOptions } from '../../packages/map/src/model.js';
import { textWidth } from '../../packages/map/src/static/text-width.js';
import { committed } from './geometry.js';

export { analysis };

/** The analysis's geometry at both levels of detail. */
export const geometries = {
  small: decodeGeometry(committed('russia-taliban-2023-small')),
  large: decodeGeometry(committed('russia-taliban-2023-large')),
};

/** The level of detail that the widget takes at a width. */
export const geometryAt = (width: number) => (width > 580 ? geometries.large : geometries.small);

/** The analysis's map model. */
export const modelOf = (options: Partial<MapOptions> = {}, dataset: Dataset = analysis): MapModel =>
  toMapModel(dataset, { geometry: geometries.large, locale: 'en', ...options });

/** A layout with widths that do not depend on any machine's fonts. */
export const layoutOf = ({
  width = 700,
  locale = 'en',
  organization,
  focus,
}: {
  readonly width?: number;
  readonly locale?: string;
  readonly organization?: string | undefined;
  readonly focus?: string;
} = {}): MapLayout =>
  layoutMap({
    geometry: geometryAt(width),
    model: modelOf({ geometry: geometryAt(width), locale, organization }),
    width,
    locale,
    measure: textWidth,
    textSize: 15,
    focus,
  });
