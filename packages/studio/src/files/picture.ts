import { controls } from '@factbox/core/widget.js';

/** A box as an image: a drawing of what it shows, as wide as in an article's column. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 640;
const SCALE = 2;

/** What nobody can press in a picture. */
const stillness = `${controls.map((part) => `[part~='${part}']`).join()}{display:none}
.host{padding:16px;box-sizing:border-box;background:#fff;color:#1a1a1a;color-scheme:light;font:16px/1.45 Georgia,serif}`;

/** Draws a box that is shown, from a copy of it that nobody sees. */
export async function pictureOf(shown: HTMLElement, dataset: unknown): Promise<Picture> {
  const frame = document.createElement('div');
  frame.className = 'out-of-sight';
  const copy = document.createElement(shown.localName);
  for (const { name, value } of shown.attributes) copy.setAttribute(name, value);
  const ready = new Promise((done) => copy.addEventListener('factbox-ready', done, { once: true }));
  frame.append(copy);
  document.body.append(frame);
  try {
    (copy as unknown as { dataset: unknown }).dataset = dataset;
    await Promise.race([ready, new Promise((done) => setTimeout(done, 3000))]);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return drawn(copy);
  } finally {
    frame.remove();
  }
}

function drawn(box: HTMLElement): Picture {
  const root = box.shadowRoot!;
  const sheets = [
    ...[...root.styleSheets, ...root.adoptedStyleSheets].map(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText).join('\n'),
    ),
    stillness,
  ];
  // In a drawing there is no shadow, so its host is an element like another.
  const css = sheets
    .join('\n')
    .replace(/:host\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g, '.host$1')
    .replace(/:host\b/g, '.host');
  const host = document.createElement('div');
  host.className = 'host';
  host.lang = box.lang;
  host.dir = getComputedStyle(box).direction;
  for (const node of root.childNodes) host.append(node.cloneNode(true));
  for (const style of host.querySelectorAll('style, slot')) style.remove();
  const height = heightOf(host, css, box.parentElement!);
  const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  style.textContent = css;
  const text = new XMLSerializer();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}"><foreignObject width="100%" height="100%">${text.serializeToString(host).replace(/(?<=^<div[^>]*>)/, text.serializeToString(style))}</foreignObject></svg>`;
  return { svg, width: WIDTH, height };
}

/** How high a drawing becomes with its own style sheet. */
function heightOf(host: HTMLElement, css: string, frame: HTMLElement): number {
  const holder = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  holder.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  holder.shadowRoot!.append(host);
  frame.replaceChildren(holder);
  return Math.ceil(host.getBoundingClientRect().height);
}

/** The same as an address that an image can have. */
export const addressOf = ({ svg }: Picture): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** The drawing in pixels, where the browser gives them to a page; undefined where it does not. */
export async function pixelsOf(picture: Picture): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const image = new Image();
  image.src = addressOf(picture);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SCALE;
  canvas.height = picture.height * SCALE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  try {
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
