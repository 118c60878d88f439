// The WordPress plugin's own functions in PHP, without WordPress: sites that hang, fail and lie.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { requirePhp } from '../../scripts/php.mjs';
import { ROOT } from '../../scripts/packages.mjs';

const php = requirePhp();
const plugin = join(ROOT, 'packages/wordpress/factbox/factbox.php');
const stubs = join(ROOT, 'test/plugin/stubs.php');
const folder = mkdtempSync(join(tmpdir(), 'factbox-plugin-'));
const store = join(folder, 'store.json');

/** Answers as `answer` says; it counts what it was asked. */
let answer;
let asked;
const server = createServer((request, response) => {
  asked.push(request.url);
  answer(request, response);
});
let site;

before(async () => {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${server.address().port}/`;
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked = [];
  answer = serve;
  save({ options: { factbox_site: site }, scheduled: [] });
});
afterEach(() => server.closeAllConnections());

const save = (state) => writeFileSync(store, JSON.stringify(state));
const load = () => JSON.parse(readFileSync(store, 'utf8'));

/** One request to WordPress: calls of the plugin's functions, one after another. */
function request(...calls) {
  const child = spawn(php, ['-d', 'zend.assertions=1', stubs]);
  child.stdin.end(JSON.stringify({ store, plugin, calls }));
  const read = (stream) => {
    let text = '';
    stream.on('data', (data) => (text += data));
    return () => text;
  };
  const [out, err] = [read(child.stdout), read(child.stderr)];
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      if (code !== 0 || err() || out()[0] !== '[') fail(new Error(out() + err()));
      else done(JSON.parse(out()));
    });
  });
}

const urls = () => Array.from({ length: 10 }, (_, index) => `${site}facts/actor-a${index}.html`);
const view = () => request(...urls().map((url) => ['factbox_fragment', [url]]));
const boxOf = (words) =>
  JSON.stringify({
    title: 'A box',
    html: `<factbox-actor src="${site}facts/data.json"><p>${words}</p></factbox-actor>`,
    style: `${site}kit/abc/factbox-fallback.css`,
    height: 560,
  });
function serve(_, response) {
  response.end(boxOf('Fresh'));
}
const hang = () => {};
const unavailable = (_, response) => response.writeHead(503).end('busy');

/** As if what is kept had been read some hours ago. */
function age(hours) {
  const state = load();
  for (const [name, kept] of Object.entries(state.options)) {
    if (kept?.fresh_until) state.options[name].fresh_until = Date.now() / 1000 - hours * 3600;
    if (kept?.until) delete state.options[name];
  }
  save(state);
}

test('ten boxes of a healthy site are read once, and then shown without asking', async () => {
  const fragments = await view();
  assert.equal(fragments.length, 10);
  for (const { html, style } of fragments) {
    assert.match(html, /^<factbox-actor src="http:\/\/127\.0\.0\.1:\d+\/facts\/data\.json">/);
    assert.equal(style, `${site}kit/abc/factbox-fallback.css`);
  }
  assert.deepEqual(asked[0], '/facts/actor-a0.fragment.json');
  assert.equal(asked.length, 10);
  await view();
  assert.equal(asked.length, 10);
});

test('no reader waits for what is there and only stale: it is read anew in the background', async () => {
  await view();
  asked = [];
  age(2);
  answer = hang;
  const fragments = await view();
  assert.ok(fragments.every(({ html }) => html.includes('Fresh')));
  assert.deepEqual(asked, []);

  answer = (_, response) => response.end(boxOf('Newer'));
  assert.equal(load().scheduled.length, 10);
  await view();
  assert.equal(load().scheduled.length, 10, 'scheduled once each');
  await request(['run_scheduled', []]);
  assert.equal(asked.length, 10);
  assert.ok((await view()).every(({ html }) => html.includes('Newer')));
});

for (const [name, behaviour] of Object.entries({ hangs: hang, 'is unavailable': unavailable })) {
  test(`where the site ${name}, one question is all that a page view or the background asks`, async () => {
    answer = behaviour;
    assert.ok((await view()).every((fragment) => fragment === null));
    assert.equal(asked.length, 1);
    await view();
    assert.equal(asked.length, 1, 'and none while its failure is remembered');

    answer = serve;
    age(1);
    await view();
    age(2);
    asked = [];
    answer = behaviour;
    await view();
    await request(['run_scheduled', []]);
    assert.equal(asked.length, 1);
    assert.ok((await view()).every(({ html }) => html.includes('Fresh')));
  });
}

test('while one reader waits for the site, others do not', async () => {
  let release;
  const held = new Promise((done) => (release = done));
  let arrived;
  const first = new Promise((done) => (arrived = done));
  answer = async (_, response) => {
    arrived();
    await held;
    response.end(boxOf('Late'));
  };
  const [url] = urls();
  const waiting = request(['factbox_fragment', [url]]);
  await first;
  const [other] = await request(['factbox_fragment', [urls()[1]]]);
  assert.equal(other, null);
  assert.equal(asked.length, 1);
  release();
  const [fragment] = await waiting;
  assert.match(fragment.html, /Late/);
  answer = serve;
  assert.match((await request(['factbox_fragment', [urls()[1]]]))[0].html, /Fresh/);
});

test('a page that is missing is no failure of the site, and what was read once stays', async () => {
  await view();
  answer = (_, response) => response.writeHead(404).end('');
  age(2);
  await view();
  await request(['run_scheduled', []]);
  assert.equal(asked.length, 20);
  assert.ok((await view()).every(({ html }) => html.includes('Fresh')));
});

test('a site that goes on failing is asked less and less', async () => {
  answer = unavailable;
  const pauses = [];
  for (let count = 0; count < 6; count++) {
    await request(['factbox_refresh', [urls()[0]]]);
    const [name] = Object.keys(load().options).filter((each) => each.includes('factbox_site_'));
    const state = load();
    pauses.push(Math.round(state.options[name].until - Date.now() / 1000));
    state.options[name].until = 0;
    save(state);
  }
  assert.deepEqual(
    pauses.map((pause) => Math.round(pause / 60)),
    [1, 2, 4, 8, 15, 15],
  );
});

test('where nothing runs what is scheduled, a box is read by a page view after a day', async () => {
  await view();
  age(26);
  answer = (_, response) => response.end(boxOf('Newer'));
  assert.ok((await view()).every(({ html }) => html.includes('Newer')));
});

const strange = {
  'no JSON': '<html><main><factbox-actor></factbox-actor></main>',
  'a text': '"<factbox-actor></factbox-actor>"',
  'no markup': '{"style":""}',
  'a list for its markup': '{"html":["x"],"style":""}',
  'no style sheet': '{"html":"x"}',
};

for (const [name, body] of Object.entries(strange)) {
  test(`a fact box whose file holds ${name} is not shown`, async () => {
    answer = (_, response) => response.end(body);
    assert.deepEqual(await request(['factbox_fragment', [urls()[0]]]), [null]);
  });
}

test('a style sheet of another site is not loaded', async () => {
  const style = 'https://evil.example/factbox-fallback.css';
  answer = (_, response) => response.end(JSON.stringify({ html: 'x', style }));
  const [fragment] = await request(['factbox_fragment', [urls()[0]]]);
  assert.deepEqual(fragment, { html: 'x', style: '' });
});

const addresses = {
  'https://facts.example': true,
  'https://facts.example/': true,
  'http://facts.example:8080/box/of/facts/': true,
  'https://facts.example/søk/': true,
  'https://facts.example@evil.example/': false,
  'https://facts.example:x@evil.example/': false,
  'https://facts.example\\@evil.example/': false,
  'https://facts.example/?x=https://evil.example/': false,
  'https://facts.example/#x': false,
  'https://facts.example/a/../b/': false,
  'https://facts.example/a/..;/b/': false,
  'https://facts.example/%2e%2e/': false,
  'https://facts.example/%252e%252e/': false,
  'https://facts.example/ x': false,
  'https://facts.example/\n': false,
  'https:///x': false,
  'javascript:alert(1)': false,
  'ftp://facts.example/': false,
};

test('the address of a site is a host and a path, and nothing that may lead elsewhere', async () => {
  const calls = Object.keys(addresses).map((url) => ['factbox_is_web_address', [url]]);
  assert.deepEqual(await request(...calls), Object.values(addresses));
});

const paths = {
  'facts/matrix.html': true,
  'facts/pinned/0123456789ab/quote-a-b.html': true,
  'facts/data.0123456789ab.json': true,
  '../a.html': false,
  'facts/../../a.html': false,
  'facts/..;/..;/a.html': false,
  'facts/%2e%2e/a.html': false,
  'facts/%252e%252e/a.html': false,
  'facts\\..\\a.html': false,
  '@evil.example/a.html': false,
  'a.html?b': false,
  'a.html#b': false,
  'a b.html': false,
  'a.html\n': false,
  '//evil.example/a.html': false,
};

test('only paths that a build writes are trusted, whatever a server makes of others', async () => {
  const calls = Object.keys(paths).map((path) => ['factbox_is_trusted', [site + path]]);
  assert.deepEqual(await request(...calls), Object.values(paths));
  const other = await request([
    'factbox_is_trusted',
    [`${site.replace(/\/$/, '')}@evil.example/a.html`],
  ]);
  assert.deepEqual(other, [false]);
});

const integrity = `sha384-${'A'.repeat(64)}`;
const answerLoader = (loader) => (_, response) => response.end(JSON.stringify(loader));

test('pages load the release that the site had when the settings were saved, held to its hash', async () => {
  answer = answerLoader({ src: 'kit/abc/factbox.js', integrity });
  await request(['update_option', ['factbox_loader', 'pinned']]);
  answer = answerLoader({ src: 'kit/new/factbox.js', integrity: `sha384-${'B'.repeat(64)}` });
  const src = `${site}kit/abc/factbox.js`;
  const [loader, attributes, others] = await request(
    ['factbox_loader_url', []],
    ['factbox_check_loader', [{ type: 'module', src }]],
    ['factbox_check_loader', [{ src: 'https://wordpress.example/x.js' }]],
  );
  assert.equal(loader, src);
  assert.deepEqual(attributes, { type: 'module', src, integrity, crossorigin: 'anonymous' });
  assert.deepEqual(others, { src: 'https://wordpress.example/x.js' });
  const [tag] = await request([
    'factbox_module_tag',
    [`<script src='${src}' id='factbox-loader-js'></script>`, 'factbox-loader'],
  ]);
  assert.ok(
    tag.startsWith(`<script type="module" integrity="${integrity}" crossorigin="anonymous" `),
  );
});

test('pages load whatever release the site has only where the settings say so', async () => {
  await request(['update_option', ['factbox_loader', 'updating']]);
  assert.deepEqual(await request(['factbox_loader_url', []]), [`${site}factbox.js`]);
});

test('another site is not loaded from by the release of the one before', async () => {
  answer = answerLoader({ src: 'kit/abc/factbox.js', integrity });
  await request(['update_option', ['factbox_loader', 'pinned']]);
  answer = unavailable;
  const other = site.replace('127.0.0.1', 'localhost');
  await request(['update_option', ['factbox_site', other]]);
  assert.deepEqual(await request(['factbox_loader_url', []]), ['']);
});

const lies = {
  'no JSON': (_, response) => response.end('<html>'),
  'a list': answerLoader([]),
  'an address of another site': answerLoader({ src: 'https://evil.example/x.js', integrity }),
  'a way out of the site': answerLoader({ src: '../x.js', integrity }),
  'no hash': answerLoader({ src: 'kit/abc/factbox.js' }),
  'a hash with more in it': answerLoader({ src: 'kit/a/factbox.js', integrity: `${integrity}"x` }),
};

for (const [name, behaviour] of Object.entries(lies)) {
  test(`no loader is pinned where the site answers with ${name}`, async () => {
    answer = behaviour;
    await request(['update_option', ['factbox_loader', 'pinned']]);
    assert.deepEqual(await request(['factbox_loader_url', []]), ['']);
  });
}
