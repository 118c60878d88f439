// What the map costs a page's main thread, beside the other ways in which newsrooms draw such a map.
// One unit is that map as static inline SVG; a blank page's cost is left out.
//
//   node scripts/measure-map.mjs [--dataset ID] [--organization ID] [--width PX] [--runs N]
//                                [--only NAME,…] [--dist FOLDER] [--pictures FOLDER]
//
// Build first; the first run installs the other libraries into a cache.
//
// Equal work: the same frame, width and countries, coloured by role, with the same names on them, the
// provinces (jsvectormap has none) and a name on hover. The tag does more: switch, key, details, list,
// credit, keyboard, names that find their own places. So it has a second row, less the cost of all but
// its picture as static HTML, its "rest"; and the column "with rest" adds that to all the others, and
// counts in units of the whole finished widget as static HTML. Its picture, too, shows more: more points,
// provinces and cities, globe, scale, halos, patterns. What that costs as mere inline SVG has its own row,
// and the column "of picture" counts in it.
//
// Times are the main thread's own (CPU, not the clock), so other work on the machine blurs them less;
// still, only the ratios can be compared between machines.
import { chromium } from 'playwright-core';
import { mkdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_ARGS, requireBrowsers } from './browsers.mjs';
import { open, weigh } from './measure-map/bench.mjs';
import { isDrawnBy, PRERENDERED, toBars, toFiles, toPage, WIDGET } from './measure-map/pages.mjs';
import { SNAPSHOT } from './measure-map/pages/widget.mjs';
import { requirePeers } from './measure-map/peers.mjs';
import { toRegion } from './measure-map/region.mjs';
import { measureResizing, withCounter } from './measure-map/resizing.mjs';
import { toTable } from './measure-map/table.mjs';
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
const width = Number(values.width);
const only = values.only?.split(',');
const ALWAYS = ['blank', 'static SVG', WIDGET, PRERENDERED, 'whole', 'picture', 'rest'];
const HEADERS = {
  '.css': { 'content-type': 'text/css' },
  '.json': { 'content-type': 'application/json' },
};

const peers = requirePeers();
const region = toRegion({ ...values, peers, width });
const bars = await toBars(values);
const pages = toFiles(region);
for (const name in bars) pages[addressOf(name)] = toPage(bars[name], region);
pages['/resizing'] = withCounter(pages[addressOf(WIDGET)]);

const server = await serve({
  mounts: { '/dist/': values.dist, '/peers/': peers },
  pages,
  headers: (path) => HEADERS[extname(path)],
});
const browser = await chromium.launch({
  executablePath: requireBrowsers().chromium,
  args: CHROMIUM_ARGS,
});

// The finished widget without script, its picture, and all of it but that.
const finished = await open(toLoad(WIDGET), ({ run }) => run(SNAPSHOT));
for (const [name, html] of Object.entries(finished)) {
  bars[name] = { html: () => html };
  pages[addressOf(name)] = toPage(bars[name], region);
}

const names = Object.keys(bars).filter((name) => !only || [...ALWAYS, ...only].includes(name));
const bytes = {};
if (values.pictures) mkdirSync(values.pictures, { recursive: true });
for (const name of names) {
  const picture = values.pictures && join(values.pictures, `${addressOf(name).slice(1)}.png`);
  bytes[name] = await weigh(toLoad(name), picture);
}
const results = Object.fromEntries(names.map((name) => [name, []]));
for (let round = 0; round < Number(values.runs); round++) {
  // Neighbours in time share the machine's mood.
  for (const name of names) results[name].push(await open(toLoad(name), ({ spent }) => spent()));
}
const resizing = { ...toLoad(WIDGET), url: `${server.url}/resizing` };
const { step, parses, fetches } = await measureResizing(resizing);
await browser.close();
await server.close();

console.log(`${values.dataset} at ${width} px, medians of ${values.runs} runs over a blank page\n`);
for (const line of toTable(results, bytes)) console.log(line);
console.log(
  `\nResizing ${WIDGET} by 4 px: ${(step * 1000).toFixed(1)} ms; ${parses} files parsed, ${fetches} fetched`,
);

function addressOf(name) {
  return `/${name.toLowerCase().replaceAll(' ', '-')}`;
}

function toLoad(name) {
  return { browser, url: server.url + addressOf(name), width, isDrawn: isDrawnBy(bars[name]) };
}
