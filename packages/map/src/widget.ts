import { defineWidget } from '@factbox/core/widget.js';
import type { Geometry } from './geometry.js';
import { mapBoxes, mapRows } from './boxes.js';
import { catalogue, type MapMessages } from './messages.js';
import { attributes, toMapModel, type MapModel } from './model.js';
import { prerender } from './prerender.js';
import { mapStatic } from './static.js';
import { isTooNear } from './too-near.js';

/** All that others need to know of the map. */
export const widget = defineWidget<MapMessages, typeof attributes, MapModel, Geometry>({
  tag: 'factbox-map',
  attributes,
  catalogue,
  title: ({ title }) => title,
  toModel: toMapModel,
  toDocument(model, { options: { region }, ...facts }, drawn) {
    const { width, ...picture } = drawn ?? {};
    const options = { ...facts, ...picture, region, isDrawn: drawn !== undefined };
    return mapStatic(model, { ...options, ...(width && { width }) });
  },
  prerender: (model, facts, widths) =>
    prerender(model, facts, { geometry: facts.geometry, widths, region: facts.options.region }),
  hasPicture: true,
  standsWithoutShapes: isTooNear,
  toBoxes: mapBoxes,
  toRows: mapRows,
  budget: 28_260,
  height: 700,
});
