import type { Browser, Page } from 'playwright-core';
import { CommandError } from '../io.js';
import { pathOf } from './addresses.js';
import type { Box } from './boxes.js';
import { cardSize } from './embed-page.js';
import { mediaTypeOf, toFile, type SiteFile } from './file.js';
import type { Plan } from './plan.js';
import type { Picture } from './snippets.js';

/** CSS pixels in which a box is drawn for a card: the narrower, the larger its type. */
const cardWidths: Readonly<Record<Box['widget'], number>> = {
  matrix: 760,
  actor: 640,
  map: 760,
  quote: 600,
};
const pictureWidth = 640;
const scale = 2;

/** An address that no network has: the browser gets every file from the plan. */
const origin = 'http://factbox.invalid/';

export interface Pictures {
  readonly files: readonly SiteFile[];
  /** The picture of each box, by the box's name, in the pinned folder. */
  readonly byBox: ReadonlyMap<string, Picture>;
}

/** Takes pictures of the planned pages: a card for shared links and a picture of the whole box. */
export async function takePictures(plan: Plan, browser: Browser): Promise<Pictures> {
  const files: SiteFile[] = [];
  const byBox = new Map<string, Picture>();
  const { pinned, updating } = plan.addresses;
  for (const box of plan.boxes) {
    const card = await takeCard(plan, browser, box);
    const picture = await takePicture(plan, browser, box);
    byBox.set(box.name, { path: pathOf(pinned, box, 'png'), ...sizeOf(picture) });
    for (const [folder, isPinned] of [
      [pinned, true],
      [updating, false],
    ] as const) {
      files.push(
        toFile(pathOf(folder, box, 'og.png'), card, isPinned),
        toFile(pathOf(folder, box, 'png'), picture, isPinned),
      );
    }
  }
  return { files, byBox };
}

async function takeCard(plan: Plan, browser: Browser, box: Box): Promise<Uint8Array> {
  const width = cardWidths[box.widget];
  const viewport = { width, height: Math.round((width * cardSize.height) / cardSize.width) };
  return onPage(plan, browser, { box, viewport, scale: cardSize.width / width }, async (page) => {
    const bytes = await page.screenshot({ animations: 'disabled' });
    return bytes;
  });
}

async function takePicture(plan: Plan, browser: Browser, box: Box): Promise<Uint8Array> {
  const viewport = { width: pictureWidth, height: 400 };
  return onPage(plan, browser, { box, viewport, scale }, (page) =>
    page.screenshot({ animations: 'disabled', fullPage: true }),
  );
}

async function onPage<T>(
  plan: Plan,
  browser: Browser,
  options: { box: Box; viewport: { width: number; height: number }; scale: number },
  take: (page: Page) => Promise<T>,
): Promise<T> {
  const { box, viewport } = options;
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: options.scale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const byPath = new Map(plan.files.map((file) => [file.path, file]));
    await page.route('**/*', async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      const file = byPath.get(decodeURIComponent(path));
      if (!file) return route.fulfill({ status: 404 });
      return route.fulfill({ body: Buffer.from(file.bytes), contentType: mediaTypeOf(path) });
    });
    await page.addInitScript(() => {
      const state = globalThis as { factboxSettled?: string };
      for (const type of ['factbox-ready', 'factbox-error']) {
        addEventListener(type, (event) => {
          state.factboxSettled =
            event.type === 'factbox-ready'
              ? 'ready'
              : String((event as { message?: string }).message);
        });
      }
    });
    await page.goto(`${origin}${pathOf(plan.addresses.pinned, box, 'html')}?theme=light`);
    const settled = await page
      .waitForFunction(
        () => (globalThis as { factboxSettled?: string }).factboxSettled,
        undefined,
        {
          timeout: 15_000,
        },
      )
      .then((handle) => handle.jsonValue())
      .catch(() => 'no answer');
    if (settled !== 'ready') {
      throw new CommandError(`the picture of ${box.name} could not be taken: ${settled}`, 1);
    }
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await take(page);
  } finally {
    await context.close();
  }
}

/** The size that a PNG file names in its head, in CSS pixels. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16) / scale, height: view.getUint32(20) / scale };
}
