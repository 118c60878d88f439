import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Block } from './article.js';

/** What is on an article's page but not of its text. */
const OMITTED = new Set(
  'head script style noscript template iframe svg math canvas object audio video form button select textarea nav aside footer figure figcaption table dialog menu'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(['p', 'li', 'dd', 'dt', 'blockquote', 'pre']);
const BLOCKS = new Set([
  ...PARAGRAPHS,
  ...'address article body center details div dl fieldset header hgroup hr html main ol section summary ul'.split(
    ' ',
  ),
]);

type Element = Tree.Element;

/** The blocks of a page's article: of its body where the markup says which part that is. */
export function blocksOfHtml(html: string): { head: Block[]; body: Block[] } {
  const document = parse(html);
  const root = articleOf(elementsOf(document));
  return {
    head: elementsOf(root).filter(isHead).flatMap(blocksIn),
    body: blocksIn(root),
  };
}

/** The element with the most text of the first kind that the page has. */
function articleOf(elements: readonly Element[]): Element {
  const kinds: ((element: Element) => boolean)[] = [
    (element) => /\barticleBody\b/.test(attribute(element, 'itemprop')),
    ({ tagName }) => tagName === 'article',
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
    ({ tagName }) => tagName === 'body',
  ];
  const size = (element: Element): number =>
    blocksIn(element).reduce((sum, { text }) => sum + text.length, 0);
  for (const kind of kinds) {
    const [best] = elements.filter(kind).sort((a, b) => size(b) - size(a));
    if (best && size(best)) return best;
  }
  return elements[0]!;
}

function elementsOf(node: Tree.ParentNode): Element[] {
  return node.childNodes.flatMap((child) =>
    tree.isElementNode(child) ? [child, ...elementsOf(child)] : [],
  );
}

const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';

const isHead = ({ tagName }: Element): boolean => tagName === 'header' || tagName === 'hgroup';

const isOmitted = (element: Element): boolean =>
  OMITTED.has(element.tagName) ||
  element.tagName.startsWith('factbox-') ||
  element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' || name === 'data-factbox' || (name === 'aria-hidden' && value === 'true'),
  );

/** All blocks inside an element, in order; loose text beside blocks is a block too. */
function blocksIn(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let kind: Block['kind'] = 'line';
  const end = (next: Block['kind'] = 'line'): void => {
    // Two line breaks are how old pages begin a paragraph.
    for (const part of text.split(/\n\s*\n/)) {
      if (part.trim()) blocks.push({ text: part.replace(/\s+/g, ' ').trim(), kind });
    }
    text = '';
    kind = next;
  };
  const visit = (node: Tree.ChildNode): void => {
    if (tree.isTextNode(node)) text += node.value.replace(/\s+/g, ' ');
    if (!tree.isElementNode(node)) return;
    const { tagName } = node;
    if (tagName === 'br') text += '\n';
    else if (isOmitted(node) || isHead(node)) end(kind);
    else if (tagName === 'h1') enter(node, 'title');
    else if (/^h[2-6]$/.test(tagName)) enter(node, 'heading');
    else if (PARAGRAPHS.has(tagName)) enter(node, isBold(node) ? 'line' : 'paragraph');
    else if (BLOCKS.has(tagName)) enter(node, kind === 'paragraph' ? 'paragraph' : 'line');
    else node.childNodes.forEach(visit);
  };
  const enter = (element: Element, inner: Block['kind']): void => {
    const outer = kind;
    end(inner);
    element.childNodes.forEach(visit);
    end(outer);
  };
  root.childNodes.forEach(visit);
  end();
  return blocks;
}

/** Whether all text of a paragraph is bold: how some editors write a heading. */
function isBold(element: Element): boolean {
  const inner = element.childNodes.filter(
    (node) => !tree.isTextNode(node) || node.value.trim() !== '',
  );
  return (
    inner.length > 0 &&
    inner.every((node) => tree.isElementNode(node) && /^(b|strong)$/.test(node.tagName))
  );
}
