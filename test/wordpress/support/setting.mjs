// What `run.mjs` has started, for the tests: WordPress, the site of the fact boxes, a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { parse } from 'parse5';
import { openBrowser } from '../../support/chromium.mjs';

if (!process.env.FACTBOX_WORDPRESS) throw new Error('these tests run by npm run test:wordpress');

/** Addresses and folders of this run. */
export const { wordpress, site, table } = JSON.parse(process.env.FACTBOX_WORDPRESS);

export const DATASET = 'russia-taliban-2023';

/** A box of each widget. */
export const BOXES = ['matrix', 'map', 'actor-russia', 'quote-sidorov-fighters'];

/** What the site offers to copy for a box, in one of its forms. */
export function snippet(box, form) {
  pageOfSnippets ??= parse(readFileSync(join(site.root, 'index.html'), 'utf8'));
  const pre = find(
    pageOfSnippets,
    (node) => attribute(node, 'aria-labelledby') === `${box}-${form}`,
  );
  if (!pre) throw new Error(`the site offers no ${form} of ${box}`);
  return textOf(pre);
}

let pageOfSnippets;

function find(node, isWanted) {
  if (isWanted(node)) return node;
  for (const child of node.childNodes ?? []) {
    const found = find(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

const attribute = (node, name) => node.attrs?.find((each) => each.name === name)?.value;

const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');

/** One browser for a test file. */
export function useBrowser() {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser?.close());
  return {
    /** Opens a page as a reader, or as somebody who has logged in before in the same context. */
    async open(url, { hasScripts = true, context } = {}) {
      const own = context ?? (await browser.newContext({ javaScriptEnabled: hasScripts }));
      const page = await own.newPage();
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
      return { page, requests, close: () => (context ? page.close() : own.close()) };
    },
    newContext: () => browser.newContext({ viewport: { width: 1280, height: 900 } }),
  };
}
