import { markup } from '@factbox/core';
import { escapeHtml, raw, type Attributes } from '@factbox/core/html.js';
import type { Painter } from '../drawing.js';
import { looks, type LookName } from '../patterns.js';
import { toneOf, tones } from './colours.js';

/**
 * The map's colours on white paper. By them `fallback.css` finds what is painted, and gives it the
 * colours of a dark page.
 */
const colour = (name: keyof typeof tones): string => tones[name][0];

const ink = { stroke: colour('ink') };
const hair = { 'vector-effect': 'non-scaling-stroke', 'stroke-linejoin': 'round' };

/** What the style sheet of a page says of each class. */
const byClass: Readonly<Record<string, Attributes>> = {
  land: { fill: colour('other') },
  actor: { fill: colour('land') },
  place: { fill: colour('place'), stroke: colour('land'), 'stroke-width': 0.75, ...hair },
  water: { fill: colour('water') },
  lake: { fill: colour('water') },
  stroke: { fill: 'none', stroke: colour('line'), 'stroke-width': 0.9, ...hair },
  division: { 'stroke-width': 0.5, 'stroke-opacity': 0.4 },
  coast: { 'stroke-opacity': 0.45 },
  disputed: { 'stroke-width': 1, 'stroke-dasharray': '3 2.5' },
  leader: ink,
  arrow: { ...ink, 'stroke-width': 1 },
  scale: { ...ink, 'stroke-width': 1 },
  dot: { fill: colour('ink'), stroke: colour('land') },
  name: {
    fill: colour('ink'),
    stroke: colour('land'),
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'stroke-opacity': 0.85,
    'paint-order': 'stroke',
    'text-anchor': 'middle',
  },
  province: { fill: colour('accent') },
  region: { 'font-style': 'italic' },
  context: { fill: colour('context'), 'stroke-opacity': 0.6 },
  globe: { fill: colour('water'), stroke: colour('land'), 'stroke-width': 3 },
  'globe-land': { fill: colour('globe') },
  'globe-frame': { stroke: colour('accent'), 'stroke-width': 1.5 },
};

/** What a role changes. */
const byRole: Readonly<Record<string, (name: LookName) => Attributes>> = {
  land: (name) => ({ fill: toneOf(name)[0] }),
  line: (name) => {
    const { ink, isFilled } = looks[name];
    // Beside a colour of its own a pattern need not be loud.
    const isFaint = ink === 'faint';
    return {
      fill: isFilled ? colour('role') : 'none',
      stroke: colour(ink === 'role' ? 'role' : 'line'),
      'stroke-width': ink === 'role' && !isFilled ? 2 : isFaint ? 0.75 : 1,
      'stroke-opacity': isFaint ? 0.4 : 0.9,
    };
  },
  name: (name) => (name === 'not-stated' ? { fill: colour('context') } : {}),
};

/** How a file paints, in which there is neither style sheet nor script. */
export const filePainter = (name: string): Painter => {
  const id = `${name}-`;
  return {
    id,
    look: (classes, name) => {
      const names = classes.split(' ');
      const all = Object.assign(
        {},
        ...names.map((each) => byClass[each]),
        name && byRole[names[0]!]?.(name),
      ) as Attributes;
      return raw(
        Object.entries(all)
          .map(([key, value]) => `${key}="${String(value)}"`)
          .join(' '),
      );
    },
    // An outline is the longest thing in the drawing, and is written once for all its layers.
    layers: ({ code, path }, [first, ...others]) =>
      others.length
        ? markup`<defs><path id="${id}${code}" d="${path}"/></defs>${[first!, ...others].map(
            (look) => markup`<use href="#${id}${code}" ${look}/>`,
          )}`
        : markup`<path ${first} d="${path}"/>`,
    text: (words) => raw(escapeHtml(words)),
    mute: () => undefined,
    target: (_, content) => content,
  };
};
