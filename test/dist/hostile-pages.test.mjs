// Pages that spoil what scripts rely on: nothing is thrown into them, and no box is left empty.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WIDGETS, eventsOf, pageOf, showsFallback, useBrowser } from './support.mjs';

const { open } = useBrowser();
const entries = {
  'the loader': ['/dist/factbox.js'],
  'the bundles': WIDGETS.map((name) => `/dist/factbox-${name}.js`),
};
const shared = "Symbol.for('factbox.shared.2')";

const pages = [
  [
    'extends every object',
    `Object.prototype.extra = 'x';
     Object.prototype.quotes = {};
     Object.prototype.start = 1;
     Array.prototype.last = function () {};`,
    'factbox-ready',
  ],
  ['has no ResizeObserver', 'delete globalThis.ResizeObserver', 'factbox-ready'],
  ['has no AbortController', 'delete globalThis.AbortController', 'factbox-error'],
  ['has no fetch', 'delete globalThis.fetch', 'factbox-error'],
  [
    'has a console that throws and a fetch that fails',
    `console.warn = () => { throw new Error('console'); };
     globalThis.fetch = () => { throw new Error('fetch'); };`,
    'factbox-error',
  ],
  ...['5', 'null', '{}', '{ loads: 1, selections: 2, changes: 3 }', 'Object.freeze({})'].map(
    (value) => [
      `has ${value} for the shared record`,
      `globalThis[${shared}] = ${value};`,
      'factbox-ready',
    ],
  ),
  [
    'lets nobody read the shared record',
    `Object.defineProperty(globalThis, ${shared}, { get() { throw new Error('no'); } });`,
    'factbox-ready',
  ],
  [
    'has junk for selections',
    `globalThis[${shared}] = {
       loads: new Map(),
       selections: new Map([['russia-taliban-2023', [null, 5, {}]]]),
       changes: new EventTarget(),
     };`,
    'factbox-ready',
  ],
  [
    'has junk for loads',
    `const junk = new Map();
     junk.get = () => 5;
     globalThis[${shared}] = { loads: junk, selections: new Map(), changes: new EventTarget() };`,
    'factbox-error',
  ],
];

for (const [by, scripts] of Object.entries(entries)) {
  for (const [what, script, outcome] of pages) {
    test(`by ${by}: nothing is thrown into a page that ${what}`, async () => {
      const { page, thrown } = await open({
        html: pageOf({ tags: WIDGETS, scripts }).replace(
          '<head>',
          `<head><script>${script}</script>`,
        ),
      });
      await eventsOf(page, outcome, WIDGETS.length);
      for (const widget of WIDGETS) {
        assert.equal(await showsFallback(page, widget), outcome === 'factbox-error', widget);
      }
      // A press, where there is something to press.
      await page.evaluate((names) => {
        for (const name of names) {
          const { shadowRoot } = document.querySelector(`factbox-${name}`);
          for (const button of shadowRoot?.querySelectorAll('button') ?? []) button.click();
        }
      }, WIDGETS);
      assert.deepEqual(thrown, []);
    });
  }
}
