// Opens every story of the built Storybook: it must render, its play function must hold, it must look
// as in its picture, axe must find nothing in light or dark, and nothing may reach the console but what
// a tag says of a mistake that its story is about. Words choose stories; `--accept` takes their pictures
// anew (`npm run pictures`).
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../scripts/packages.mjs';
import { succeeds } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../support/chromium.mjs';
import { toFailure, writeCounts } from '../support/counts.mjs';
import { drawing, pictureFaults, removePicture, strayPictures } from './pictures.mjs';

const FOLDER = join(ROOT, 'storybook-static');
const BUILD = ['build', '--quiet', '--disable-telemetry', '-o', 'storybook-static'];

rmSync(FOLDER, { recursive: true, force: true });
if (!succeeds('storybook', BUILD, { stdio: ['ignore', 'ignore', 'inherit'] })) {
  console.error('The Storybook does not build: run npm run build:storybook to see why.');
  process.exit(1);
}

const index = JSON.parse(await readFile(join(FOLDER, 'index.json'), 'utf8'));
const entries = Object.values(index.entries);
const isAccepted = process.argv.includes('--accept');
const words = process.argv.slice(2).filter((word) => word !== '--accept');
const pages = entries.filter(({ id }) => !words.length || words.some((word) => id.includes(word)));
const server = await serve({
  mounts: { '/': FOLDER, '/axe/': join(ROOT, 'node_modules/axe-core') },
  // What all stories load is kept, and compiled once.
  headers: () => ({ 'cache-control': 'max-age=3600' }),
});
const { args, env, end } = drawing();
const browser = await openBrowser({ args, env });
const counts = { passed: 0, failed: 0, failures: [] };
const fail = (names, why) => {
  counts.failed += 1;
  counts.failures.push(toFailure(names, why));
};

// Two at a time, since a page often waits. A page goes on to the next story as readers of a Storybook do,
// without loading it anew; one in which a story failed, or which is of another kind, is left.
const queue = [...pages];
const work = async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  let page;
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    page ??= await context.newPage();
    const faults = await visit(page, entry).catch((error) => [error.message]);
    if (faults.length) fail([entry.title, entry.name], faults[0]);
    else counts.passed += 1;
    const lines = [`${faults.length ? '✖' : '✔'} ${entry.title}: ${entry.name}`, ...faults];
    console.log(lines.join('\n    '));
    if (faults.length || entry.type === 'docs') {
      await page.close();
      page = undefined;
    }
  }
};
await Promise.all([work(), work()]);

for (const name of strayPictures(entries.map(({ id }) => id))) {
  if (isAccepted) {
    removePicture(name);
  } else {
    fail([name], 'is the picture of no story');
    console.log(`✖ ${name} is the picture of no story; npm run pictures takes it away`);
  }
}

await browser.close();
await server.close();
end();
writeCounts(counts);
console.log(`${counts.passed} stories passed, ${counts.failed} failed`);
process.exitCode = counts.failed || !counts.passed ? 1 : 0;

async function visit(page, { id, type, name }) {
  const isMistaken = /^(?:Docs|Error|Empty|Without Geometry)$/.test(name);
  const faults = [];
  const onConsole = (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    if (isMistaken && message.text().startsWith('<factbox-')) return;
    faults.push(`console: ${message.text()} ${message.location().url}`);
  };
  const onError = (error) => faults.push(`exception: ${error.message}`);
  page.on('console', onConsole);
  page.on('pageerror', onError);
  try {
    if (type === 'docs') {
      await page.goto(addressOf(id, 'docs'));
      await page.waitForSelector('#storybook-docs h1');
    } else {
      if (page.url() === 'about:blank') {
        await page.goto(addressOf(id, 'story'));
        // By its address, so that the browser keeps what it has compiled.
        await page.addScriptTag({ url: `${server.url}/axe/axe.min.js` });
      } else {
        await page.evaluate(goOn, id);
      }
      faults.push(...(await storyFaults(page, { id, name })));
    }
    return faults;
  } finally {
    page.off('console', onConsole);
    page.off('pageerror', onError);
  }
}

/** The accessibility panel would run axe too; here it is run once, over light and dark. */
function addressOf(id, mode) {
  return `${server.url}/iframe.html?id=${id}&viewMode=${mode}&globals=a11y.manual:!true`;
}

/** Runs in the page: shows another story, with nothing chosen. */
function goOn(storyId) {
  for (const key of Object.getOwnPropertySymbols(globalThis)) {
    if (key.description?.startsWith('factbox.shared.')) globalThis[key].selections.clear();
  }
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

async function storyFaults(page, { id, name }) {
  const ended = await page.waitForFunction(storyEnd, id);
  const { status, message } = await ended.jsonValue();
  if (status !== 'success') return [`the story failed: ${message}`];
  if (name !== 'Loading') {
    await page.waitForFunction(isShown, name !== 'Without Geometry');
  }
  return [
    ...(await pictureFaults(page, { id, isAccepted })),
    ...(await page.evaluate(violations, undefined)),
    ...(await page.evaluate(violations, 'dark')),
  ];
}

/** Runs in the page: how the story ended, once it has. */
function storyEnd(id) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const errors = [
    'playFunctionThrewException',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'unhandledErrorsWhilePlaying',
  ];
  for (const name of errors) {
    const [fault] = channel?.last(name) ?? [];
    const error = Array.isArray(fault) ? fault[0] : fault;
    if (error) return { status: name, message: error.message ?? error.title ?? name };
  }
  const [end] = channel?.last('storyFinished') ?? [];
  return end?.storyId === id && { status: end.status, message: end.status };
}

/** Runs in the page: whether its tags show facts, or why there are none, and a map its picture. */
function isShown(hasMap) {
  const tags = [...document.querySelectorAll('#storybook-root *')].filter(({ localName }) =>
    localName.startsWith('factbox-'),
  );
  return tags.every(({ geometry, shadowRoot }) => {
    if (shadowRoot.querySelector('[part~="error"]')) return true;
    return shadowRoot.querySelector(hasMap && geometry ? 'svg path' : '[part~="base"]');
  });
}

/** Runs in the page: what axe finds in the story; in a theme that is named, of its colours. */
async function violations(theme) {
  const { dataset } = document.documentElement;
  if (theme && dataset.theme === theme) return [];
  if (theme) dataset.theme = theme;
  // Once the theme is on the screen.
  for (let frames = 2; frames; frames -= 1) await new Promise(requestAnimationFrame);
  const found = await globalThis.axe.run('#storybook-root', {
    resultTypes: ['violations'],
    // The style sheets are there already, and no story is a frame.
    preload: false,
    iframes: false,
    ...(theme
      ? { runOnly: ['color-contrast', 'link-in-text-block'] }
      : { rules: { 'page-has-heading-one': { enabled: false } } }),
  });
  return found.violations.flatMap(({ id: rule, help, nodes }) =>
    nodes.map(
      ({ target }) =>
        `axe ${rule}${theme ? ` (${theme})` : ''}: ${help}: ${target.flat().join(' ')}`,
    ),
  );
}
