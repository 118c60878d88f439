/**
 * The one script of a page with many fact boxes: it finds which tags are there, or come later, and
 * loads just those widgets, from chunks beside it. One that a server has drawn is fetched when it is
 * near, and comes to life when the reader comes to it. A `<figure data-factbox="quote" data-quote="…">`
 * is what is left of a tag in a CMS that strips tags; it gets its tag back here. It runs as a module and
 * as a classic script alike.
 */
import { tellFailure, warn } from './failure.js';
import { upgradeFigure } from './figure.js';
import { importBeside, loadWidget } from './load-widget.js';
import type * as ahead from './near.js';
import { isPrerendered, record } from './prerendered.js';
import { tags } from './tags.js';
import { whenNear } from './when-near.js';

const figures = 'figure[data-factbox]';
/** All that is visited, and the style sheet of what is read before the script, which the page does not wait for. */
const visited = `${tags},${figures},[data-factbox][rel^=p]`;

/** The document and the shadow roots that are searched for tags; a root may be gone since. */
const roots = new Set<WeakRef<ParentNode>>();
/** Tags and figures that wait for their script. */
const busy = new WeakSet<Element>();
/** Prerendered tags of which all that the reader does is recorded. */
const recorded = new WeakSet<Element>();
/** Prerendered tags that the reader came to. */
const reached = new WeakSet<Element>();
/** When each figure got its tag, and how long it waits to get it again if that is taken at once. */
const upgraded = new WeakMap<Element, { at: number; pause: number }>();

const tagOf = (element: Element): string | undefined =>
  element.localName === 'figure'
    ? tags.split(',').find((tag) => tag === `factbox-${element.getAttribute('data-factbox')}`)
    : element.localName;

const visit = async (element: Element): Promise<void> => {
  if ('rel' in element) return void (element.rel = 'stylesheet');
  const tag = tagOf(element);
  if (!tag || busy.has(element)) return;
  busy.add(element);
  try {
    if (isPrerendered(element) && !recorded.has(element)) {
      recorded.add(element);
      whenNear(element, () => void fetchAhead(element));
      record(element, () => {
        reached.add(element);
        void visit(element);
      });
    }
    if (!isPrerendered(element) || reached.has(element)) {
      await loadWidget(tag);
      if (tag !== element.localName) await upgrade(element, tag);
    }
  } catch (error) {
    // The fallback can be read. It is tried again when the reader comes to it, or the page comes online.
    tellFailure(element, tag, error);
  }
  busy.delete(element);
};

/** Fetches what a prerendered tag will need; where that does not come, it is loaded as any other. */
const fetchAhead = async (element: Element): Promise<void> => {
  try {
    const near = (await importBeside('./factbox-near.js')) as typeof ahead;
    near.fetchAhead(element);
  } catch {
    // Told of when the reader comes.
  }
};

/**
 * Gives a figure its tag. Where another script takes it out at once, each try waits twice as long as the
 * one before.
 */
async function upgrade(figure: Element, tag: string): Promise<void> {
  const { at = 0, pause = 500 } = upgraded.get(figure) ?? {};
  if (figure.querySelector(`:scope > ${tag}`)) return;
  const isFight = Date.now() - at < 1000;
  if (isFight) await new Promise((resolve) => setTimeout(resolve, pause * 2));
  // From here on it may be taken out again.
  busy.delete(figure);
  upgradeFigure(figure, tag);
  upgraded.set(figure, { at: Date.now(), pause: isFight ? pause * 2 : 500 });
}

const visitIn = (root: ParentNode): void => {
  for (const element of root.querySelectorAll(visited)) void visit(element);
};

function visitAll(isReached = false): void {
  for (const reference of roots) {
    const root = reference.deref();
    if (!root) roots.delete(reference);
    else if (isReached) root.querySelectorAll(tags).forEach((element) => reached.add(element));
    if (root) visitIn(root);
  }
}

function serve(): void {
  addEventListener('factbox-upgrade', (event) => {
    event.preventDefault();
    const [root] = event.composedPath();
    if (!(root instanceof ShadowRoot)) return;
    roots.add(new WeakRef(root));
    visitIn(root);
  });
  // What is chosen in one widget shows in all.
  addEventListener('factbox-select', () => visitAll(true));
  addEventListener('online', () => visitAll());
  new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      // Libraries that morph a page into what its server sends take out the tag, which the server did not write.
      if (removedNodes.length && (target as Element).matches?.(figures))
        void visit(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(visited)) void visit(node);
        visitIn(node);
      }
    }
  }).observe(document, { childList: true, subtree: true });
  roots.add(new WeakRef(document));
  visitIn(document);
}

try {
  // The script may be included many times. The first copy serves the page, and cancels this event of
  // the others.
  if (dispatchEvent(new Event('factbox-upgrade', { cancelable: true }))) serve();
} catch (error) {
  warn(`factbox: the page lacks what the loader needs: ${String(error)}`);
}
