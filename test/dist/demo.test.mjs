import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { test } from 'node:test';
import { DEMOS } from '../../scripts/demos.mjs';
import { DEMO } from '../../scripts/serve.mjs';
import { WIDGETS, eventsOf, useBrowser } from './support.mjs';

const { open } = useBrowser();

/** Points at every widget, so that its script is loaded. */
const touchAll = (page) =>
  page.evaluate(
    (tags) => {
      for (const each of document.querySelectorAll(tags)) {
        each.dispatchEvent(new Event('pointerover'));
      }
    },
    WIDGETS.map((name) => `factbox-${name}`).join(),
  );

test('the demo article shows all widgets, and runs none before the reader comes', async () => {
  const { page, messages, requests } = await open({ mounts: DEMO });
  await page.waitForLoadState('networkidle');
  // The first box is near, so what it will need is fetched ahead once the browser is idle; of the others
  // nothing.
  const ahead = ['factbox', 'factbox-near', 'chunk-core', 'chunk-map'];
  assert.deepEqual(
    requests.filter((url) => url.endsWith('.js') && !ahead.includes(basename(url, '.js'))),
    [],
  );
  for (const name of WIDGETS) {
    const isDefined = await page.evaluate((tag) => !!customElements.get(tag), `factbox-${name}`);
    assert.equal(isDefined, false, name);
    assert.ok(await page.locator(`factbox-${name} .base`).first().isVisible(), name);
  }
  assert.deepEqual(messages, []);
});

test('the demo article has all widgets ready with no console message', async () => {
  const { page, messages } = await open({ mounts: DEMO });
  const count = await page.locator(WIDGETS.map((name) => `factbox-${name}`).join()).count();
  assert.ok(count >= WIDGETS.length, `the demo has ${count} tags`);
  await touchAll(page);
  const ready = await eventsOf(page, 'factbox-ready', count);
  const tags = new Set(ready.map(({ tag }) => tag));
  assert.deepEqual([...tags].sort(), WIDGETS.map((name) => `factbox-${name}`).sort());
  assert.deepEqual(messages, []);
});

for (const width of [1280, 320]) {
  test(`the demo article does not scroll sideways at ${width} px`, async () => {
    const { page } = await open({ mounts: DEMO });
    await page.setViewportSize({ width, height: 800 });
    const overflow = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth;
    assert.equal(await page.evaluate(overflow), 0);
    await touchAll(page);
    await eventsOf(page, 'factbox-ready', WIDGETS.length);
    assert.equal(await page.evaluate(overflow), 0);
  });
}

for (const { path, title } of DEMOS.slice(1)) {
  test(`“${title}” has all its tags ready, on a phone too, with no console message`, async () => {
    const { page, messages } = await open({ mounts: DEMO, path });
    await page.setViewportSize({ width: 320, height: 800 });
    const tags = WIDGETS.map((name) => `factbox-${name}`).join();
    const count = await page.locator(tags).count();
    await touchAll(page);
    await eventsOf(page, 'factbox-ready', count);
    const overflow = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth;
    assert.equal(await page.evaluate(overflow), 0);
    assert.deepEqual(messages, []);
  });
}
