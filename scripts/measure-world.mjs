// What a map of the whole world at 1:50m, from a TopoJSON of 241 shapes that nobody prepared, costs a
// page's main thread: the first drawing, then one step of resizing, one hover, one choice.
//
//   node --conditions=source --import tsx scripts/measure-world.mjs [--dist FOLDER] [--picture FILE]
//
// Build first. Times are the main thread's own (CPU, not the clock).
import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import council from '../stories/world-dataset.ts';
import { CHROMIUM_ARGS, requireBrowsers } from './browsers.mjs';
import { ROOT } from './packages.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: join(ROOT, 'dist') },
    picture: { type: 'string' },
  },
});
const STEPS = 20;
const JSON_TYPE = { 'content-type': 'application/json' };

const world = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const server = await serve({
  mounts: { '/dist/': values.dist },
  pages: {
    '/world.json': readFileSync(world, 'utf8'),
    '/council.json': JSON.stringify(council),
    '/map': `<!doctype html><html lang="en"><title>World</title><body style="font-family:sans-serif">
      <div id="column" style="width:900px"><factbox-map organization="council" src="/council.json"
      geometry="/world.json"></factbox-map></div>
      <script type="module" src="/dist/factbox-map.js"></script>`,
  },
  headers: (path) => (path.endsWith('.json') ? JSON_TYPE : {}),
});
const browser = await chromium.launch({
  executablePath: requireBrowsers().chromium,
  args: CHROMIUM_ARGS,
});
const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable', { timeDomain: 'threadTicks' });

const spent = async () => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};
/** Milliseconds a step of doing something many times. */
const cost = async (steps, act) => {
  const before = await spent();
  for (let i = 0; i < steps; i++) {
    await page.evaluate(act, i);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
  return ((await spent()) - before) / steps;
};
await page.addInitScript(() => {
  const root = () => document.querySelector('factbox-map')?.shadowRoot;
  globalThis.targets = () => [...(root()?.querySelectorAll('svg.map [data-key][tabindex]') ?? [])];
});

await page.goto(`${server.url}/map`);
await page.waitForFunction(() => globalThis.targets().length > 5);
const first = await spent();
const shapes = await page.evaluate(
  () => document.querySelector('factbox-map').shadowRoot.querySelectorAll('svg.map path').length,
);
const idle = await cost(STEPS, () => undefined);
const rows = {
  'one step of resizing': await cost(STEPS, (i) => {
    document.querySelector('#column').style.width = `${900 - 12 * (i + 1)}px`;
  }),
  'one hover': await cost(STEPS, (i) => {
    const targets = globalThis.targets();
    const options = { bubbles: true, composed: true };
    targets[i % targets.length].dispatchEvent(new PointerEvent('pointerover', options));
  }),
  'one choice': await cost(STEPS, (i) => {
    const targets = globalThis.targets();
    const options = { bubbles: true, composed: true };
    targets[i % targets.length].dispatchEvent(new MouseEvent('click', options));
  }),
};
console.log(`${shapes} paths; first drawing ${Math.round(first)} ms`);
for (const [name, value] of Object.entries(rows)) {
  console.log(`${name}: ${(value - idle).toFixed(1)} ms`);
}
if (values.picture) await page.screenshot({ path: values.picture });
await browser.close();
await server.close();
