import type { Box, Point } from '../geometry.js';
import type { Steps } from '../slices.js';
import {
  boxAt,
  countOverlaps,
  cross,
  isWithin,
  meetsAny,
  nearestIn,
  overlap,
  type Segment,
} from './boxes.js';

/** One way to set a name: its lines at some size, and the room that they take. */
export interface Setting {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** A name to be placed. */
export interface Wish {
  readonly key: string;
  /** From the best way to set it to the last resort. */
  readonly settings: readonly Setting[];
  /** Where it belongs: the best spot in a shape, or the dot of a city. */
  readonly at: Point;
  /** The radius of its dot; without one the name may cover the spot itself. */
  readonly dot?: number;
  /** Whether it may stand apart, tied to its spot by a line. */
  readonly mayLead: boolean;
  /** How much of a box lies in the shape that it names, 0 to 1. */
  readonly fit?: (box: Box) => number;
  /** What it costs to set a box apart there, where it would seem to name another shape. */
  readonly misleads?: (box: Box) => number;
  /** How many steps it may move from its spot. */
  readonly reach?: number;
}

/** A name with its place; boxes and lines are in pixels. */
export type Spot<W extends Wish> = W & {
  readonly setting: Setting;
  readonly box: Box;
  readonly leader?: Segment | undefined;
  /** How far it falls short of where the name would like to stand. */
  readonly cost: number;
};

type Candidate = Pick<Spot<Wish>, 'setting' | 'box' | 'leader' | 'cost'>;

/** Takes a place for a name if it is free and costs less than any before; the least cost so far. */
type Consider = (setting: Setting, box: Box, cost: number, leader?: Segment) => number;

/** Space kept between two names, and between a name and the frame. */
const SPACE = 3;
const MARGIN = 4;
/** Space about the end of a leader line. */
const END = 5;
/** The least cost of a name that stands apart. */
const LEADER = 30;
/** A name may overrun its shape's border by so much, as on any atlas. */
const LEAST_FIT = 0.45;

/**
 * Places names, one a step, from the most to the least important, none over another nor over what is `taken`.
 * Each takes its cheapest free place, and pays for standing where a later one would like to; one
 * without any free place is left out.
 */
export function* placeLabels<W extends Wish>(
  wishes: readonly W[],
  {
    size,
    taken,
    shunned,
    placed,
    waiting,
  }: {
    readonly size: Point;
    /** What no name may cover. */
    readonly taken: readonly Box[];
    /** What a name had better not cover. */
    readonly shunned: readonly Box[];
    /** Names that have their places already. */
    readonly placed: readonly Spot<W>[];
    /** Names that will be placed after all of these. */
    readonly waiting: readonly W[];
  },
): Steps<Spot<W>[]> {
  const all = [...placed, ...wishes, ...waiting];
  const ends = all.map(({ at, dot = END }) => boxAt(at, 2 * dot, 2 * dot));
  const dots = ends.filter((_, i) => all[i]!.dot);
  const hopes = [...wishes, ...waiting].map(hopeOf);
  const blocked = [...taken, ...placed.map(({ box }) => box)];
  const lines = placed.flatMap(({ leader }) => (leader ? [leader] : []));
  const spots: Spot<W>[] = [];
  for (const [index, wish] of wishes.entries()) {
    yield;
    // Of hundreds of names only a few are so near that they matter.
    const reach = 2 * Math.max(...wish.settings.map(({ width, size: em }) => 1.1 * width + 7 * em));
    const area = boxAt(wish.at, reach, reach);
    const near = (boxes: readonly Box[]): Box[] => boxes.filter((each) => overlap(each, area));
    const later = near(hopes.slice(index + 1));
    const others = near(blocked);
    const foreign = near(ends).filter((each) => each !== ends[placed.length + index]);
    const spotted = near(dots);
    let best: Candidate | undefined;
    let least = Infinity;
    const consider = (setting: Setting, box: Box, cost: number, leader?: Segment): number => {
      // The cheapest questions first, since most places are out of the question.
      if (
        cost >= least ||
        !isWithin(box, size, MARGIN) ||
        countOverlaps(others, box, SPACE) ||
        countOverlaps(spotted, box, 1) ||
        lines.some((each) => meetsAny(each, [box]))
      ) {
        return least;
      }
      // What it would cost to stand there: other shapes covered, and the hopes of later names.
      cost +=
        55 * countOverlaps(shunned, box) +
        22 * countOverlaps(others, rowOf(box)) +
        14 * countOverlaps(later, box, SPACE);
      if (
        cost >= least ||
        (leader &&
          (meetsAny(leader, others) ||
            meetsAny(leader, foreign) ||
            lines.some((each) => cross(each, leader))))
      ) {
        return least;
      }
      if (leader) {
        cost += wish.misleads?.(box) ?? 0;
      } else {
        const share = wish.fit?.(box) ?? 1;
        cost += share < LEAST_FIT ? Infinity : (1 - share) * 40;
      }
      if (cost < least) [best, least] = [{ setting, box, leader, cost }, cost];
      return least;
    };
    considerNear(wish, consider);
    if (wish.mayLead && least > LEADER) considerApart(wish, consider);
    if (!best) continue;
    blocked.push(best.box);
    if (best.leader) lines.push(best.leader);
    spots.push({ ...wish, ...best });
  }
  return spots;
}

/** Where another name would seem to go on with a name, or to lead up to it. */
const rowOf = (box: Box): Box => [box[0] - 12, box[1] + box[3] / 3, box[2] + 24, box[3] / 3];

/** Where a name would like to stand. */
export const hopeOf = ({ at, settings: [setting] }: Wish): Box =>
  boxAt(at, setting!.width, setting!.height);

/** Upon the spot or about its dot. */
function considerNear({ settings, at, dot, reach = 3 }: Wish, consider: Consider): void {
  if (dot) {
    // Around a dot: after it, before it, then above and below.
    for (const setting of settings) {
      [0, 4, 7, 1, 5, 3, 6, 2].forEach((step, i) =>
        consider(setting, around(at, setting, step / 8, dot + 2), i * 3),
      );
    }
    return;
  }
  // On the spot, or moved a little from it: nearest first, and no farther than may be of use.
  let least = Infinity;
  for (let away = 0; away <= reach * 2 && away * 3 < least; away++) {
    settings.forEach((setting, rank) => {
      const { width, height, size } = setting;
      const cost = rank * 6 + away * 3;
      if (cost >= least) return;
      for (let down = -away; down <= away; down++) {
        const along = away - Math.abs(down);
        if (Math.max(along, Math.abs(down)) > reach) continue;
        for (const side of along ? [-along, along] : [0]) {
          const point: Point = [at[0] + side * 0.25 * width, at[1] + down * 0.7 * size];
          least = consider(setting, boxAt(point, width, height), cost);
        }
      }
    });
  }
}

/** Apart from the spot, with a line to it. */
function considerApart({ settings, at }: Wish, consider: Consider): void {
  const setting = settings.at(-1)!;
  let least = Infinity;
  for (let ring = 1; ring < 8; ring++) {
    const away = ring * setting.size * 0.9;
    // What is farther away costs more.
    if (LEADER + away * 0.3 >= least) return;
    for (let i = 0; i < 20; i++) {
      const box = around(at, setting, i / 20, away);
      const end = nearestIn(box, at);
      const x = Math.abs(end[0] - at[0]);
      const y = Math.abs(end[1] - at[1]);
      // Lines that are short and run level read best.
      const cost = LEADER + (x + 1.5 * y) * 0.3;
      if (x + y > setting.size * 0.7 && cost < least) {
        least = consider(setting, box, cost, [...at, ...end]);
      }
    }
  }
}

/** The box of a name so far from a point, in a direction given in turns. */
function around(at: Point, { width, height }: Setting, turns: number, away: number): Box {
  const angle = turns * 2 * Math.PI;
  const x = at[0] + Math.cos(angle) * (away + width / 2);
  const y = at[1] + Math.sin(angle) * (away + height / 2);
  return boxAt([x, y], width, height);
}
