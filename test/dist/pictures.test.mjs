// What can be seen when the pictures of a site are taken.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { findGeometry } from '../../packages/cli/dist/site/geometry.js';
import { readKit } from '../../packages/cli/dist/site/kit.js';
import { takePictures } from '../../packages/cli/dist/site/pictures.js';
import { planSite } from '../../packages/cli/dist/site/plan.js';
import { readDataset } from '../../packages/cli/dist/source/read-dataset.js';
import { ROOT } from '../../scripts/packages.mjs';
import { openBrowser } from '../support/chromium.mjs';

const shots = [];

/** A browser whose page tells what stands on it before each picture. */
async function openWatched() {
  const browser = await openBrowser();
  return {
    newPage: async (options) => {
      const page = await browser.newPage(options);
      const take = page.screenshot.bind(page);
      page.screenshot = async (...args) => {
        shots.push(await seenOn(page));
        return take(...args);
      };
      return page;
    },
    close: () => browser.close(),
  };
}

async function seenOn(page) {
  const isSeen = async (locator) => (await locator.filter({ visible: true }).count()) > 0;
  const drawing = page.locator('body > svg');
  return {
    tag: await page.evaluate(() => document.querySelector('main > *').localName),
    controls: {
      menu: await isSeen(page.getByRole('combobox')),
      switch: await isSeen(page.getByRole('group', { name: 'Show roles in' })),
      hint: await isSeen(page.getByText(/^Choose /)),
    },
    title: await isSeen(page.getByRole('heading')),
    drawing: (await drawing.count()) ? await drawing.boundingBox() : undefined,
    view: page.viewportSize(),
  };
}

before(async () => {
  const io = { cwd: ROOT, out: () => {}, err: () => {} };
  const file = join(ROOT, 'data/baltic-2024.ts');
  const { dataset } = await readDataset(file, io);
  const geometry = await findGeometry(dataset, { file, given: undefined, io });
  const base = 'https://facts.example/';
  const plan = await planSite({ dataset, kit: await readKit(), geometry, base, hasImages: true });
  const boxes = plan.boxes.filter(({ name }) => name === 'matrix' || name === 'map');
  await takePictures(
    { ...plan, boxes },
    {
      open: openWatched,
      existing: async () => undefined,
      geometry: geometry.drawn,
      removed: { boxes: [], files: [] },
    },
  );
});

test('no picture shows a control or asks for a choice', () => {
  // Card and whole box of each; a map's drawing is a picture of its own.
  assert.deepEqual(shots.map(({ tag }) => tag).sort(), [
    'factbox-map',
    'factbox-map',
    'factbox-matrix',
    'factbox-matrix',
  ]);
  for (const { tag, controls } of shots) {
    assert.deepEqual(controls, { menu: false, switch: false, hint: false }, tag);
  }
});

test("a map's card shows all of the map, as high as the card, beside its title", () => {
  const [{ drawing, view, title }, ...others] = shots.filter((shot) => shot.drawing);
  assert.equal(others.length, 0);
  assert.ok(title);
  assert.ok(drawing.x >= 0 && drawing.y >= 0);
  assert.ok(drawing.x + drawing.width <= view.width);
  assert.ok(drawing.y + drawing.height <= view.height);
  assert.ok(drawing.height > view.height * 0.85, `${drawing.height} high`);
});
