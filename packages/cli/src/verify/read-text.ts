import type { Block } from './article.js';

/**
 * The blocks of a plain text: what empty lines part. Where there are none, or where they part
 * single long lines no better, each line is a block.
 */
export function blocksOfText(text: string): Block[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const isParted = lines.some((line, at) => !line.trim() && lines.slice(at).some(hasText));
  const blocks = isParted ? lines.join('\n').split(/\n[^\S\n]*\n/) : lines;
  return blocks.filter(hasText).map(toBlock);
}

const hasText = (line: string): boolean => line.trim() !== '';

// Some mark headings in plain text as Markdown does. A line that is wrapped at a width is no break.
function toBlock(block: string): Block {
  const text = block.trim().replaceAll(/[^\S\n]*\n[^\S\n]*/g, ' ');
  const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(block.trim())?.[1];
  return heading === undefined ? { text, kind: 'line' } : { text: heading, kind: 'heading' };
}
