// `npm run bench`: what each widget costs a page beside other ways to show the same content, written to
// bench/RESULTS.md. Build first. The peers are installed here on the first run; they are part of nothing.
//
//   node bench/run.mjs [--runs 15] [--only matrix,growth]
//
// Times are those of the main thread (CPU, not the clock), over a blank page; every way is opened once a
// round, so that neighbours in time share the machine's mood.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { open, median } from '../scripts/measure-map/bench.mjs';
import { ROOT } from '../scripts/packages.mjs';
import { run } from '../scripts/run.mjs';
import { serve, TYPES } from '../scripts/serve.mjs';
import { openBrowser } from '../test/support/chromium.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, only: { type: 'string' } },
});
const HERE = import.meta.dirname;
/** Slow 4G: 1.6 Mbit a second down, 0.75 up, and 150 ms for each way there and back. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 93_750 };

const own = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
if (!Object.keys(own.dependencies).every((name) => existsSync(join(HERE, 'node_modules', name)))) {
  const flags = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  run('npm', ['install', ...flags], { cwd: HERE });
}
const { toBars, toScripts, WIDGETS } = await import('./pages.mjs');

const dataset = JSON.parse(readFileSync(join(ROOT, 'dist/dataset.json'), 'utf8'));
const cases = {
  ...Object.fromEntries(
    Object.entries(WIDGETS).map(([name, each]) => [name, { widget: name, dataset, ...each }]),
  ),
  growth: { widget: 'matrix', dataset: toLarge(dataset), attributes: {}, peers: ['tabulator'] },
  quotes: {
    ...{ widget: 'quote', dataset, attributes: {}, peers: [] },
    many: hundred(dataset.quotes, (quote) => ({ quote })),
  },
  cards: {
    ...{ widget: 'actor', dataset, attributes: {}, peers: [] },
    many: hundred(dataset.actors, (actor) => ({ actor })),
  },
};
const asked = values.only?.split(',') ?? Object.keys(cases);

const files = await toScripts([
  ...new Set(['vanilla', 'lit', 'svelte', ...Object.values(cases).flatMap(({ peers }) => peers)]),
]);
const server = await serve({
  mounts: {},
  handle: ({ url }, response) => {
    const path = decodeURI(url.split('?')[0]);
    const text = files[path] ?? built(path);
    if (text === undefined) return false;
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? TYPES['.html'],
      'content-encoding': 'br',
    });
    response.end(brotli(text));
    return true;
  },
});
const compressed = new Map();
const browser = await openBrowser();

const RESULTS = join(HERE, 'RESULTS.md');
// What was not asked for stays as it was measured.
const before = existsSync(RESULTS)
  ? readFileSync(RESULTS, 'utf8')
      .split(/\n(?=## )/)
      .slice(1)
  : [];
const sections = [];
for (const name of Object.keys(cases)) {
  const kept = before.find((section) => section.startsWith(`## ${titleOf(name)}\n`))?.trim();
  if (asked.includes(name)) sections.push(await measure(name, cases[name]));
  else if (kept) sections.push(kept);
}
await browser.close();
await server.close();

const [{ model }] = cpus();
const machine = `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${browser.version()} of Chromium, Node ${process.version}`;
const peers = Object.entries(own.dependencies).map(([name, version]) => `${name} ${version}`);
const intro = readFileSync(join(HERE, 'intro.md'), 'utf8').trim();
const date = new Date().toISOString().slice(0, 10);
writeFileSync(
  RESULTS,
  [intro, `Measured on ${date}: ${machine}. Peers: ${peers.join(', ')}.`, ...sections].join(
    '\n\n',
  ) + '\n',
);
console.log(sections.join('\n\n'));

function titleOf(name) {
  const titles = {
    growth: 'matrix of 195 × 50',
    quotes: 'a hundred quotes',
    cards: 'a hundred cards',
  };
  return titles[name] ?? name;
}

/** Attributes of a hundred tags, which name all records in turn. */
function hundred(records, toAttributes) {
  const ids = Object.keys(records);
  return Array.from({ length: 100 }, (_, index) => toAttributes(ids[index % ids.length]));
}

/** What the build has at an address. */
function built(path) {
  const [, name] = /^\/dist\/([\w./-]+)$/.exec(path) ?? [];
  const file = name && !name.includes('..') && join(ROOT, 'dist', name);
  return file && existsSync(file) ? (files[path] = readFileSync(file, 'utf8')) : undefined;
}

/** As a host sends it. */
function brotli(text) {
  if (!compressed.has(text)) compressed.set(text, brotliCompressSync(text));
  return compressed.get(text);
}

/** Opens each way as often as asked, one after another, and writes a table of the medians. */
async function measure(name, { widget, dataset: facts, ...rest }) {
  const address = `/${name}`;
  files['/dataset.json'] = JSON.stringify(facts);
  const bars = await toBars(widget, facts, rest, address);
  for (const [bar, { html }] of Object.entries(bars)) files[`${address}/${bar}`] = html;
  // The frame is a part of another way.
  const shown = Object.keys(bars).filter((bar) => bars[bar].isDrawn);
  const load = (bar) => ({
    browser,
    url: server.url + encodeURI(`${address}/${bar}`),
    width: 680,
    isDrawn: bars[bar].isDrawn,
  });
  files[`${address}/content.json`] = await open(load('static'), ({ run: evaluate }) =>
    evaluate(`JSON.stringify((${contentOf})())`),
  );
  const results = Object.fromEntries(shown.map((bar) => [bar, []]));
  for (let round = 0; round < Number(values.runs); round++) {
    for (const bar of shown) {
      results[bar].push(
        await open(load(bar), async ({ run: evaluate, spent }) => {
          const { TaskDuration: task } = await spent();
          const page = await evaluate(
            `(${pageFacts})(${name === 'growth' && /tag|prerendered/.test(bar)})`,
          );
          return { task: task * 1000, ...page };
        }),
      );
    }
  }
  // A hundred boxes and a large table are for the processor alone.
  const painted = name in WIDGETS ? await paintedOf(shown, load) : {};
  const taps = name in WIDGETS ? await tapsOf(load('prerendered')) : [];
  const of = (bar, key) => median(results[bar].map((each) => each[key]));
  const blank = of('blank', 'task');
  const base = of('static', 'task') - blank;
  const lines = shown
    .filter((bar) => bar !== 'blank')
    .map((bar) => {
      const task = of(bar, 'task') - blank;
      const choice =
        results[bar][0].choice === undefined ? '' : `${of(bar, 'choice').toFixed(0)} ms`;
      const slow = painted[bar] ? (painted[bar] / painted.static).toFixed(2) : '';
      return `| ${bar} | ${task.toFixed(0)} ms | ${(task / base).toFixed(1)} | ${of(bar, 'nodes')} | ${of(bar, 'shift').toFixed(3)} | ${slow} | ${choice} |`;
    });
  return [
    `## ${titleOf(name)}\n`,
    `Medians of ${values.runs} runs.\n`,
    '| way | CPU | × static | DOM nodes | layout shift | painted on slow 4G, × static | one choice |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    ...taps,
  ].join('\n');
}

/**
 * How long the first tap on a name of a prerendered box waits for its answer on a processor four times as
 * slow, on a fast and on a slow line, once what is near has been fetched; and the longest task of that.
 */
async function tapsOf({ url }) {
  const lines = [];
  for (const network of ['', 'on slow 4G']) {
    const rounds = [];
    for (let round = 0; round < Math.min(5, values.runs); round++) {
      const context = await browser.newContext({ viewport: { width: 700, height: 1200 } });
      const page = await context.newPage();
      const client = await context.newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await client.send('Network.enable');
      if (network) await client.send('Network.emulateNetworkConditions', SLOW);
      await page.goto(url, { waitUntil: 'networkidle' });
      rounds.push(await page.evaluate(answerOf));
      await context.close();
    }
    const [answered, longest] = ['answered', 'longest'].map((key) =>
      median(rounds.map((each) => each[key])).toFixed(0),
    );
    lines.push(
      `${network ? 'On slow 4G' : 'Prerendered, 4 × slower CPU'}: first tap answered after ${answered} ms, longest task ${longest} ms.`,
    );
  }
  return ['', lines.join(' ')];
}

/** Runs in a page with a prerendered box: taps its first name and waits until that is chosen. */
async function answerOf() {
  const box = [...document.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot);
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  const start = performance.now();
  const button = box.shadowRoot.querySelector('button[name]');
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'click']) {
    button.dispatchEvent(
      new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }),
    );
  }
  const isAnswered = () =>
    !box.shadowRoot.getElementById('prerendered').firstChild &&
    box.shadowRoot.querySelector('[aria-pressed=true]');
  while (!isAnswered()) await new Promise(requestAnimationFrame);
  const answered = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return { answered, longest };
}

/** When each way is first drawn and painted on a slow line, in milliseconds. */
async function paintedOf(shown, load) {
  const times = Object.fromEntries(shown.map((bar) => [bar, []]));
  // The page around a frame paints nothing by itself.
  for (let round = 0; round < Math.min(5, values.runs); round++) {
    for (const bar of shown.filter((each) => !/^blank$|touched|pym/.test(each))) {
      const { url, isDrawn } = load(bar);
      const context = await browser.newContext({ viewport: { width: 700, height: 1200 } });
      const page = await context.newPage();
      const client = await context.newCDPSession(page);
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', SLOW);
      await page.addInitScript(`const look = () => {
        const box = document.querySelector('#box');
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        if (box && paint && (${isDrawn})) globalThis.painted = Math.max(paint.startTime, performance.now());
        else requestAnimationFrame(look);
      }; look();`);
      await page.goto(url);
      await page.waitForFunction('globalThis.painted');
      times[bar].push(await page.evaluate('globalThis.painted'));
      await context.close();
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([bar, list]) => [bar, list.length ? median(list) : undefined]),
  );
}

/** Runs in the static page: its content as data, a table and blocks of text and links. */
function contentOf() {
  const partsOf = (element) =>
    [...element.childNodes].map((node) => {
      const link = node.localName === 'a' ? node : node.querySelector?.('a');
      return { text: node.textContent, ...(link && { href: link.getAttribute('href') }) };
    });
  const box = document.querySelector('#box');
  const table = box.querySelector('table');
  const content = { svg: box.querySelector('svg')?.outerHTML };
  if (table) {
    content.columns = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent);
    content.rows = [...table.tBodies[0].rows].map(({ cells: [head, ...cells] }) => ({
      head: head.textContent,
      cells: cells.map((cell) => {
        const text = cell.textContent.replace(/¶\s?\d+|·/g, '').trim();
        const href = cell.querySelector('a')?.getAttribute('href');
        return { text, ...(href && { href }) };
      }),
    }));
  }
  const blocks = [...box.querySelectorAll('h2,h3,h4,p,li,dt,dd,figcaption,caption')].filter(
    (element) => !element.querySelector('p,li,dd') && (!table || !element.closest('td,th')),
  );
  content.blocks = blocks.map((element) => ({
    tag: /^H/.test(element.tagName) ? 'h3' : element.closest('blockquote') ? 'blockquote' : 'p',
    parts: partsOf(element),
  }));
  return content;
}

/** Runs in each page: its nodes, shadow roots too, how much moved, and how long one choice takes. */
async function pageFacts(isChosen) {
  const count = (root) => {
    const walker = document.createTreeWalker(root);
    let nodes = 0;
    while (walker.nextNode()) {
      nodes++;
      const { shadowRoot } = walker.currentNode;
      if (shadowRoot) nodes += count(shadowRoot);
    }
    return nodes;
  };
  const nodes = count(document.querySelector('#box'));
  const shift = await new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) sum += value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 50);
  });
  const [element] = document.querySelectorAll('factbox-matrix');
  if (!isChosen || !element.updateComplete) return { nodes, shift };
  const start = performance.now();
  element.shadowRoot.querySelector('th[scope=col] button').click();
  await element.updateComplete;
  // With style and layout.
  element.getBoundingClientRect();
  return { nodes, shift, choice: performance.now() - start };
}

/** A dataset of 195 actors and 50 organizations, half of whose cells are filled, the same each time. */
function toLarge(small) {
  const sources = [Object.keys(small.passages)[0]];
  const records = (length, make) =>
    Object.fromEntries(Array.from({ length }, (_, index) => make(index)));
  const actors = records(195, (index) => [
    `actor-${index}`,
    { name: `Actor ${index}`, kind: 'bloc', sources },
  ]);
  const organizations = records(50, (index) => [
    `body-${index}`,
    { name: `Body ${index}`, kind: 'body', sources },
  ]);
  const roles = ['member', 'observer', 'participant', 'withdrawn'];
  const memberships = Object.keys(actors).flatMap((actor, row) =>
    Object.keys(organizations).flatMap((organization, column) => {
      const chance = (row * 7919 + column * 104_729) % 101;
      return chance < 52 ? [{ actor, organization, role: roles[chance % 4], sources }] : [];
    }),
  );
  return {
    ...small,
    actors,
    organizations,
    memberships,
    interests: [],
    quotes: {},
    events: {},
    places: {},
  };
}
