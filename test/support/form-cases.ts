import { languages } from '@factbox/core/languages.js';
import type { Dataset } from '@factbox/dataset';
import { readFileSync } from 'node:fs';
import russiaTaliban from '../../data/russia-taliban-2023.js';
import { renderWidget, type RenderOptions } from '../../packages/cli/src/render.js';
import type { GeometryJson } from '../../packages/map/src/geometry.js';

/** The dataset of the first article, as it arrives from a file. */
export const realDataset = JSON.parse(JSON.stringify(russiaTaliban)) as Dataset;

export { languages };

const folder = new URL('../../data/geometry/', import.meta.url);

/** The map's shapes with the fewest points. */
export const realGeometry = JSON.parse(
  readFileSync(new URL('russia-taliban-2023-small.json', folder), 'utf8'),
) as GeometryJson;

/** A widget with attributes, named for a test's title. */
export type Case = readonly [name: string, options: Pick<RenderOptions, 'widget' | 'attributes'>];

/** Every widget with everything that it can show of a dataset. */
export const casesOf = ({ actors, organizations, quotes, places }: Dataset): Case[] => [
  ['the matrix', { widget: 'matrix', attributes: {} }],
  ['the transposed matrix', { widget: 'matrix', attributes: { transpose: true, sort: 'name' } }],
  ...Object.keys(actors).map((actor): Case => [
    `the card of ${actor}`,
    { widget: 'actor', attributes: { actor } },
  ]),
  ['the map', { widget: 'map', attributes: {} }],
  // One organization is enough, since a map takes long to lay out: the last has all kinds of roles.
  ...Object.keys(organizations)
    .slice(-1)
    .map((organization): Case => [
      `the map of ${organization}`,
      { widget: 'map', attributes: { organization } },
    ]),
  ...Object.keys(quotes).map((quote): Case => [
    `the quote ${quote}`,
    { widget: 'quote', attributes: { quote } },
  ]),
  ['the timeline', { widget: 'timeline', attributes: {} }],
  ['the timeline, newest first', { widget: 'timeline', attributes: { order: 'newest' } }],
  ...Object.keys(places)
    .slice(0, 1)
    .map((place): Case => [
      `the timeline of ${place}`,
      { widget: 'timeline', attributes: { place } },
    ]),
];

/** One case of each widget, for checks that take long. */
export const fewCases: readonly Case[] = [
  ['the matrix', { widget: 'matrix', attributes: {} }],
  ['a card', { widget: 'actor', attributes: { actor: 'russia' } }],
  ['the map', { widget: 'map', attributes: { organization: 'february-talks' } }],
  ['a quote', { widget: 'quote', attributes: { quote: 'sidorov-fighters' } }],
  ['the timeline', { widget: 'timeline', attributes: {} }],
];

/** A form of the real dataset. */
export const render = (options: Omit<RenderOptions, 'dataset'>): Promise<string> =>
  renderWidget({ dataset: realDataset, geometry: realGeometry, ...options });
