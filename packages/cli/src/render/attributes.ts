import { sorts } from '@factbox/matrix/static.js';
import { suggest, type Dataset } from '@factbox/dataset';
import { CommandError } from '../io.js';
import { targets, widgets, type Target, type Widget } from './form.js';

/** A tag's attributes; a word for each, or `true` for one that stands alone. */
export type TagAttributes = Readonly<Record<string, string | true>>;

/** What each tag can be told, besides what all take. */
export const attributesOf: Readonly<Record<Widget, readonly string[]>> = {
  matrix: ['organizations', 'actors', 'sort', 'transpose'],
  actor: ['actor'],
  map: ['organization', 'places', 'focus', 'geometry'],
  quote: ['quote', 'response'],
};
const common = ['src', 'lang', 'dir'];

/** One of some known words; another one ends the command with the nearest known. */
export function checkWord<T extends string>(kind: string, word: string, known: readonly T[]): T {
  const found = known.find((each) => each === word);
  if (found !== undefined) return found;
  const near = suggest(word, known);
  throw new CommandError(
    `no ${kind} "${word}"; ${near ? `did you mean "${near}"?` : `there is ${known.join(', ')}`}`,
  );
}

export const toWidget = (word: string): Widget => checkWord('widget', word, widgets);
export const toTarget = (word: string): Target => checkWord('target', word, targets);

/** Checks that a widget has these attributes, and that they name what the dataset has. */
export function checkAttributes(widget: Widget, attributes: TagAttributes, dataset: Dataset): void {
  for (const name of Object.keys(attributes)) {
    checkWord(`attribute of factbox-${widget}`, name, [...attributesOf[widget], ...common]);
  }
  for (const [name, value] of Object.entries(attributes)) {
    for (const id of typeof value === 'string' ? toIds(value) : []) checkValue(name, id, dataset);
  }
}

function checkValue(name: string, id: string, dataset: Dataset): void {
  const { actors, organizations, places, quotes } = dataset;
  const known: Readonly<Record<string, readonly string[]>> = {
    actor: Object.keys(actors),
    actors: Object.keys(actors),
    organization: [...Object.keys(organizations), 'none'],
    organizations: Object.keys(organizations),
    places: Object.keys(places),
    quote: Object.keys(quotes),
    response: [...Object.keys(quotes), 'none'],
    sort: sorts,
  };
  if (known[name]) checkWord(name.replace(/s$/, ''), id, known[name]);
}

/** The ids in a list with spaces or commas between them. */
export const toIds = (list: string): string[] => [...new Set(list.match(/[^\s,]+/g) ?? [])];
