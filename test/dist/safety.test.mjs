import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  STRICT,
  WIDGETS,
  eventsOf,
  pageOf,
  settled,
  showsFallback,
  tall,
  useBrowser,
} from './support.mjs';

const { open } = useBrowser();
const scripts = WIDGETS.map((name) => `/dist/factbox-${name}.js`);

const policies = {
  'a strict content security policy': STRICT,
  'a strict policy with trusted types': `${STRICT}; require-trusted-types-for 'script'`,
};

for (const [name, policy] of Object.entries(policies)) {
  test(`all widgets work under ${name} without a message`, async () => {
    const { page, messages } = await open({
      html: pageOf({ tags: WIDGETS, scripts }),
      context: tall,
      headers: () => ({ 'content-security-policy': policy }),
    });
    await eventsOf(page, 'factbox-ready', WIDGETS.length);
    assert.deepEqual(messages, []);
  });
}

test('the kit keeps nothing in the browser: no cookie, no storage', async () => {
  const { page } = await open({ html: pageOf({ tags: WIDGETS, scripts }), context: tall });
  await eventsOf(page, 'factbox-ready', WIDGETS.length);
  const kept = await page.evaluate(() => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
  ]);
  assert.deepEqual(kept, ['', 0, 0]);
});

const broken = {
  'a missing dataset': (response) => response.writeHead(404).end(),
  'a dataset that is not JSON': (response) => answer(response, '<!doctype html>'),
  'a dataset of another format': (response) => answer(response, '{"format":99}'),
  'a dataset full of faults': (response) => answer(response, '{"format":1,"actors":{"x":5}}'),
  'a server that hangs up': (response) => response.destroy(),
};

for (const [name, reply] of Object.entries(broken)) {
  test(`${name} leaves every fallback in place and says clearly what is wrong`, async () => {
    const { page, messages } = await open({
      html: pageOf({ tags: WIDGETS, scripts, attributes: 'src="/broken.json"' }),
      context: tall,
      handle: (request, response) => request.url === '/broken.json' && (reply(response), true),
    });
    const errors = await eventsOf(page, 'factbox-error', WIDGETS.length);
    for (const { message } of errors) assert.match(message, /\w{3}/);
    for (const widget of WIDGETS) assert.ok(await showsFallback(page, widget), widget);
    const words = page.getByRole('status');
    await words.nth(WIDGETS.length - 1).waitFor();
    assert.equal(await words.count(), WIDGETS.length);
    assert.deepEqual(messages.filter(isThrown), []);
  });
}

test('a slow dataset leaves the fallback until it comes, and then gives way to the facts', async () => {
  let release;
  const held = new Promise((done) => (release = done));
  const { page, messages } = await open({
    html: pageOf({ tags: WIDGETS, scripts, attributes: 'src="/dist/dataset.json"' }),
    context: tall,
    handle: async ({ url }) => {
      if (url === '/dist/dataset.json') await held;
    },
  });
  await page.waitForFunction(
    (tags) => tags.every((tag) => customElements.get(tag)),
    WIDGETS.map((name) => `factbox-${name}`),
  );
  await settled(page);
  for (const widget of WIDGETS) assert.ok(await showsFallback(page, widget), widget);
  release();
  await eventsOf(page, 'factbox-ready', WIDGETS.length);
  for (const widget of WIDGETS) assert.ok(!(await showsFallback(page, widget)), widget);
  assert.deepEqual(messages, []);
});

const unknown = { actor: 'actor="nobody"', quote: 'quote="nothing"' };

for (const [widget, attribute] of Object.entries(unknown)) {
  test(`an unknown id keeps the ${widget}'s fallback and names the id`, async () => {
    const html = pageOf({ tags: [widget], scripts: [`/dist/factbox-${widget}.js`] }).replace(
      new RegExp(`<factbox-${widget}[^>]*>`),
      `<factbox-${widget} ${attribute}>`,
    );
    const { page, messages } = await open({ html });
    const [error] = await eventsOf(page, 'factbox-error');
    assert.match(error.message, /nobody|nothing/);
    assert.ok(await showsFallback(page, widget));
    assert.deepEqual(messages.filter(isThrown), []);
  });
}

function answer(response, body) {
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
}

// The browser notes a failed request, and a tag what is wrong; what counts is that nothing is thrown
// into the page.
function isThrown(message) {
  return !/^Failed to load resource|^<factbox-/.test(message);
}
