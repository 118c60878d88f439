/**
 * The one script of a page with many fact boxes: it finds which tags are there, or come later, and
 * loads just those widgets, from chunks beside it; one that a server has drawn, when the reader comes
 * to it. A `<figure data-factbox="quote" data-quote="…">`
 * is what is left of a tag in a CMS that strips tags; it gets its tag back here.
 */
import { upgradeFigure } from './figure.js';
import { loadWidget } from './load-widget.js';
import { isPrerendered, whenReached } from './prerendered.js';

const figures = 'figure[data-factbox]';
const tags = 'factbox-matrix,factbox-actor,factbox-map,factbox-quote';

const visit = async (element: Element): Promise<void> => {
  try {
    const tag = element.localName === 'figure' ? upgradeName(element) : element.localName;
    if (!tag) return;
    if (isPrerendered(element)) await whenReached(element);
    await loadWidget(tag);
    if (tag !== element.localName) upgradeFigure(element, tag);
  } catch {
    // What there is can be read; the reader, the next tag or the way back online tries again.
    if (isPrerendered(element)) void visit(element);
    else waiting.add(element);
  }
};

const upgradeName = (figure: Element): string | undefined =>
  tags.split(',').find((tag) => tag === `factbox-${figure.getAttribute('data-factbox')}`);

const waiting = new Set<Element>();

/** Loads what the fact boxes in a part of the page need, as in a shadow root. */
export function upgrade(root: ParentNode): void {
  for (const element of root.querySelectorAll(`${tags},${figures}`)) void visit(element);
}

// However often and from wherever the script is included, one copy of it serves the page.
const key = Symbol.for('factbox.loader.1');
const page = globalThis as { [key]?: true };

if (!page[key]) {
  page[key] = true;
  upgrade(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(`${tags},${figures}`)) void visit(node);
        upgrade(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  addEventListener('online', () => {
    const again = [...waiting];
    waiting.clear();
    again.forEach((element) => void visit(element));
  });
}
