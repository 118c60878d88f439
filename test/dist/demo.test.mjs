import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEMO } from '../../scripts/serve.mjs';
import { WIDGETS, eventsOf, useBrowser } from './support.mjs';

const { open } = useBrowser();

test('the demo article shows all four widgets ready with no console message', async () => {
  const { page, messages } = await open({ mounts: DEMO });
  const count = await page.locator(WIDGETS.map((name) => `factbox-${name}`).join()).count();
  assert.ok(count >= WIDGETS.length, `the demo has ${count} tags`);
  const ready = await eventsOf(page, 'factbox-ready', count);
  const tags = new Set(ready.map(({ tag }) => tag));
  assert.deepEqual([...tags].sort(), WIDGETS.map((name) => `factbox-${name}`).sort());
  assert.deepEqual(messages, []);
});

for (const width of [1280, 320]) {
  test(`the demo article does not scroll sideways at ${width} px`, async () => {
    const { page } = await open({ mounts: DEMO });
    await page.setViewportSize({ width, height: 800 });
    await eventsOf(page, 'factbox-ready', WIDGETS.length);
    const overflow = () =>
      document.documentElement.scrollWidth - document.documentElement.clientWidth;
    assert.equal(await page.evaluate(overflow), 0);
  });
}
