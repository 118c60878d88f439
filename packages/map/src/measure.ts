import type { TextStyle } from './layout.js';

let canvas: CanvasRenderingContext2D | null | undefined;

/** A text's width in an element's font, in CSS pixels. */
export function measureIn(element: Element): (text: string, style: TextStyle) => number {
  const { fontFamily } = getComputedStyle(element);
  canvas ??= document.createElement('canvas').getContext('2d');
  return (text, { size, weight, spacing }) => {
    // Without a canvas, as in a browser that guards against fingerprints, a generous guess.
    if (!canvas) return text.length * size * (0.62 + spacing);
    canvas.font = `${weight} ${size}px ${fontFamily}`;
    return canvas.measureText(text).width + text.length * spacing * size;
  };
}
