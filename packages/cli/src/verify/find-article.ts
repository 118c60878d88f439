import { Readability } from '@mozilla/readability';
// @ts-expect-error It has no types.
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, classify, textOf, type Element } from './html-elements.js';

type Text = Tree.TextNode;

/** The small document, without script or layout, that Firefox gives to Readability. */
const Parser = JSDOMParser as new () => { parse(xml: string): Document };

/** Which texts of a page are of its article. */
export function findArticle(body: Element): ReadonlySet<Text> {
  const kept = new Set(readerView(body));
  const [marked] = rootsIn(body)
    .map((element) => textsIn(element))
    .filter((texts) => lengthOf(texts.filter((text) => kept.has(text))) >= lengthOf(kept) / 2);
  // A reader view takes a long quotation in a short article for all of it.
  if (marked && lengthOf(marked.filter(isInParagraph)) < SHORT) return new Set(marked);
  return kept.size ? kept : new Set(textsIn(body));
}

/** In characters. */
const SHORT = 1500;

const lengthOf = (texts: Iterable<Text>): number =>
  [...texts].reduce((sum, { value }) => sum + value.trim().length, 0);

/** The elements that the markup calls the article or the main part, the surest first. */
function rootsIn(body: Element): Element[] {
  const elements = elementsIn(body);
  const size = (element: Element): number => textOf(element).length;
  const kinds: ((element: Element) => boolean)[] = [
    (element) => /\barticleBody\b/.test(attribute(element, 'itemprop') ?? ''),
    ({ tagName }) => tagName === 'article',
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  ];
  return kinds.flatMap((kind) => elements.filter(kind).sort((a, b) => size(b) - size(a)));
}

const elementsIn = (node: Element): Element[] =>
  node.childNodes.filter(tree.isElementNode).flatMap((child) => [child, ...elementsIn(child)]);

const textsIn = (element: Element): Text[] =>
  element.childNodes.flatMap((child) =>
    tree.isTextNode(child) ? [child] : tree.isElementNode(child) ? textsIn(child) : [],
  );

/** Whether a text stands in a paragraph, and this not beside the article. */
function isInParagraph(text: Text): boolean {
  let isIn = false;
  for (let at = text.parentNode; at && tree.isElementNode(at); at = at.parentNode) {
    const sort = classify(at);
    if (sort === 'beside' || sort === 'unseen' || sort === 'between') return false;
    isIn ||= sort === 'paragraph';
  }
  return isIn;
}

/** The texts of a page that Firefox's reader view keeps. */
function readerView(body: Element): Text[] {
  const texts: Text[] = [];
  const page = new Parser().parse(`<html>${toXml(body, texts)}</html>`);
  const options = { serializer: marksIn, keepClasses: true, disableJSONLD: true };
  const kept = new Readability(page, options).parse()?.content ?? [];
  return kept.map((mark) => texts[mark]!);
}

const MARK = 'data-text';

/** A page for Readability, with each text marked: elements are renamed, replaced and wrapped there. */
function toXml(element: Element, texts: Text[]): string {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}="${escape(value)}"`);
  const children = element.childNodes.map((child) => {
    if (tree.isTextNode(child)) {
      const isBlank = !child.value.trim();
      return isBlank
        ? child.value
        : `<span ${MARK}="${texts.push(child) - 1}">${escape(child.value)}</span>`;
    }
    const isOfPage = tree.isElementNode(child) && !UNREAD.has(child.tagName);
    return isOfPage ? toXml(child, texts) : '';
  });
  const begin = `<${element.tagName}${attributes.join('')}`;
  return children.length ? `${begin}>${children.join('')}</${element.tagName}>` : `${begin}/>`;
}

const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function marksIn(node: Node): number[] {
  const { attributes, childNodes } = node as globalThis.Element;
  const own = Array.from(attributes ?? []).filter(({ name }) => name === MARK);
  return [...own.map(({ value }) => Number(value)), ...Array.from(childNodes, marksIn).flat()];
}
