/**
 * Puts the tag that a figure stands for into it, with the figure's content as the fallback. Only
 * attributes that the widget knows are taken over: a `data-onclick` is nobody's attribute.
 */
export function upgradeFigure(figure: Element, tag: string): void {
  if (figure.querySelector(`:scope > ${tag}`)) return;
  const { observedAttributes = [] } = customElements.get(tag) as {
    observedAttributes?: readonly string[];
  } & CustomElementConstructor;
  const element = document.createElement(tag);
  for (const name of observedAttributes) {
    const value = figure.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  // What styles the fallback goes into the tag with it, so that the widget stands free.
  const fallback = document.createElement('div');
  const own = [...figure.classList].filter((name) => name.startsWith('factbox'));
  fallback.classList.add(...own);
  fallback.append(...figure.childNodes);
  element.append(fallback);
  figure.classList.remove(...own);
  // Browsers indent a figure, which no tag is.
  (figure as HTMLElement).style.marginInline = '0';
  figure.append(element);
}
