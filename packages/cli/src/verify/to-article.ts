import type { Article, Block, Known, Paragraph } from './article.js';
import { normalise } from './normalise.js';
import { blocksOfHtml } from './read-html.js';
import { blocksOfText } from './read-text.js';

/** Reads an article from a page or a plain text. */
export function toArticle(contents: string, known: Known): Article {
  if (!isHtml(contents)) return fromBlocks(blocksOfText(contents), known);
  const { head, body } = blocksOfHtml(contents);
  const { paragraphs, text } = fromBlocks(body, known);
  return { paragraphs, text: [...head.map((block) => block.text), text].join('\n') };
}

const isHtml = (contents: string): boolean =>
  /^\s*(?:<!doctype|<\?xml|<!--)|<(?:html|body|article|main|p|h[1-6]|div|section)\b[^>]*>/i.test(
    contents,
  );

/** Counts the paragraphs: what stands before the first is head, headings name what follows. */
function fromBlocks(blocks: readonly Block[], known: Known): Article {
  const sections = new Set(known.sections.map(normalise));
  const head = new Set([known.title, known.author, `By ${known.author}`].map(normalise));
  const paragraphs: Paragraph[] = [];
  let section: string | undefined;
  blocks.forEach(({ text, kind }, at) => {
    const isBegun = paragraphs.length > 0;
    const isLast = at === blocks.length - 1;
    if (sections.has(normalise(text))) {
      section = text;
    } else if (kind === 'heading') {
      section = text;
    } else if (kind === 'paragraph' ? isBegun && !isLast : isBegun && !isHeading(text, isLast)) {
      paragraphs.push({ number: paragraphs.length + 1, section, text });
    } else if (isHeading(text, isLast) || kind === 'title' || head.has(normalise(text))) {
      // Before the first paragraph that is title, byline or date; after it, a heading.
      if (isBegun && kind === 'line') section = text;
    } else {
      paragraphs.push({ number: paragraphs.length + 1, section, text });
    }
  });
  return { paragraphs, text: blocks.map(({ text }) => text).join('\n') };
}

const LONGEST_HEADING = 100;

/**
 * Whether a line is a heading, byline or date: short, on one line, and no sentence. A question may
 * be either; it is taken for a heading if its longer words have capitals, as headings' do.
 */
function isHeading(text: string, isLast: boolean): boolean {
  if (text.length > LONGEST_HEADING || text.includes('\n')) return false;
  if (/[.!…]["”’»')\]]*$/.test(text)) return false;
  // The last line of a page is often what follows the article: `No comments:`.
  if (/:$/.test(text)) return isLast;
  if (!/\?["”’»')\]]*$/.test(text)) return true;
  const words = text.match(/[\p{L}\p{N}'’-]{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
}
