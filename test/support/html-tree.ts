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
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return { elements, errors };
}

/** The text of a piece of HTML, with spaces between its blocks. */
export function textOf(html: string): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#text') parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if ('tagName' in node && /^(p|h\d|li|d[dt]|t[dhr]|br|div|text|tspan)$/.test(node.tagName)) {
      parts.push(' ');
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return parts.join('');
}

/** The value of an attribute. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;
