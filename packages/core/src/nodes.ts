import type { Markup } from './html.js';
import type { Reading } from './reading.js';
import type { Selection } from './shared.js';

/** An element with attributes and content. */
export function elementOf<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]!);
  element.append(...content);
  return element;
}

/** A text that stays as it is, is left alone, for who listens would hear it again. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** A tag or a text of `markup`. */
const PIECE = /<(\/?)(\w+)((?: +[\w-]+(?:="[^"]*")?)*) *(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  quot: '"',
  nbsp: '\u00a0',
};

const decode = (text: string): string =>
  text.replace(/&(\w+);/g, (_, name: string) => entities[name]!);

const drawn = new WeakMap<Element, string>();

/** Draws markup in an element where it is other markup than before. */
export function fill(element: Element, { html }: Markup): void {
  if (drawn.get(element) !== html) element.replaceChildren(nodesOf(html));
  drawn.set(element, html);
}

/**
 * Draws elements one after another, for what is long and changes in part: one that says the same as
 * before stays the same node, wherever it now stands, and one that says anything else is another.
 */
export function drawPieces(parent: Element, pieces: readonly Markup[]): void {
  const before = new Map([...parent.children].map((child) => [drawn.get(child), child]));
  const now = pieces.map(({ html }) => {
    const element = before.get(html) ?? nodesOf(html).firstElementChild!;
    before.delete(html);
    drawn.set(element, html);
    return element;
  });
  const kept = new Set<Node>(now);
  for (const child of [...parent.childNodes]) if (!kept.has(child)) child.remove();
  now.forEach((element, index) => {
    const there = parent.children[index];
    if (there !== element) parent.insertBefore(element, there ?? null);
  });
}

/** Draws a view in a base, with what is selected in it. */
export function drawMarkup(
  base: HTMLElement,
  view: Markup,
  reading: Pick<Reading<unknown>, 'isSelected' | 'onSelect'>,
): void {
  fill(base, view);
  showSelection(base, reading);
}

/**
 * Says of each name in a base whether it is selected, and selects it when it is pressed: of each button
 * with a `name` and `value`.
 */
export function showSelection(
  base: HTMLElement,
  { isSelected, onSelect }: Pick<Reading<unknown>, 'isSelected' | 'onSelect'>,
): void {
  base.onclick = ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('button[name]');
    if (button) onSelect(button.name as Selection['kind'], button.value);
  };
  for (const button of base.querySelectorAll<HTMLButtonElement>('button[name]')) {
    const isPressed = isSelected(button.name as Selection['kind'], button.value);
    // What stays as it is, costs no style.
    if (button.getAttribute('aria-pressed') !== `${isPressed}`) {
      button.setAttribute('aria-pressed', `${isPressed}`);
    }
  }
  // A class, since not every browser looks anew at `:has()` in what is closed.
  for (const section of base.querySelectorAll('details')) {
    section.classList.toggle('chosen', !!section.querySelector('[aria-pressed=true]'));
  }
}

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * What markup says, made piece by piece: a page may let no script write HTML. Knows what the widgets
 * write, elements of HTML and SVG that are closed or close themselves, and no more of either.
 */
function nodesOf(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let parent: ParentNode = fragment;
  for (const [piece, close, name, attributes, isEmpty] of html.matchAll(PIECE)) {
    if (close) {
      parent = parent.parentNode!;
    } else if (name) {
      const space = name === 'svg' ? SVG : (parent as Element).namespaceURI;
      const element = document.createElementNS(space ?? HTML, name);
      for (const [, key, value = ''] of attributes!.matchAll(ATTRIBUTE)) {
        element.setAttribute(key!, decode(value));
      }
      parent.append(element);
      if (!isEmpty) parent = element;
    } else {
      parent.append(decode(piece));
    }
  }
  return fragment;
}
