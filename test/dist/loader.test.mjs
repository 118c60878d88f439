import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizeOf } from '../../scripts/sizes.mjs';
import { join } from 'node:path';
import { DIST, WIDGETS, eventsOf, pageOf, showsFallback, useBrowser } from './support.mjs';

const { open } = useBrowser();
const LOADER = '/dist/factbox.js';
const chunksIn = (requests) =>
  requests
    .filter((url) => /\/chunk-(matrix|actor|map|quote)\.js$/.test(url))
    .map((url) => url.replace(/^.*chunk-|\.js$/g, ''))
    .sort();

test('the loader stays tiny', () => {
  const { brotli } = sizeOf(join(DIST, 'factbox.js'));
  assert.ok(brotli < 800, `${brotli} bytes of brotli`);
});

test('all four tags show their facts, and what they share is loaded once', async () => {
  const { page, messages, requests } = await open({
    html: pageOf({ tags: WIDGETS, scripts: [LOADER] }),
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
    const { upgrade } = await import(url);
    upgrade(host.shadowRoot);
  }, LOADER);
  await eventsOf(page, 'factbox-ready');
});

test('included many times and from two places, it serves the page once', async () => {
  const html = pageOf({
    tags: WIDGETS,
    scripts: [LOADER, LOADER, '/copy/factbox.js', '/copy/factbox.js'],
  }).replace('</main>', `${figure('quote', '')}</main>`);
  const { page, messages, requests } = await open({ html, mounts: { '/copy/': DIST } });
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
  await page.waitForLoadState('networkidle');
  assert.ok(await showsFallback(page, 'quote'));
  assert.ok(await page.locator('figure > blockquote').isVisible());
  broken = false;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await eventsOf(page, 'factbox-ready', 2);
});
