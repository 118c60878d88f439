import type { Dataset } from '@factbox/dataset';
import type { Geometry } from '@factbox/map/static.js';
import { sorts } from '@factbox/matrix/static.js';
import { checkWord } from '../arguments.js';
import { targets, widgets, type Target, type Widget } from './form.js';

/** A tag's attributes; a word for each, or `true` for one that stands alone. */
export type TagAttributes = Readonly<Record<string, string | true>>;

/** What each tag can be told, besides what all take. */
export const attributesOf: Readonly<Record<Widget, readonly string[]>> = {
  matrix: ['organizations', 'actors', 'sort', 'transpose'],
  actor: ['actor'],
  map: ['organization', 'places', 'region', 'geometry'],
  quote: ['quote'],
};
const common = ['src', 'lang', 'dir'];

export const toWidget = (word: string): Widget => checkWord('widget', word, widgets);
export const toTarget = (word: string): Target => checkWord('target', word, targets);

/** Checks that a widget has these attributes, and that they name what the dataset has. */
export function checkAttributes(
  widget: Widget,
  attributes: TagAttributes,
  { dataset, geometry }: { readonly dataset: Dataset; readonly geometry?: Geometry | undefined },
): void {
  for (const name of Object.keys(attributes)) {
    checkWord(`attribute of factbox-${widget}`, name, [...attributesOf[widget], ...common]);
  }
  const { actors, organizations, places, quotes } = dataset;
  const shapes = geometry && [...geometry.countries, ...geometry.provinces].map(({ code }) => code);
  const known: Readonly<Record<string, readonly string[]>> = {
    actor: Object.keys(actors),
    actors: Object.keys(actors),
    organization: [...Object.keys(organizations), 'none'],
    organizations: Object.keys(organizations),
    places: Object.keys(places),
    region: [...Object.keys(places), ...Object.keys(actors), ...(shapes ?? [])],
    quote: Object.keys(quotes),
    sort: sorts,
  };
  for (const [name, value] of Object.entries(attributes)) {
    // Without shapes nobody knows whether a country or province is among them.
    const isCode = name === 'region' && !shapes && isoCode.test(String(value));
    if (!known[name] || typeof value !== 'string' || !value || isCode) continue;
    if (lists.has(name)) {
      for (const id of toIds(value)) checkWord(name.replace(/s$/, ''), id, known[name]);
    } else {
      checkWord(name, value, known[name]);
    }
  }
}

/** The attributes that take several ids. */
const lists = new Set(['organizations', 'actors', 'places']);

/** A country or province of ISO 3166. */
const isoCode = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/** The ids in a list with spaces or commas between them. */
export const toIds = (list: string): string[] => [...new Set(list.match(/[^\s,]+/g) ?? [])];
