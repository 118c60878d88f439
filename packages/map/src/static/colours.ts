import { looks, type LookName } from '../patterns.js';
import { palette, shares, type Tone } from '../palette.js';

/** Of two colours what a browser's `color-mix` in sRGB makes of them, in light and in dark. */
const mixed = (one: Tone, share: number, other: Tone = palette.land): Tone => {
  const mix = (i: 0 | 1): string => {
    const channels = [1, 3, 5].map((at) => {
      const [a, b] = [one, other].map((tone) => parseInt(tone[i].slice(at, at + 2), 16));
      return Math.round((a! * share + b! * (100 - share)) / 100)
        .toString(16)
        .padStart(2, '0');
    });
    return `#${channels.join('')}`;
  };
  return [mix(0), mix(1)];
};

/** All colours of the drawing, each in a light page and in a dark one. */
export const tones = {
  ink: palette.ink,
  land: palette.land,
  water: palette.water,
  line: palette.line,
  role: palette.role,
  accent: palette.accent,
  other: mixed(palette.shade, shares.other),
  place: mixed(palette.accent, shares.place),
  context: mixed(palette.ink, shares.context),
  globe: mixed(palette.line, shares.globe),
} as const satisfies Readonly<Record<string, Tone>>;

/** The colour of a role's land. */
export const toneOf = (name: LookName): Tone => {
  const { tint } = looks[name];
  return tint === undefined ? tones.other : mixed(palette.role, tint);
};
