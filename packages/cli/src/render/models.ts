import { catalogue as actorWords, toActorModel } from '@factbox/actor/static.js';
import { loadWording } from '@factbox/core';
import type { Dataset } from '@factbox/dataset';
import { catalogue as mapWords, toMapModel, type Geometry } from '@factbox/map/static.js';
import { catalogue as matrixWords, toMatrixModel, toSort } from '@factbox/matrix/static.js';
import { catalogue as quoteWords, toQuoteModel } from '@factbox/quote/static.js';
import { CommandError } from '../io.js';
import { toIds, type TagAttributes } from './attributes.js';
import type { Widget } from './form.js';

/** What a widget's model is made from. */
export interface Facts {
  readonly dataset: Dataset;
  readonly attributes: TagAttributes;
  readonly language: string;
  readonly page?: string | undefined;
  readonly geometry?: Geometry | undefined;
}

/** The word that an attribute holds, if it holds any. */
export const word = (value: string | true | undefined): string | undefined =>
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

/** What each widget shows, and the words for it, as its tag's attributes ask. */
export const read = {
  async matrix({ dataset, attributes, language, page }: Facts) {
    const wording = await loadWording(matrixWords, language);
    const sort = toSort(word(attributes['sort']));
    const model = toMatrixModel(dataset, {
      organizations: list(attributes['organizations']),
      actors: list(attributes['actors']),
      sort,
      transpose: attributes['transpose'] !== undefined,
      locale: wording.locale,
      ...pageOf(page),
    });
    return { model, sort, reading: { ...wording, dataset } };
  },

  async actor({ dataset, attributes, language, page }: Facts) {
    const wording = await loadWording(actorWords, language);
    const { locale } = wording;
    const actor = word(attributes['actor']) ?? first('actor', dataset.actors);
    const model = toActorModel(dataset, { actor, locale, ...pageOf(page) });
    return { model, reading: { ...wording, dataset } };
  },

  async map({ dataset, attributes, language, page, geometry }: Facts) {
    const wording = await loadWording(mapWords, language);
    const organization = word(attributes['organization']);
    const model = toMapModel(dataset, {
      geometry,
      organization: organization === 'none' ? undefined : organization,
      places: list(attributes['places']),
      locale: wording.locale,
      ...pageOf(page),
    });
    const region = word(attributes['region']);
    return { model, region, geometry, reading: { ...wording, dataset } };
  },

  async quote({ dataset, attributes, language, page }: Facts) {
    const wording = await loadWording(quoteWords, language);
    const { locale } = wording;
    const quote = word(attributes['quote']) ?? first('quote', dataset.quotes);
    const model = toQuoteModel(dataset, { quote, locale, ...pageOf(page) });
    return { model, reading: { ...wording, dataset } };
  },
};

/** What each widget's forms are made from, made once for all of them. */
export type Seen = { readonly [W in Widget]: Awaited<ReturnType<(typeof read)[W]>> };
