/**
 * Runs in an embed page: takes on the host's colours and tells the host its height, again on every
 * change, in each protocol that a host may speak. A classic script, because a sandboxed frame has
 * an opaque origin, and only classic scripts load there from any server.
 */
import { isMessage, type AskMessage } from './messages.js';
import { announcements, themeOf, wordPressSecret } from './protocols.js';

const { hash, search } = location;
const theme = themeOf(search);
if (theme) document.documentElement.dataset['theme'] = theme;

// In a page of its own there is nobody to tell.
if (parent !== window) {
  const secret = wordPressSecret(hash);
  let told = 0;

  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!height) return;
    told = height;
    // To any origin: the height is no secret, and a host of any origin may frame this page.
    for (const message of announcements({ height, search, secret })) {
      parent.postMessage(message, '*');
    }
  };

  const start = (): void => {
    new ResizeObserver(() => {
      if (Math.ceil(document.body.getBoundingClientRect().height) !== told) tell();
    }).observe(document.body);
    tell();
  };
  if (document.body) start();
  else addEventListener('DOMContentLoaded', start);
  addEventListener('load', tell);

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const isPym = typeof data === 'string' && /^pymxPYMx.*xPYMxwidthxPYMx/.test(data);
    const isReady = !!secret && (data as { secret?: unknown } | null)?.secret === secret;
    if (isPym || isReady || isMessage<AskMessage>(data, 'ask')) tell();
  });

  // WordPress lets a frame open no page; it follows a link for it, to the frame's own host alone.
  addEventListener('click', (event) => {
    const [target] = event.composedPath();
    const link = target instanceof Element && target.closest('a');
    if (!secret || !link || new URL(link.href).host !== location.host) return;
    event.preventDefault();
    parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
}
