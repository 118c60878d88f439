import { languages } from '@factbox/core/languages.js';
import type { Dataset } from '@factbox/dataset';
import { readFileSync } from 'node:fs';
import russiaTaliban from '../../data/russia-taliban-2023.js';
import { renderWidget, type RenderOptions } from '../../packages/cli/src/render.js';
import type { GeometryJson } from '../../packages/map/src/geometry.js';
import { fullestOf, widgets, type Case, type Widget } from './cases.js';

/** The dataset of the first article, as it arrives from a file. */
export const realDataset = JSON.parse(JSON.stringify(russiaTaliban)) as Dataset;

export { languages };
export { casesOf, type Case } from './cases.js';

const folder = new URL('../../data/geometry/', import.meta.url);

/** The map's shapes with the fewest points. */
export const realGeometry = JSON.parse(
  readFileSync(new URL('russia-taliban-2023-small.json', folder), 'utf8'),
) as GeometryJson;

/** One case of each widget, for checks that take long. */
export const fewCases: readonly Case[] = widgets.map((widget) => fullestOf(widget, realDataset));

/** Such a case. */
export const caseOf = (widget: Widget): Case[1] =>
  fewCases.find(([, options]) => options.widget === widget)![1];

/** A form of the real dataset. */
export const render = (options: Omit<RenderOptions, 'dataset'>): Promise<string> =>
  renderWidget({ dataset: realDataset, geometry: realGeometry, ...options });
