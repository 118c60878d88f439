// What the map costs a page's main thread, beside the ways in which newsrooms draw such a map else.
// One unit is that map as static inline SVG; a blank page's cost is left out.
//
//   node scripts/measure-map.mjs [--dataset ID] [--organization ID] [--width PX] [--runs N] [--only NAME,…] [--dist FOLDER] [--pictures FOLDER]
//
// Build first. Equal work: the same countries, coloured by their roles, with the same names on them,
// provinces (jsvectormap has none), the same frame and width, a name on hover. The tag does more:
// switch, key, details, list, credit, names that find their own places, keys. So it is shown a second
// time with the cost of its own rest, as static HTML, taken off; and the column "with rest" adds that
// cost to all others and counts in units of the tag's own finished picture and rest as static HTML.
// Times are the main thread's own (CPU, not the clock), so other work on the machine blurs them less;
// still, only the ratios can be compared between machines.
import { chromium } from 'playwright-core';
import { mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_ARGS, requireBrowsers } from './browsers.mjs';
import { median, open, weigh } from './measure-map/bench.mjs';
import { d3Page } from './measure-map/pages/d3.mjs';
import { echartsPage } from './measure-map/pages/echarts.mjs';
import { jsvectormapPage } from './measure-map/pages/jsvectormap.mjs';
import { pathsPage } from './measure-map/pages/paths.mjs';
import { plotPage } from './measure-map/pages/plot.mjs';
import { mapCss, staticPage } from './measure-map/pages/static.mjs';
import { SNAPSHOT, widgetPage } from './measure-map/pages/widget.mjs';
import { requirePeers } from './measure-map/peers.mjs';
import { toGeoJson, toRegion } from './measure-map/region.mjs';
import { measureResizing, withCounter } from './measure-map/resizing.mjs';
import { ROOT } from './packages.mjs';
import { serve } from './serve.mjs';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'russia-taliban-2023' },
    organization: { type: 'string', default: 'csto' },
    width: { type: 'string', default: '700' },
    runs: { type: 'string', default: '15' },
    only: { type: 'string' },
    dist: { type: 'string', default: join(ROOT, 'dist') },
    pictures: { type: 'string' },
  },
});
const runs = Number(values.runs);
const width = Number(values.width);
if (values.pictures) mkdirSync(values.pictures, { recursive: true });

const peers = requirePeers();
const region = toRegion({ ...values, peers, width });
const bars = {
  blank: { html: () => '' },
  'static SVG': staticPage,
  paths: pathsPage,
  jsvectormap: jsvectormapPage,
  d3: d3Page,
  Plot: plotPage,
  echarts: echartsPage,
  'factbox-map': widgetPage(values),
};
const pages = {
  '/map.css': mapCss,
  '/provinces.json': JSON.stringify(region.provincesFile),
  '/region.json': JSON.stringify(toGeoJson(region)),
};
const TYPES = {
  '.css': { 'content-type': 'text/css' },
  '.json': { 'content-type': 'application/json' },
};
for (const [name, bar] of Object.entries(bars)) pages[addressOf(name)] = toPage(bar);
pages['/resizing'] = withCounter(pages[addressOf('factbox-map')]);
const server = await serve({
  mounts: { '/dist/': values.dist, '/peers/': peers },
  pages,
  headers: (path) => TYPES[extname(path)] ?? {},
});
const browser = await chromium.launch({
  executablePath: requireBrowsers().chromium,
  args: CHROMIUM_ARGS,
});

// The finished widget without script, and what of it is not the picture.
const finished = await open(toLoad('factbox-map'), ({ run }) => run(SNAPSHOT));
for (const [name, html] of Object.entries(finished)) {
  bars[name] = { html: () => html };
  pages[addressOf(name)] = toPage(bars[name]);
}
const only = values.only?.split(',');
const names = Object.keys(bars).filter(
  (name) => !only || ['blank', 'static SVG', 'whole', 'rest', ...only].includes(name),
);
const bytes = {};
for (const name of names) {
  const picture = values.pictures && join(values.pictures, `${addressOf(name).slice(1)}.png`);
  bytes[name] = await weigh(toLoad(name), picture);
}
const results = Object.fromEntries(names.map((name) => [name, []]));
for (let run = 0; run < runs; run++) {
  // Neighbours in time share the machine's mood.
  for (const name of names) {
    results[name].push(await open(toLoad(name), ({ spent }) => spent()));
  }
}
report();
const { step, parses, fetches } = await measureResizing({
  ...toLoad('factbox-map'),
  url: `${server.url}/resizing`,
});
console.log(
  `\nResizing factbox-map by 4 px: ${(step * 1000).toFixed(1)} ms; ${parses} files parsed, ${fetches} fetched`,
);
await browser.close();
await server.close();

function addressOf(name) {
  return `/${name.toLowerCase().replaceAll(' ', '-')}`;
}

function toPage({ css, scripts = [], data, draw, html }) {
  const head = css ? `<link rel="stylesheet" href="${css}">` : '';
  const tags = scripts.map((path) => `<script src="/peers/${path}"></script>`).join('');
  const content =
    html?.(region) ??
    `<div id="map" style="height:${region.height}px"></div>${tags}<script>(${draw})(${JSON.stringify(data(region))}).then(() => (document.title = 'drawn'))</script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>-</title>${head}<body style="margin:0"><main id="box" style="inline-size:${width}px;font:18px/1.5 serif">${content}</main>`;
}

function toLoad(name) {
  const { draw, isDrawn = draw ? `document.title === 'drawn'` : 'true' } = bars[name];
  return { browser, url: server.url + addressOf(name), width, isDrawn };
}

function report() {
  /** What a page costs over another one loaded in the same round, in milliseconds. */
  const costs = (name, what = 'TaskDuration', less = 'blank') =>
    results[name].map((each, run) => (each[what] - results[less][run][what]) * 1000);
  const unit = median(costs('static SVG'));
  const whole = median(costs('whole'));
  const rest = median(costs('rest'));
  const row = (title, cells) =>
    console.log(title.padEnd(28) + cells.map((cell) => cell.padStart(11)).join(''));
  const line = (title, name, { less, added = rest } = {}) => {
    const all = costs(name, 'TaskDuration', less);
    const others = ['RecalcStyleDuration', 'LayoutDuration'].map((what) => costs(name, what, less));
    row(title, [
      (median(all) / unit).toFixed(2),
      ((median(all) + added) / whole).toFixed(2),
      ...[median(all), Math.min(...all), ...others.map(median)].map((each) => each.toFixed(1)),
      (bytes[name] / 1000).toFixed(1),
    ]);
  };
  console.log(`${values.dataset} at ${width} px, medians of ${runs} runs over a blank page\n`);
  row('', ['ratio', 'with rest', 'ms', 'least ms', 'style', 'layout', 'KB brotli']);
  for (const name of names) {
    if (!['blank', 'whole', 'rest', 'factbox-map'].includes(name)) line(name, name);
  }
  line('factbox-map', 'factbox-map', { added: 0 });
  line('factbox-map less its rest', 'factbox-map', { less: 'rest' });
  line('factbox-map as static HTML', 'whole', { added: 0 });
  line('its rest as static HTML', 'rest', { added: 0 });
}
