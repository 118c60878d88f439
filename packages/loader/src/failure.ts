const warned = new Set<string>();

/** Tells whoever wrote the page of a mistake. */
export function warn(message: string): void {
  try {
    // eslint-disable-next-line no-console -- whoever wrote the page looks here first
    console.warn(message);
  } catch {
    // The page has put something else in the console's place.
  }
}

/** Says that a tag's script did not come or does not work; what there is of the tag stays. */
export function tellFailure(element: Element, tag: string, error: unknown): void {
  const words = String((error as Error | undefined)?.message);
  // Only the words of the browser tell why a module failed.
  const reason = /module script|imported module/.test(words) ? 'network' : 'release';
  const message = `<${tag}> ${
    reason === 'network'
      ? 'its script did not come from beside the loader, which must not be moved, inlined or combined'
      : 'its script fails, or is of another release than the loader'
  }: ${words}`;
  // Once, however often it is tried.
  if (!warned.has(tag + reason)) warn(message);
  warned.add(tag + reason);
  element.dispatchEvent(
    Object.assign(new Event('factbox-error', { bubbles: true, composed: true }), {
      reason,
      message,
      problems: [],
    }),
  );
}
