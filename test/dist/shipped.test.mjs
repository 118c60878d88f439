// What is shipped, in the browsers that the other tests of this folder do not start: each bundle alone,
// all of them, the loader, what is prerendered, and safety. What happens in a page is noted in it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '../../scripts/serve.mjs';
import { drivers } from '../support/drivers.mjs';
import { PATIENCE } from '../support/patience.mjs';
import { DIST, EVERY_TAG, STRICT, WIDGETS, pageOf, prerenderedPage } from './support.mjs';

const LOADER = '/dist/factbox.js';
const bundle = (name, folder = 'dist') => `/${folder}/factbox-${name}.js`;
const bundles = WIDGETS.map((name) => bundle(name));
const chunk = new RegExp(`/chunk-(${WIDGETS.join('|')}|core)\\.js`);
const tagOf = (name) => `factbox-${name}`;

/** Runs in the page before its scripts: keeps the kit's events, and all that the page complains of. */
function note() {
  const seen = (globalThis.seen = { events: [], messages: [] });
  for (const type of ['factbox-ready', 'factbox-error', 'factbox-select']) {
    addEventListener(type, ({ target, message }) =>
      seen.events.push({ type, tag: target.localName, message }),
    );
  }
  const say = (...words) => seen.messages.push(words.map(String).join(' '));
  for (const name of ['error', 'warn', 'info', 'log']) console[name] = say;
  addEventListener('error', ({ message, target }) => say(message ?? `no ${target.src}`), true);
  addEventListener('unhandledrejection', ({ reason }) => say(reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    say('policy', violatedDirective, blockedURI),
  );
}

/** What Lit says of itself, and of nothing else. */
const isThrown = (message) => !message.startsWith('<factbox-');

for (const [name, start] of Object.entries(drivers)) {
  describe(`in ${name}`, () => {
    let browser;
    const servers = [];
    before(async () => (browser = await start()));
    after(async () => {
      await Promise.all(servers.map(({ close }) => close()));
      await browser?.close();
    });

    /** Serves and opens a page; `requests` are all that its server was asked for. */
    async function open({ html, headers = () => ({}), handle, width = 800 }) {
      const requests = [];
      const server = await serve({
        mounts: { '/dist/': DIST, '/copy/': DIST },
        pages: { '/': html.replace('<meta', '<script src="/note.js"></script><meta') },
        headers,
        handle: async (request, response) => {
          if (request.url === '/note.js') {
            response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${note})()`);
            return true;
          }
          if (request.url !== '/favicon.ico') requests.push(request.url);
          return await handle?.(request, response);
        },
      });
      servers.push(server);
      await browser.resize(width, 900);
      await browser.goto(`${server.url}/`);
      return { requests, server };
    }

    /** Waits until a function of the page gives something true, as JSON can hold it, and gives it. */
    async function until(fn, ...values) {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const found = await browser.evaluate(fn, ...values);
        if (found) return found;
        if (Date.now() > end) {
          const seen = await browser.evaluate(() => JSON.stringify(globalThis.seen));
          throw new Error(`waited in vain: ${fn} (${values.join()}); ${seen}`);
        }
        await pause(20);
      }
    }

    const events = async (type, count = 1) =>
      until(
        (kind, least) => {
          const found = globalThis.seen.events.filter((each) => each.type === kind);
          return found.length >= least && found;
        },
        type,
        count,
      );
    const messages = () => browser.evaluate(() => globalThis.seen.messages);
    const isFallbackShown = (tag) =>
      browser.evaluate(
        (selector) => document.querySelector(`${selector} > p`).getClientRects().length > 0,
        tag,
      );

    /** Presses in the middle of the first control of a tag that is shown and says this. */
    async function press(tag, words) {
      const [x, y] = await until(
        (selector, text) => {
          const { shadowRoot } = document.querySelector(selector);
          const found = [...shadowRoot.querySelectorAll('button')].find(
            (each) => each.textContent.trim() === text && each.getClientRects().length,
          );
          found?.scrollIntoView({ block: 'center' });
          const box = found?.getBoundingClientRect();
          return box && [box.x + box.width / 2, box.y + box.height / 2];
        },
        tag,
        words,
      );
      await browser.press(x, y);
    }

    for (const widget of WIDGETS) {
      test(`the ${widget} bundle alone shows its facts and says nothing`, async () => {
        const { requests } = await open({
          html: pageOf({ tags: [widget], scripts: [bundle(widget)] }),
        });
        const [{ tag }] = await events('factbox-ready');
        assert.equal(tag, tagOf(widget));
        assert.equal(await isFallbackShown(tag), false);
        const height = await browser.evaluate(
          (each) => document.querySelector(each).offsetHeight,
          tag,
        );
        assert.ok(height > 40, `${height} px high`);
        assert.equal(requests.filter((url) => url.endsWith('dataset.json')).length, 1);
        assert.deepEqual(await messages(), []);
      });

      test(`the ${widget} bundle included twice, and in Russian, works and says nothing`, async () => {
        const { requests } = await open({
          html: pageOf({
            tags: [widget, widget],
            scripts: [bundle(widget), bundle(widget, 'copy')],
            attributes: 'lang="ru"',
          }),
        });
        await events('factbox-ready', 2);
        assert.ok(requests.some((url) => url.endsWith(`/messages/${widget}.ru.js`)));
        const words = await browser.evaluate(
          (tag) => document.querySelector(tag).shadowRoot.textContent,
          tagOf(widget),
        );
        assert.match(words, /[а-я]{3}/);
        assert.deepEqual(await messages(), []);
      });
    }

    for (const [what, policy] of [
      ['no policy', undefined],
      ['a strict content security policy', STRICT],
      ['a strict policy with trusted types', `${STRICT}; require-trusted-types-for 'script'`],
    ]) {
      test(`all widgets on one page under ${what} share one dataset and keep nothing`, async () => {
        const { requests } = await open({
          html: pageOf({ tags: WIDGETS, scripts: bundles }),
          headers: () => (policy ? { 'content-security-policy': policy } : {}),
        });
        const ready = await events('factbox-ready', WIDGETS.length);
        assert.deepEqual(ready.map(({ tag }) => tag).sort(), WIDGETS.map(tagOf).sort());
        assert.equal(requests.filter((url) => url.endsWith('dataset.json')).length, 1);
        await until(
          () => !!document.querySelector('factbox-map').shadowRoot.querySelector('.map path'),
        );
        const kept = await browser.evaluate(() => [
          document.cookie,
          localStorage.length,
          sessionStorage.length,
        ]);
        assert.deepEqual(kept, ['', 0, 0]);
        const elsewhere = await browser.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name: url }) => url)
            .filter((url) => !url.startsWith(location.origin)),
        );
        assert.deepEqual(elsewhere, []);
        assert.deepEqual(await messages(), []);
      });
    }

    for (const [what, reply] of [
      ['a missing dataset', (response) => response.writeHead(404).end()],
      ['a dataset that is not JSON', (response) => response.end('<!doctype html>')],
      ['a dataset full of faults', (response) => response.end('{"format":1,"actors":{"x":5}}')],
      ['a server that hangs up', (response) => response.destroy()],
    ]) {
      test(`${what} leaves every fallback in place, with a word below it`, async () => {
        await open({
          html: pageOf({ tags: WIDGETS, scripts: bundles, attributes: 'src="/broken.json"' }),
          handle: ({ url }, response) => url === '/broken.json' && (reply(response), true),
        });
        const errors = await events('factbox-error', WIDGETS.length);
        for (const { message } of errors) assert.match(message, /\w{3}/);
        for (const tag of WIDGETS.map(tagOf)) {
          assert.ok(await isFallbackShown(tag), tag);
          await until(
            (each) =>
              !!document.querySelector(each).shadowRoot.querySelector('[role=status] button'),
            tag,
          );
        }
        assert.deepEqual((await messages()).filter(isThrown), []);
      });
    }

    test('the loader loads the tags that are there, what they share once, and later ones', async () => {
      const { requests } = await open({
        html: pageOf({ tags: ['quote'], scripts: [LOADER, LOADER] }),
      });
      const chunks = () => requests.flatMap((url) => chunk.exec(url)?.[1] ?? []);
      await events('factbox-ready');
      assert.deepEqual(chunks().sort(), ['core', 'quote']);
      await browser.evaluate(() => {
        const late = document.createElement('section');
        late.innerHTML = `<factbox-matrix></factbox-matrix><figure data-factbox="actor"
          data-actor="taliban" data-onclick="x()"><blockquote>Fallback</blockquote></figure>`;
        document.querySelector('main').append(late);
      });
      await events('factbox-ready', 3);
      assert.deepEqual(chunks().sort(), ['actor', 'core', 'matrix', 'quote']);
      assert.deepEqual(
        await browser.evaluate(() => {
          const tag = document.querySelector('figure > factbox-actor');
          return [tag.getAttributeNames(), tag.querySelector('blockquote').textContent];
        }),
        [['actor'], 'Fallback'],
      );
      assert.deepEqual(await messages(), []);
    });

    test('what is prerendered is shown before any script, and takes the press that wakes it', async () => {
      const html = await prerenderedPage({ map: { organization: 'csto' }, quote: {} });
      let release;
      const held = new Promise((done) => (release = done));
      await open({
        html,
        handle: async ({ url }) => {
          if (url.includes('chunk-map')) await held;
          return false;
        },
      });
      assert.equal(
        await browser.evaluate(() => {
          const { shadowRoot } = document.querySelector('factbox-map');
          return shadowRoot.querySelector('[part=title]').textContent.trim();
        }),
        'Collective Security Treaty Organization',
      );
      assert.equal(await browser.evaluate(() => !!customElements.get('factbox-map')), false);
      await until(() => !!document.querySelector('link[href*="chunk-quote"]'));
      assert.equal(await browser.evaluate(() => !!customElements.get('factbox-quote')), false);
      await press('factbox-map', 'SCO');
      release();
      await events('factbox-ready');
      await until(() => {
        const { shadowRoot } = document.querySelector('factbox-map');
        const pressed = shadowRoot.querySelector('.base [part=switch] [aria-pressed=true]');
        return pressed?.textContent.trim() === 'SCO';
      });
      assert.deepEqual(await messages(), []);
    });

    test('what was stated in Studio right before its page was loaded anew is there', async () => {
      const { server } = await open({ html: '<!doctype html><meta charset="utf-8">' });
      const address = `${server.url}/dist/studio/index.html`;
      await browser.goto(address);
      await until(() => document.activeElement?.id === 'paste');
      await browser.evaluate(() => {
        const event = new Event('paste', { bubbles: true, cancelable: true });
        const text = '# The ferry\n\nEstonia joined the River League in 2019.';
        event.clipboardData = { getData: (type) => (type === 'text/plain' ? text : '') };
        document.querySelector('#paste').dispatchEvent(event);
      });
      await until(() => document.activeElement?.id === 'article-text');
      await browser.type('ArrowDown');
      await until(() => !!document.querySelector('mark.chosen'));
      await browser.evaluate(() => {
        const options = { key: 'a', bubbles: true, cancelable: true };
        document.activeElement.dispatchEvent(new KeyboardEvent('keydown', options));
        location.reload();
      });
      await until(() => document.querySelector('.form h2')?.textContent === 'Estonia');
    });

    for (const width of [400, 800]) {
      test(`at ${width} px the widgets are as high as what was prerendered`, async () => {
        await open({ html: await prerenderedPage(EVERY_TAG), width });
        const heights = () =>
          browser.evaluate(
            (names) => names.map((each) => document.querySelector(each).offsetHeight),
            WIDGETS.map(tagOf),
          );
        const drawn = await heights();
        await browser.evaluate(
          (names) =>
            names.forEach((each) =>
              document.querySelector(each).dispatchEvent(new Event('pointerover')),
            ),
          WIDGETS.map(tagOf),
        );
        await events('factbox-ready', WIDGETS.length);
        await until(
          (names) =>
            names.every((each) => !!document.querySelector(each).shadowRoot.querySelector('.base')),
          WIDGETS.map(tagOf),
        );
        const shown = await heights();
        for (const [at, height] of drawn.entries()) {
          // In WebKit one line of the long card breaks elsewhere once it lives.
          const most = Math.max(4, height * 0.015);
          assert.ok(Math.abs(height - shown[at]) < most, `${WIDGETS[at]}: ${height}, ${shown[at]}`);
        }
        assert.deepEqual(await messages(), []);
      });
    }
  });
}
