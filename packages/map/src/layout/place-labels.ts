import type { Box, Point } from '../geometry.js';
import { boxAt, cross, isWithin, meets, nearestIn, overlap, type Segment } from './boxes.js';

/** One way to set a name: its lines at some size, and the room that they take. */
export interface Form {
  readonly lines: readonly string[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** A name to be placed. */
export interface Wish {
  readonly key: string;
  /** From the best way to set it to the last resort. */
  readonly forms: readonly Form[];
  /** Where it belongs: the best spot in a shape, or the dot of a city. */
  readonly at: Point;
  /** The radius of its dot; without one the name may cover the spot itself. */
  readonly dot?: number;
  /** Whether it may stand apart, tied to its spot by a line. */
  readonly mayLead: boolean;
  /** How much of a box lies in the shape that it names, 0 to 1. */
  readonly fit?: (box: Box) => number;
  /** Whether a box set apart would seem to name another shape. */
  readonly misleads?: (box: Box) => boolean;
  /** How many steps it may move from its spot. */
  readonly reach?: number;
}

/** A name with its place; boxes and lines are in pixels. */
export type Spot<W extends Wish> = W & {
  readonly form: Form;
  readonly box: Box;
  readonly leader?: Segment | undefined;
};

interface Candidate {
  readonly form: Form;
  readonly box: Box;
  readonly cost: number;
  readonly leader?: Segment;
}

/** Space kept between two names, and between a name and the frame. */
const SPACE = 3;
const MARGIN = 4;
/** Space about the end of a leader line. */
const END = 5;
/** The least cost of a name that stands apart. */
const LEADER = 22;
/** A name may overrun its shape's border by so much, as on any atlas. */
const LEAST_FIT = 0.45;

/**
 * Places names from the most to the least important, none over another nor over what is `taken`.
 * Each takes its cheapest free place, and pays for standing where a later one would like to; one
 * without any free place is left out.
 */
export function placeLabels<W extends Wish>(
  wishes: readonly W[],
  {
    size,
    taken,
    shunned,
  }: {
    readonly size: Point;
    /** What no name may cover. */
    readonly taken: readonly Box[];
    /** What a name had better not cover. */
    readonly shunned: readonly Box[];
  },
): Spot<W>[] {
  const dots = wishes.map(({ at, dot = END }) => boxAt(at, 2 * dot, 2 * dot));
  const hopes = wishes.map(({ at, forms: [form] }) => boxAt(at, form!.width, form!.height));
  const blocked: Box[] = [...taken];
  const lines: Segment[] = [];
  const spots: Spot<W>[] = [];
  wishes.forEach((wish, index) => {
    const isBlocked = ({ box, leader }: Candidate): boolean =>
      !isWithin(box, size, MARGIN) ||
      blocked.some((each) => overlap(each, box, SPACE) || (leader && meets(leader, each))) ||
      dots.some(
        (each, i) =>
          (wishes[i]!.dot && overlap(each, box, 1)) ||
          (i !== index && leader && meets(leader, each)),
      ) ||
      lines.some((each) => meets(each, box) || (leader && cross(each, leader)));
    // What it would cost to stand there: other shapes covered, and the hopes of later names.
    const toll = ({ box }: Candidate): number =>
      22 * shunned.filter((each) => overlap(each, box)).length +
      14 * hopes.filter((each, i) => i > index && overlap(each, box, SPACE)).length;
    let best: Candidate | undefined;
    let least = Infinity;
    const consider = (candidates: Candidate[]): void => {
      for (const candidate of candidates.sort((a, b) => a.cost - b.cost)) {
        if (candidate.cost >= least) break;
        if (isBlocked(candidate)) continue;
        const share = candidate.leader ? 1 : (wish.fit?.(candidate.box) ?? 1);
        if (share < LEAST_FIT) continue;
        const stray = candidate.leader && wish.misleads?.(candidate.box) ? 18 : 0;
        const cost = candidate.cost + (1 - share) * 40 + stray + toll(candidate);
        if (cost < least) [best, least] = [candidate, cost];
      }
    };
    consider(candidatesOf(wish));
    if (wish.mayLead && least > LEADER) consider(leadersOf(wish));
    if (!best) return;
    const { form, box, leader } = best;
    blocked.push(box);
    if (leader) lines.push(leader);
    spots.push({ ...wish, form, box, leader });
  });
  return spots;
}

/** Upon the spot or about its dot. */
function candidatesOf({ forms, at, dot, reach = 4 }: Wish): Candidate[] {
  const candidates: Candidate[] = [];
  forms.forEach((form, rank) => {
    const { width, height, size } = form;
    if (dot) {
      // Around a dot: after it, before it, then above and below.
      [0, 4, 7, 1, 5, 3, 6, 2].forEach((step, i) =>
        candidates.push({ form, box: around(at, form, step / 8, dot + 2), cost: i * 3 }),
      );
      return;
    }
    // On the spot, or moved a little from it.
    for (let down = -reach; down <= reach; down++) {
      for (let along = -reach; along <= reach; along++) {
        const point: Point = [at[0] + along * 0.15 * width, at[1] + down * 0.6 * size];
        const cost = rank * 6 + Math.abs(down) * 3 + Math.abs(along) * 3;
        candidates.push({ form, box: boxAt(point, width, height), cost });
      }
    }
  });
  return candidates;
}

/** Apart from the spot, with a line to it. */
function leadersOf({ forms, at }: Wish): Candidate[] {
  const form = forms.at(-1)!;
  const candidates: Candidate[] = [];
  for (let i = 24; i < 240; i++) {
    const box = around(at, form, i / 24, Math.floor(i / 24) * form.size * 0.9);
    const end = nearestIn(box, at);
    const [x, y] = [Math.abs(end[0] - at[0]), Math.abs(end[1] - at[1])];
    // Lines that are short and run level read best.
    const cost = LEADER + (x + 1.5 * y) * 0.3;
    if (x + y > form.size * 0.7) candidates.push({ form, box, cost, leader: [...at, ...end] });
  }
  return candidates;
}

/** The box of a name so far from a point, in a direction given in turns. */
function around(at: Point, { width, height }: Form, turns: number, away: number): Box {
  const [x, y] = [Math.cos(turns * 2 * Math.PI), Math.sin(turns * 2 * Math.PI)];
  return boxAt([at[0] + x * (away + width / 2), at[1] + y * (away + height / 2)], width, height);
}
