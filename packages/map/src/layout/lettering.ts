import { directionOf } from '@factbox/core';
import type { Standing } from '@factbox/dataset';
import type { LayoutOptions } from '../layout.js';
import type { Setting } from './place-labels.js';

/** How a name is set. */
export interface TextStyle {
  /** In CSS pixels. */
  readonly size: number;
  readonly weight: number;
  /** Space between letters, in ems. */
  readonly spacing: number;
  /** As in CSS `font-style`. */
  readonly slant?: string;
}

/** The kinds of name on a map, from the most to the least important; each has its own type. */
export const kinds = ['province', 'city', 'country', 'region', 'context'] as const;
export type LabelKind = (typeof kinds)[number];

/** The size of the smallest name, in pixels. */
const LEAST = 11;
/** Narrower maps have no room for capitals. */
const PHONE = 420;
/** On wider maps the name of a large country is larger. */
const WIDE = 600;

/** How names are set on a map. */
export interface Lettering {
  /** The name of a country also tells how close its role is; nothing where none is stated. */
  readonly styleOf: (kind: LabelKind, standing?: Standing) => TextStyle;
  /** The ways to set a name, from the best to the last resort, where text of some width fits. */
  readonly settingsOf: (name: string, kind: LabelKind, style: TextStyle, room: number) => Setting[];
}

/** The lettering of a map. */
export function letteringOf(options: LayoutOptions): Lettering {
  const { model, width, measure, textSize, locale } = options;
  // Letter spacing and capitals would tear Arabic script apart.
  const isSpaced = width >= PHONE && directionOf(locale) === 'ltr';
  const regular = Math.max(12, Math.round(textSize * 1.7) / 2);
  return {
    styleOf(kind, standing) {
      const isCountry = kind === 'country';
      // Who belongs stands out; where none is asked for, capitals do, or weight in their place.
      const isStrong = isCountry && (model.organization ? standing === 'full' : !isSpaced);
      return {
        size: regular - (isCountry ? 0.5 : kind === 'context' ? 1 : 0),
        weight: kind === 'province' ? 700 : isStrong ? 600 : 400,
        spacing: isCountry && isSpaced ? 0.09 : 0,
        slant: kind === 'region' ? 'italic' : '',
      };
    },
    settingsOf(name, kind, style, room) {
      const isCountry = kind === 'country';
      const text = isCountry && isSpaced ? name.toLocaleUpperCase(locale) : name;
      const { size } = style;
      const setIn = (...lines: string[]): Setting => ({
        lines,
        size,
        width: Math.max(...lines.map((line) => measure(line, style))) + 2,
        height: size * (lines.length * 1.15 + 0.1),
      });
      const one = setIn(text);
      const scaled = (by: number): Setting => ({
        ...one,
        size: size * by,
        width: one.width * by,
        height: one.height * by,
      });
      const settings = [one];
      const words = text.split(' ');
      if (words.length > 1) {
        const half = Math.ceil(words.length / 2);
        const two = setIn(words.slice(0, half).join(' '), words.slice(half).join(' '));
        // A region is wherever its name is, so that is kept compact.
        settings.splice(kind === 'region' ? 0 : 1, 0, two);
      }
      if (isCountry) {
        settings.push(scaled(Math.max(LEAST / size, 0.88)));
        if (width >= WIDE && one.width * 1.2 < room * 0.7) settings.unshift(scaled(1.2));
      }
      return settings;
    },
  };
}
