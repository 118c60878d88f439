import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { BARRIER, LINE_BREAK, type Block } from './article.js';
import { findArticle } from './find-article.js';
import {
  classify,
  hasDropCap,
  isBold,
  isDataTable,
  isHead,
  isPreformatted,
  isTeaser,
  type Element,
  type Sort,
} from './html-elements.js';

/** The blocks of a page, with what stands around the article; `isWhole` if nothing does. */
export function blocksOfHtml(html: string, isWhole = false): Block[] {
  const document = parse(html);
  const body = elementsOf(document).find(({ tagName }) => tagName === 'body')!;
  const blocks = readBlocks(body, isWhole ? undefined : findArticle(body));
  // Where paragraphs are marked as such, short loose words are labels, not headings.
  const isMarked = blocks.some(({ kind }) => kind === 'paragraph');
  return blocks.map(({ text, kind }) => ({
    text,
    kind: kind === 'stray' && !isMarked ? 'line' : kind,
  }));
}

function elementsOf(node: Tree.ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    tree.isElementNode(child) ? [child, ...elementsOf(child)] : [],
  );
}

type Kind = Block['kind'];

/** All blocks of a page in order; loose text beside blocks is a block too. */
function readBlocks(body: Element, own?: ReadonlySet<Tree.TextNode>): readonly Block[] {
  const blocks: Block[] = [];
  let text = '';
  let kind: Kind = 'beside';
  let isCapped = false;
  let isOwn = false;
  let isBeside = false;
  const end = (next: Kind): void => {
    // Two line breaks are how old pages begin a paragraph.
    const [first = '', ...rest] = text.split(/\n\s*\n/).map(tidy);
    const parts = [isCapped ? afterDropCap(first) : first, ...rest].filter(Boolean);
    const isLine = kind === 'stray' && parts.length > 1;
    const sort = !isOwn || isBeside ? 'beside' : isLine ? 'line' : kind;
    for (const part of parts) blocks.push({ text: part, kind: sort });
    text = '';
    isOwn = false;
    isCapped = false;
    kind = next;
  };
  const enter = (element: Element, inner: Kind): void => {
    const outer = kind;
    end(inner);
    isCapped = hasDropCap(element);
    element.childNodes.forEach((child) => visit(child));
    end(outer);
  };
  const visit = (node: Tree.ChildNode): void => {
    if (tree.isTextNode(node)) {
      isOwn ||= !own || own.has(node);
      // No-break and narrow spaces are the article's own characters and stay.
      text += isPreformatted(node) ? node.value : node.value.replaceAll(/[ \t\n\f\r]+/g, ' ');
      return;
    }
    if (!tree.isElementNode(node)) return;
    const { tagName } = node;
    const sort = classify(node);
    if (tagName === 'br') text += LINE_BREAK;
    else if (sort === 'unseen') return;
    else if (sort === 'between') text += BARRIER;
    else if (sort === 'apart') {
      text += BARRIER;
      node.childNodes.forEach(visit);
      text += BARRIER;
    } else if (isBesideText(node, sort)) {
      const outer = isBeside;
      end(kind);
      isBeside = true;
      enter(node, 'stray');
      isBeside = outer;
    } else if (tagName === 'h1') enter(node, 'title');
    else if (/^h[2-6]$/.test(tagName)) enter(node, 'heading');
    else if (sort === 'paragraph') enter(node, isBold(node) ? 'line' : 'paragraph');
    else if (sort === 'block') {
      enter(node, kind === 'paragraph' ? 'paragraph' : 'stray');
    } else node.childNodes.forEach(visit);
  };
  enter(body, 'stray');
  return blocks;
}

const isBesideText = (element: Element, sort: Sort): boolean =>
  sort === 'beside' ||
  isHead(element) ||
  isTeaser(element) ||
  (element.tagName === 'table' && isDataTable(element));

/** A first letter that is set apart is no part of the word to a browser. */
const afterDropCap = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]*[\p{L}\p{N}](?=[\p{L}\p{N}])/u, `$&${BARRIER}`);

const tidy = (text: string): string =>
  text
    .replaceAll(/ *\n */g, LINE_BREAK)
    .replaceAll(/ +/g, ' ')
    .replace(/^\s+|\s+$/g, '');
