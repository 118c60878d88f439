import {
  FactboxProblem,
  loadWording,
  readAttributes,
  readCommon,
  withOwnWords,
  type CoreMessages,
} from '@factbox/core';
import type { Attributes } from '@factbox/core/attributes.js';
import type { Facts, Widget as Descriptor } from '@factbox/core/widget.js';
import type { Dataset } from '@factbox/dataset';
import type { Geometry } from '@factbox/map/static.js';
import { CommandError } from '../io.js';
import type { TagAttributes } from './attributes.js';
import { widgets, type Widget } from './form.js';
import * as registry from './widgets.js';

/** What a widget's model is made from. */
export interface Asked {
  readonly dataset: Dataset;
  readonly attributes: TagAttributes;
  readonly language: string;
  readonly page?: string | undefined;
  readonly geometry?: Geometry | undefined;
}

/** What a widget's forms are made from, made once for all of them. */
export interface Seen {
  readonly model: unknown;
  readonly facts: Facts<CoreMessages, Attributes, Geometry>;
}

/** A widget of whatever kind. */
export const descriptorOf = (widget: Widget) =>
  registry[widget] as unknown as Descriptor<CoreMessages, Attributes, unknown, Geometry>;

/** The word that an attribute holds, if it holds any. */
export const word = (value: string | true | undefined): string | undefined =>
  typeof value === 'string' && value ? value : undefined;

/** What each widget calls itself in a language; its name, where it is called as what it shows. */
export async function loadTitles(language: string): Promise<Readonly<Record<Widget, string>>> {
  const titles = widgets.map(async (widget) => {
    const { catalogue, title } = descriptorOf(widget);
    return [widget, title?.((await loadWording(catalogue, language)).messages) ?? widget] as const;
  });
  return Object.fromEntries(await Promise.all(titles)) as Record<Widget, string>;
}

/** What a widget shows, and the words for it, as its tag's attributes ask. */
export async function read(widget: Widget, asked: Asked): Promise<Seen> {
  const { attributes, language, page, geometry } = asked;
  const { catalogue, attributes: kinds, toModel } = descriptorOf(widget);
  const { locale, messages: usual } = await loadWording(catalogue, language);
  try {
    const { dataset, words } = readCommon(attributes, asked.dataset);
    const messages = withOwnWords(usual, dataset, words);
    const options = readAttributes(kinds, attributes, dataset);
    const place = { locale, messages, geometry, ...(page !== undefined && { page }) };
    return {
      model: toModel(dataset, { ...options, ...place }),
      facts: { locale, messages, dataset, options, geometry },
    };
  } catch (error) {
    throw error instanceof FactboxProblem ? new CommandError(error.message, 1) : error;
  }
}
