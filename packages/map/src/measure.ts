import type { TextStyle } from './layout/lettering.js';

let canvas: CanvasRenderingContext2D | undefined;
let last: string | undefined;

/** A text's width in an element's font, in CSS pixels. */
export function measureIn(element: Element): (text: string, style: TextStyle) => number {
  const { fontFamily } = getComputedStyle(element);
  const context = (canvas ??= document.createElement('canvas').getContext('2d')!);
  return (text, { size, weight, spacing, slant = '' }) => {
    const font = `${slant} ${weight} ${size}px ${fontFamily}`;
    // Setting a font costs more than measuring in it.
    if (font !== last) context.font = last = font;
    return context.measureText(text).width + text.length * spacing * size;
  };
}
