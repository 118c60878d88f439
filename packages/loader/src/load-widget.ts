/** What was tried for one tag. */
interface Tries {
  failed: number;
  /** The try under way; undefined after one that failed. */
  load?: Promise<unknown> | undefined;
  /** When the next try may begin: each waits twice as long as the one before. */
  pause?: Promise<unknown>;
}

const tries = new Map<string, Tries>();

// Read at once, since it is there only while a classic script runs; an element that is named
// `currentScript` may stand in its place. A module has none, and finds what lies beside it without.
const { currentScript } = document;
const here = currentScript instanceof HTMLScriptElement ? currentScript.src : '';

/** Imports a file that lies beside this one, wherever that is; no bundler may follow it. */
export const importBeside = (file: string): Promise<unknown> =>
  import(/* @vite-ignore */ here ? new URL(file, here).href : file);

/** Defines a tag, unless the page has it already; rejects where its files do not do so. */
export function loadWidget(tag: string): Promise<unknown> {
  const widget = tag.slice(8);
  let known = tries.get(tag);
  if (!known) tries.set(tag, (known = { failed: 0 }));
  return customElements.get(tag) ? Promise.resolve() : (known.load ??= start(widget, tag, known));
}

async function start(widget: string, tag: string, known: Tries): Promise<void> {
  await known.pause;
  const { failed } = known;
  // Some browsers remember that a module failed, with all that it imports. The widget's own bundle
  // imports nothing, and each try has another address.
  const file = failed ? `./factbox-${widget}.js?${failed}` : `./chunk-${widget}.js`;
  try {
    await importBeside(file);
    if (!customElements.get(tag)) throw new Error(`${file} does not define it`);
  } catch (error) {
    const seconds = Math.min(2 ** known.failed++, 64);
    known.pause = new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    known.load = undefined;
    throw error;
  }
}
