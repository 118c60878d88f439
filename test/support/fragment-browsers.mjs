// Asks real browsers what a text fragment finds. Each page has the words far below the first screen,
// and farther down others, which the address names second: where the browser scrolls to tells
// whether it found the first, and there is no need to wait for what never comes.
import { createServer } from 'node:http';
import WebDriver from 'webdriver';
import { requireBrowsers } from '../../scripts/browsers.mjs';
import { openBrowser } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { startWebKit } from './webkit.mjs';

const paths = requireBrowsers();

/** How each browser is started: `open` goes to an address, `run` evaluates an expression there. */
const launchers = {
  Chromium: async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    return {
      version: browser.version(),
      open: (url) => page.goto(url),
      run: (expression) => page.evaluate(expression),
      close: () => browser.close(),
    };
  },
  Firefox: async () => {
    const browser = await openFirefox();
    const page = await browser.newPage();
    return {
      version: await browser.version(),
      open: (url) => page.goto(url),
      run: (expression) => page.evaluate(expression),
      close: () => browser.close(),
    };
  },
  WebKit: async () => {
    const session = await WebDriver.newSession({
      hostname: '127.0.0.1',
      port: await startWebKit(paths),
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: paths.miniBrowser, args: ['--automation'] },
      },
    });
    return {
      version: session.capabilities.browserVersion,
      open: (url) => session.navigateTo(url),
      run: (expression) => session.executeScript(`return ${expression}`, []),
      close: () => session.deleteSession(),
    };
  },
};

export const browserNames = Object.keys(launchers);

const FAR = 4000;
const LAST = 'The browser has looked';

const pageOf = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
<style>body{margin:0;font:16px/20px sans-serif}.far{height:${FAR}px}</style>
<div class="far"></div>${body}<div class="far"></div><p>${LAST}</p><div class="far"></div></html>`;

/** Parts a body in two: what stands behind it is as far down again. */
export const FURTHER_DOWN = '<div class="far"></div>';

/**
 * Where a browser finds each of some fragments in its page: `{ body, fragment }`, both as they
 * stand in the page and in its address. Answers by how many times as far down as can be; behind all
 * parts of the body it has found nothing.
 */
export async function askBrowser(name, cases) {
  const bodies = cases.map(({ body }) => pageOf(body));
  const server = createServer((request, response) => {
    const body = bodies[Number(/\d+/.exec(request.url)?.[0])];
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launchers[name]();
  try {
    const screens = [];
    for (const [index, { fragment }] of cases.entries()) {
      await browser.open(`${origin}/${index}#:~:text=${fragment}&text=${encodeURIComponent(LAST)}`);
      screens.push(Math.round((await browser.run(scrolled)) / FAR));
    }
    return { version: browser.version, screens };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

// Some pages keep Firefox and WebKit from finding anything: then nothing comes to wait for.
const scrolled = `new Promise((done) => {
  const began = Date.now();
  const look = () =>
    scrollY > 0 || Date.now() - began > 20000 ? done(scrollY) : requestAnimationFrame(look);
  look();
})`;
