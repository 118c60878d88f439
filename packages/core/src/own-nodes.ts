import type { ReactiveElement, ReactiveController } from '@lit/reactive-element';

/**
 * Keeps what a widget shows true, whatever else writes in its shadow root. A page translator wraps,
 * replaces or moves texts, at once or when its answer comes; what is kept would be drawn among
 * theirs. So what others did is taken back before the widget writes; a text that changes is a new node,
 * of which nobody knows who holds the one before; and the focus stays with what it was on.
 */
export function ownNodes(host: ReactiveElement): ReactiveController {
  let foreign: MutationRecord[] = [];
  const observer = new MutationObserver((records) => (foreign = foreign.concat(records)));
  let refocus: (() => void) | undefined;
  return {
    hostConnected() {
      observer.observe(host.renderRoot, { childList: true, characterData: true, subtree: true });
    },
    hostUpdate() {
      const root = host.shadowRoot!;
      takeBack(root, foreign.concat(observer.takeRecords()));
      foreign = [];
      refocus = focusOf(root);
    },
    hostUpdated() {
      for (const { target } of observer.takeRecords()) {
        if (target instanceof Text) target.replaceWith(new Text(target.data));
      }
      observer.takeRecords();
      refocus?.();
    },
  };
}

function takeBack(root: ShadowRoot, records: MutationRecord[]): void {
  const drawn = root.getElementById('prerendered');
  for (const { target, addedNodes, removedNodes, nextSibling } of records.reverse()) {
    const isElement = (node: Node): node is Element => node instanceof Element;
    // What a server has drawn goes as a whole, and an extension's own style sheet may stay.
    if (drawn?.contains(target)) continue;
    // The menu writes by itself.
    if ((isElement(target) ? target : target.parentElement)?.closest('[part=menu]')) continue;
    if (target === root && [...addedNodes, ...removedNodes].some(isElement)) continue;
    for (const node of addedNodes) (node as ChildNode).remove();
    const before = nextSibling?.parentNode === target ? nextSibling : null;
    for (const node of removedNodes) target.insertBefore(node, before);
  }
}

/** What has the focus, to be found again by its record where its node is gone; else all. */
function focusOf(root: ShadowRoot): (() => void) | undefined {
  const { activeElement } = root;
  if (!activeElement) return undefined;
  const home = activeElement.closest<HTMLElement | SVGElement>('[data-key]');
  const within = home === activeElement ? '' : activeElement.localName;
  const like = home ? `${home.localName}[data-key="${home.dataset['key']!}"] ${within}` : '.base';
  const find = (): Element[] => [...root.querySelectorAll(like)];
  const place = find().indexOf(activeElement);
  return () => {
    if (root.activeElement) return;
    const target = find()[place] ?? root.querySelector('.base');
    (target as HTMLElement | null)?.focus({ preventScroll: true });
  };
}
