import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizeOf } from '../../scripts/sizes.mjs';
import { join } from 'node:path';
import {
  DIST,
  EVERY_TAG,
  WIDGETS,
  asked,
  eventsOf,
  pageOf,
  showsFallback,
  tall,
  useBrowser,
  prerenderedPage as prerendered,
  settled,
} from './support.mjs';

const { open } = useBrowser();
const LOADER = '/dist/factbox.js';
const chunksIn = (requests) =>
  requests
    .filter((url) => new RegExp(`/chunk-(${WIDGETS.join('|')})\\.js$`).test(url))
    .map((url) => url.replace(/^.*chunk-|\.js$/g, ''))
    .sort();

test('the loader stays tiny', () => {
  const { brotli } = sizeOf(join(DIST, 'factbox.js'));
  assert.ok(brotli < 2350, `${brotli} bytes of brotli`);
});

test('all tags show their facts, and what they share is loaded once', async () => {
  const { page, messages, requests } = await open({
    html: pageOf({ tags: WIDGETS, scripts: [LOADER] }),
    context: tall,
  });
  await eventsOf(page, 'factbox-ready', WIDGETS.length);
  assert.deepEqual(chunksIn(requests), [...WIDGETS].sort());
  assert.equal(requests.filter((url) => url.endsWith('chunk-core.js')).length, 1);
  assert.equal(requests.filter((url) => url.endsWith('dataset.json')).length, 1);
  assert.deepEqual(messages, []);
});

test('a page with one tag loads that widget alone', async () => {
  const { page, requests } = await open({ html: pageOf({ tags: ['quote'], scripts: [LOADER] }) });
  await eventsOf(page, 'factbox-ready');
  assert.deepEqual(chunksIn(requests), ['quote']);
});

test('a page without a tag loads the loader alone', async () => {
  const { page, requests } = await open({ html: pageOf({ tags: [], scripts: [LOADER] }) });
  await page.waitForLoadState('networkidle');
  assert.deepEqual(requests, ['/', LOADER]);
});

const figure = (name, attributes) =>
  `<figure class="factbox wide" data-factbox="${name}" ${attributes}><blockquote>Fallback</blockquote></figure>`;

test('a figure gets its tag, its attributes and its fallback back', async () => {
  const html = pageOf({ tags: [], scripts: [LOADER] }).replace(
    '</main>',
    `${figure('actor', 'data-actor="taliban" data-onclick="alert(1)" data-id="x" data-style="top:0"')}</main>`,
  );
  const { page, messages } = await open({ html });
  await eventsOf(page, 'factbox-ready');
  const upgraded = page.locator('figure > factbox-actor');
  assert.deepEqual(await upgraded.evaluate((element) => element.getAttributeNames()), ['actor']);
  assert.equal(await upgraded.getAttribute('actor'), 'taliban');
  assert.equal(await upgraded.locator('> div.factbox > blockquote').textContent(), 'Fallback');
  assert.equal(await upgraded.locator('> div.factbox > blockquote').isVisible(), false);
  assert.equal(await upgraded.locator('> div.factbox').getAttribute('class'), 'factbox');
  assert.equal(await page.locator('figure').getAttribute('class'), 'wide');
  assert.equal(await page.locator('figure').evaluate((element) => element.children.length), 1);
  assert.deepEqual(messages, []);
});

test('a figure of no known widget is left as it is', async () => {
  const html = pageOf({ tags: [], scripts: [LOADER] }).replace(
    '</main>',
    `${figure('constructor', '')}${figure('', '')}${figure('../evil', '')}</main>`,
  );
  const { page, messages, requests } = await open({ html });
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('figure > blockquote').count(), 3);
  assert.deepEqual(requests, ['/', LOADER]);
  assert.deepEqual(messages, []);
});

test('tags and figures that come later are found, however deep', async () => {
  const { page, messages, requests } = await open({
    html: pageOf({ tags: ['quote'], scripts: [LOADER] }),
  });
  await eventsOf(page, 'factbox-ready');
  await page.evaluate(
    (html) => {
      const late = document.createElement('div');
      late.innerHTML = html;
      document.querySelector('main').append(late);
    },
    `<section><factbox-matrix></factbox-matrix>${figure('map', '')}</section>`,
  );
  await eventsOf(page, 'factbox-ready', 3);
  assert.deepEqual(chunksIn(requests), ['map', 'matrix', 'quote']);
  assert.equal(await page.locator('figure > factbox-map').count(), 1);
  assert.deepEqual(messages, []);
});

test('tags in a shadow root are found when the page names the root', async () => {
  const { page } = await open({ html: pageOf({ tags: [], scripts: [LOADER] }) });
  await page.evaluate(async (url) => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<factbox-quote></factbox-quote>';
    document.body.append(host);
    await import(url);
    host.shadowRoot.dispatchEvent(new Event('factbox-upgrade', { bubbles: true, composed: true }));
  }, LOADER);
  await eventsOf(page, 'factbox-ready');
});

test('included many times and from two places, it serves the page once', async () => {
  const html = pageOf({
    tags: WIDGETS,
    scripts: [LOADER, LOADER, '/copy/factbox.js', '/copy/factbox.js'],
  }).replace('</main>', `${figure('quote', '')}</main>`);
  const { page, messages, requests } = await open({
    html,
    mounts: { '/copy/': DIST },
    context: tall,
  });
  await eventsOf(page, 'factbox-ready', WIDGETS.length + 1);
  assert.deepEqual(chunksIn(requests), [...WIDGETS].sort());
  assert.equal(await page.locator('figure factbox-quote').count(), 1);
  assert.deepEqual(messages, []);
});

test('it leaves a tag that the page defines already to that definition', async () => {
  const scripts = ['/dist/factbox-quote.js', LOADER];
  const { page, messages, requests } = await open({ html: pageOf({ tags: ['quote'], scripts }) });
  await eventsOf(page, 'factbox-ready');
  await page.waitForLoadState('networkidle');
  assert.deepEqual(chunksIn(requests), []);
  assert.deepEqual(messages, []);
});

test('it works from another origin, where its files, data and words stand beside it', async () => {
  const cors = { headers: () => ({ 'access-control-allow-origin': '*' }) };
  const { server: cdn } = await open({ html: '', path: '/empty', ...cors });
  const html = pageOf({
    tags: ['quote'],
    scripts: [`${cdn.url}${LOADER}`],
    attributes: 'lang="ru"',
  });
  const { page, messages, requests } = await open({ html });
  await eventsOf(page, 'factbox-ready');
  assert.ok(requests.includes(`${cdn.url}/dist/dataset.json`), requests.join());
  assert.ok(requests.some((url) => /messages\/chunk-quote\.ru\.js$/.test(url)));
  assert.deepEqual(messages, []);
});

test('a chunk that does not arrive leaves the fallback; back online, it is tried again', async () => {
  let broken = true;
  const { page } = await open({
    html: `${pageOf({ tags: ['quote'], scripts: [LOADER] })}${figure('quote', '')}`,
    handle: ({ url }, response) => {
      if (!broken || !url.endsWith('chunk-quote.js')) return false;
      response.writeHead(503).end();
      return true;
    },
  });
  await eventsOf(page, 'factbox-error', 2);
  assert.ok(await showsFallback(page, 'quote'));
  assert.ok(await page.locator('figure > blockquote').isVisible());
  broken = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await eventsOf(page, 'factbox-ready', 2);
});

const organizationOf = (page) =>
  page
    .locator('factbox-map')
    .evaluate(({ shadowRoot }) =>
      shadowRoot.querySelector('[part=switch] [aria-pressed=true]').textContent.trim(),
    );
const boxOf = (page, tag) =>
  page.locator(tag).evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    return { width, height };
  });

/** Runs in the page: a reader who saves data. */
const saveData = () =>
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
const definitionsIn = (page) =>
  page.evaluate((names) => names.filter((name) => customElements.get(`factbox-${name}`)), WIDGETS);

test('a prerendered widget is shown without a script, and none is loaded before the reader comes who saves data', async () => {
  const html = await prerendered({ map: { organization: 'csto' }, matrix: {} });
  const { page, requests, messages } = await open({ html, script: saveData });
  await page.waitForLoadState('networkidle');
  assert.deepEqual(requests, ['/', LOADER]);
  assert.ok(await page.getByRole('heading', { name: 'Collective Security Treaty' }).isVisible());
  assert.equal(await page.locator('factbox-map .map:visible').count(), 1);
  // The words for feeds and readers stay out of sight.
  assert.equal(await page.locator('factbox-map > .factbox').isVisible(), false);
  assert.deepEqual(messages, []);
});

test('what a prerendered widget will need is fetched once it is near, and run when the reader comes', async () => {
  const far = '<div style="height:9000px"></div>';
  const html = (
    await prerendered({ matrix: {}, quote: {} }, { src: '/dist/dataset.json' })
  ).replace('<factbox-quote', `${far}$&`);
  const { page, requests, messages } = await open({ html });
  for (const file of [/chunk-core/, /chunk-matrix/, /dataset\.json/]) await asked(requests, file);
  assert.deepEqual(requests.slice(2).sort(), [
    '/dist/chunk-core.js',
    '/dist/chunk-matrix.js',
    '/dist/dataset.json',
    '/dist/factbox-near.js',
  ]);
  assert.deepEqual(await definitionsIn(page), []);
  const quote = page.waitForResponse(/chunk-quote/);
  await page.evaluate(() => scrollTo(0, 9000));
  await (await quote).finished();
  assert.deepEqual(await definitionsIn(page), []);
  // Nothing more is on its way when the reader comes, but what the server has not let it keep.
  const before = requests.length;
  await page.locator('factbox-quote').hover();
  await eventsOf(page, 'factbox-ready');
  assert.deepEqual(await definitionsIn(page), ['quote']);
  assert.deepEqual(requests.slice(before), ['/dist/dataset.json']);
  assert.deepEqual(messages, []);
});

test('where what is fetched ahead does not come, the widget is loaded when the reader comes', async () => {
  let broken = true;
  const { page, requests } = await open({
    html: await prerendered({ quote: {} }),
    handle: ({ url }, response) => {
      if (!broken || !/near|chunk-core/.test(url)) return false;
      response.writeHead(503).end();
      return true;
    },
  });
  await asked(requests, /near/);
  broken = false;
  await page.locator('factbox-quote').getByRole('button').first().click();
  await eventsOf(page, 'factbox-ready');
});

/** Runs in the page: how far it has been moved about, as browsers measure it. */
const noteShifts = () => {
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shift += value;
  }).observe({ type: 'layout-shift' });
};

// To either side of where the map's crop changes, and amid the crops.
for (const width of [320, 360, 400, 401, 490, 580, 581, 697, 900]) {
  test(`at ${width} px the widgets take the place of what was prerendered without moving the page`, async () => {
    const { page, messages } = await open({
      html: (await prerendered(EVERY_TAG)).replace('<head>', '<head><style>body{margin:0}</style>'),
      context: { viewport: { width, height: 900 } },
    });
    const before = await Promise.all(WIDGETS.map((name) => boxOf(page, `factbox-${name}`)));
    await page.evaluate(noteShifts);
    for (const name of WIDGETS) await page.locator(`factbox-${name}`).dispatchEvent('pointerover');
    await eventsOf(page, 'factbox-ready', WIDGETS.length);
    await settled(page);
    const after = await Promise.all(WIDGETS.map((name) => boxOf(page, `factbox-${name}`)));
    for (const [index, { height }] of before.entries()) {
      const change = Math.abs(height - after[index].height);
      assert.ok(change < 4, `${WIDGETS[index]}: ${height}, then ${after[index].height}`);
    }
    const shift = await page.evaluate(() => globalThis.shift);
    assert.ok(shift < 0.01, `a shift of ${shift}`);
    for (const name of WIDGETS) {
      const counts = await page
        .locator(`factbox-${name}`)
        .evaluate(({ shadowRoot }) => [
          shadowRoot.querySelectorAll('.base').length,
          shadowRoot.getElementById('prerendered').childNodes.length,
        ]);
      assert.deepEqual(counts, [1, 0], name);
    }
    assert.deepEqual(messages, []);
  });
}

/** Holds a file back until it is asked to go on. */
function holding(ending) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const handle = async ({ url }) => {
    if (url.endsWith(ending)) await held;
    return false;
  };
  return { handle, release };
}

test('the click that brings a prerendered widget to life is not lost', async () => {
  const { page } = await open({ html: await prerendered({ map: { organization: 'csto' } }) });
  await page.getByRole('button', { name: 'SCO', exact: true }).click();
  await eventsOf(page, 'factbox-ready');
  assert.equal(await organizationOf(page), 'SCO');
  assert.ok(await page.getByRole('heading', { name: 'Shanghai Cooperation' }).isVisible());
});

for (const [end, slide, chosen] of [
  ['is not lost', 0, 'SCO'],
  ['is nothing where it slid off', 200, 'CSTO'],
]) {
  test(`a press that is still down when the widget comes to life ${end}`, async () => {
    const html = await prerendered({ map: { organization: 'csto' } });
    const { page } = await open({ html });
    const { x, y } = await page.getByRole('button', { name: 'SCO', exact: true }).boundingBox();
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await eventsOf(page, 'factbox-ready');
    await page.mouse.move(x + 5, y + 5 + slide);
    await page.mouse.up();
    await settled(page);
    assert.equal(await organizationOf(page), chosen);
  });
}

test('a country that is clicked on before the script is there is chosen', async () => {
  const { page } = await open({ html: await prerendered({ map: { organization: 'csto' } }) });
  const map = page.locator('factbox-map .map:visible');
  const { x, y, width, height } = await map.boundingBox();
  await page.mouse.click(x + width * 0.45, y + height * 0.28);
  await eventsOf(page, 'factbox-select');
  assert.match(await page.locator('factbox-map .details').textContent(), /^\s*Kazakhstan/);
});

test('a key that brings a prerendered widget to life keeps its focus and is not lost', async () => {
  const { page } = await open({ html: await prerendered({ map: { organization: 'csto' } }) });
  const name = () =>
    page
      .locator('factbox-map')
      .evaluate(({ shadowRoot }) => shadowRoot.activeElement?.textContent.trim());
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventsOf(page, 'factbox-ready');
  assert.equal(await name(), 'SCO');
  assert.equal(await organizationOf(page), 'SCO');
  await page.keyboard.press('Tab');
  assert.equal(await name(), 'Moscow format');
});

test('what is chosen in one widget is chosen in a prerendered one', async () => {
  const html = await prerendered({
    quote: { quote: 'sidorov-fighters' },
    actor: { actor: 'taliban' },
  });
  const { page } = await open({ html });
  await page
    .locator('factbox-quote')
    .getByRole('button', { name: 'Anatoly Sidorov', exact: true })
    .first()
    .click();
  await eventsOf(page, 'factbox-ready', 2);
  const pressed = page.locator('factbox-actor button[aria-pressed=true]');
  await pressed.first().waitFor({ state: 'attached' });
  assert.equal((await pressed.first().textContent()).trim(), 'Anatoly Sidorov');
});

test('a link in a prerendered widget is followed once', async () => {
  const { page, requests } = await open({ html: await prerendered({ quote: {} }) });
  await page.locator('factbox-quote [part=source]').first().click();
  await asked(requests, /chunk-quote/);
  await settled(page);
  assert.equal(requests.filter((url) => url.startsWith('/dist/chunk-quote')).length, 1);
  assert.ok(await page.evaluate(() => history.length <= 3));
});

test('where the dataset does not come, a prerendered widget stays, with a word on it', async () => {
  const html = await prerendered({ quote: {} }, { src: '/gone.json' });
  const { page } = await open({ html });
  await page.locator('factbox-quote').dispatchEvent('pointerover');
  await eventsOf(page, 'factbox-error');
  assert.ok(await page.locator('factbox-quote blockquote:visible').count());
  assert.ok(await page.locator('factbox-quote [part=error]').isVisible());
  assert.equal(await page.locator('factbox-quote > .factbox').isVisible(), false);
});

test('a chunk that does not arrive leaves what was prerendered; the next touch tries again, once', async () => {
  let broken = true;
  const { page } = await open({
    html: await prerendered({ quote: { quote: 'sidorov-fighters' } }),
    handle: ({ url }, response) => {
      if (!broken || !url.endsWith('chunk-quote.js')) return false;
      response.writeHead(503).end();
      return true;
    },
  });
  await page.locator('factbox-quote').dispatchEvent('pointerover');
  await eventsOf(page, 'factbox-error');
  broken = false;
  await page.getByRole('button', { name: 'Anatoly Sidorov', exact: true }).first().click();
  await eventsOf(page, 'factbox-ready');
  await settled(page);
  assert.equal((await eventsOf(page, 'factbox-select')).length, 1);
  // He said two of the thread.
  assert.equal(await page.locator('factbox-quote [aria-pressed=true]').count(), 2);
});

test('a tag that comes with setHTMLUnsafe is brought to life by one press, which counts once', async () => {
  const [, tag] = /<main>.*?(<factbox-quote.*<\/factbox-quote>)/s.exec(
    await prerendered({ quote: { quote: 'sidorov-fighters' } }),
  );
  const { page } = await open({ html: pageOf({ tags: [], scripts: [LOADER] }) });
  await page.evaluate((html) => {
    const box = document.createElement('div');
    document.body.append(box);
    box.setHTMLUnsafe(html);
  }, tag);
  await page.getByRole('button', { name: 'Anatoly Sidorov', exact: true }).first().click();
  await eventsOf(page, 'factbox-ready');
  await settled(page);
  assert.equal((await eventsOf(page, 'factbox-select')).length, 1);
});

test('all that is pressed and chosen before the script is there is done in order', async () => {
  const { handle, release } = holding('chunk-map.js');
  const { page } = await open({
    html: await prerendered({ map: { organization: 'csto' } }),
    handle,
  });
  await page.getByRole('button', { name: 'SCO', exact: true }).click();
  await page
    .locator('factbox-map .list')
    .getByRole('button', { name: 'Iran', exact: true })
    .click();
  release();
  await eventsOf(page, 'factbox-select', 2);
  assert.equal(await organizationOf(page), 'SCO');
  // The list is another one now, and what the pointer is on would be told of.
  await page.mouse.move(0, 0);
  assert.match(await page.locator('factbox-map .details').textContent(), /^\s*Iran/);
});

test('an order that was chosen and a section that was closed stay so', async () => {
  const { handle, release } = holding('chunk-core.js');
  const html = await prerendered({ matrix: {}, actor: { actor: 'russia' } });
  const { page } = await open({ html, handle });
  await page.locator('factbox-matrix select').selectOption('name');
  const summaries = page.locator('factbox-actor .base summary');
  await summaries.nth(0).click();
  await summaries.nth(1).click();
  const states = () =>
    page
      .locator('factbox-actor .base details')
      .evaluateAll((sections) => sections.map((section) => section.open));
  const before = await states();
  release();
  await page.locator('factbox-matrix').dispatchEvent('pointerover');
  await eventsOf(page, 'factbox-ready', 2);
  await settled(page);
  assert.deepEqual(await states(), before);
  assert.equal(await page.locator('factbox-matrix select').inputValue(), 'name');
  assert.equal(
    (await page.locator('factbox-matrix .base tbody th').first().textContent()).trim(),
    'Afghanistan',
  );
});

test('nothing of the page is pressed in place of what the reader pressed', async () => {
  const { handle, release } = holding('chunk-map.js');
  const { page } = await open({
    html: await prerendered({ map: { organization: 'csto' } }),
    handle,
  });
  const { x, y, width, height } = await page.locator('factbox-map .map:visible').boundingBox();
  await page.mouse.click(x + width * 0.45, y + height * 0.28);
  await page.getByRole('button', { name: 'SCO', exact: true }).click();
  await page.evaluate(() => {
    const cover = document.createElement('button');
    cover.style = 'position:fixed;inset:0;opacity:0.5';
    cover.onclick = () => (globalThis.isPressed = true);
    document.body.append(cover);
  });
  release();
  await eventsOf(page, 'factbox-ready');
  await settled(page);
  assert.equal(await organizationOf(page), 'SCO');
  assert.equal(await page.evaluate(() => globalThis.isPressed), undefined);
});

test('a reader who goes on meanwhile is not taken back', async () => {
  const { handle, release } = holding('chunk-quote.js');
  const html = (await prerendered({ quote: {} })).replace(
    '</main>',
    '</main><div style="height:4000px"></div>',
  );
  const { page } = await open({ html, handle });
  await page.locator('factbox-quote button').first().click();
  await page.mouse.wheel(0, 2000);
  await page.waitForFunction(() => scrollY >= 1500);
  const before = await page.evaluate(() => scrollY);
  release();
  await eventsOf(page, 'factbox-select');
  assert.equal(await page.evaluate(() => scrollY), before);

  const other = holding('chunk-quote.js');
  const { page: next } = await open({ html, handle: other.handle });
  await next.locator('factbox-quote button').first().focus();
  await next.evaluate(() =>
    document.querySelector('factbox-quote').shadowRoot.activeElement.blur(),
  );
  await settled(next);
  other.release();
  await eventsOf(next, 'factbox-ready');
  await settled(next);
  assert.equal(await next.evaluate(() => document.activeElement.localName), 'body');
});

test('where its shapes do not come, a prerendered map stays, with a word on it', async () => {
  let broken = true;
  const { page } = await open({
    html: await prerendered({ map: { organization: 'csto' } }),
    handle: ({ url }, response) => {
      if (!broken || !url.includes('/geometry/')) return false;
      response.writeHead(404).end();
      return true;
    },
  });
  await page.locator('factbox-map').dispatchEvent('pointerover');
  await eventsOf(page, 'factbox-error');
  assert.ok(await page.locator('factbox-map .map:visible').count());
  broken = false;
  await page.locator('factbox-map [part=error] button').click();
  await eventsOf(page, 'factbox-ready');
  assert.equal(await page.locator('factbox-map .base').count(), 1);
  assert.ok(await page.locator('factbox-map .map').isVisible());
});

test('a widget’s own bundle takes a prerendered tag over at once, without the fallback between', async () => {
  const html = await prerendered({ quote: {} }, { script: '/dist/factbox-quote.js' });
  const { page, messages } = await open({ html });
  await eventsOf(page, 'factbox-ready');
  assert.equal(
    await page
      .locator('factbox-quote')
      .evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('.base').length),
    1,
  );
  assert.deepEqual(messages, []);
});

test('a policy that lets no style sheet in shows the fallback instead, until the reader comes', async () => {
  const { page } = await open({
    html: await prerendered({ quote: {} }),
    headers: () => ({ 'content-security-policy': "default-src 'self'" }),
  });
  assert.ok(await page.locator('factbox-quote > .factbox').isVisible());
  assert.equal(await page.locator('factbox-quote .base').isVisible(), false);
  await page.locator('factbox-quote > .factbox blockquote').first().click();
  await eventsOf(page, 'factbox-ready');
  await settled(page);
  assert.equal(await page.evaluate(() => globalThis.factboxEvents.length), 1);
  assert.ok(await page.locator('factbox-quote .base').isVisible());
  assert.equal(await page.locator('factbox-quote > .factbox').isVisible(), false);
});

test('where no script can come, a prerendered widget shows no controls', async () => {
  const html = await prerendered({ map: { organization: 'csto' }, matrix: {}, quote: {} });
  const { page } = await open({ html, context: { javaScriptEnabled: false } });
  assert.ok(await page.getByRole('heading', { name: 'Collective Security Treaty' }).isVisible());
  for (const part of ['switch', 'details', 'sort', 'hint', 'copy']) {
    const parts = page.locator(`[part="${part}"]`);
    assert.ok(await parts.count(), part);
    assert.equal(await parts.first().isVisible(), false, part);
  }
});
