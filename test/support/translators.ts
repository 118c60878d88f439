/** Ways in which translators, extensions and browsers write in an open shadow root. */

const nodesIn = (root: Node, what: number): Node[] => {
  const walker = document.createTreeWalker(root, what);
  const found: Node[] = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('style,script')) found.push(walker.currentNode);
  }
  return found;
};
const textsIn = (root: Node): Text[] => nodesIn(root, NodeFilter.SHOW_TEXT) as Text[];

/** A text as a translator would give it back, so that a test can still read which one it was. */
const translate = (text: string | null): string => (text?.trim() ? `«${text}»` : (text ?? ''));

/** What a test reads, whether it is translated or not. */
export const wordsOf = (root: Node): string =>
  textsIn(root)
    .map(({ data }) => data)
    .join('')
    .replace(/[«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const wrapped = (text: string): HTMLElement => {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = translate(text);
  outer.append(inner);
  return outer;
};

/** Translates all in a root; what it gives back is called once the widget has changed. */
export type Translator = (root: ShadowRoot) => () => void;

export const translators: Readonly<Record<string, Translator>> = {
  'wraps each text, as a browser’s translator does': (root) => {
    for (const text of textsIn(root)) text.replaceWith(wrapped(text.data));
    return () => {};
  },
  'moves each text into what it wraps it in': (root) => {
    for (const text of textsIn(root)) {
      const font = document.createElement('font');
      text.before(font);
      font.append(text);
    }
    return () => {};
  },
  'puts a new node in place of each text': (root) => {
    for (const text of textsIn(root)) text.replaceWith(new Text(translate(text.data)));
    return () => {};
  },
  'writes each element’s content anew': (root) => {
    for (const each of root.querySelectorAll<HTMLElement>(
      'th, td, p, dd, dt, figcaption, li, cite',
    )) {
      if (!each.querySelector('button, a, select'))
        each.innerHTML = each.innerHTML.replace(/\w+/, '«$&»');
    }
    return () => {};
  },
  'adds a translation below each text': (root) => {
    for (const text of textsIn(root)) if (text.data.trim()) text.after(wrapped(text.data));
    return () => {};
  },
  'takes all comments away': (root) => {
    for (const comment of nodesIn(root, NodeFilter.SHOW_COMMENT)) (comment as Comment).remove();
    return () => {};
  },
  'writes in each text when its answer comes': (root) => {
    const texts = textsIn(root).map((text) => [text, translate(text.data)] as const);
    return () => {
      for (const [text, translation] of texts) text.data = translation;
    };
  },
  'wraps each text when its answer comes': (root) => {
    const texts = textsIn(root).map((text) => [text, wrapped(text.data)] as const);
    return () => {
      for (const [text, font] of texts) text.replaceWith(font);
    };
  },
};
