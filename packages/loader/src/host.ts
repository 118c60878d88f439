/**
 * Runs in a page that frames fact boxes: gives each frame the height that it asks for. It listens
 * only to the frames of fact boxes, and only if a message comes from the address that the frame
 * shows (or from nowhere, where the host has sandboxed it).
 */
import { isMessage, type AskMessage, type HeightMessage } from './messages.js';

const frames = 'iframe[data-factbox-frame]';
const highest = 20_000;

const key = Symbol.for('factbox.host.1');
const page = globalThis as { [key]?: true };

if (!page[key]) {
  page[key] = true;
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (!isMessage<HeightMessage>(data, 'height')) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(frames)) {
      if (frame.contentWindow !== source || origin !== originOf(frame)) continue;
      const { height } = data;
      if (height > 0 && height <= highest) frame.height = String(Math.ceil(height));
    }
  });
  // A frame may have spoken before this script came.
  const question: AskMessage = { factbox: 1, type: 'ask' };
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(frames)) {
    frame.contentWindow?.postMessage(question, '*');
  }
}

function originOf({ src, sandbox, attributes }: HTMLIFrameElement): string {
  const isOpaque = attributes.getNamedItem('sandbox') && !sandbox.contains('allow-same-origin');
  try {
    return isOpaque ? 'null' : new URL(src, document.baseURI).origin;
  } catch {
    // No address: another script's mistake, and there is no fact box in that frame.
    return 'null';
  }
}
