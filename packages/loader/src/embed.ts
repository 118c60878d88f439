/**
 * Runs in an embed page: takes on the host's colours and tells the host its height, again on every
 * change, in each protocol that a host may speak. A classic script, because a sandboxed frame has
 * an opaque origin, and only classic scripts load there from any server.
 */
import { followLink } from './follow-link.js';
import { isMessage, type AskMessage } from './messages.js';
import {
  announcements,
  sourceOf,
  themeOf,
  wordPressHeights,
  wordPressSecret,
} from './protocols.js';

const { hash, search } = location;
const { article, newest, data: own } = document.currentScript?.dataset ?? {};
const root = document.documentElement;
const theme = themeOf(search);
if (theme) root.dataset['theme'] = theme;

// In a page of its own there is nobody to tell.
const isFramed = parent !== window;
const secret = isFramed ? wordPressSecret(hash) : undefined;
const post = (message: unknown): void => {
  // To any origin: the height is no secret, and a host of any origin may frame this page.
  parent.postMessage(message, '*');
};

const source = sourceOf(hash);
if (!isFramed && article && source) location.replace(article.split('#')[0] + source);

if (isFramed) {
  let told = 0;

  const heightOf = (): number => {
    // A host may ask before there is anything to measure.
    if (!document.body) return 0;
    const { height } = document.body.getBoundingClientRect();
    const main = document.querySelector('main');
    if (!secret || !main) return Math.ceil(height);
    // WordPress shows no more; what is cut off is a link away rather than scrolled to in the frame.
    const [, most] = wordPressHeights;
    const isClipped = height + main.scrollHeight - main.clientHeight > most;
    root.toggleAttribute('data-clipped', isClipped);
    document.querySelector('.whole')?.toggleAttribute('hidden', !isClipped);
    return isClipped ? most : Math.ceil(document.body.getBoundingClientRect().height);
  };
  const tell = (): void => {
    const height = heightOf();
    if (!height) return;
    told = height;
    announcements({ height, search, secret }).forEach(post);
  };

  const start = (): void => {
    const observer = new ResizeObserver(() => {
      if (heightOf() !== told) tell();
    });
    observer.observe(document.body);
    // Where the body is cut off, its own height does not tell of a change.
    const box = document.querySelector('main > *');
    if (box) observer.observe(box);
    tell();
  };
  // The style sheet, by which the height is known, has come by then.
  if (document.body) start();
  else addEventListener('DOMContentLoaded', start);
  addEventListener('load', tell);

  addEventListener('message', ({ source: sender, data }: MessageEvent<unknown>) => {
    if (sender !== parent) return;
    const isPym = typeof data === 'string' && /^pymxPYMx.*xPYMxwidthxPYMx/.test(data);
    const isReady = !!secret && (data as { secret?: unknown } | null)?.secret === secret;
    if (isPym || isReady || isMessage<AskMessage>(data, 'ask')) tell();
  });
}

/** Shows the way to newer facts than those of this page, which stays as it is. */
async function askForNewer(file: string): Promise<void> {
  try {
    const { data } = (await (await fetch(file)).json()) as { data?: unknown };
    if (data !== own) document.querySelector('.newer')?.toggleAttribute('hidden', !data);
  } catch {
    // Out of reach: asked again once online.
  }
}
if (newest) {
  const ask = (): unknown => askForNewer(newest);
  addEventListener('DOMContentLoaded', ask);
  addEventListener('online', ask);
}

addEventListener('click', (event) => {
  const [target] = event.composedPath();
  const link = target instanceof Element && target.closest('a');
  if (link) followLink(event, link, { article, isFramed, secret, post });
});
