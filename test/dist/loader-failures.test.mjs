// What pages, optimisers and servers do to the loader and its files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { openFirefox } from '../support/firefox.mjs';
import { DIST, ROOT, eventsOf, pageOf, settled, showsFallback, useBrowser } from './support.mjs';

const { open } = useBrowser();
const LOADER = '/dist/factbox.js';
const tag = pageOf({ tags: ['quote'], scripts: [] });
/** A page with one tag and this in its head. */
const pageWith = (head) => tag.replace('</head>', `${head}</head>`);
const script = readFileSync(join(DIST, 'factbox.js'), 'utf8');
const isWord = (message) => /^<?factbox/.test(message);
const isThrown = (message) => !isWord(message) && !/^Failed to load resource/.test(message);
const reasonsOf = (page) =>
  page.evaluate(() => globalThis.factboxEvents.map(({ type, reason }) => reason ?? type));

test('the loader runs as a classic script as well, from any server', async () => {
  const cors = { headers: () => ({ 'access-control-allow-origin': '*' }) };
  const { server: other } = await open({ html: '', path: '/empty', ...cors });
  for (const src of [LOADER, other.url + LOADER]) {
    const { page, messages } = await open({ html: pageWith(`<script src="${src}"></script>`) });
    await eventsOf(page, 'factbox-ready');
    assert.deepEqual(messages, [], src);
  }
});

const asScript = (type) => `<script ${type}>${script.replace('</', '<\\/')}</script>`;
const moved = {
  'inlined as a module': pageWith(asScript('type="module"')),
  'inlined as a classic script': pageWith(asScript('')),
  'moved to another folder': pageWith('<script type="module" src="/cache/factbox.js"></script>'),
  'combined with other scripts': pageWith('<script src="/all.js"></script>'),
};

for (const [how, html] of Object.entries(moved)) {
  test(`${how}, the loader leaves the fallback and says one clear word`, async () => {
    const { page, messages } = await open({
      html,
      mounts: { '/cache/': join(DIST, 'messages') },
      handle: ({ url }, response) => {
        if (url !== '/all.js' && url !== '/cache/factbox.js') return false;
        response.writeHead(200, { 'content-type': 'text/javascript' });
        // Names that another script of the same file, or of the page, may have, too.
        const names = [...'abcdefghijklmnopqrstuvwxyz'].map((name) => `const ${name}=1;`).join('');
        response.end(url === '/all.js' ? `${names}${script};globalThis.isReached=true` : script);
        return true;
      },
    });
    const [{ tag: sender }] = await eventsOf(page, 'factbox-error');
    assert.equal(sender, 'factbox-quote');
    assert.deepEqual(await reasonsOf(page), ['network']);
    const words = messages.filter(isWord);
    assert.equal(words.length, 1, messages.join('\n'));
    assert.match(words[0], /must not be moved, inlined or combined/);
    assert.deepEqual(messages.filter(isThrown), []);
    assert.ok(await showsFallback(page, 'quote'));
  });
}

test('an element that takes the name of the running script leads the loader nowhere', async () => {
  const html = tag.replace(
    '<main>',
    `<img name="currentScript" src="/elsewhere/x.png" alt=""><main>`,
  );
  const { page, requests } = await open({
    html: html.replace('</body>', `<script type="module" src="${LOADER}"></script></body>`),
  });
  await eventsOf(page, 'factbox-ready');
  assert.ok(requests.includes('/dist/chunk-quote.js'));
});

const TEXT = { 'content-type': 'text/javascript' };
const chunks = {
  throws: ['throw new TypeError("broken")', 'release', /broken/],
  'is of an older release and defines nothing': ['export {}', 'release', /does not define it/],
  'is of an older release and does not fit the others': [
    'import { nothing } from "./chunk-core.js"; nothing();',
    'release',
    /nothing/,
  ],
  'is a page that says that there is none': [undefined, 'network', /did not come/],
};

for (const [what, [body, reason, words]] of Object.entries(chunks)) {
  test(`where a widget's script ${what}, the fallback stays, with one event and one word`, async () => {
    let isBroken = true;
    const { page, messages } = await open({
      html: pageWith(`<script type="module" src="${LOADER}"></script>`),
      handle: ({ url }, response) => {
        if (!isBroken || !/(chunk|factbox)-quote\.js/.test(url)) return false;
        response.writeHead(200, body ? TEXT : { 'content-type': 'text/html' });
        response.end(body ?? '<!doctype html><title>Not found</title>');
        return true;
      },
    });
    const [{ message }] = await eventsOf(page, 'factbox-error');
    assert.match(message, /^<factbox-quote> /);
    assert.match(message, words);
    // A second try fails alike, and is not told again in the console.
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await eventsOf(page, 'factbox-error', 2);
    assert.deepEqual(await reasonsOf(page), [reason, reason]);
    assert.equal(messages.filter(isWord).length, 1, messages.join('\n'));
    assert.deepEqual(
      messages.filter((each) => isThrown(each) && !/MIME type/.test(each)),
      [],
    );
    assert.ok(await showsFallback(page, 'quote'));

    isBroken = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await eventsOf(page, 'factbox-ready');
  });
}

test('where the page lets no tag be defined, the fallback stays, and the reason is told', async () => {
  const { page, messages } = await open({
    html: pageWith(`<script>
      customElements.define = () => { throw new Error('not here'); };
    </script><script type="module" src="${LOADER}"></script>`),
  });
  await eventsOf(page, 'factbox-error');
  assert.deepEqual(await reasonsOf(page), ['release']);
  assert.match(messages.filter(isWord).join('\n'), /not here/);
  assert.deepEqual(messages.filter(isThrown), []);
  assert.ok(await showsFallback(page, 'quote'));
});

test('a key that another script has taken keeps nothing from its tag', async () => {
  const { page, messages } = await open({
    html: pageWith(`<script>
      globalThis[Symbol.for('factbox.loader.1')] = 1;
      Object.defineProperty(globalThis, Symbol.for('factbox.shared.2'), { value: 'taken' });
    </script><script type="module" src="${LOADER}"></script>`),
  });
  await eventsOf(page, 'factbox-ready');
  assert.deepEqual(messages, []);
});

for (const base of ['https://[', 'data:text/html,x', 'about:blank', 'https://nowhere.invalid/']) {
  test(`the loader and its data do without the page's base: ${base}`, async () => {
    const html = pageWith(
      `<script type="module" src="${LOADER}"></script><base href="${base}" target="_blank">`,
    );
    const { page, messages, thrown } = await open({ html });
    await eventsOf(page, 'factbox-ready');
    // The browser has a word of its own about some.
    assert.deepEqual([...messages.filter(isWord), ...thrown], []);
  });
}

test('without the file that says what is wrong, the message names the faulty dataset', async () => {
  const { page } = await open({
    html: pageOf({ tags: ['quote'], scripts: [LOADER], attributes: 'src="/broken.json"' }),
    handle: ({ url }, response) => {
      if (url !== '/broken.json' && !url.endsWith('factbox-problems.js')) return false;
      response.writeHead(url === '/broken.json' ? 200 : 404).end('{"format":1}');
      return true;
    },
  });
  const [{ message }] = await eventsOf(page, 'factbox-error');
  assert.match(message, /^http:\/\/127\.0\.0\.1:\d+\/broken\.json: /);
  assert.deepEqual(await reasonsOf(page), ['format']);
});

/** Runs in a page before its scripts: what they wait for at length comes when `pass` says so. */
function holdPauses() {
  const start = setTimeout;
  globalThis.pauses = [];
  globalThis.setTimeout = (run, length, ...values) =>
    length >= 500 ? pauses.push({ run, length }) : start(run, length, ...values);
}

/** Lets the pause that a page has begun pass by; gives how many milliseconds it is long. */
async function pass(page) {
  const begun = await page.waitForFunction(() => pauses.length && pauses);
  return begun.evaluate((all) => {
    const [{ run, length }] = all.splice(0);
    run();
    return length;
  });
}

const drawn = `<factbox-quote src="/dist/dataset.json"><template shadowrootmode="open"
  ><div id="prerendered"><p>Drawn</p></div></template></factbox-quote>`;

test('a drawn widget whose script is missing asks for it ever more seldom', async () => {
  const { page, messages, requests } = await open({
    html: pageWith(`<script type="module" src="${LOADER}"></script>`)
      .replace('</main>', `${drawn}</main>`)
      .replace(/<factbox-quote[^>]*><p>.*?<\/factbox-quote>/, ''),
    handle: ({ url }, response) => {
      if (!/(chunk|factbox)-quote\.js/.test(url)) return false;
      response.writeHead(404).end();
      return true;
    },
    script: holdPauses,
  });
  const tries = () => requests.filter((url) => /(chunk|factbox)-quote\.js/.test(url));
  const asked = () => [...new Set(tries())];
  const touch = async () => {
    for (let action = 0; action < 12; action++) {
      await page.locator('factbox-quote').dispatchEvent('pointerover');
    }
  };
  for (const failed of [1, 2, 3]) {
    await touch();
    await eventsOf(page, 'factbox-error', failed);
    // However often the reader comes back, nothing is asked for before a while, each time a longer one.
    const before = asked();
    await touch();
    await settled(page);
    assert.deepEqual(asked(), before);
    assert.equal(await pass(page), 1000 * 2 ** (failed - 1));
  }
  await eventsOf(page, 'factbox-error', 4);
  assert.deepEqual(asked(), [
    '/dist/chunk-quote.js',
    ...[1, 2, 3].map((failed) => `/dist/factbox-quote.js?${failed}`),
  ]);
  // Fetched ahead while the browser was idle, or not.
  assert.ok(tries().length <= 5, tries().join());
  assert.equal(messages.filter(isWord).length, 1, messages.join('\n'));
  assert.ok(await page.getByText('Drawn').isVisible());
});

const types = "require-trusted-types-for 'script'";
const trusted = {
  'with the loader': ["'none'", [LOADER]],
  'with bundles': ['default dompurify', ['/dist/factbox-quote.js', '/dist/factbox-actor.js']],
};

for (const [which, [list, scripts]] of Object.entries(trusted)) {
  test(`widgets need no policy in a page's list of trusted types, ${which}`, async () => {
    const { page, messages } = await open({
      html: pageOf({ tags: ['quote', 'actor'], scripts }),
      headers: () => ({ 'content-security-policy': `${types}; trusted-types ${list}` }),
    });
    await eventsOf(page, 'factbox-ready', 2);
    assert.deepEqual(messages, []);
  });
}

const morphs = {
  idiomorph: ['idiomorph/dist/idiomorph.js', (node, html) => `Idiomorph.morph(${node}, ${html})`],
  morphdom: ['morphdom/dist/morphdom-umd.js', (node, html) => `morphdom(${node}, ${html})`],
};
const figure = (quote) =>
  `<figure class="factbox" data-factbox="quote" data-quote="${quote}"><p>Fallback</p></figure>`;
const mainOf = (quote) => `<main><h1>Title</h1><input>${figure(quote)}</main>`;

for (const [name, [path, call]] of Object.entries(morphs)) {
  test(`${name}, which takes a figure's tag out, gets it back, with what the reader did`, async () => {
    const { page, messages, requests } = await open({
      html: pageOf({ tags: [], scripts: [LOADER] })
        .replace(/<main>.*<\/main>/s, mainOf('sidorov-fighters'))
        .replace('</head>', `<script src="/modules/${path}"></script></head>`),
      mounts: { '/modules/': join(ROOT, 'node_modules') },
    });
    await eventsOf(page, 'factbox-ready');
    const morph = (quote) =>
      page.evaluate(call('document.querySelector("main")', JSON.stringify(mainOf(quote))));
    await page.getByRole('button', { name: 'Anatoly Sidorov', exact: true }).first().click();
    await page.locator('input').focus();
    const before = requests.length;

    await morph('sidorov-fighters');
    const pressed = page.locator('figure > factbox-quote [aria-pressed=true]').first();
    await pressed.waitFor();
    assert.equal(await page.locator('figure > factbox-quote').count(), 1);
    assert.equal(
      await page.locator('main > figure').evaluate(({ children }) => children.length),
      1,
    );
    assert.equal(await page.locator('factbox-quote > div.factbox > p').count(), 1);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'input');
    assert.deepEqual(requests.slice(before), []);

    await morph('muttaqi-baseless');
    await page.waitForFunction(
      () => document.querySelector('factbox-quote')?.getAttribute('quote') === 'muttaqi-baseless',
    );
    assert.deepEqual(messages, []);
  });
}

test('a script that takes the tag out as soon as it is there does not hold the page up', async () => {
  const { page } = await open({
    html: pageWith('').replace(/<factbox-quote.*<\/factbox-quote>/, figure('sidorov-fighters')),
    script: holdPauses,
  });
  await page.evaluate((src) => {
    globalThis.taken = 0;
    new MutationObserver(() => {
      const found = document.querySelector('figure > factbox-quote');
      if (found) globalThis.taken++;
      found?.remove();
    }).observe(document.querySelector('figure'), { childList: true });
    const loader = document.createElement('script');
    loader.src = src;
    document.head.append(loader);
  }, LOADER);
  for (const taken of [1, 2, 3]) {
    await page.waitForFunction((times) => globalThis.taken === times, taken);
    // As many turns as a fight without a pause would fill.
    await page.evaluate(async () => {
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
    });
    assert.equal(await page.evaluate(() => globalThis.taken), taken);
    assert.equal(await pass(page), 1000 * 2 ** (taken - 1));
  }
});

test('a widget’s script that failed once comes at the next try in Firefox, too', async () => {
  let isBroken = true;
  const tries = [];
  const server = await serve({
    mounts: { '/dist/': DIST },
    pages: {
      '/': pageWith(`<script>
        globalThis.seen = [];
        for (const name of ['factbox-error', 'factbox-ready']) {
          addEventListener(name, () => seen.push(name));
        }
      </script><script type="module" src="${LOADER}"></script>`),
    },
    handle: ({ url }, response) => {
      if (!/(?:chunk|factbox)-\w+\.js/.test(url)) return false;
      tries.push(url);
      if (!isBroken || !url.includes('core')) return false;
      response.writeHead(503).end();
      return true;
    },
  });
  after(server.close);
  const browser = await openFirefox();
  after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.seen.includes('factbox-error'));
  isBroken = false;
  await page.evaluate(() => void dispatchEvent(new Event('online')));
  await page.waitForFunction(() => globalThis.seen.includes('factbox-ready'));
  assert.ok(
    tries.some((url) => url.endsWith('/factbox-quote.js?1')),
    tries.join(),
  );
});
