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
/** Of a map that is wider than high, whose card has little room beside it. */
const wide = [];

/** A browser whose page tells what stands on it before each picture. */
async function openWatched(seen) {
  const browser = await openBrowser();
  return {
    newPage: async (options) => {
      const page = await browser.newPage(options);
      const take = page.screenshot.bind(page);
      page.screenshot = async (...args) => {
        seen.push(await seenOn(page));
        return take(...args);
      };
      return page;
    },
    close: () => browser.close(),
  };
}

async function seenOn(page) {
  const isSeen = async (locator) => (await locator.filter({ visible: true }).count()) > 0;
  const drawing = page.locator('.drawing > svg');
  return {
    tag: await page.evaluate(() => document.querySelector('main > *').localName),
    controls: {
      menu: await isSeen(page.getByRole('combobox')),
      switch: await isSeen(page.getByRole('group', { name: 'Show roles in' })),
      hint: await isSeen(page.getByText(/^Choose /)),
    },
    title: await isSeen(page.getByRole('heading')),
    words: await page.evaluate(wordsOfTitle),
    drawing: (await drawing.count()) ? await drawing.boundingBox() : undefined,
    view: page.viewportSize(),
  };
}

/** Runs in the page: each word of a map's card's title, in how many lines it stands, and where. */
function wordsOfTitle() {
  const title = document.querySelector('.map h1');
  if (!title) return [];
  const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
  const words = [];
  while (texts.nextNode()) {
    for (const { 0: word, index } of texts.currentNode.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      words.push({ word, left, right, top, bottom, lines: range.getClientRects().length });
    }
  }
  return words;
}

async function take(id, seen, isTaken) {
  const io = { cwd: ROOT, out: () => {}, err: () => {} };
  const file = join(ROOT, `data/${id}.ts`);
  const { dataset } = await readDataset(file, io);
  const geometry = await findGeometry(dataset, { file, given: undefined, io });
  const base = 'https://facts.example/';
  const plan = await planSite({ dataset, kit: await readKit(), geometry, base, hasImages: true });
  return takePictures(
    { ...plan, boxes: plan.boxes.filter(isTaken) },
    {
      open: () => openWatched(seen),
      existing: async () => undefined,
      geometry: geometry.drawn,
      removed: { boxes: [], files: [] },
    },
  );
}

before(async () => {
  await take('baltic-2024', shots, ({ name }) => name === 'matrix' || name === 'map');
  await take('russia-taliban-2023', wide, ({ widget }) => widget === 'map');
});

test('no picture shows a control or asks for a choice', () => {
  // Card and whole box of each; a map's drawing is a picture of its own.
  assert.deepEqual(shots.map(({ tag }) => tag).sort(), [
    'factbox-map',
    'factbox-matrix',
    'table',
    'ul',
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

test("no word of a title on a map's card is cut, broken off or below the drawing", () => {
  const cards = [...shots, ...wide].filter((shot) => shot.drawing);
  assert.equal(cards.length, 2);
  for (const { words, drawing, view } of cards) {
    assert.ok(words.length);
    for (const { word, lines, left, right, top, bottom } of words) {
      assert.equal(lines, 1, `${word} is broken off`);
      assert.ok(left >= 0 && right <= drawing.x, `${word} reaches from ${left} to ${right}`);
      assert.ok(top >= 0 && bottom <= view.height, `${word} reaches from ${top} to ${bottom}`);
    }
  }
});
