import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DIST, WIDGETS, eventsOf, pageOf, showsFallback, tall, useBrowser } from './support.mjs';

const { open } = useBrowser();
const bundle = (name, folder = 'dist') => `/${folder}/factbox-${name}.js`;

for (const name of WIDGETS) {
  test(`the ${name} bundle alone shows its facts and says nothing on the console`, async () => {
    const { page, messages } = await open({
      html: pageOf({ tags: [name], scripts: [bundle(name)] }),
    });
    assert.deepEqual(
      (await eventsOf(page, 'factbox-ready')).map(({ tag }) => tag),
      [`factbox-${name}`],
    );
    assert.equal(await showsFallback(page, name), false);
    assert.ok((await page.locator(`factbox-${name}`).boundingBox()).height > 40);
    assert.deepEqual(messages, []);
  });

  test(`the ${name} bundle included twice registers its tag once, quietly`, async () => {
    const scripts = [bundle(name), bundle(name, 'copy')];
    const html = pageOf({ tags: [name, name], scripts });
    const { page, messages } = await open({ html, mounts: { '/copy/': DIST } });
    const ready = await eventsOf(page, 'factbox-ready', 2);
    assert.equal(ready.length, 2);
    assert.deepEqual(messages, []);
  });

  test(`the ${name} bundle brings its words in other languages when asked`, async () => {
    const html = pageOf({ tags: [name], scripts: [bundle(name)], attributes: 'lang="ru"' });
    const { page, messages, requests } = await open({ html, context: tall });
    await eventsOf(page, 'factbox-ready');
    const asked = requests.filter((url) => url.includes('/dist/messages/'));
    assert.ok(asked.includes(`/dist/messages/${name}.ru.js`), asked.join());
    assert.match(await page.locator(`factbox-${name}`).evaluate(shownText), /[а-я]{3}/);
    assert.deepEqual(messages, []);
  });
}

test('all four bundles on one page show their facts from one request for the dataset', async () => {
  const html = pageOf({ tags: WIDGETS, scripts: WIDGETS.map((name) => bundle(name)) });
  const { page, messages, requests } = await open({ html, context: tall });
  const ready = await eventsOf(page, 'factbox-ready', WIDGETS.length);
  assert.deepEqual(
    ready.map(({ tag }) => tag).sort(),
    WIDGETS.map((name) => `factbox-${name}`).sort(),
  );
  assert.deepEqual(
    requests.filter((url) => url.endsWith('dataset.json')),
    ['/dist/dataset.json'],
  );
  assert.deepEqual(messages, []);
});

test('an English page makes no formatter of Intl, whose first use is slow; a Russian page does', async () => {
  for (const [lang, isUsed] of [
    ['en', false],
    ['ru', true],
  ]) {
    const html = pageOf({ tags: WIDGETS, scripts: WIDGETS.map((name) => bundle(name)) });
    const counted = html
      .replace('<html lang="en">', `<html lang="${lang}">`)
      .replace('<meta', `<script>(${countFormatters})()</script><meta`);
    const { page } = await open({ html: counted, context: tall });
    await eventsOf(page, 'factbox-ready', WIDGETS.length);
    await page.locator('factbox-map [part~="map"] path').first().waitFor({ state: 'attached' });
    assert.equal((await page.evaluate(() => globalThis.formatters)) > 0, isUsed, lang);
  }
});

test('no bundle asks another host for anything', async () => {
  const html = pageOf({ tags: WIDGETS, scripts: WIDGETS.map((name) => bundle(name)) });
  const { page, requests } = await open({ html, context: tall });
  await eventsOf(page, 'factbox-ready', WIDGETS.length);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith('/')),
    [],
  );
});

/** Runs in the page: counts every formatter that is made in it. */
function countFormatters() {
  globalThis.formatters = 0;
  for (const name of ['DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat']) {
    Intl[name] = new Proxy(Intl[name], {
      construct(target, values) {
        globalThis.formatters++;
        return new target(...values);
      },
    });
  }
}

/** Runs in the page: all text that the widget itself shows. */
function shownText(element) {
  return element.shadowRoot.textContent;
}
