import { directionOf, formatDate, type Style } from '@factbox/core';
import { boundsOf } from '@factbox/dataset';
import type { Entry, TimelineModel } from './model.js';

/** An entry on the axis; lengths across in per cent of its width, others in CSS pixels. */
export interface Mark {
  readonly look: Entry['look'];
  /** Where it begins; of a day, its middle. */
  readonly x: number;
  /** How long it may have been, so far as that is not known to the day; 0 for a day. */
  readonly width: number;
  readonly y: number;
  readonly title: string;
}

/** A scale of time with the entries that are dated. */
export interface Axis {
  readonly marks: readonly Mark[];
  /** Where a year or month begins; with its name where there is room for it. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  /** Where time ends below the marks. */
  readonly base: number;
  readonly direction: 'ltr' | 'rtl';
}

/** The narrowest axis in CSS pixels: where there is more room, marks only stand farther apart. */
const NARROWEST = 544;
/** One pixel of it, in per cent. */
const PIXEL = 100 / NARROWEST;
/** The room that a mark needs. */
const MARK = 10 * PIXEL;
/** About the room of a letter. */
const LETTER = 6.5 * PIXEL;
/** One above the other, marks stand in so many lanes at most, of so many pixels. */
const LANES = 6;
const LANE = 10;
/** Steps of the scale in months, and how many it has at most. */
const STEPS = [1, 3, 12, 24, 60, 120, 240, 600, 1200];
const TICKS = 10;

/** Whether a date is known to the day. */
export const isDay = (date: string): boolean => {
  const [first, last] = boundsOf(date);
  return first === last;
};

/** Days since 1970. */
const toDay = (date: string): number => Date.parse(date) / 864e5;

/**
 * The dated entries along a scale; undefined where the dates allow none, since there are hardly any or
 * too many at one time. What is known less exactly than to the day is as long as it may have been.
 */
export function layoutAxis({ groups }: TimelineModel, style: Style): Axis | undefined {
  const dated = groups
    .flat()
    .flatMap((entry) => (entry.date ? { entry, bounds: boundsOf(entry.date.value) } : []));
  const days = dated.flatMap(({ bounds }) => bounds.filter(Boolean).map(toDay));
  const [first, last] = [Math.min(...days), Math.max(...days) + 1];
  const scale = (100 - MARK) / (last - first);
  const toX = (day: number): number => MARK / 2 + (day - first) * scale;
  const direction = directionOf(style.locale);
  const place = (x: number, width = 0): number => (direction === 'rtl' ? 100 - x - width : x);

  const ticks = ticksOf(first, last, toX, style);
  const times = new Set(dated.map(({ bounds }) => bounds.join('/')));
  if (times.size < 4 || ticks.length < 2) return undefined;

  const ends: number[] = [];
  const placed = dated
    .map(({ entry, bounds: [from, to] }) => ({
      entry,
      from: from ? toDay(from) : first,
      to: to ? toDay(to) + 1 : last,
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ entry, from, to }) => {
      const isOne = to - from === 1;
      const width = isOne ? 0 : Math.max((to - from) * scale, MARK * 0.8);
      const x = isOne ? toX(from + 0.5) : Math.min(toX(from), 100 - width);
      const start = isOne ? x - MARK / 2 : x;
      let lane = 0;
      while (ends[lane]! > start) lane++;
      // The day of publication is a line through all lanes.
      if (entry.look !== 'published') ends[lane] = start + Math.max(width + MARK * 0.2, MARK);
      return { entry, x: place(x, width), width, lane };
    });
  if (ends.length > LANES) return undefined;
  const base = ends.length * LANE + 16;
  return {
    marks: placed.map(({ entry: { look, date, text, words }, x, width, lane }) => ({
      look,
      x,
      width,
      y: base - 9 - lane * LANE,
      title: look === 'published' ? words! : `${date!.text}: ${text ?? words!}`,
    })),
    ticks: ticks.map(({ x, text }) => ({ x: place(x), text })),
    base,
    direction,
  };
}

/** Where years or months begin; their names as far as there is room. */
function ticksOf(
  first: number,
  last: number,
  toX: (day: number) => number,
  style: Style,
): { x: number; text: string }[] {
  const step = STEPS.find((months) => last - first <= months * 30.5 * TICKS) ?? STEPS.at(-1)!;
  const start = new Date(first * 864e5);
  const month = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const ticks: { x: number; text: string }[] = [];
  let room = 0;
  for (let next = Math.floor(month / step) * step; ; next += step) {
    const year = `${Math.floor(next / 12)}`.padStart(4, '0');
    const date = step < 12 ? `${year}-${`${(next % 12) + 1}`.padStart(2, '0')}` : year;
    const day = toDay(date);
    if (!(day < last)) return ticks;
    if (day < first) continue;
    const x = toX(day);
    const name = formatDate(date, style);
    const end = x + name.length * LETTER;
    const hasRoom = x >= room && end <= 100;
    if (hasRoom) room = end + LETTER;
    ticks.push({ x, text: hasRoom ? name : '' });
  }
}
