import { actorName } from '@factbox/core';
import { organizationsOf, similarity, type Dataset } from '@factbox/dataset';

/** The orders in which actors can stand. */
export const sorts = ['given', 'name', 'count', 'similarity', 'amount'] as const;

/** An order in which actors can stand. */
export type Sort = (typeof sorts)[number];

/** The same actors in another order, as given where it names none; equals stay in the given one. */
export function orderActors(
  dataset: Dataset,
  actors: readonly string[],
  { sort, locale }: { readonly sort?: Sort | undefined; readonly locale: string },
): readonly string[] {
  const count = (id: string): number => new Set(organizationsOf(dataset, id)).size;
  const name = (id: string): string => actorName(dataset, id, locale);
  if (sort === 'name') {
    return [...actors].sort((a, b) => name(a).localeCompare(name(b), locale));
  }
  const byCount = [...actors].sort((a, b) => count(b) - count(a));
  if (sort === 'count') return byCount;
  if (sort === 'similarity') return chain(byCount, (a, b) => similarity(dataset, a, b));
  if (sort === 'amount') {
    const amount = amountsIn(dataset);
    return [...actors].sort((a, b) => amount(b) - amount(a));
  }
  return actors;
}

/** How much actors have in the first organization of which any amount is told; the least where none is. */
function amountsIn({ memberships }: Dataset): (actor: string) => number {
  const first = memberships.find(({ amount }) => amount)?.organization;
  const amounts = new Map(
    memberships
      .filter(({ organization, amount }) => organization === first && amount)
      .map(({ actor, amount }) => [actor, amount!.number]),
  );
  return (actor) => amounts.get(actor) ?? -Number.MAX_VALUE;
}

/** Begins with the first and goes on with whichever is most like the one before. */
function chain(ids: readonly string[], likeness: (a: string, b: string) => number): string[] {
  const rest = [...ids];
  const ordered = rest.splice(0, 1);
  while (rest.length) {
    const scores = rest.map((id) => likeness(ordered.at(-1)!, id));
    const best = scores.reduce((most, score) => Math.max(most, score));
    ordered.push(...rest.splice(scores.indexOf(best), 1));
  }
  return ordered;
}
