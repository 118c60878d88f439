import { toIds } from '@factbox/core/attributes.js';
import type { Dataset } from '@factbox/dataset';
import type { Geometry } from '@factbox/map/static.js';
import { checkWord } from '../word.js';
import { targets, widgets, type Target, type Widget } from './form.js';
import { descriptorOf } from './models.js';

/** A tag's attributes; a word for each, or `true` for one that stands alone. */
export type TagAttributes = Readonly<Record<string, string | true>>;

/** What each tag can be told, besides what all take. */
export const attributesOf = (widget: Widget): string[] =>
  Object.keys(descriptorOf(widget).attributes);
const common = ['src', 'lang', 'dir'];

export const toWidget = (word: string): Widget => checkWord('widget', word, widgets);
export const toTarget = (word: string): Target => checkWord('target', word, targets);

/** Checks that a widget has these attributes, and that they name what the dataset has. */
export function checkAttributes(
  widget: Widget,
  attributes: TagAttributes,
  { dataset, geometry }: { readonly dataset: Dataset; readonly geometry?: Geometry | undefined },
): void {
  const kinds = descriptorOf(widget).attributes;
  const shapes = geometry && [...geometry.countries, ...geometry.provinces].map(({ code }) => code);
  for (const [name, value] of Object.entries(attributes)) {
    checkWord(`attribute of factbox-${widget}`, name, [...Object.keys(kinds), ...common]);
    const { of, words, isList, also } = kinds[name] ?? {};
    if (!(of || words) || typeof value !== 'string' || !value) continue;
    // Without shapes nobody knows whether a country or province is among them.
    const codes = name === 'region' ? shapes : undefined;
    if (!codes && also?.test(value)) continue;
    const known = words ?? [
      ...of!.flatMap((each) => Object.keys(dataset[each] ?? {})),
      ...(codes ?? []),
    ];
    for (const id of isList ? toIds(value) : [value]) {
      checkWord(isList ? name.replace(/s$/, '') : name, id, known);
    }
  }
}
