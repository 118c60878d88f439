// What each widget can be asked to show of a dataset, from its own descriptor: a new widget, and a new
// attribute, is in every test that goes by these.
import { readAttributes } from '@factbox/core';
import { common, flag, type Attribute, type Attributes } from '@factbox/core/attributes.js';
import type { Widget as Descriptor } from '@factbox/core/widget.js';
import { asDataset, type Dataset } from '@factbox/dataset';
import * as registry from '../../packages/cli/src/render/widgets.js';

export type Widget = keyof typeof registry;

export type CaseAttributes = Readonly<Record<string, string | true>>;

/** A widget with attributes, named for a test's title. */
export type Case = readonly [
  name: string,
  options: { readonly widget: Widget; readonly attributes: CaseAttributes },
];

export const widgets = Object.keys(registry) as readonly Widget[];

const descriptorOf = (widget: Widget) =>
  registry[widget] as unknown as Descriptor<unknown, Attributes, unknown, undefined>;

/** A widget's own attributes. */
const attributesOf = (widget: Widget) =>
  Object.entries(descriptorOf(widget).attributes).filter(([name]) => !(name in common));

/** The ids that an attribute may name; none where it may name records of more than one kind. */
const idsFor = ({ of = [] }: Attribute<unknown>, dataset: Dataset): readonly string[] =>
  of.length === 1 ? Object.keys(dataset[of[0]!] ?? {}) : [];

/** The attribute for the record that a widget is of: the dataset's first where nobody names one. */
const isSubject = ({ of, also, isList }: Attribute<unknown>): boolean => !!of && !also && !isList;

/** What a widget is told besides, each thing other than if it were not told. */
function otherwise(widget: Widget): CaseAttributes {
  const told = attributesOf(widget).flatMap(([name, attribute]): [string, string | true][] => {
    if (attribute === flag) return [[name, true]];
    return attribute.words && !attribute.isList ? [[name, attribute.words.at(-1)!]] : [];
  });
  return Object.fromEntries(told);
}

/** All that a widget can show of a dataset. */
export function casesOfWidget(widget: Widget, dataset: Dataset): Case[] {
  const one = (name: string, attributes: CaseAttributes): Case => [name, { widget, attributes }];
  const attributes = attributesOf(widget);
  const subjects = attributes.filter(([, attribute]) => isSubject(attribute));
  const cases = subjects.flatMap(([name, attribute]) =>
    idsFor(attribute, dataset).map((id) => one(`the ${widget} of ${id}`, { [name]: id })),
  );
  if (!subjects.length) cases.push(one(`the ${widget}`, {}));
  // One record is enough, since a map takes long to lay out: the last has all kinds of roles.
  for (const [name, attribute] of attributes.filter(([, { also }]) => also)) {
    const last = idsFor(attribute, dataset).at(-1);
    if (last) cases.push(one(`the ${widget} of ${name} ${last}`, { [name]: last }));
  }
  const told = otherwise(widget);
  if (Object.keys(told).length) cases.push(one(`the ${widget} otherwise`, told));
  return cases;
}

/** Every widget with everything that it can show of a dataset. */
export const casesOf = (dataset: Dataset): Case[] =>
  widgets.flatMap((widget) => casesOfWidget(widget, dataset));

/** The case of a widget that says most kinds of things of a dataset, and of these the most. */
export function fullestOf(widget: Widget, dataset: Dataset): Case {
  const { attributes: kinds, toModel } = descriptorOf(widget);
  const read = asDataset(dataset)!;
  const measured = casesOfWidget(widget, dataset).map((each): [number, number, Case] => {
    const options = readAttributes(kinds, each[1].attributes, dataset);
    const fields = new Set<string>();
    const model = JSON.stringify(toModel(read, { ...options, locale: 'en' }), (key, value) => {
      if (!Array.isArray(value) || value.length) fields.add(key.replace(/^\d+$/, ''));
      return value as unknown;
    });
    return [fields.size, model.length, each];
  });
  measured.sort(([a, b], [c, d]) => c - a || d - b);
  return measured[0]![2];
}

/** A widget's attributes with some record for each that names one: which, is chosen of their ids. */
export const someAttributes = (
  widget: Widget,
  dataset: Dataset,
  choose: (ids: readonly string[]) => string,
): CaseAttributes =>
  Object.fromEntries(
    attributesOf(widget)
      .filter(([, attribute]) => !attribute.isList && idsFor(attribute, dataset).length)
      .map(([name, attribute]) => [name, choose(idsFor(attribute, dataset))]),
  );
