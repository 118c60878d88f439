import type {
  CollectionName,
  Dataset,
  Ids,
  Infer,
  actor,
  event,
  organization,
  passage,
  place,
  quote,
  schema,
} from './schema.js';

type Known<I extends Ids> = { [K in CollectionName]: NoInfer<I[K]> };

type Draft<I extends Ids> = Omit<Infer<typeof schema, Known<I>>, CollectionName> & {
  passages: Record<I['passages'], Infer<typeof passage, Known<I>>>;
  actors: Record<I['actors'], Infer<typeof actor, Known<I>>>;
  organizations: Record<I['organizations'], Infer<typeof organization, Known<I>>>;
  quotes: Record<I['quotes'], Infer<typeof quote, Known<I>>>;
  events: Record<I['events'], Infer<typeof event, Known<I>>>;
  places: Record<I['places'], Infer<typeof place, Known<I>>>;
};

/**
 * Returns the dataset as it is; a reference to an id that the dataset does not have is a compile
 * error at that reference. Dates, codes and coordinates are left to `parseDataset`.
 */
export function defineDataset<
  Passages extends string,
  Actors extends string,
  Organizations extends string,
  Quotes extends string,
  Events extends string,
  Places extends string,
>(
  dataset: Draft<{
    passages: Passages;
    actors: Actors;
    organizations: Organizations;
    quotes: Quotes;
    events: Events;
    places: Places;
  }>,
): Dataset {
  return dataset;
}
