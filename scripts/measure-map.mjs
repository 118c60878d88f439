// What the map costs a page's main thread, beside a static inline SVG that shows the same, which is
// taken for 1: names, key and list as well as shapes. And beside that page with d3-geo drawing the
// shapes, and nothing else, in the browser. A blank page's cost is left out.
//
//   node scripts/measure-map.mjs [--dataset ID] [--organization ID] [--width PX] [--runs N] [--dist FOLDER]
//
// Build first. Times are the main thread's own (CPU, not the clock), so other work on the machine
// blurs them less; still, only the ratios can be compared between machines.
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_ARGS, requireBrowsers } from './browsers.mjs';
import { ROOT } from './packages.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'russia-taliban-2023' },
    organization: { type: 'string', default: 'csto' },
    width: { type: 'string', default: '700' },
    runs: { type: 'string', default: '15' },
    dist: { type: 'string', default: join(ROOT, 'dist') },
  },
});
const runs = Number(values.runs);
const width = Number(values.width);

const tag = `<factbox-map organization="${values.organization}" src="/dist/data/${values.dataset}.json"></factbox-map>`;
const widget = page(`${tag}<script type="module" src="/dist/factbox-map.js"></script>`);
const pages = { '/blank': page(''), '/map': widget };
const server = await serve({ mounts: { '/dist/': values.dist }, pages });
const browser = await chromium.launch({
  executablePath: requireBrowsers().chromium,
  args: CHROMIUM_ARGS,
});

const { whole, hollow } = await snapshot();
pages['/static'] = page(whole);
pages['/d3'] = page(`${hollow}<script type="module">${await d3Script()}</script>`);

const bars = ['blank', 'static', 'map', 'd3'];
for (const bar of bars) await load(bar);
const results = Object.fromEntries(bars.map((bar) => [bar, []]));
for (let run = 0; run < runs; run++) {
  // Neighbours in time share the machine's mood.
  for (const bar of bars) results[bar].push(await load(bar));
}
const cost = (bar, what) =>
  median(results[bar].map((each, run) => each[what] - results.blank[run][what]));
const unit = cost('static', 'TaskDuration');
console.log(`${values.dataset} at ${width} px, medians of ${runs} runs over a blank page`);
console.log(row('', ['ratio', 'all ms', 'style', 'layout']));
for (const bar of bars.slice(1)) {
  const all = cost(bar, 'TaskDuration');
  const parts = ['RecalcStyleDuration', 'LayoutDuration'].map((what) =>
    milliseconds(cost(bar, what)),
  );
  console.log(row(bar, [(all / unit).toFixed(2), milliseconds(all), ...parts]));
}
await resizing();
await browser.close();
await server.close();

function page(content) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>-</title><body style="margin:0"><main id="box" style="inline-size:${width}px;font:18px/1.5 serif">${content}</main>`;
}

/** Opens a page in a fresh profile; what its main thread has done once all is drawn, in seconds. */
async function load(bar) {
  const context = await browser.newContext({ viewport: { width: width + 20, height: 1200 } });
  const tab = await context.newPage();
  const client = await context.newCDPSession(tab);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.goto(`${server.url}/${bar}`);
  if (bar === 'map') await drawn(tab);
  if (bar === 'd3') await tab.waitForFunction(() => document.title === 'drawn');
  await settled(tab);
  const { metrics } = await client.send('Performance.getMetrics');
  await context.close();
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function drawn(tab) {
  await tab.waitForFunction(() =>
    document.querySelector('factbox-map').shadowRoot?.querySelector('[part~="map"] path'),
  );
}

async function settled(tab) {
  await tab.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await tab.waitForTimeout(150);
}

/** All that the map shows, as HTML that needs no script; and the same without its shapes. */
async function snapshot() {
  const tab = await browser.newPage({ viewport: { width: width + 20, height: 1200 } });
  await tab.goto(`${server.url}/map`);
  await drawn(tab);
  await settled(tab);
  const shown = await tab.evaluate(() => {
    const root = document.querySelector('factbox-map').shadowRoot;
    const css = root.adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText),
    );
    const html = () =>
      `<style>${css.join('')}</style>${root.innerHTML.replace(/<!--.*?-->/gs, '')}`;
    const full = html();
    // Labels, legend and list stay; only what d3 is to draw is taken out.
    const paths = [...root.querySelectorAll('[part~="map"] g[transform*="scale"] path')];
    for (const path of paths) path.removeAttribute('d');
    return { full, hollow: html() };
  });
  await tab.close();
  const host = (html) => `<div id="host"><template shadowrootmode="open">${html}</template></div>`;
  return { whole: host(shown.full), hollow: host(shown.hollow) };
}

/** What a page with d3-geo does: it fetches TopoJSON, projects it and draws it. */
async function d3Script() {
  const file = join(values.dist, `geometry/${values.dataset}-large.json`);
  const { meridian, parallels } = JSON.parse(readFileSync(file, 'utf8')).projection;
  const code = `
    import { geoConicEqualArea, geoPath } from 'd3-geo';
    import { feature, mesh } from 'topojson-client';
    const topology = await (await fetch('/dist/geometry/${values.dataset}.topo.json')).json();
    const projection = geoConicEqualArea().parallels(${JSON.stringify(parallels)}).rotate([${-meridian}, 0]);
    const layers = Object.keys(topology.objects);
    const shapes = layers.flatMap((name) => {
      const found = feature(topology, topology.objects[name]);
      return found.features ?? [found];
    });
    projection.fitSize([${width}, ${width}], { type: 'FeatureCollection', features: shapes });
    const path = geoPath(projection);
    const svg = document.querySelector('#host').shadowRoot.querySelector('[part~="map"]');
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    const draw = (shape, name) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      element.setAttribute('d', path(shape) ?? '');
      element.setAttribute('class', name);
      group.append(element);
    };
    for (const shape of shapes) draw(shape, 'land');
    for (const name of layers) {
      if (topology.objects[name].type === 'GeometryCollection')
        draw(mesh(topology, topology.objects[name]), 'stroke');
    }
    svg.prepend(group);
    document.title = 'drawn';`;
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
}

/** Makes the page narrower step by step: what one step costs, and whether anything is read anew. */
async function resizing() {
  const context = await browser.newContext({ viewport: { width: width + 20, height: 1200 } });
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    globalThis.parses = 0;
    const { parse } = JSON;
    JSON.parse = (...args) => ((globalThis.parses += 1), parse(...args));
    const { json } = Response.prototype;
    Response.prototype.json = function () {
      globalThis.parses += 1;
      return json.call(this);
    };
  });
  const client = await context.newCDPSession(tab);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.goto(`${server.url}/map`);
  await drawn(tab);
  await settled(tab);
  const read = () =>
    tab.evaluate(() => [globalThis.parses, performance.getEntriesByType('resource').length]);
  const before = await read();
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const steps = [];
  for (let step = 1; step <= 20; step++) {
    const from = await spent();
    await tab.evaluate(
      async (to) => {
        document.querySelector('#box').style.inlineSize = `${to}px`;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      },
      width - step * 4,
    );
    const to = await spent();
    steps.push(to.TaskDuration - from.TaskDuration);
  }
  const after = await read();
  const [parses, fetches] = after.map((count, i) => count - before[i]);
  const step = median(steps);
  console.log(
    `resize  ${(step / unit).toFixed(2).padStart(9)}${milliseconds(step).padStart(9)} a step of 4 px; ${parses} files parsed, ${fetches} fetched`,
  );
  await context.close();
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function milliseconds(seconds) {
  return (seconds * 1000).toFixed(1);
}

function row(name, figures) {
  return name.padEnd(8) + figures.map((figure) => String(figure).padStart(9)).join('');
}
