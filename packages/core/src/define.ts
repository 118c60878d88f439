import { warn } from './problem.js';

/** Registers a tag, unless the page has a definition of it already: the first one stays. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  try {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } catch (error) {
    warn(`<${tag}> cannot be defined: ${String(error)}`);
  }
}
