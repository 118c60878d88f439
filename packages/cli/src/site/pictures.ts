import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { CommandError } from '../io.js';
import type { Geometry } from '@factbox/map/static.js';
import { controls } from '@factbox/core/widget.js';
import { widgets } from '../render/form.js';
import { descriptorOf } from '../render/models.js';
import { pathOf } from './addresses.js';
import type { MadeBox } from './made-box.js';
import { cardSize } from './embed-page.js';
import { mediaTypeOf, toFile, type SiteFile } from './file.js';
import type { Plan } from './plan.js';
import type { RemovedBox } from './removed.js';
import { fitCard, toShareCard } from './share-card.js';
import type { BoxPictures, Picture } from './snippets.js';

const pictureWidth = 640;
const scale = 2;

/** A card in CSS pixels. */
const cardView = { width: cardSize.width / scale, height: cardSize.height / scale };

export interface Pictures {
  readonly files: readonly SiteFile[];
  /** The pictures of each box, by the box's name, in the pinned folder. */
  readonly byBox: ReadonlyMap<string, BoxPictures>;
}

/** What stands in the place of boxes that are removed: pages, and what pictures to take of each. */
export interface Removed {
  readonly boxes: readonly RemovedBox[];
  readonly files: readonly SiteFile[];
}

/** What is whole of an earlier build, or undefined: a pinned picture is not taken twice. */
export type Existing = (path: string) => Promise<Uint8Array | undefined>;

/** What a picture's file ends with: for shared links, of the whole box, and of its drawing. */
type Kind = 'og.png' | 'png' | 'drawing.png';

/** Whether a drawing was made of it, as of a map with shapes. */
const isDrawn = ({ downloads }: MadeBox): boolean => 'drawing.svg' in downloads;

const kindsOf = (box: MadeBox): Kind[] =>
  isDrawn(box) ? ['png', 'og.png', 'drawing.png'] : ['png', 'og.png'];

/** Takes pictures of the planned pages: a card for shared links and a picture of the whole box. */
export async function takePictures(
  plan: Plan,
  {
    open,
    existing,
    geometry,
    removed,
  }: {
    readonly open: () => Promise<Browser>;
    readonly existing: Existing;
    readonly geometry: Geometry | undefined;
    readonly removed: Removed;
  },
): Promise<Pictures> {
  const files: SiteFile[] = [];
  const byBox = new Map<string, BoxPictures>();
  const { pinned, updating } = plan.addresses;
  const openOnce = async (): Promise<Studio> =>
    (studio ??= await openStudio([...plan.files, ...removed.files], plan, await open(), geometry));
  let studio: Studio | undefined;
  try {
    for (const box of plan.boxes) {
      const taken = new Map<Kind, Picture>();
      for (const kind of kindsOf(box)) {
        const path = pathOf(pinned, box, kind);
        const bytes = (await existing(path)) ?? (await (await openOnce()).take[kind](box));
        taken.set(kind, { path, ...sizeOf(bytes) });
        files.push(toFile(path, bytes, true), toFile(pathOf(updating, box, kind), bytes));
      }
      const drawing = taken.get('drawing.png');
      byBox.set(box.name, { whole: taken.get('png')!, ...(drawing && { drawing }) });
    }
    for (const { box, endings } of removed.boxes) {
      for (const ending of endings.filter((each) => each.endsWith('png'))) {
        const path = pathOf(updating, box, ending);
        files.push(toFile(path, await (await openOnce()).takePage(pathOf(updating, box, 'html'))));
      }
    }
  } finally {
    await studio?.close();
  }
  return { files, byBox };
}

interface Studio {
  readonly take: Readonly<Record<Kind, (box: MadeBox) => Promise<Uint8Array>>>;
  /** A picture of a page that holds no widget. */
  readonly takePage: (path: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

async function openStudio(
  files: readonly SiteFile[],
  plan: Plan,
  browser: Browser,
  geometry: Geometry | undefined,
): Promise<Studio> {
  const page = await browser.newPage({
    deviceScaleFactor: scale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const server = await serveFiles(files);
  const { origin } = server;
  await page.addInitScript(noteState);
  let shown: MadeBox | undefined;
  const show = async (box: MadeBox): Promise<void> => {
    if (shown === box) return;
    shown = box;
    await page.setViewportSize({ width: pictureWidth, height: 400 });
    await page.goto(`${origin}${pathOf(plan.addresses.pinned, box, 'html')}?theme=light`);
    await settled(page, box);
    await page.addStyleTag({ content: stillness });
  };
  const take: Studio['take'] = {
    'og.png': async (box) => {
      shown = undefined;
      await page.setViewportSize(cardView);
      await page.setContent(await toShareCard(box, { dataset: plan.dataset, geometry }));
      await painted(page);
      await page.evaluate(fitCard);
      return page.screenshot({ animations: 'disabled' });
    },
    png: async (box) => {
      await show(box);
      // A whole page is no lower than the window.
      const clip = (await page.locator('body').boundingBox())!;
      return page.screenshot({ animations: 'disabled', fullPage: true, clip });
    },
    'drawing.png': async (box) => {
      shown = undefined;
      await page.goto(origin + pathOf(plan.addresses.pinned, box, 'drawing.svg'));
      return page.locator('svg').first().screenshot();
    },
  };
  const takePage = async (path: string): Promise<Uint8Array> => {
    await page.setViewportSize(cardView);
    await page.goto(`${origin}${path}?theme=light`);
    await painted(page);
    return page.screenshot({ animations: 'disabled' });
  };
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { take, takePage, close };
}

/** Serves files to this machine alone, so that the browser keeps what many pages share. */
async function serveFiles(
  files: readonly SiteFile[],
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const server = createServer(({ url = '' }, response) => {
    const file = byPath.get(decodeURIComponent(new URL(url, 'http://localhost').pathname.slice(1)));
    response.writeHead(file ? 200 : 404, {
      'cache-control': 'max-age=3600',
      'content-type': mediaTypeOf(file?.path ?? ''),
    });
    response.end(file?.bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

const tags = widgets.map((widget) => descriptorOf(widget).tag);

/** What nobody can open, choose or press in a picture, and what asks to. */
const stillness = `.passages,
${tags.flatMap((tag) => controls.map((part) => `${tag}::part(${part})`)).join(',\n')} {
  display: none;
}
factbox-actor::part(label) {
  list-style: none;
}`;

/** Waits until the box shows its facts, with its shapes if it has any. */
async function settled(page: Page, { name }: MadeBox): Promise<void> {
  const state = await page
    .waitForFunction(() => (globalThis as { factboxState?: string }).factboxState, undefined, {
      timeout: 20_000,
    })
    .then((handle) => handle.jsonValue())
    .catch(() => 'no answer');
  if (state !== 'ready') {
    throw new CommandError(`the picture of ${name} could not be taken: ${state}`, 1);
  }
  await page.waitForFunction(() => {
    const map = document.querySelector('factbox-map');
    return !map?.hasAttribute('geometry') || !!map.shadowRoot?.querySelector('svg');
  });
  await painted(page);
}

const painted = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let frames = 0; frames < 3; frames++) await frame();
  });

/** Runs in the page before its scripts. */
function noteState(): void {
  const state = globalThis as { factboxState?: string };
  addEventListener('factbox-ready', () => (state.factboxState = 'ready'));
  addEventListener('factbox-error', (event) => {
    state.factboxState ??= String((event as { message?: string }).message);
  });
}

/** The size that a PNG file names in its head, in CSS pixels. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16) / scale, height: view.getUint32(20) / scale };
}
