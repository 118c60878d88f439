// A page of the site in a frame of another origin, as each kind of host frames it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { port, useSite } from '../support/site.mjs';
import { useBrowser } from './support.mjs';

const { open } = useBrowser();
const site = useSite({ dataset: port, args: ['--no-images'] });
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

for (const [width, expected] of [
  [2000, 200],
  [60, 1000],
]) {
  test(`WordPress is never told a height beyond ${expected}`, async () => {
    const box = width > 1000 ? 'actor-holt' : 'matrix';
    const html = hostOf(
      `<iframe src="${site.base}harbour/${box}.html#?secret=Ab12Cd34Ef" width="${width}" height="300" title="x"></iframe>`,
    );
    const { page } = await open({ html });
    await page.waitForTimeout(1000);
    const values = await page.evaluate(() =>
      globalThis.told.map(({ data }) => data).filter(({ message }) => message === 'height'),
    );
    assert.ok(values.length);
    for (const { value } of values) assert.ok(value >= 200 && value <= 1000, String(value));
  });
}

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
  await page.waitForTimeout(500);
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
