// A page of the site in a frame of another origin, as each kind of host frames it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { harbour, port, useSite } from '../support/site.mjs';
import { settled, useBrowser } from './support.mjs';

const { open } = useBrowser();
const site = useSite({ dataset: { ...harbour, article: port.article }, args: ['--no-images'] });
const embed = (query = '') => `${site.base}harbour/quote-sinking.html${query}`;

/** A host's page around some frame; it notes all messages, and first does what a script says. */
const hostOf = (frame, script = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title>
<script>
  globalThis.told = [];
  addEventListener('message', ({ data, origin }) => told.push({ data, origin }));
  ${script}
</script></head>
<body>${frame}</body></html>`;

/** The first message that fits an expression in `data`. */
const toldIn = (page, expression) =>
  page
    .waitForFunction(`globalThis.told.find(({ data }) => ${expression})`)
    .then((handle) => handle.jsonValue());

/** The frame's document, once its widget shows the facts. */
async function ready(page) {
  const frame = page.frames()[1];
  await frame.waitForFunction(() =>
    document.querySelector('factbox-quote')?.shadowRoot?.querySelector('blockquote'),
  );
  return frame;
}

/** Runs in the frame: how much is out of sight inside it. */
const hidden = () => {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  return [scrollHeight - clientHeight, scrollWidth - clientWidth];
};

test('neither script minds a broken frame beside it, nor a question before the page is there', async () => {
  const early = `<script src='/dist/factbox-embed.js'></script><script>
    dispatchEvent(new MessageEvent('message', { source: parent, data: { factbox: 1, type: 'ask' } }));
  </script>`;
  const html = hostOf(
    `<iframe src="http://[" title="x" data-factbox-frame></iframe>
     <iframe srcdoc="${early.replaceAll('"', '&quot;')}<p>words" title="y" height="10" data-factbox-frame></iframe>
     <script src="${site.base}factbox-host.js"></script>`,
  );
  const { page, messages } = await open({ html });
  const { data } = await toldIn(page, `data.type === 'height'`);
  assert.ok(data.height > 0);
  await page.evaluate(() => postMessage({ factbox: 1, type: 'height', height: 300 }));
  await toldIn(page, `data.height === 300`);
  assert.deepEqual(messages, []);
});

const sandboxes = { 'of another origin': '', 'of no origin': 'sandbox="allow-scripts"' };

for (const [name, sandbox] of Object.entries(sandboxes)) {
  test(`a frame ${name} gets the height it needs, and nothing scrolls inside`, async () => {
    const html = hostOf(
      `<iframe src="${embed()}" width="600" height="40" title="x" data-factbox-frame ${sandbox}></iframe>
       <script src="${site.base}factbox-host.js"></script>`,
    );
    const { page, messages } = await open({ html });
    const frame = await ready(page);
    await page.waitForFunction(() => document.querySelector('iframe').offsetHeight > 150);
    await frame.waitForFunction(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight === clientHeight;
    });
    assert.deepEqual(await frame.evaluate(hidden), [0, 0]);

    const before = await page.locator('iframe').evaluate(({ offsetHeight }) => offsetHeight);
    await page.locator('iframe').evaluate((element) => (element.width = 260));
    await page.waitForFunction(
      (height) => document.querySelector('iframe').offsetHeight > height + 40,
      before,
    );
    await frame.waitForFunction(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight === clientHeight;
    });
    assert.deepEqual(messages, []);
  });
}

test('WordPress gets its secret back with a height within its bounds, again when it is ready', async () => {
  const html = hostOf(
    `<iframe src="${embed('#?secret=Ab12Cd34Ef')}" data-secret="Ab12Cd34Ef" width="600" height="300" title="x" sandbox="allow-scripts" class="wp-embedded-content"></iframe>`,
  );
  const { page } = await open({ html });
  await ready(page);
  const { data, origin } = await toldIn(page, 'data.message === "height" && data.value > 250');
  assert.equal(origin, 'null');
  assert.equal(data.secret, 'Ab12Cd34Ef');
  assert.ok(data.value >= 200 && data.value <= 1000);
  await page.evaluate(() => {
    globalThis.told.length = 0;
    const message = { message: 'ready', secret: 'Ab12Cd34Ef' };
    document.querySelector('iframe').contentWindow.postMessage(message, '*');
  });
  await toldIn(page, 'data.message === "height"');
});

/** A page with a box as WordPress frames it, as high as it is told, within its bounds. */
const inWordPress = (box, width) =>
  hostOf(
    `<iframe src="${site.base}harbour/${box}.html#?secret=Ab12Cd34Ef" width="${width}" height="300" title="x" sandbox="allow-scripts"></iframe>`,
    `addEventListener('message', ({ data }) => {
      if (data.message !== 'height') return;
      const frame = document.querySelector('iframe');
      frame.height = Math.min(1000, Math.max(200, data.value));
    });`,
  );

test('WordPress is never told a height below 200', async () => {
  const { page } = await open({ html: inWordPress('actor-holt', 2000) });
  await page
    .frames()[1]
    .waitForFunction(() =>
      document.querySelector('factbox-actor')?.shadowRoot?.querySelector('.base'),
    );
  await settled(page.frames()[1]);
  await toldIn(page, 'data.message === "height"');
  const values = await page.evaluate(() =>
    globalThis.told.map(({ data }) => data).filter(({ message }) => message === 'height'),
  );
  assert.ok(values.length);
  for (const { value } of values) assert.ok(value >= 200 && value <= 1000, String(value));
});

test('what is higher than WordPress lets a frame be is cut off with a link to all of it', async () => {
  const { page, messages } = await open({ html: inWordPress('matrix', 60) });
  const frame = page.frames()[1];
  const link = frame.locator('.whole a');
  await link.waitFor();
  await frame.waitForFunction(() => innerHeight === 1000);
  // Nothing scrolls, and the end of the page is in sight.
  assert.deepEqual((await frame.evaluate(hidden))[0], 0);
  assert.ok(
    await frame.evaluate(() => {
      const { bottom } = document.querySelector('.origin').getBoundingClientRect();
      return bottom <= innerHeight;
    }),
  );
  const values = await page.evaluate(() =>
    globalThis.told.filter(({ data }) => data.message === 'height').map(({ data }) => data.value),
  );
  assert.equal(Math.max(...values), 1000);
  await link.dispatchEvent('click');
  const { data } = await toldIn(page, 'data.message === "link"');
  assert.equal(data.value, `${site.base}harbour/matrix.html`);

  // With more room there is nothing to cut off.
  await page.locator('iframe').evaluate((element) => (element.width = 900));
  await link.waitFor({ state: 'hidden' });
  await page.waitForFunction(() => document.querySelector('iframe').offsetHeight < 900);
  await frame.waitForFunction(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight === clientHeight;
  });
  assert.deepEqual(messages, []);
});

test('elsewhere nothing is cut off', async () => {
  const { page } = await open({
    html: hostOf(`<iframe src="${site.base}harbour/matrix.html" width="60" title="x"></iframe>`),
  });
  await toldIn(page, 'data.factbox === 1 && data.height > 1000');
  assert.ok(await page.frames()[1].locator('.whole').isHidden());
});

test('a host that is not WordPress gets no message of its protocol', async () => {
  const { page } = await open({ html: hostOf(`<iframe src="${embed()}" title="x"></iframe>`) });
  await toldIn(page, 'data.factbox === 1');
  const told = await page.evaluate(() => globalThis.told.map(({ data }) => data));
  assert.deepEqual(
    told.filter((data) => data.message || typeof data === 'string'),
    [],
  );
});

test('AMP and Pym are told in their own words, and Pym again when it says a width', async () => {
  const html = hostOf(
    `<iframe src="${embed('?initialWidth=600&childId=box-1&parentUrl=x')}" width="600" title="x"></iframe>`,
  );
  const { page } = await open({ html });
  await ready(page);
  const { data: amp } = await toldIn(page, 'data.sentinel === "amp"');
  assert.equal(amp.type, 'embed-size');
  assert.ok(amp.height > 0);
  const { data: pym } = await toldIn(page, 'typeof data === "string"');
  assert.match(pym, /^pymxPYMxbox-1xPYMxheightxPYMx\d+$/);
  await page.evaluate(() => {
    globalThis.told.length = 0;
    document
      .querySelector('iframe')
      .contentWindow.postMessage('pymxPYMxbox-1xPYMxwidthxPYMx600', '*');
  });
  await toldIn(page, 'typeof data === "string"');
});

test('the height is told again when the content changes', async () => {
  const { page } = await open({
    html: hostOf(`<iframe src="${embed()}" width="600" title="x"></iframe>`),
  });
  const frame = await ready(page);
  const { data } = await toldIn(page, 'data.factbox === 1 && data.height > 150');
  await frame.evaluate(() => {
    const more = document.createElement('div');
    more.style.height = '500px';
    document.body.append(more);
  });
  await toldIn(page, `data.factbox === 1 && data.height >= ${data.height + 400}`);
});

test("the host's script believes no one but the frame itself", async () => {
  const html = hostOf(
    `<iframe src="${embed()}" width="600" height="300" title="x" data-factbox-frame></iframe>
     <iframe src="${embed('?other')}" width="600" height="301" title="y"></iframe>
     <script src="${site.base}factbox-host.js"></script>`,
  );
  const { page } = await open({ html });
  await toldIn(page, 'data.factbox === 1');
  await page.evaluate(() => {
    const message = { factbox: 1, type: 'height', height: 4321 };
    postMessage(message, '*');
    const [frame] = document.querySelectorAll('iframe');
    dispatchEvent(
      new MessageEvent('message', {
        data: message,
        source: frame.contentWindow,
        origin: 'https://evil.example',
      }),
    );
  });
  // A message comes after those that were sent before it.
  await page.evaluate(() => postMessage('the last', '*'));
  await toldIn(page, "data === 'the last'");
  const heights = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map(({ height }) => height),
  );
  assert.ok(!heights.includes('4321'), heights.join());
  assert.equal(heights[1], '301', 'a frame without data-factbox-frame is left alone');
});

test('a frame takes on the colours that the host asks for', async () => {
  for (const [theme, expected] of Object.entries({ dark: 'dark', light: 'light', 'x"': '' })) {
    const { page } = await open({
      html: hostOf(
        `<iframe src="${embed(`?theme=${encodeURIComponent(theme)}`)}" title="x"></iframe>`,
      ),
    });
    const frame = await ready(page);
    const shown = await frame.evaluate(() => [
      document.documentElement.dataset.theme ?? '',
      getComputedStyle(document.documentElement).colorScheme,
    ]);
    assert.deepEqual(shown, [expected, expected || 'light dark']);
  }
});

test('a frame keeps nothing in the browser and needs nothing from it', async () => {
  const { page, messages } = await open({
    html: hostOf(
      `<iframe src="${embed()}" width="600" height="300" title="x" sandbox="allow-scripts"></iframe>`,
    ),
  });
  await ready(page);
  assert.deepEqual(messages, []);
  assert.deepEqual(await page.context().cookies(), []);
});

test('a link to the frame’s own host is followed by WordPress; any other is left alone', async () => {
  const html = hostOf(
    `<iframe src="${embed('#?secret=Ab12Cd34Ef')}" width="600" height="300" title="x" sandbox="allow-scripts"></iframe>`,
  );
  const { page } = await open({ html });
  const frame = await ready(page);
  await frame.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'matrix.html';
    link.textContent = 'own';
    document.body.append(link);
  });
  await frame.getByText('own').click();
  const { data } = await toldIn(page, 'data.message === "link"');
  assert.deepEqual(data, {
    message: 'link',
    value: `${site.base}harbour/matrix.html`,
    secret: 'Ab12Cd34Ef',
  });
});

test('a source leads to the article: out of the frame, and through WordPress by its own page', async () => {
  const article = 'https://news.example/harbour';
  const { page: plain } = await open({
    html: hostOf(`<iframe src="${embed()}" title="x"></iframe>`),
  });
  await plain.route(`${article}**`, (route) => route.fulfill({ body: 'The article.' }));
  const frame = await ready(plain);
  await frame.locator('[part~="source"]').first().click();
  await plain.waitForURL(`${article}**`);

  const { page } = await open({ html: inWordPress('quote-sinking', 600) });
  await (await ready(page)).locator('[part~="source"]').first().click();
  const { data } = await toldIn(page, 'data.message === "link"');
  assert.ok(data.value.startsWith(`${site.base}harbour/quote-sinking.html#source=`), data.value);
  await page.route(`${article}**`, (route) => route.fulfill({ body: 'The article.' }));
  const [request] = await Promise.all([
    page.waitForRequest(`${article}**`),
    page.goto(data.value).catch(() => {}),
  ]);
  assert.ok(request.isNavigationRequest());
  await page.waitForURL(`${article}**`);
});

test('nothing but the article is gone on to', async () => {
  const { page } = await open({ html: '<!doctype html><title>x</title>' });
  for (const hash of ['source=%', 'source=https%3A%2F%2Fevil.example', 'source=.evil.example']) {
    await page.route('https://**', (route) => route.fulfill({ body: route.request().url() }));
    await page.goto(`${embed()}#${hash}`);
    await settled(page);
    assert.doesNotMatch(new URL(page.url()).host, /evil/);
  }
});

test('a pinned page says that there are newer facts once it can learn so, and stays as it is', async () => {
  const { pages } = site.manifest().datasets.harbour;
  const { page } = await open({ html: '<!doctype html><title>x</title>' });
  const newer = page.locator('.newer');
  let answer = (route) => route.continue();
  await page.route('**/newest.json', (route) => answer(route));
  const asked = () => page.waitForResponse('**/newest.json');

  // These are the newest.
  await Promise.all([asked(), page.goto(`${site.base}${pages.pinned}matrix.html`)]);
  await page.waitForFunction(() => document.querySelector('factbox-matrix')?.shadowRoot);
  assert.ok(!(await newer.isVisible()));

  // Out of reach, broken, then there.
  for (const body of ['<!doctype html>', '{}', 'null']) {
    answer = (route) => route.fulfill({ body });
    await Promise.all([asked(), page.evaluate(() => dispatchEvent(new Event('online')))]);
    assert.ok(!(await newer.isVisible()), body);
  }
  const before = await page.locator('factbox-matrix').innerText();
  answer = (route) => route.fulfill({ json: { data: 'data.0123456789ab.json', asOf: '2030' } });
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await newer.waitFor();
  assert.equal(await page.locator('factbox-matrix').innerText(), before);
  await newer.getByRole('link', { name: 'newer version' }).click();
  await page.waitForURL(`${site.base}harbour/matrix.html`);
});

test('a link to a passage that no text can be read from breaks nothing', async () => {
  const { page, thrown } = await open({ html: '<!doctype html><title>x</title>' });
  await page.goto(embed());
  await page.evaluate(() => {
    for (const text of ['%E0%A4%A', '%', '%25,%', 'a&b,%zz']) {
      const link = document.createElement('a');
      link.href = `#:~:text=${text}`;
      link.textContent = 'bad';
      document.body.append(link);
    }
  });
  for (const link of await page.getByText('bad').all()) await link.click();
  assert.deepEqual(thrown, []);
});
