// What ordinary pages do to the forms that a server writes, and to those that the loader upgrades.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { renderWidget } from '@factbox/cli/render';
import { DIST, EVERY_TAG, eventsOf, pageOf, useBrowser } from './support.mjs';

const { open } = useBrowser();
const LOADER = '/dist/factbox.js';
const dataset = JSON.parse(readFileSync(join(DIST, 'data/russia-taliban-2023.json'), 'utf8'));
const src = '/dist/data/russia-taliban-2023.json';

/** Parents that are as wide as what is in them. */
const PARENTS = {
  row: 'display:flex',
  centred: 'display:flex;flex-direction:column;align-items:center',
  grid: 'display:grid;justify-items:center',
  columns: 'display:grid;grid-template-columns:auto',
  float: 'float:left',
  cell: 'display:table-cell',
  table: 'display:inline-table',
  block: 'display:inline-block',
  inlineRow: 'display:inline-flex',
  inlineGrid: 'display:inline-grid',
  absolute: 'position:absolute',
  fit: 'width:fit-content',
  content: 'max-width:100%;width:max-content',
};

const forms = {
  /** What the loader upgrades. */
  figure: (widget, attributes) => {
    const data = Object.entries({ ...attributes, src }).map(
      ([key, value]) => `data-${key}="${value}"`,
    );
    return `<figure class="factbox" data-factbox="${widget}" ${data.join(' ')}><p>Words</p></figure>`;
  },
  prerendered: (widget, attributes) =>
    renderWidget({ dataset, widget, target: 'prerendered', attributes: { ...attributes, src } }),
  plain: (widget, attributes) =>
    renderWidget({ dataset, widget, target: 'web', attributes, isBare: true }),
};

async function pageIn(form, { style = '', styles = '', scripts = [] } = {}) {
  const written = await Promise.all(
    Object.entries(EVERY_TAG).map(([widget, attributes]) => forms[form](widget, attributes)),
  );
  const boxes = Object.values(style ? { style } : PARENTS).flatMap((each) =>
    written.map((box) => `<div class="holder"><div style="${each}">${box}</div></div>`),
  );
  return pageOf({ tags: [], scripts })
    .replace(
      '</head>',
      `<link rel="stylesheet" href="/dist/factbox-fallback.css"><style>.holder{position:relative;width:760px;display:flow-root}figure{margin:0}${styles}</style></head>`,
    )
    .replace('</main>', `${boxes.join('')}</main>`);
}

for (const [form, scripts] of [
  ['figure', [LOADER]],
  ['prerendered', []],
  ['plain', []],
]) {
  test(`${form}: whatever shrinks to what it holds leaves it a width to be read in`, async () => {
    const { page, messages } = await open({
      html: await pageIn(form, { scripts }),
      // All of them near the screen.
      context: { viewport: { width: 1280, height: 20_000 } },
    });
    const count = Object.keys(PARENTS).length * Object.keys(EVERY_TAG).length;
    if (scripts.length) await eventsOf(page, 'factbox-ready', count);
    const widths = await page
      .locator('.holder > div')
      .evaluateAll((parents) =>
        parents.map(({ style, firstElementChild: box }) => [style.cssText, box.offsetWidth]),
      );
    assert.equal(widths.length, count);
    for (const [style, width] of widths) {
      assert.ok(width >= 300 && width <= 760, `${style}: ${width} pixels`);
    }
    assert.deepEqual(messages, []);
  });
}

/** What a page may set for its own text, by inheritance and by rules for its own elements. */
const HOSTILE = `
  .holder { font: italic 900 16px/3 serif; letter-spacing: 0.3em; word-spacing: 1em; text-indent: 4em;
    text-transform: uppercase; text-align: justify; text-shadow: 2px 2px; white-space: nowrap;
    word-break: break-all; hyphens: auto; quotes: "<" ">"; cursor: wait;
    -webkit-text-fill-color: transparent; font-variant: small-caps; list-style: upper-roman inside }
  p, li, td, th, dd, dt, blockquote, h3, h4, table { line-height: 4; letter-spacing: 0.2em;
    text-transform: lowercase; font-style: oblique; text-indent: 2em; white-space: pre; color: inherit }`;

for (const form of ['prerendered', 'plain']) {
  test(`${form}: what a page sets for its own text is not for the box`, async () => {
    const placesIn = async (styles) => {
      const html = await pageIn(form, { style: 'width:640px', styles });
      const { page } = await open({ html });
      return page.locator('.holder > div').evaluateAll((parents) =>
        parents.map(({ firstElementChild: box }) => {
          const root = box.shadowRoot ?? box;
          const from = box.getBoundingClientRect();
          return [
            ...root.querySelectorAll('p, td, th, dt, dd, li, blockquote, a, button, h3, h4'),
          ].flatMap((each) => {
            // What is not shown stands nowhere.
            if (!each.getClientRects().length) return [];
            const { x, y, width, height } = each.getBoundingClientRect();
            const places = [x - from.x, y - from.y, width, height];
            return `${each.localName} ${places.map((value) => value.toFixed(1)).join(' ')}`;
          });
        }),
      );
    };
    const plain = await placesIn('.holder{font:16px/1.5 serif}');
    assert.ok(plain.every((each) => each.length > 5));
    assert.deepEqual(await placesIn(HOSTILE), plain);
  });

  test(`${form}: sizes follow the page's text, not its root`, async () => {
    const heightsIn = async (styles) => {
      const { page } = await open({ html: await pageIn(form, { style: 'width:640px', styles }) });
      return page
        .locator('.holder > div')
        .evaluateAll((parents) => parents.map((each) => each.offsetHeight));
    };
    const plain = await heightsIn('.holder{font-size:18px}');
    assert.deepEqual(await heightsIn('html{font-size:62.5%}.holder{font-size:1.8rem}'), plain);
  });
}

test('what a translator has done to a prerendered table is not in the one that takes its place', async () => {
  const html = await pageIn('prerendered', { style: 'width:700px', scripts: [LOADER] });
  const { page, messages } = await open({ html });
  const rowsOf = () =>
    page.locator('factbox-matrix').evaluate(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll('tbody tr')].map((row) => {
        const copy = row.cloneNode(true);
        // Notes are counted in reading order, which is another one in another order of rows.
        for (const mark of copy.querySelectorAll('[part="mark"]')) mark.remove();
        return copy.textContent.replace(/[«»]/g, '').replace(/\s+/g, ' ').trim();
      }),
    );
  const drawn = (await rowsOf()).sort();
  await page.locator('factbox-matrix').evaluate(({ shadowRoot }) => {
    const walker = document.createTreeWalker(
      shadowRoot.querySelector('table'),
      NodeFilter.SHOW_TEXT,
    );
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts.filter(({ data }) => data.trim())) {
      const font = document.createElement('font');
      font.textContent = `«${text.data}»`;
      text.replaceWith(font);
    }
  });
  assert.deepEqual((await rowsOf()).sort(), drawn);
  await page.locator('factbox-matrix').locator('select').selectOption('name');
  await page.locator('factbox-matrix').dispatchEvent('pointerover');
  await eventsOf(page, 'factbox-ready');
  await page.waitForFunction(
    () =>
      document
        .querySelector('factbox-matrix')
        .shadowRoot.querySelector('tbody th')
        .textContent.trim() === 'Afghanistan',
  );
  assert.deepEqual((await rowsOf()).sort(), drawn);
  assert.equal(await page.locator('factbox-matrix font').count(), 0);
  assert.deepEqual(messages, []);
});
