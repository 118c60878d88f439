import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/**
 * What an element is to an article's text: a paragraph, a block that may hold some, beside the text,
 * never seen, something between two letters, or letters that browsers search apart from those
 * around them.
 */
export type Sort = 'paragraph' | 'block' | 'beside' | 'unseen' | 'between' | 'apart' | 'text';

const sorts: Readonly<Record<Exclude<Sort, 'apart' | 'text'>, string>> = {
  paragraph: 'p li dd dt blockquote pre',
  block:
    'address article body caption center details div dl fieldset header hgroup hr html main ol section summary table tbody td tfoot th thead tr ul',
  beside: 'nav aside footer figure form menu',
  unseen: 'head script style noscript template title',
  between:
    'audio button canvas iframe img input math meter object progress rp rt select svg textarea video',
};

const sortOf: ReadonlyMap<string, Sort> = new Map(
  (Object.keys(sorts) as (keyof typeof sorts)[]).flatMap((sort) =>
    sorts[sort].split(' ').map((name): [string, Sort] => [name, sort]),
  ),
);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Sorts an element by its name, its attributes and what its own style says. */
export function classify(element: Element): Sort {
  const style = attribute(element, 'style') ?? '';
  const isDialog = element.tagName === 'dialog' && attribute(element, 'open') === undefined;
  const isHidden = attribute(element, 'hidden') !== undefined || /display\s*:\s*none/i.test(style);
  // Word writes a list's bullets into the text.
  if (isDialog || isHidden || /mso-list\s*:\s*ignore/i.test(style)) return 'unseen';

  const sort = sortOf.get(element.tagName) ?? 'text';
  const isBlock = sort === 'block' || sort === 'paragraph' || sort === 'beside';
  if (isNotText(element)) return isBlock ? 'beside' : sort === 'unseen' ? sort : 'between';
  if (sort !== 'text') return sort;
  const isApart =
    /(?:float\s*:\s*(?:left|right|inline)|position\s*:\s*(?:absolute|fixed)|display\s*:\s*(?:inline-)?(?:block|flex|grid|table))/i;
  return isApart.test(style) || isDropCap(element) ? 'apart' : 'text';
}

/** What a reader sees, or hears, that is not of the text: fact boxes, captions, notes' marks, hidden words. */
function isNotText(element: Element): boolean {
  const name = element.tagName;
  if (name.startsWith('factbox-') || attribute(element, 'data-factbox') !== undefined) return true;
  if (attribute(element, 'data-footnotes') !== undefined) return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  if (name === 'sup') return isNoteMark(element);
  return (
    name === 'dialog' ||
    /\b(?:sr-only|visually-hidden|screen-reader-text)\b/.test(classOf(element)) ||
    captionClass.test(classOf(element))
  );
}

/** The classes that pages give to what stands under a picture where it is no `figure`. */
const captionClass = /(?:^|\s)(?!has-|no-|with-)(?:\w+-)*caption(?:-text)?(?=\s|$)/i;

/** A raised number or sign that leads to a note. */
const isNoteMark = (element: Element): boolean =>
  element.childNodes.some(
    (child) => tree.isElementNode(child) && /#/.test(attribute(child, 'href') ?? ''),
  ) || /^\s*[[(]?(?:\d{1,3}|[*†‡])[\])]?\s*$/.test(textOf(element));

const isDropCap = (element: Element): boolean => /drop-?cap/i.test(classOf(element));

/** A block whose first letter is set large by the page's style. */
export const hasDropCap = isDropCap;

const classOf = (element: Element): string => attribute(element, 'class') ?? '';

export const isHead = ({ tagName }: Element): boolean =>
  tagName === 'header' || tagName === 'hgroup';

export function isPreformatted({ parentNode }: Tree.TextNode): boolean {
  for (let at = parentNode; at && tree.isElementNode(at); at = at.parentNode) {
    if (at.tagName === 'pre' || /white-space\s*:\s*pre/i.test(attribute(at, 'style') ?? '')) {
      return true;
    }
  }
  return false;
}

/** Whether a paragraph is nothing but a link without a sentence's end: the title of another article. */
export const isTeaser = (element: Element): boolean =>
  element.tagName === 'p' &&
  !/[.!?…。！？؟۔।]["”’»」』')\]]*\s*$/.test(textOf(element)) &&
  isAll(element, ({ tagName }) => tagName === 'a');

/** Whether all text of a paragraph is bold: how some editors write a heading. */
export const isBold = (element: Element): boolean => isAll(element, isStrong);

/** Whether all text of an element stands in elements of a kind. */
function isAll(element: Element, isOfKind: (inner: Element) => boolean): boolean {
  const inner = element.childNodes.filter(
    (node) => (tree.isTextNode(node) || tree.isElementNode(node)) && textOf(node).trim() !== '',
  );
  return inner.length > 0 && inner.every((node) => tree.isElementNode(node) && isOfKind(node));
}

function isStrong(element: Element): boolean {
  const weight = /font-weight\s*:\s*(\w+)/i.exec(attribute(element, 'style') ?? '')?.[1];
  if (weight) return /^(?:bold|[6-9]00)/i.test(weight);
  return /^(?:b|strong)$/.test(element.tagName) || (element.tagName === 'span' && isBold(element));
}

export function textOf(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Whether a table has data; other tables only place a page's parts. */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false;
  const inner = within(table);
  const names = new Set(inner.map(({ tagName }) => tagName));
  if (['caption', 'col', 'colgroup', 'tfoot', 'th', 'thead'].some((name) => names.has(name))) {
    return true;
  }
  if (names.has('table')) return false;
  const cells = inner.filter(({ tagName }) => tagName === 'td');
  const rows = inner.filter(({ tagName }) => tagName === 'tr').length;
  return cells.length > rows && !cells.some((cell) => holdsText(cell));
}

/** A cell with paragraphs in it, or as long as one, is a part of a page. */
const holdsText = (cell: Element): boolean =>
  textOf(cell).trim().length > 200 ||
  within(cell).filter(({ tagName }) => /^(?:p|h[1-6])$/.test(tagName)).length > 1;

function within(element: Element): Element[] {
  return element.childNodes
    .filter(tree.isElementNode)
    .flatMap((child) => [child, ...(child.tagName === 'table' ? [] : within(child))]);
}
