import type { SiteBox } from '@factbox/cli/authoring.js';
import type { SnippetTarget } from './use.js';

type Parser = { readonly parseHTMLUnsafe?: (html: string) => Document };

/** Shows what was copied as its reader will see it: made from the very text of the snippet. */
export class Preview {
  #key = '';

  update(
    root: ParentNode,
    {
      text,
      target,
      box,
      dataset,
      shapes,
    }: {
      readonly text: string;
      readonly target: SnippetTarget;
      readonly box: SiteBox | undefined;
      readonly dataset: unknown;
      readonly shapes: string | undefined;
    },
  ): void {
    const frame = root.querySelector<HTMLElement>('.snippet-preview');
    if (!frame || !box) {
      this.#key = '';
      return;
    }
    const key = JSON.stringify([target, text, shapes]);
    if (key === this.#key && frame.shadowRoot?.hasChildNodes()) return;
    this.#key = key;
    const shadow = frame.shadowRoot ?? frame.attachShadow({ mode: 'open' });
    const tag = `factbox-${box.widget}`;
    // What is prerendered is shown as it came, before any script makes a widget of it.
    const html = target === 'prerendered' ? text.replaceAll(tag, 'div') : text;
    const { nodes, dress } = readied(html);
    for (const widget of nodes.flatMap((node) => widgetsIn(node, tag))) {
      widget.removeAttribute('src');
      if (shapes !== undefined) widget.setAttribute('geometry', shapes);
    }
    shadow.replaceChildren(...nodes);
    dress();
    for (const widget of shadow.querySelectorAll(tag)) {
      (widget as unknown as { dataset: unknown }).dataset = dataset;
    }
  }
}

const widgetsIn = (node: Node, tag: string): Element[] =>
  node instanceof Element
    ? [...(node.localName === tag ? [node] : []), ...node.querySelectorAll(tag)]
    : [];

/**
 * The nodes of a piece of markup, without what this page's policy would stop: scripts and addresses of
 * images go; styles are set by script, once the nodes are in the page.
 */
function readied(html: string): { readonly nodes: Node[]; readonly dress: () => void } {
  const { parseHTMLUnsafe } = Document as unknown as Parser;
  // Under other names, so that the policy has nothing to stop.
  const held = html
    .replace(/(<[^<>]*?) style="/g, '$1 data-style="')
    .replace(/<style>/g, '<script type="text/plain" class="css">')
    .replaceAll('</style>', '</script>');
  const parsed = parseHTMLUnsafe
    ? parseHTMLUnsafe.call(Document, held)
    : new DOMParser().parseFromString(held, 'text/html');
  const dresses: (() => void)[] = [];
  const ready = (root: Document | ShadowRoot): void => {
    const css = [...root.querySelectorAll('.css')].map(({ textContent }) => textContent).join('');
    for (const each of root.querySelectorAll('script')) each.remove();
    for (const image of root.querySelectorAll('img')) {
      if (!/^(?:data|blob):/.test(image.getAttribute('src') ?? '')) image.removeAttribute('src');
    }
    for (const each of root.querySelectorAll<HTMLElement>('[data-style]')) {
      const own = each.getAttribute('data-style')!;
      each.removeAttribute('data-style');
      dresses.push(() => (each.style.cssText = own));
    }
    for (const each of root.querySelectorAll('*')) if (each.shadowRoot) ready(each.shadowRoot);
    if (!(root instanceof ShadowRoot)) return;
    dresses.push(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
    });
  };
  ready(parsed);
  return {
    nodes: [...parsed.body.childNodes],
    dress: () => {
      for (const each of dresses) each();
    },
  };
}
