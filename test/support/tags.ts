// All tags, as a page of the first article has them.
import type { Dataset } from '@factbox/dataset';
import small from '../../data/geometry/russia-taliban-2023-small.json' with { type: 'json' };
import analysis from '../../data/russia-taliban-2023.js';
import { fullestOf, widgets, type CaseAttributes, type Widget } from './cases.js';

await Promise.all(widgets.map((name) => import(`../../packages/${name}/src/define.ts`)));

export type Tag = `factbox-${Widget}`;
export type TagElement = HTMLElementTagNameMap[Tag & keyof HTMLElementTagNameMap];

/** The address of the map's shapes. */
export const geometry = URL.createObjectURL(
  new Blob([JSON.stringify(small)], { type: 'application/json' }),
);

/** Each with the attributes with which it says most. */
export const tags = Object.fromEntries(
  widgets.map((widget) => {
    const { attributes } = fullestOf(widget, analysis)[1];
    return [`factbox-${widget}`, { ...attributes, geometry } as CaseAttributes];
  }),
) as Readonly<Record<Tag, CaseAttributes>>;

export const tagNames = Object.keys(tags) as Tag[];

let number = 0;

/** Such a tag in no page yet, with a dataset of its own. */
export function makeTag(name: Tag, dataset: Dataset = analysis): TagElement {
  const element = document.createElement(name) as TagElement;
  for (const [key, value] of Object.entries(tags[name])) {
    element.setAttribute(key, value === true ? '' : value);
  }
  element.dataset = { ...dataset, id: `tag-${number++}` };
  return element;
}
