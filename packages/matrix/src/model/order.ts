import { actorName } from '@factbox/core';
import { organizationsOf, similarity, type Dataset } from '@factbox/dataset';

/** The orders in which actors can stand. */
export const sorts = ['given', 'name', 'count', 'similarity'] as const;

/** An order in which actors can stand. */
export type Sort = (typeof sorts)[number];

/** The order that an attribute names; as given for a word that names none. */
export const toSort = (word: string | undefined): Sort =>
  sorts.find((sort) => sort === word) ?? 'given';

/** The same actors in another order; equals stay in the given one. */
export function orderActors(
  dataset: Dataset,
  actors: readonly string[],
  { sort, locale }: { readonly sort: Sort; readonly locale: string },
): readonly string[] {
  const count = (id: string): number => new Set(organizationsOf(dataset, id)).size;
  const byCount = [...actors].sort((a, b) => count(b) - count(a));
  switch (sort) {
    case 'count':
      return byCount;
    case 'name': {
      const name = (id: string): string => actorName(dataset, id, locale);
      const { compare } = new Intl.Collator(locale);
      return [...actors].sort((a, b) => compare(name(a), name(b)));
    }
    case 'similarity':
      return chain(byCount, (a, b) => similarity(dataset, a, b));
    default:
      return actors;
  }
}

/** Begins with the first and goes on with whichever is most like the one before. */
function chain(ids: readonly string[], likeness: (a: string, b: string) => number): string[] {
  const [first, ...rest] = ids;
  if (first === undefined) return [];
  const ordered = [first];
  while (rest.length) {
    const last = ordered.at(-1)!;
    const scores = rest.map((id) => likeness(last, id));
    ordered.push(...rest.splice(scores.indexOf(Math.max(...scores)), 1));
  }
  return ordered;
}
