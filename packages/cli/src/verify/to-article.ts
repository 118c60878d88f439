import { micromark } from 'micromark';
import { frontmatter, frontmatterHtml } from 'micromark-extension-frontmatter';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Article, Block, Known, Paragraph } from './article.js';
import { normalise } from './normalise.js';
import { blocksOfHtml } from './read-html.js';
import { blocksOfText } from './read-text.js';

/** Reads an article from a page, a Markdown file or a plain text; its name tells which. */
export function toArticle(contents: string, known: Known, name = ''): Article {
  return fromBlocks(readers[formatOf(contents, name)](contents), known);
}

type Format = 'html' | 'markdown' | 'text';

const readers: Readonly<Record<Format, (contents: string) => readonly Block[]>> = {
  html: (contents) => blocksOfHtml(contents),
  // All of a Markdown file is the article, and what HTML is in it reads like a page's.
  markdown: (contents) => blocksOfHtml(markdownToHtml(contents), true),
  text: blocksOfText,
};

function formatOf(contents: string, name: string): Format {
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return 'markdown';
  if (/\.x?html?$/i.test(name)) return 'html';
  return /^\uFEFF?\s*<(?:[a-z]|!|\?xml)/i.test(contents) ? 'html' : 'text';
}

/** A line such as `11. März 2026`, which Markdown would take for the eleventh of a list. */
const dateLine = /^(\d{1,2})\.(?= \p{L}+ \d{4}\s*$)/gmu;

const markdownToHtml = (markdown: string): string =>
  micromark(markdown.replace(/^\uFEFF/, '').replace(dateLine, '$1\\.'), {
    allowDangerousHtml: true,
    extensions: [gfm(), frontmatter(['yaml', 'toml'])],
    htmlExtensions: [gfmHtml(), frontmatterHtml(['yaml', 'toml'])],
  });

/** Counts the paragraphs: what stands before the first is head, headings name what follows. */
function fromBlocks(blocks: readonly Block[], known: Known): Article {
  const sections = new Set((known.sections ?? []).map(normalise));
  const { title = '', author = '' } = known;
  const head = new Set([title, author, `By ${author}`].map(normalise));
  const last = blocks.findLastIndex(({ kind }) => kind !== 'beside' && kind !== 'stray');
  const paragraphs: Paragraph[] = [];
  const above: Block[] = [];
  let section: string | undefined;
  blocks.forEach((block, line) => {
    const { text, kind } = block;
    if (kind === 'beside') return;
    const isBegun = paragraphs.length > 0;
    if (!isBegun) above.push(block);
    const isLast = line >= last;
    const looksLikeHeading = isHeading(text, isLast);
    const isParagraph =
      kind === 'paragraph' ? (isBegun && !isLast) || !looksLikeHeading : !looksLikeHeading;
    if ((kind === 'heading' && !isLead(text)) || sections.has(normalise(text))) section = text;
    else if (kind === 'title' || (!isBegun && head.has(normalise(text)))) return;
    else if (isParagraph) paragraphs.push({ number: paragraphs.length + 1, section, text, line });
    // Before the first paragraph that is title, byline or date; after it, a heading.
    else if (isBegun && kind === 'line') section = text;
  });
  // The first paragraph was above itself.
  const topmost = paragraphs.length ? above.slice(0, -1) : above;
  const titles = topmost.filter(({ kind }) => kind === 'title');
  const others = topmost.filter(({ kind }) => kind !== 'title');
  return {
    paragraphs,
    head: [...titles, ...others].map(({ text }) => text),
    lines: blocks.map(({ text }) => text),
  };
}

const LONGEST_HEADING = 100;

/** Whether what is marked as a heading is a sentence, as some pages mark the lead. */
const isLead = (text: string): boolean =>
  text.length > LONGEST_HEADING && /[.…。۔।]["”’»」』')\]]*$/.test(text);

/**
 * Whether a line is a heading, byline or date: short, on one line, and no sentence. A question may
 * be either; it is taken for a heading if its longer words have capitals, as headings' do.
 */
function isHeading(text: string, isLast: boolean): boolean {
  if (text.length > LONGEST_HEADING || text.includes('\n')) return false;
  if (/[.!…。！۔।]["”’»」』')\]]*$/.test(text)) return false;
  // The last line of a page is often what follows the article: `No comments:`.
  if (/:$/.test(text)) return isLast;
  if (!/[?？؟]["”’»」』')\]]*$/.test(text)) return true;
  const words = text.match(/[\p{L}\p{N}'’-]{4,}/gu) ?? [];
  return words.length > 0 && words.every((word) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(word));
}
