// What is far from the screen waits, and is there for whoever searches, prints or follows a link all the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { renderWidget } from '@factbox/cli/render';
import { coreStyle } from '../../packages/cli/dist/site/core-style.js';
import {
  DIST,
  EVERY_TAG,
  eventsOf,
  pageOf,
  prerenderedPage,
  settled,
  useBrowser,
} from './support.mjs';

const { open } = useBrowser();
const src = '/dist/data/russia-taliban-2023.json';
const dataset = JSON.parse(readFileSync(join(DIST, 'data/russia-taliban-2023.json'), 'utf8'));
const quotes = Object.keys(dataset.quotes);
const text = '<p style="height:4000px">Text of the article.</p>';

const tagOf = (quote, fallback = '') =>
  `<factbox-quote id="box-${quote}" src="${src}" quote="${quote}">${fallback}</factbox-quote>`;

/** An article with a box at its start and one for each further quote, each far from the one before. */
const article = (toBox) =>
  pageOf({ tags: [], scripts: ['/dist/factbox-quote.js'] }).replace(
    '</main>',
    `${quotes.slice(0, 3).map(toBox).join(text)}${text}</main>`,
  );
const withWords = article((quote) => tagOf(quote, `<p>Words of ${quote}</p>`));
const last = quotes[2];

/** The boxes that show their facts. */
const shown = (page) =>
  page.$$eval('factbox-quote', (boxes) =>
    boxes.filter(({ shadowRoot }) => shadowRoot.querySelector('[part=base]')).map(({ id }) => id),
  );

/** Waits until the last box shows its facts; the one between was passed by. */
async function lastIsShown(page) {
  await eventsOf(page, 'factbox-ready', 2);
  assert.deepEqual(await shown(page), [`box-${quotes[0]}`, `box-${last}`]);
}

/** The article elsewhere, so that links lead out of the page and are told in a print. */
const elsewhere = JSON.stringify({
  ...dataset,
  article: { ...dataset.article, url: 'https://news.example/article' },
});

/** Runs in a page before its scripts: adds up how far things moved that a reader saw. */
function noteShift() {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

test('a box whose fallback is far from the screen starts when it comes near', async () => {
  const { page } = await open({ html: withWords });
  await eventsOf(page, 'factbox-ready');
  await settled(page);
  assert.deepEqual(await shown(page), [`box-${quotes[0]}`]);
  await page.evaluate((id) => document.getElementById(id).scrollIntoView(), `box-${last}`);
  await lastIsShown(page);
});

test('a search finds the words of a box that has not started', async () => {
  const { page } = await open({ html: withWords });
  await eventsOf(page, 'factbox-ready');
  assert.equal(await page.evaluate((words) => find(words), `Words of ${last}`), true);
  assert.notEqual(await page.evaluate(() => scrollY), 0);
  await lastIsShown(page);
});

test('a link leads to a box that has not started', async () => {
  const { page } = await open({ html: withWords });
  await eventsOf(page, 'factbox-ready');
  await page.evaluate((id) => (location.hash = id), `box-${last}`);
  await lastIsShown(page);
  const { y } = await page.locator(`#box-${last}`).boundingBox();
  assert.ok(y > -1 && y < 100, `the box is at ${y}`);
});

test('a box that is asked, shown late or moved starts by itself', async () => {
  const { page } = await open({ html: withWords });
  await eventsOf(page, 'factbox-ready');
  await page.evaluate((id) => document.getElementById(id).reload(), `box-${last}`);
  await eventsOf(page, 'factbox-ready', 2);
  await page.evaluate(
    (id) => document.querySelector('main').prepend(document.getElementById(id)),
    `box-${quotes[1]}`,
  );
  await eventsOf(page, 'factbox-ready', 3);
});

test('a far box that is taken out of the page asks for nothing, and starts where it is put back', async () => {
  const { page } = await open({ html: withWords });
  await eventsOf(page, 'factbox-ready');
  await page.evaluate((id) => {
    globalThis.taken = document.getElementById(id);
    taken.remove();
  }, `box-${last}`);
  await settled(page);
  assert.equal(await page.evaluate(() => taken.matches(':state(loading)')), true);
  assert.equal(await page.evaluate(() => !!taken.shadowRoot.querySelector('[part=base]')), false);
  await page.evaluate(() => {
    document.querySelector('main').append(taken);
    taken.scrollIntoView();
  });
  await lastIsShown(page);
});

test('a box without words of its own starts at once, and is found and printed', async () => {
  const { page } = await open({
    html: article((quote) => tagOf(quote)),
    handle: ({ url }, response) => url === src && !!response.end(elsewhere),
  });
  await eventsOf(page, 'factbox-ready', 3);
  const links = await page.$$eval(
    'factbox-quote',
    (boxes) =>
      boxes.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('a[href]')]).length,
  );
  const printed = (await page.pdf()).toString('latin1').match(/\/URI \(/g)?.length ?? 0;
  assert.ok(printed >= links, `${printed} of ${links} links are printed`);
  const { text: words } = dataset.quotes[last];
  const some = (typeof words === 'string' ? words : Object.values(words)[0]).slice(0, 30);
  assert.equal(await page.evaluate((each) => find(each), some), true);
  await page.waitForFunction(
    (id) => document.getElementById(id).getBoundingClientRect().top < innerHeight,
    `box-${last}`,
  );
});

test('nothing that a reader sees moves when boxes below come to life', async () => {
  const forms = await Promise.all(
    quotes.map((quote) =>
      renderWidget({
        dataset,
        widget: 'quote',
        target: 'web',
        attributes: { quote },
        isBare: true,
      }),
    ),
  );
  const boxes = forms.map((form, index) => `<p>Text.</p>${tagOf(quotes[index], form)}`);
  const { page } = await open({
    html: pageOf({ tags: [], scripts: ['/dist/factbox-quote.js'] }).replace(
      '</main>',
      `<p style="height:900px">Text.</p>${boxes.join('')}<p>Text.</p></main>`,
    ),
    script: noteShift,
  });
  await eventsOf(page, 'factbox-ready');
  for (let down = 0; down < 60; down++) {
    await page.evaluate(() => {
      scrollBy(0, 150);
      return new Promise(requestAnimationFrame);
    });
  }
  await eventsOf(page, 'factbox-ready', quotes.length);
  await settled(page);
  const shift = await page.evaluate(() => globalThis.shift);
  assert.ok(shift <= 0.01, `layout shift of ${shift}`);
});

for (const width of [340, 700]) {
  test(`nothing moves when living boxes take the place of prerendered ones, ${width} px wide`, async () => {
    for (const [widget, attributes] of Object.entries(EVERY_TAG)) {
      const html = await prerenderedPage({ [widget]: attributes });
      let release;
      const held = new Promise((resolve) => (release = resolve));
      const { page } = await open({
        html: html.replace('</main>', '<p>Text.</p></main>'),
        context: { viewport: { width, height: 2500 } },
        script: noteShift,
        handle: async ({ url }) => {
          if (url === src) await held;
          return false;
        },
      });
      await settled(page);
      await page.locator(`factbox-${widget}`).dispatchEvent('pointerover');
      // There are pictures of the box between its script and its facts.
      await page.waitForFunction((tag) => !!customElements.get(tag), `factbox-${widget}`);
      await settled(page);
      release();
      await eventsOf(page, 'factbox-ready');
      await settled(page);
      const shift = await page.evaluate(() => globalThis.shift);
      assert.ok(shift < 0.001, `${widget}: layout shift of ${shift}`);
    }
  });
}

for (const [widget, attributes] of [
  ['actor', { actor: 'russia' }],
  ['actor', { actor: 'iran' }],
  ['quote', { quote: 'sidorov-fighters' }],
  ['quote', { quote: quotes[0] }],
]) {
  const [record] = Object.values(attributes);
  test(`what follows the words of ${record} on the screen stays where it is as the box comes to life`, async () => {
    const form = await renderWidget({
      ...{ dataset, widget, target: 'web' },
      attributes: { ...attributes, src },
    });
    const article = `<link rel="stylesheet" href="/dist/factbox-fallback.css"><style>main{font:18px/1.5 serif}</style>${form}${'<p>Text of the article.</p>'.repeat(40)}</main>`;
    for (const viewport of [
      { width: 656, height: 1200 },
      { width: 366, height: 800 },
    ]) {
      const html = pageOf({ tags: [], scripts: [`/dist/factbox-${widget}.js`] });
      const { page } = await open({
        html: html.replace('</main>', article),
        script: noteShift,
        context: { viewport },
      });
      await eventsOf(page, 'factbox-ready');
      await settled(page);
      const shift = await page.evaluate('shift');
      assert.ok(shift <= 0.01, `${shift} at ${viewport.width} pixels`);
      await page.close();
    }
  });
}

test('a print shows what is folded in the words of a card', async () => {
  const form = await renderWidget({
    ...{ dataset, widget: 'actor', target: 'web', isBare: true },
    attributes: { actor: 'russia' },
  });
  const { page } = await open({
    html: pageOf({ tags: [], scripts: [] }).replace(
      '</main>',
      `<link rel="stylesheet" href="/dist/factbox-fallback.css">${form}</main>`,
    ),
  });
  const last = page.locator('.factbox-sections dd').last();
  assert.equal(await last.isVisible(), false);
  await page.emulateMedia({ media: 'print' });
  const { height } = await last.boundingBox();
  assert.ok(height > 0, 'it is printed');
});

/** Runs in a page: tells the server when the first of it is seen. */
function tellPainted() {
  new PerformanceObserver(() => fetch('/painted')).observe({ type: 'paint', buffered: true });
}

test('the words of a box are seen before their style sheet, and do not move when it comes', async () => {
  const sheet = readFileSync(join(DIST, 'factbox-fallback.css'), 'utf8');
  for (const [widget, attributes] of Object.entries(EVERY_TAG)) {
    const form = await renderWidget({ dataset, widget, attributes, target: 'web' });
    const head = `<style>main{font:18px/1.5 serif}</style><style>${coreStyle(sheet, form)}</style><link rel="preload" as="style" href="/late.css" data-factbox>`;
    let onPaint;
    const painted = new Promise((resolve) => (onPaint = resolve));
    const { page } = await open({
      html: pageOf({ tags: [], scripts: ['/dist/factbox.js'] })
        .replace('</head>', `${head}</head>`)
        .replace('</main>', `${form}<p>Text of the article.</p></main>`),
      script: `(${noteShift})(); (${tellPainted})();`,
      context: { viewport: { width: 680, height: 3000 } },
      handle: async ({ url }, response) => {
        if (url === '/painted') onPaint();
        // The script of the widget itself does not come.
        else if (/chunk|factbox-[a-z]+\.js/.test(url)) response.writeHead(404);
        else if (url !== '/late.css') return false;
        else {
          await painted;
          response.writeHead(200, { 'content-type': 'text/css' });
        }
        response.end(url === '/late.css' ? sheet : '');
        return true;
      },
    });
    await page.waitForFunction('document.styleSheets.length === 3');
    await settled(page);
    const shift = await page.evaluate('shift');
    assert.ok(shift < 0.001, `${widget}: layout shift of ${shift}`);
    await page.close();
  }
});
