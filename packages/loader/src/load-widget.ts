const loads = new Map<string, Promise<unknown>>();

/** Defines a tag, unless the page has it already; rejects where its files do not arrive. */
export function loadWidget(tag: string): Promise<unknown> {
  if (customElements.get(tag)) return Promise.resolve();
  let load = loads.get(tag);
  if (!load) {
    // Not a path that a bundler could follow: the chunks stand beside this file, wherever it is.
    load = import(/* @vite-ignore */ `./chunk-${tag.slice(8)}.js`);
    load.catch(() => loads.delete(tag));
    loads.set(tag, load);
  }
  return load;
}
