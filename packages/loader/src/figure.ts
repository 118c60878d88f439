/** The tag of each figure, which another script may have taken out of it since. */
const elements = new WeakMap<Element, Element>();

/**
 * Puts the tag that a figure stands for into it, with the figure's content as the fallback. Only
 * attributes that the widget knows are taken over: a `data-onclick` is nobody's attribute.
 */
export function upgradeFigure(figure: Element, tag: string): void {
  if (figure.querySelector(`:scope > ${tag}`)) return;
  const { observedAttributes = [] } = customElements.get(tag) as {
    observedAttributes?: readonly string[];
  } & CustomElementConstructor;
  const before = elements.get(figure);
  // The same element again keeps what the reader did in it.
  const element = before?.localName === tag ? before : document.createElement(tag);
  elements.set(figure, element);
  for (const name of observedAttributes) {
    const value = figure.getAttribute(`data-${name}`);
    if (value === null) element.removeAttribute(name);
    else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
  }
  // The classes that style the fallback go into the tag with it, so that they do not style the widget.
  const fallback = document.createElement('div');
  const own = [...figure.classList].filter((name) => name.startsWith('factbox'));
  fallback.classList.add(...own);
  fallback.append(...figure.childNodes);
  element.replaceChildren(fallback);
  figure.classList.remove(...own);
  // Browsers indent a figure, which no tag is.
  (figure as HTMLElement).style.marginInline = '0';
  figure.append(element);
}
