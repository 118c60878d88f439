import type { CollectionName, Dataset, DatasetInput, Infer, Words, schema } from './schema.js';

type Known<I> = { [K in CollectionName]: K extends keyof I ? NoInfer<I[K]> & string : string };

type Schema = typeof schema;

/** The collections that can be referred to, and what their records are written in. */
type Records = {
  [
    K in keyof Schema as K extends CollectionName | `${CollectionName}?` ? K : never
  ]: Schema[K] extends { '*': infer Item } ? Item : never;
};

type Draft<I, W> = Infer<Omit<Schema, keyof Records>, Known<I>, W> & {
  readonly [K in keyof Records as K extends `${string}?` ? never : K]: Readonly<
    Record<K extends keyof I ? I[K] & string : string, Infer<Records[K], Known<I>, W>>
  >;
} & {
  readonly [K in keyof Records as K extends `${infer Name}?` ? Name : never]?: Readonly<
    Record<
      K extends `${infer Name}?` ? (Name extends keyof I ? I[Name] & string : string) : never,
      Infer<Records[K], Known<I>, W>
    >
  >;
};

/** Takes a dataset whose texts are written as `W`. */
type Define<W, Result> = <
  Passages extends string,
  Actors extends string,
  Organizations extends string,
  Quotes extends string,
  Events extends string,
  Places extends string,
  Claims extends string = never,
  Demands extends string = never,
  Roles extends string = never,
  InterestKinds extends string = never,
  PlaceKinds extends string = never,
>(
  dataset: Draft<
    {
      passages: Passages;
      actors: Actors;
      organizations: Organizations;
      quotes: Quotes;
      events: Events;
      places: Places;
      claims: Claims;
      demands: Demands;
      roles: Roles;
      interestKinds: InterestKinds;
      placeKinds: PlaceKinds;
    },
    W
  >,
) => Result;

/**
 * Returns the dataset as it is; a reference to an id that the dataset does not have is a compile
 * error at that reference. Dates, codes and coordinates are left to `parseDataset`. One with texts in
 * several languages is a `DatasetInput`.
 */
export const defineDataset = ((dataset: DatasetInput) => dataset) as Define<string, Dataset> &
  Define<Words, DatasetInput>;
