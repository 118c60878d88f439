import { markup } from '@factbox/core';
import type { Painter } from '../drawing.js';
import { keyOf, type Subject } from '../model.js';

/** How samples look in a page: the style sheet knows the classes. */
export const sampler: Pick<Painter, 'id' | 'look'> = {
  id: '',
  look: (classes, name) => markup`class="${classes}${name && ` ${name}`}"`,
};

/**
 * How a page paints: what can be chosen has a `data-key`; whether it is chosen, `showState` says.
 * After its name a screen reader hears what it is.
 */
export const pagePainter = (whatOf: (subject: Subject) => string): Painter => ({
  ...sampler,
  layers: ({ path }, looks) => looks.map((look) => markup`<path ${look} d="${path}"/>`),
  text: (words) => words,
  mute: (key) => markup`aria-hidden="true"${key && markup` data-key="${key}"`}`,
  target: (subject, content, dot) =>
    markup`<g class="target" data-key="${keyOf(subject)}" role="button" tabindex="-1" aria-label="${subject.name + whatOf(subject)}">${dot && markup`<circle class="hit" cx="${dot.at[0]}" cy="${dot.at[1]}" r="${dot.reach}"/>`}${content}</g>`,
});
