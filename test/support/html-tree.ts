import { parseFragment, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** All elements of a piece of HTML, as a browser reads it, with what was wrong in its syntax. */
export function readHtml(html: string): {
  readonly elements: readonly Element[];
  readonly errors: readonly ParserError[];
} {
  const errors: ParserError[] = [];
  const root = parseFragment(html, {
    sourceCodeLocationInfo: true,
    onParseError: (error) => errors.push(error),
  });
  const elements: Element[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) elements.push(node);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return { elements, errors };
}

/** The text of a piece of HTML, with spaces between its blocks; none of its shadow roots. */
export function textOf(html: string): string {
  return textIn(parseFragment(html));
}

/** The text in the shadow roots of a piece of HTML, which is what stands in its templates. */
export function shadowTextOf(html: string): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (isTemplate(node)) parts.push(textIn(node.content));
    for (const child of childrenOf(node)) visit(child);
  };
  visit(parseFragment(html));
  return parts.join(' ');
}

function textIn(root: Node): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (isTemplate(node) || node.nodeName === 'style') return;
    if (node.nodeName === 'img') parts.push(` ${attribute(node as Element, 'alt')} `);
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if ('tagName' in node && /^(p|h\d|li|d[dt]|t[dhr]|br|div|text|tspan)$/.test(node.tagName)) {
      parts.push(' ');
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return parts.join('');
}

// What stands in a template is no child of it.
const childrenOf = (node: Node): readonly Node[] => [
  ...(isTemplate(node) ? [node.content] : []),
  ...('childNodes' in node ? node.childNodes : []),
];

const isTemplate = (node: Node): node is DefaultTreeAdapterTypes.Template => 'content' in node;

/** The value of an attribute. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;
