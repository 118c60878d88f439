// Every page of a whole site: as markup, without script, and with each snippet at work.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { serve } from '../../scripts/serve.mjs';
import { openBrowser } from '../support/chromium.mjs';
import { factbox, useSite } from '../support/site.mjs';
import { DIST, ROOT } from './support.mjs';

const site = useSite({
  file: join(DIST, 'data/russia-taliban-2023.json'),
  args: ['--no-images', '--article-url', 'https://news.example/article'],
});
let browser;
/** An article's host: another origin than the site's. */
let host;
const articles = {};
before(async () => {
  browser = await openBrowser();
  host = await serve({ mounts: {}, pages: articles });
});
after(async () => {
  await browser.close();
  await host.close();
});

const dataset = () => site.manifest().datasets['russia-taliban-2023'];
const pagesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));

/** Opens a page in a browser of its own; `note` gets all that is said on the console. */
async function visit(path, { scripts = true, html, note = () => {} } = {}) {
  const context = await browser.newContext({ javaScriptEnabled: scripts });
  const page = await context.newPage();
  page.on('console', (message) => note(message.text()));
  page.on('pageerror', (error) => note(error.message));
  if (html) articles['/article'] = html;
  await page.goto(html ? `${host.url}/article` : site.base + path);
  return { page, close: () => context.close() };
}

test('what came with the kit is drawn with the shapes that came with it', () => {
  assert.match(site.result.out, /^site: /);
});

test('the Nu checker finds no error on any page', async () => {
  const { checkHtmlFiles } = await tsImport('../support/vnu.ts', import.meta.url);
  const pages = pagesIn(site.path);
  assert.ok(pages.length > 100, `only ${pages.length} pages`);
  assert.deepEqual(checkHtmlFiles(pages), []);
});

test('each page of a box stays within what a host reads, and says what it is', () => {
  for (const path of pagesIn(join(site.path, 'russia-taliban-2023/pinned'))) {
    const html = site.read(path.slice(site.path.length + 1));
    assert.match(html, /<html lang="en" dir="ltr">/);
    assert.ok(html.indexOf('</head>') < 150 * 1024);
  }
});

test('with scripts off, every page of a box has its whole content to see', async () => {
  const { page, close } = await visit('russia-taliban-2023/map.html', { scripts: false });
  for (const box of dataset().boxes) {
    await page.goto(`${site.base}russia-taliban-2023/${box}.html`);
    const fallback = page.locator('main .factbox');
    assert.ok(await fallback.isVisible(), box);
    const text = await fallback.innerText();
    assert.ok(text.length > 30, `${box}: ${text}`);
    const image = page.locator('main img');
    if (box === 'map') {
      assert.ok(await image.evaluate((each) => each.complete && each.naturalWidth > 300));
    }
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      0,
      box,
    );
  }
  await close();
});

test('with scripts off, what a widget says is what its page says', async () => {
  const box = 'russia-taliban-2023/quote-sidorov-fighters.html';
  const { page, close } = await visit(box, { scripts: false });
  const text = await page.locator('main').innerText();
  for (const words of ['about 6,500', 'Anatoly Sidorov', 'baseless', 'Amir Khan Muttaqi']) {
    assert.ok(text.includes(words), words);
  }
  const href = await page.locator('main a').first().getAttribute('href');
  assert.match(href, /^https:\/\/news\.example\/article#:~:text=/);
  await close();
});

test('a source leads to its words in the article, with scripts off too', async () => {
  const file = 'test/support/harbour.json';
  for (const target of ['web', 'strict']) {
    const { out } = await factbox(ROOT, 'render', file, '--widget', 'quote', '--target', target);
    const html = `<!doctype html><html lang="en"><title>x</title>${out}<div style="height:3000px"></div>
      <p>The port authority called the figure “nonsense”.</p><div style="height:3000px"></div></html>`;
    const { page, close } = await visit('', { html, scripts: false });
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.locator('a').first().click();
    await page.waitForFunction(() => scrollY > 0);
    const { y } = await page.locator('p').last().boundingBox();
    assert.ok(y > 0 && y < 720, `${target}: the words are at ${y}`);
    await close();
  }
});

test('with scripts off, pages are fit to print', async () => {
  const { page, close } = await visit('russia-taliban-2023/matrix.html', { scripts: false });
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('main table').isVisible());
  const pdf = await page.pdf({ format: 'A4' });
  assert.ok(pdf.length > 5000);
  await close();
});

/** The page of snippets, which takes long to open, and all that it has said. */
let opened;
const said = [];
const indexPage = async () =>
  (await (opened ??= visit('index.html', { note: (text) => said.push(text) }))).page;

/** The snippets of a box, as an editor copies them from the page. */
async function snippetsOf(page, box) {
  return page
    .locator(`#${box} article.snippet`)
    .evaluateAll((articles) =>
      Object.fromEntries(
        articles.map((article) => [
          article.querySelector('h2').textContent,
          article.querySelector('code').textContent,
        ]),
      ),
    );
}

const boxes = {
  matrix: 'matrix',
  map: 'map',
  'actor-taliban': 'actor',
  'quote-sidorov-fighters': 'quote',
};

for (const [box, widget] of Object.entries(boxes)) {
  test(`the snippets of ${box} work in a plain page of another origin`, async () => {
    const snippets = await snippetsOf(await indexPage(), box);
    assert.deepEqual(Object.keys(snippets), ['Tag', 'Figure', 'Frame', 'Link', 'E-mail']);
    for (const form of ['Tag', 'Figure', 'Frame']) {
      const notes = [];
      const html = `<!doctype html><html lang="en"><title>x</title><p>Text.</p>${snippets[form]}</html>`;
      const { page, close } = await visit('', { html, note: (text) => notes.push(text) });
      const root = form === 'Frame' ? page.frameLocator('iframe') : page;
      // Only the widget itself has parts.
      await root.locator(`factbox-${widget} [part~="base"]`).waitFor();
      assert.deepEqual(notes, [], form);
      await close();
    }
    const { page, close } = await visit('', { scripts: false, html: snippets['E-mail'] });
    assert.ok((await page.locator('body').innerText()).length > 50);
    await close();
    assert.equal(snippets.Link, `${site.base}${dataset().pages.pinned}${box}.html`);
  });
}

test('the page of snippets shows each one at work, says nothing, and copies', async () => {
  const page = await indexPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const first = page.locator('#matrix article.snippet');
  assert.equal(await first.count(), 5);
  for (const preview of await first.locator('iframe').all()) {
    await preview.scrollIntoViewIfNeeded();
    await preview.contentFrame().locator('table').filter({ visible: true }).first().waitFor();
  }
  await first.first().getByRole('button', { name: 'Copy' }).click();
  await first.first().getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^<style>.*<\/style>\n(<.*>\n)+<factbox-matrix/);
  assert.deepEqual(said, []);
});

for (const width of [1000, 360]) {
  test(`the page of snippets shows all of a mail at ${width} px`, async () => {
    const page = await indexPage();
    await page.setViewportSize({ width, height: 800 });
    const mail = page.locator('#matrix iframe[src$="email.html"]');
    await mail.scrollIntoViewIfNeeded();
    await mail.contentFrame().locator('table').first().waitFor();
    await page.waitForFunction(() => {
      const frame = document.querySelector('#matrix iframe[src$="email.html"]');
      const { scrollHeight, clientHeight } = frame.contentDocument.documentElement;
      return clientHeight >= scrollHeight;
    });
  });
}

test('snippets with updating addresses work too, and hold no hash', async () => {
  const index = await indexPage();
  await index.getByLabel('Updating').check();
  const snippets = await snippetsOf(index, 'quote-sidorov-fighters');
  for (const text of Object.values(snippets)) assert.doesNotMatch(text, /[\da-f]{12}|sha384/);
  const html = `<!doctype html><html lang="en"><title>x</title>${snippets.Tag}</html>`;
  const notes = [];
  const { page, close } = await visit('', { html, note: (text) => notes.push(text) });
  await page.locator('factbox-quote [part~="base"]').waitFor();
  assert.deepEqual(notes, []);
  await close();
});

test('a site built without its address shows snippets with the one at which it is seen', async () => {
  const file = join(ROOT, 'test/support/harbour.json');
  const { code, err } = await factbox(site.path, 'build', file, '--out', 'local', '--no-images');
  assert.equal(code, 0);
  assert.match(err, /no --base/);
  assert.match(err, /no article\.url/);
  // Where nobody knows the article, a source leads to the words by which a reader finds it there.
  const quote = await visit('local/harbour/quote-sinking.html');
  await quote.page.locator('[part~="source"]').first().click();
  const passage = quote.page.locator('.passages li:focus');
  assert.match(
    await passage.innerText(),
    /^Paragraph 2, “A Quarrel of Years” The port authority …/,
  );
  assert.ok(await passage.isVisible());
  await quote.close();

  const { page, close } = await visit('local/index.html');
  const snippets = await snippetsOf(page, 'quote-sinking');
  assert.ok(snippets.Link.startsWith(`${site.base}local/harbour/pinned/`), snippets.Link);
  assert.doesNotMatch(Object.values(snippets).join(), /localhost:8000/);
  await close();
});
