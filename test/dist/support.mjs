// Plain pages around the built files, as a newsroom would write them, in the system's Chromium.
import { after, afterEach, before } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT, WIDGETS } from '../../scripts/packages.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../support/chromium.mjs';

export const DIST = join(ROOT, 'dist');
export { ROOT, WIDGETS };

/** A policy that lets nothing in but what the page's own server has. */
export const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page of the kit's tags, each with its fallback, and the scripts at the given addresses. */
export function pageOf({ tags, scripts, attributes = '' }) {
  const elements = tags.map(
    (name) => `<factbox-${name} ${attributes}><p>Fallback of ${name}</p></factbox-${name}>`,
  );
  const modules = scripts.map((src) => `<script type="module" src="${src}"></script>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Page</title>${modules.join('')}</head>
<body><main><h1>Title</h1><p>A paragraph.</p>${elements.join('\n')}</main></body>
</html>`;
}

/** Every tag, of what says more than the dataset's first record. */
const RECORDS = { map: { organization: 'csto' }, quote: { quote: 'sidorov-fighters' } };
export const EVERY_TAG = Object.fromEntries(WIDGETS.map((name) => [name, RECORDS[name] ?? {}]));

/** A window in which no box is so far down that it waits for the reader, whichever grows first. */
export const tall = { viewport: { width: 1280, height: 20_000 } };

/** A page of prerendered tags, each with its attributes. */
export async function prerenderedPage(
  tags,
  { script = '/dist/factbox.js', src = '/dist/data/russia-taliban-2023.json' } = {},
) {
  // Not for tests that need none of it, since it is many modules.
  const { renderWidget } = await import('@factbox/cli/render');
  const read = (path) => JSON.parse(readFileSync(join(DIST, path), 'utf8'));
  const dataset = read('data/russia-taliban-2023.json');
  const geometry = read('geometry/russia-taliban-2023-small.json');
  const written = Object.entries(tags).map(([widget, attributes]) =>
    renderWidget({
      dataset,
      geometry,
      widget,
      target: 'prerendered',
      attributes: { ...attributes, src },
    }),
  );
  const content = (await Promise.all(written)).join('\n');
  return pageOf({ tags: [], scripts: [script] }).replace('</main>', `${content}</main>`);
}

/** Starts one browser for a test file; its `open` visits a page and notes all that happens there. */
export function useBrowser() {
  let browser;
  const opened = [];
  // What a test has done with takes no time of the next one.
  const closeAll = async () => {
    for (const close of opened.splice(0)) await close();
  };
  before(async () => (browser = await openBrowser()));
  afterEach(closeAll);
  after(async () => {
    await closeAll();
    await browser?.close();
  });

  return {
    /** Serves and opens a page; `path` names a served file instead of `html`. */
    async open({ html, path = '/', mounts = {}, context: settings, script, ...options }) {
      const server = await serve({
        mounts: { '/dist/': DIST, ...mounts },
        pages: html === undefined ? {} : { [path]: html },
        ...options,
      });
      const context = await browser.newContext(settings);
      opened.push(() => context.close().then(server.close));
      const page = await context.newPage();
      const messages = [];
      const requests = [];
      const thrown = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => {
        messages.push(error.message);
        thrown.push(error.message);
      });
      page.on('request', (request) => requests.push(request.url().replace(server.url, '')));
      await page.addInitScript(noteEvents);
      if (script) await page.addInitScript(script);
      await page.goto(server.url + path);
      return { page, messages, requests, thrown, server };
    },
  };
}

/** Runs in the page before its scripts: keeps the names and senders of the kit's events. */
function noteEvents() {
  globalThis.factboxEvents = [];
  for (const type of ['factbox-ready', 'factbox-error', 'factbox-select']) {
    addEventListener(type, (event) => {
      const { message, reason, target } = event;
      globalThis.factboxEvents.push({ type, tag: target.localName, message, reason });
    });
  }
}

/** Waits until as many events of a kind have come; gives back all events of that kind. */
export async function eventsOf(page, type, count = 1) {
  await page.waitForFunction(
    ([name, least]) =>
      globalThis.factboxEvents.filter((each) => each.type === name).length >= least,
    [type, count],
  );
  const events = await page.evaluate(() => globalThis.factboxEvents);
  return events.filter((each) => each.type === type);
}

/** Waits until the server of a page was asked for an address, be it before the test came to look. */
export async function asked(requests, address) {
  while (!requests.some((url) => address.test(url))) await pause(5);
}

/** Waits until all widgets of a page have written what they had to, and nothing in it moves. */
export function settled(page) {
  return page.evaluate(async () => {
    const layoutOf = (elements) =>
      JSON.stringify(
        elements.map((each) => [each.childElementCount, each.getBoundingClientRect()]),
      );
    for (let before, still = 0; still < 3;) {
      const widgets = [...document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('factbox-'),
      );
      await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
      await new Promise(requestAnimationFrame);
      const now = layoutOf([document.body, ...widgets]);
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}

/** True if a widget's fallback takes up room on the page. */
export function showsFallback(page, widget) {
  return page.getByText(`Fallback of ${widget}`).isVisible();
}
