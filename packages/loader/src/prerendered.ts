/** A spot in a widget, in CSS pixels from its corner. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Whether a server has drawn a tag, so that its script has nothing to do before the reader has. */
export const isPrerendered = ({ shadowRoot, localName }: Element): boolean =>
  !!shadowRoot && !customElements.get(localName);

/**
 * Waits until the reader comes to a prerendered tag, or chooses something in another one; what is
 * chosen or focused in it until it is ready is so in the widget that takes its place.
 */
export function whenReached(element: Element): Promise<unknown> {
  // Outside of it nobody hears that the focus went from one part of it to another.
  const root = element.shadowRoot!;
  let focused: Spot | undefined;
  let clicked: Spot | undefined;

  const onFocus = (event: Event): void => {
    focused = middleOf(event, element);
  };
  const onClick = (event: Event): void => {
    const [target] = event.composedPath() as [Element];
    const { detail, clientX, clientY } = event as MouseEvent;
    const { x, y } = element.getBoundingClientRect();
    // A link has led away; a key has no spot.
    if (target.closest('a')) return;
    clicked = detail ? { x: clientX - x, y: clientY - y } : middleOf(event, element);
  };
  const onReady = (): void => {
    root.removeEventListener('focusin', onFocus);
    element.removeEventListener('click', onClick);
    const { activeElement, body } = document;
    // Where nothing else got the focus meanwhile.
    if (focused && [null, body, element].includes(activeElement as HTMLElement)) {
      const target = elementAt(focused, element)?.closest('a,button,select,summary,[tabindex]');
      (target as HTMLElement | SVGElement | undefined)?.focus();
    }
    if (clicked) {
      const options = { bubbles: true, composed: true, cancelable: true };
      elementAt(clicked, element)?.dispatchEvent(new MouseEvent('click', options));
    }
  };
  root.addEventListener('focusin', onFocus);
  element.addEventListener('click', onClick);
  element.addEventListener('factbox-ready', onReady, { once: true });

  return new Promise((resolve) => {
    for (const type of ['pointerover', 'focusin', 'click']) {
      element.addEventListener(type, resolve, { once: true });
    }
    addEventListener('factbox-select', resolve, { once: true });
  });
}

/** The middle of what an event happens to, in the first of its lines. */
function middleOf(event: Event, element: Element): Spot {
  const [target] = event.composedPath() as [Element];
  const [line] = target.getClientRects();
  const { x, y } = element.getBoundingClientRect();
  return line
    ? { x: line.x + line.width / 2 - x, y: line.y + line.height / 2 - y }
    : { x: 0, y: 0 };
}

function elementAt(spot: Spot, element: Element): Element | null {
  const { x, y } = element.getBoundingClientRect();
  return element.shadowRoot!.elementFromPoint(x + spot.x, y + spot.y);
}
