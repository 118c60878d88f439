import { actorStatic, catalogue as actorWords, toActorModel } from '@factbox/actor/static.js';
import { loadWording } from '@factbox/core';
import type { Block } from '@factbox/core/document.js';
import type { Dataset } from '@factbox/dataset';
import {
  catalogue as mapWords,
  mapStatic,
  toMapModel,
  type Geometry,
} from '@factbox/map/static.js';
import {
  catalogue as matrixWords,
  matrixStatic,
  toMatrixModel,
  toSort,
} from '@factbox/matrix/static.js';
import { catalogue as quoteWords, quoteStatic, toQuoteModel } from '@factbox/quote/static.js';
import { CommandError } from '../io.js';
import { toIds, type TagAttributes } from './attributes.js';
import type { Widget } from './form.js';

/** What a widget's static form is made from. */
export interface Facts {
  readonly dataset: Dataset;
  readonly attributes: TagAttributes;
  readonly language: string;
  readonly page?: string | undefined;
  readonly geometry?: Geometry | undefined;
  /** The width of a map's picture. */
  readonly width?: number | undefined;
  readonly id: string;
  /** Whether a map's picture is to leave the form. */
  readonly isStandalone?: boolean | undefined;
  /** Whether it then says title and credit itself. */
  readonly isTitled?: boolean | undefined;
}

/** A static form in words, with the language that they are in. */
export interface Telling {
  readonly blocks: readonly Block[];
  readonly locale: string;
}

const word = (value: string | true | undefined): string | undefined =>
  typeof value === 'string' && value ? value : undefined;
const list = (value: string | true | undefined): string[] | undefined => {
  const ids = toIds(word(value) ?? '');
  return ids.length ? ids : undefined;
};
const first = (kind: string, records: Readonly<Record<string, unknown>>): string => {
  const [id] = Object.keys(records);
  if (id === undefined) throw new CommandError(`the dataset has no ${kind}`, 1);
  return id;
};
const pageOf = (page: string | undefined) => (page === undefined ? {} : { page });

/** What the widgets call themselves that show more than one thing. */
export async function loadTitles(
  language: string,
): Promise<Readonly<Record<'matrix' | 'map', string>>> {
  const [matrix, map] = await Promise.all([
    loadWording(matrixWords, language),
    loadWording(mapWords, language),
  ]);
  return { matrix: matrix.messages.title, map: map.messages.title };
}

/** What each widget says, from the same models as the tags. */
export const tell: Readonly<Record<Widget, (facts: Facts) => Promise<Telling>>> = {
  async matrix({ dataset, attributes, language, page }) {
    const wording = await loadWording(matrixWords, language);
    const { locale } = wording;
    const model = toMatrixModel(dataset, {
      organizations: list(attributes['organizations']),
      actors: list(attributes['actors']),
      sort: toSort(word(attributes['sort'])),
      transpose: attributes['transpose'] !== undefined,
      locale,
      ...pageOf(page),
    });
    return { blocks: matrixStatic(model, { ...wording, dataset }), locale };
  },

  async actor({ dataset, attributes, language, page }) {
    const wording = await loadWording(actorWords, language);
    const { locale } = wording;
    const actor = word(attributes['actor']) ?? first('actor', dataset.actors);
    const model = toActorModel(dataset, { actor, locale, ...pageOf(page) });
    return { blocks: actorStatic(model, { ...wording, dataset }), locale };
  },

  async map({ dataset, attributes, language, page, geometry, width, id, ...picture }) {
    const wording = await loadWording(mapWords, language);
    const { locale } = wording;
    const organization = word(attributes['organization']);
    const model = toMapModel(dataset, {
      geometry,
      organization: organization === 'none' ? undefined : organization,
      places: list(attributes['places']),
      locale,
      ...pageOf(page),
    });
    const focus = word(attributes['focus']);
    const reading = {
      ...wording,
      dataset,
      geometry,
      focus,
      id,
      isStandalone: !!picture.isStandalone,
      isTitled: !!picture.isTitled,
      ...(width && { width }),
    };
    return { blocks: mapStatic(model, reading), locale };
  },

  async quote({ dataset, attributes, language, page }) {
    const wording = await loadWording(quoteWords, language);
    const { locale } = wording;
    const quote = word(attributes['quote']) ?? first('quote', dataset.quotes);
    const response = word(attributes['response']);
    const model = toQuoteModel(dataset, { quote, response, locale, ...pageOf(page) });
    return { blocks: quoteStatic(model, { ...wording, dataset }), locale };
  },
};
