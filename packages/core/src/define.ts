/** Registers a tag, unless the page has a definition of it already: the first one stays. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
