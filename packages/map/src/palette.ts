/** A colour in a light page, and the same in a dark one. */
export type Tone = readonly [light: string, dark: string];

/** The map's colours, read by the widget's style sheet and by the drawing alike. */
export const palette = {
  /** Of what stands on the map, whatever the text about it is like. */
  ink: ['#1a1a1a', '#e9e6df'],
  land: ['#f9f6ef', '#333437'],
  water: ['#d9e6ec', '#111d27'],
  line: ['#7b7468', '#8f8a80'],
  role: ['#c58f32', '#8f6c36'],
  accent: ['#9b2d1f', '#ff9e8a'],
  /** What makes land that is not of the story darker. */
  shade: ['#b4a690', '#000000'],
} as const satisfies Readonly<Record<string, Tone>>;

/** What is mixed of two colours, with the share of the first in per cent; the rest is land. */
export const shares = {
  other: 20,
  place: 62,
  context: 66,
  globe: 55,
} as const;
