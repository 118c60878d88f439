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
  /** How far it may move from its spot, in lines. */
  readonly reach?: number;
}

/** A name with its place; boxes and lines are in pixels. */
export interface Spot {
  readonly key: string;
  readonly form: Form;
  readonly box: Box;
  readonly leader?: Segment;
}

interface Candidate {
  readonly form: Form;
  readonly box: Box;
  readonly cost: number;
  readonly leader?: Segment;
  readonly isFree?: boolean;
}

/** Space kept between two names, and between a name and the frame. */
const SPACE = 3;
const MARGIN = 4;
/** Space about the end of a leader line. */
const END = 5;
/** A name may overrun its shape's border by so much, as on any atlas. */
const LEAST_FIT = 0.45;

/**
 * Places names from the most to the least important, none over another nor over what is `taken`.
 * Each takes its cheapest free place, and pays for standing where a later one would like to; one
 * without any free place is left out.
 */
export function placeLabels(
  wishes: readonly Wish[],
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
): Spot[] {
  const dots = wishes.map(({ at, dot = END }) => boxAt(at, 2 * dot, 2 * dot));
  const hopes = wishes.map((wish) => candidatesOf(wish)[0]!.box);
  const blocked: Box[] = [...taken];
  const lines: Segment[] = [];
  const spots: Spot[] = [];
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
    const toll = ({ box, leader }: Candidate): number => {
      let sum = 22 * shunned.filter((each) => overlap(each, box)).length;
      for (let i = index + 1; i < hopes.length; i++) {
        if (overlap(hopes[i]!, box, SPACE)) sum += 14;
        else if (leader && meets(leader, hopes[i]!)) sum += 8;
      }
      return sum;
    };
    let best: Candidate | undefined;
    let least = Infinity;
    for (const candidate of candidatesOf(wish).sort((a, b) => a.cost - b.cost)) {
      if (candidate.cost >= least) break;
      if (isBlocked(candidate)) continue;
      const share = candidate.isFree || !wish.fit ? 1 : wish.fit(candidate.box);
      if (share < LEAST_FIT) continue;
      const stray = candidate.leader && wish.misleads?.(candidate.box) ? 18 : 0;
      const cost = candidate.cost + (1 - share) * 40 + stray + toll(candidate);
      if (cost < least) [best, least] = [candidate, cost];
    }
    if (!best) return;
    const { form, box, leader } = best;
    blocked.push(box);
    if (leader) lines.push(leader);
    spots.push({ key: wish.key, form, box, ...(leader && { leader }) });
  });
  return spots;
}

function candidatesOf(wish: Wish): Candidate[] {
  const around = wish.dot ? beside(wish, wish.dot) : upon(wish);
  return wish.mayLead ? [...around, ...apart(wish)] : around;
}

/** On the spot, or moved a little from it. */
const upon = ({ forms, at, reach = 3 }: Wish): Candidate[] =>
  forms.flatMap((form, rank) =>
    [0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8, 2.4, -2.4]
      .filter((down) => Math.abs(down) < reach)
      .flatMap((down) =>
        [0, 0.15, -0.15, 0.3, -0.3, 0.45, -0.45, 0.6, -0.6]
          .filter((along) => Math.abs(along) * 4 < reach)
          .map((along) => ({
            form,
            box: boxAt(
              [at[0] + along * form.width, at[1] + down * form.size],
              form.width,
              form.height,
            ),
            cost: rank * 6 + Math.abs(down) * 5 + Math.abs(along) * 20,
          })),
      ),
  );

/** Around a dot: after it, before it, then above and below. */
const beside = ({ forms, at }: Wish, dot: number): Candidate[] =>
  forms.flatMap((form) =>
    [
      [1, 0],
      [-1, 0],
      [0.9, -0.8],
      [0.9, 0.8],
      [-0.9, -0.8],
      [-0.9, 0.8],
      [0, -1],
      [0, 1],
    ].map(([x, y], rank) => ({
      form,
      box: boxAt(
        [at[0] + x! * (form.width / 2 + dot + 2), at[1] + y! * (form.height / 2 + (x ? 0 : dot))],
        form.width,
        form.height,
      ),
      cost: rank * 3,
      isFree: true,
    })),
  );

/** Apart from the spot, with a line to it. */
function apart({ forms, at }: Wish): Candidate[] {
  const form = forms.at(-1)!;
  const candidates: Candidate[] = [];
  for (let ring = 1; ring < 10; ring++) {
    for (let step = 0; step < 24; step++) {
      const angle = (step / 24) * 2 * Math.PI;
      const away = ring * form.size * 0.9;
      const box = boxAt(
        [
          at[0] + Math.cos(angle) * (away + form.width / 2),
          at[1] + Math.sin(angle) * (away + form.height / 2),
        ],
        form.width,
        form.height,
      );
      const [x, y] = nearestIn(box, at);
      const length = Math.hypot(x - at[0], y - at[1]);
      if (length < form.size * 0.7) continue;
      // Lines that run level or gently read best.
      const steep = Math.abs(Math.sin(angle)) * 5;
      const leader: Segment = [...at, x, y];
      candidates.push({ form, box, cost: 22 + length * 0.35 + steep, leader, isFree: true });
    }
  }
  return candidates;
}
