import { kinds } from './lettering.js';
import { placeLabels, type Spot } from './place-labels.js';
import type { Steps } from '../slices.js';
import { MISLEADING, type NameWish } from './wishes.js';

type Room = Pick<Parameters<typeof placeLabels>[1], 'size' | 'taken' | 'shunned'>;

/** What it costs the map that a name has no place; for a region, which is less than a name, a part of it. */
const LOST = 999;
/** A name that finds no place chooses first in the next round. */
const ROUNDS = 5;

/** Places the names of the story as well as some rounds can, and those of other countries in what is left. */
export function* placeNames(names: readonly NameWish[], room: Room): Steps<Spot<NameWish>[]> {
  const ranked = [...names].sort((a, b) => rankOf(a) - rankOf(b));
  const context = ranked.filter(({ kind }) => kind === 'context');
  const story = ranked.filter(({ kind }) => kind !== 'context');
  let best: readonly Spot<NameWish>[] = [];
  let least = Infinity;
  let order = story;
  for (let round = 0; round < ROUNDS; round++) {
    const spots = yield* placeLabels(order, { ...room, placed: [], waiting: context });
    const costOf = ({ key, kind }: NameWish): number =>
      spots.find((spot) => spot.key === key)?.cost ?? (kind === 'region' ? LOST : 9 * LOST);
    const total = story.reduce((sum, wish) => sum + costOf(wish), 0);
    if (total < least) [best, least] = [spots, total];
    const isLost = (wish: NameWish): boolean =>
      costOf(wish) >= (wish.kind === 'country' ? MISLEADING : LOST);
    if (!order.some(isLost)) break;
    order = [...order].sort((a, b) => +isLost(b) - +isLost(a));
  }
  return [...best, ...(yield* placeLabels(context, { ...room, placed: best, waiting: [] }))];
}

/**
 * Countries with little room choose first, since they have nowhere else to go; a region, which is wherever
 * its name is, after the provinces.
 */
function rankOf({ kind, settings: [setting], room = 0 }: NameWish): number {
  const share = room / setting!.width;
  if (kind === 'country') return share < 0.8 ? share - 2 : 2 + Math.min(0.9, share / 2);
  return kind === 'region' ? 0.5 : kinds.indexOf(kind);
}
