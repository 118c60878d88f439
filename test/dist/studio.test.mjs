import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { parseDataset } from '@factbox/dataset';
import { toArticle, verifyDataset } from '@factbox/cli/authoring.js';
import { serveStudio } from '../../packages/cli/dist/studio/serve-studio.js';
import { sizeOf, budgetOf } from '../../scripts/sizes.mjs';
import { DIST, ROOT, useBrowser } from './support.mjs';

const { open } = useBrowser();
const FILE = join(DIST, 'studio.html');

/** What the console was told by Studio: that a test looks at what is hidden is told there, too. */
const told = (messages) => messages.filter((text) => !/hidden by content-visibility/.test(text));

/** Studio as it is served, with the example open. */
async function openExample(options) {
  const opened = await open({
    path: '/studio/',
    mounts: { '/studio/': join(DIST, 'studio') },
    ...options,
  });
  const { page } = opened;
  await page.getByRole('button', { name: 'Try it with an example' }).press('Enter');
  await page.locator('#article-text:focus').waitFor();
  return opened;
}

/** What the draft would be as a file. */
async function exported(page) {
  await page.getByRole('button', { name: 'Use the boxes' }).press('Enter');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download for pages (JSON)' }).press('Enter'),
  ]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

test('by keyboard alone, words become a membership and a quote, each shown by its widget, and a sound file', async () => {
  const { page, messages, requests } = await openExample();
  const { keyboard } = page;
  let actions = 0;
  const press = async (...keys) => {
    for (const key of keys) {
      actions += 1;
      await keyboard.press(key);
    }
  };
  // The second sentence is a membership; all of it but what Millbrook is is read from it.
  await press('ArrowDown', 'ArrowDown', 'm');
  await page.locator('[id$="millbrook-kind"]:focus').waitFor();
  await page.getByLabel('Kind').first().selectOption('group');
  const organization = page.getByLabel('Organization', { exact: true });
  assert.equal(await organization.inputValue(), 'River Council');
  await organization.fill('');
  await keyboard.type('River ');
  // Keeping the draft meanwhile takes nothing of what is half typed.
  await page.getByText(/Kept in this browser/).waitFor();
  await keyboard.type('Council');
  await press('Tab');
  await page.locator('factbox-matrix').getByText('Millbrook').first().waitFor();

  // A quotation is taken with its speaker.
  await page.locator('#article-text').focus();
  await press('ArrowDown', 'ArrowDown', 'q');
  await page.locator('factbox-quote').getByText('Ada Holt').first().waitFor();

  const dataset = await exported(page);
  const result = parseDataset(dataset);
  assert.ok(result.ok, JSON.stringify(result.problems));
  assert.equal(dataset.memberships[0].role, 'member');
  assert.equal(Object.values(dataset.quotes)[0].text, 'The weir was closed without a word to us');
  const text = (await page.locator('#article-text p').allTextContents()).join('\n\n');
  const article = toArticle(text, dataset.article, 'article.txt');
  const faults = verifyDataset(result.dataset, article).faults;
  // Headings are no paragraphs of the text that was read here.
  assert.deepEqual(
    faults.filter(({ path }) => !path.endsWith('.section')),
    [],
  );
  assert.ok(actions < 14, `${actions} actions`);
  assert.deepEqual(told(messages), []);
  assert.deepEqual(
    requests.filter((each) => !/^\/studio\/|^blob:|^\/favicon/.test(each)),
    [],
  );
});

test('what a sentence may state is offered whole, and taken by a letter or a number', async () => {
  const { page } = await openExample();
  const { keyboard } = page;
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await page
    .getByRole('button', { name: 'Membership M Millbrook · River Council · member' })
    .waitFor();
  await keyboard.press('m');
  await page.getByRole('heading', { name: 'Millbrook · River Council · member' }).waitFor();
  await keyboard.press('Control+z');
  await page.getByRole('button', { name: /Membership M/ }).waitFor({ state: 'hidden' });
  assert.equal(await page.getByText('Nothing is stated yet.').count(), 1);
  await page.locator('#article-text').focus();
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowDown');
  const second = page.locator('.others').getByRole('button').nth(1);
  const name = await second.locator('bdi').first().textContent();
  await keyboard.press('2');
  await page.locator('.form').getByText(name).first().waitFor();
});

test('somebody who was made for a guess goes with it where another is meant', async () => {
  const { page } = await openExample();
  const { keyboard } = page;
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'i']) await keyboard.press(key);
  await page.getByRole('heading', { name: /^Easton: / }).waitFor();
  await page.getByLabel('Actor', { exact: true }).fill('');
  await keyboard.press('Tab');
  await page.getByRole('heading', { name: /^Easton: / }).waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '‹ All facts' }).press('Enter');
  assert.equal(await page.locator('.fact-line.fact-interests').count(), 1);
  assert.equal(await page.locator('.fact-line.fact-actors').count(), 0);
});

test('a text is given in one more language by keys, and is a plain text again when that is gone', async () => {
  const { page } = await openExample();
  const { keyboard } = page;
  await keyboard.press('ArrowDown');
  await keyboard.press('a');
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('Millbrook');
  await keyboard.press('Tab');
  assert.equal(
    await page.evaluate(() => document.activeElement.textContent.trim()),
    '+ language: Name',
  );
  await keyboard.press('Enter');
  await page.getByLabel('Which language?').waitFor();
  await keyboard.type('Arabic');
  await keyboard.press('Tab');
  await page.locator('input[lang="ar"]:focus').waitFor();
  await keyboard.type('ميلبروك');
  await page.getByRole('group', { name: 'Name' }).getByLabel('English').waitFor();
  const { actors } = await exported(page);
  assert.deepEqual(Object.values(actors)[0].name, { en: 'Millbrook', ar: 'ميلبروك' });
  await page.locator('dialog').getByRole('button', { name: 'Close' }).click();
  await page.locator('input[lang="ar"]').fill('');
  assert.equal(Object.values((await exported(page)).actors)[0].name, 'Millbrook');
});

test('a language that is none is told, and the text stays as it was', async () => {
  const { page } = await openExample();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  await page.getByLabel('Name', { exact: true }).fill('Millbrook');
  await page.getByRole('button', { name: /^\+ language ?: Name$/ }).press('Enter');
  await page.getByLabel('Which language?').fill('<b>Elvish</b>');
  await page.keyboard.press('Tab');
  await page.getByRole('alert').getByText('<b>Elvish</b>').waitFor();
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Millbrook');
});

test('what is done can be undone and is there again after a reload', async () => {
  const { page } = await openExample();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('a');
  const name = page.getByLabel('Name', { exact: true });
  await name.fill('Somebody');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+Shift+z');
  assert.equal(await name.inputValue(), 'Somebody');
  await untilKept(page, '"actors":{"');
  await page.reload();
  // The form is open as it was.
  await page.getByRole('heading', { name: 'Somebody' }).waitFor();
  assert.equal(await name.inputValue(), 'Somebody');
  await page.getByRole('button', { name: 'All facts' }).press('Enter');
  await page.getByRole('button', { name: /Somebody/ }).waitFor();
});

/** Runs in the page: whether the browser keeps a draft that has this in its JSON. */
async function isKept(json) {
  const given = (request) =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const { name, version } =
    (await indexedDB.databases()).find(({ name }) => name === 'factbox-studio') ?? {};
  if (!name) return false;
  const database = await given(indexedDB.open(name, version));
  try {
    const drafts = await given(database.transaction('drafts').objectStore('drafts').getAll());
    return JSON.stringify(drafts).includes(json);
  } finally {
    database.close();
  }
}

/** Waits until a draft is kept that has this in its JSON. */
async function untilKept(page, json) {
  while (!(await page.evaluate(isKept, json))) await pause(20);
}

/** Ends a tab as a crash does: nothing of it has time to write anything. */
async function crash(page) {
  const session = await page.context().newCDPSession(page);
  await Promise.race([session.send('Page.crash').catch(() => {}), page.waitForEvent('crash')]);
}

test('a tab that crashes within a half-filled form loses nothing that was typed, not even half a name', async () => {
  const { page, server } = await openExample();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('i');
  await page.locator('[id$="-actor"]:focus').waitFor();
  await untilKept(page, '"interests":[{');
  await page.getByLabel('Words', { exact: true }).fill('Wants the weir');
  await page.locator('[id$="-actor"]').focus();
  await page.keyboard.type('Millb');
  await crash(page);
  const next = await page.context().newPage();
  await next.goto(`${server.url}/studio/`);
  await next.getByRole('button', { name: /^The river council/ }).click();
  await next.locator('[id$="-actor"]:focus').waitFor();
  assert.equal(await next.locator('[id$="-actor"]').inputValue(), 'Millb');
  assert.equal(await next.getByLabel('Words', { exact: true }).inputValue(), 'Wants the weir');
  // And it goes on as if nothing had been.
  await next.keyboard.type('rook');
  await next.keyboard.press('Tab');
  await next.getByRole('heading', { name: /Millbrook/ }).waitFor();
});

test('what was pasted, stated, taken out or undone right before a crash is as it was', async () => {
  const { page, server } = await open({
    path: '/studio/',
    mounts: { '/studio/': join(DIST, 'studio') },
  });
  /** Goes on with the draft in another tab, once this one has crashed. */
  const goOn = async (from) => {
    await crash(from);
    const next = await from.context().newPage();
    await next.goto(`${server.url}/studio/`);
    await next.getByRole('button', { name: /^The ferry/ }).click();
    await next.locator('#article-text:focus').waitFor();
    return next;
  };
  const facts = (from) => from.locator('.list .fact-line .name').allTextContents();
  await page.locator('#paste').evaluate((field) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    const text = '# The ferry\n\nEstonia joined the River League in 2019. Latvia left it.';
    event.clipboardData = { getData: (type) => (type === 'text/plain' ? text : '') };
    field.dispatchEvent(event);
  });
  await page.locator('#article-text:focus').waitFor();
  const second = await goOn(page);
  await second.keyboard.press('ArrowDown');
  await second.getByRole('button', { name: /^Place/ }).waitFor();
  // In one go, as the next thing that happens is the crash.
  const press = (from, key) =>
    from.evaluate((own) => {
      const options = { key: own, bubbles: true, cancelable: true, ctrlKey: own === 'z' };
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', options));
    }, key);
  await press(second, 'a');
  await crash(second);
  const third = await second.context().newPage();
  await third.goto(`${server.url}/studio/`);
  await third.getByRole('button', { name: /^The ferry/ }).click();
  await third.locator('.form').waitFor();
  await third.getByRole('button', { name: '‹ All facts' }).click();
  assert.deepEqual(await facts(third), ['Estonia']);
  await third.locator('.fact-line').first().click();
  await third.locator('.form').waitFor();
  await third.evaluate(() => {
    [...document.querySelectorAll('.form ~ * button, .panel-head button')]
      .find((each) => each.textContent.trim() === 'Delete')
      .click();
  });
  const fourth = await goOn(third);
  assert.deepEqual(await facts(fourth), []);
  await fourth.keyboard.press('ArrowDown');
  await fourth.keyboard.press('a');
  await fourth.locator('.form').waitFor();
  await fourth.getByText(/Kept in this browser/).waitFor();
  await press(fourth, 'z');
  const fifth = await goOn(fourth);
  assert.deepEqual(await facts(fifth), []);
});

test('an article that is typed, not pasted, is there again after a crash', async () => {
  const { page, server } = await open({
    path: '/studio/',
    mounts: { '/studio/': join(DIST, 'studio') },
  });
  await page.locator('#paste:focus').waitFor();
  await page.keyboard.type('The quay was closed');
  await crash(page);
  const next = await page.context().newPage();
  await next.goto(`${server.url}/studio/`);
  await next.locator('#paste:focus').waitFor();
  assert.equal(await next.locator('#paste').inputValue(), 'The quay was closed');
});

test('hostile markup becomes words, and nothing of it runs or is asked for', async () => {
  const { page, messages, requests } = await open({
    path: '/studio/',
    mounts: { '/studio/': join(DIST, 'studio') },
  });
  const html = `<meta name=x><header><h1>A <img src=x onerror="globalThis.hit = 8">headline</h1></header><script>globalThis.hit = 1</script><p onclick="globalThis.hit = 2">One paragraph
    with <img src="https://evil.invalid/x.png" onerror="globalThis.hit = 3"> words <a href="javascript:globalThis.hit=4">and
    a link</a>.</p><svg onload="globalThis.hit = 5"></svg><iframe srcdoc="<script>parent.hit=6</script>"></iframe>
    <p style="background:url(https://evil.invalid/y)">{{constructor.constructor('globalThis.hit = 7')()}} is
    a second one &lt;img src=x onerror=alert(1)&gt;.</p>`;
  await page.locator('#paste').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    clipboardData.setData('text/plain', 'plain');
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
  await page.getByText('One paragraph with').waitFor();
  await page.getByText('<img src=x onerror=alert(1)>').waitFor();
  await page.getByRole('heading', { level: 1, name: 'A headline' }).waitFor();
  assert.equal(await page.evaluate(() => globalThis.hit), undefined);
  assert.equal(await page.locator('#article-text :is(img, a, svg, iframe, script)').count(), 0);
  assert.deepEqual(told(messages), []);
  assert.deepEqual(
    requests.filter((each) => /evil/.test(each)),
    [],
  );
});

test('the single file works from a disk under a policy of its own, and is small', async () => {
  assert.ok(existsSync(FILE));
  const { brotli } = sizeOf(FILE);
  assert.ok(brotli <= budgetOf('studio.html'), `${brotli} bytes`);
  const { page } = await open({ html: '<title>Elsewhere</title>' });
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  await page.goto(pathToFileURL(FILE).href);
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await page.getByRole('button', { name: /Take it.*every town/ }).click();
  await page.locator('factbox-quote').getByText('Tom Reed').first().waitFor();
  assert.deepEqual(told(messages), []);
});

test('it does not scroll sideways at 320 px, and shows one part at a time', async () => {
  const { page } = await openExample({ context: { viewport: { width: 320, height: 640 } } });
  for (const part of ['Article', 'Facts', 'Boxes']) {
    await page.getByRole('button', { name: part, exact: true }).click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${part}: ${width}`);
    assert.equal(await page.getByRole('region').filter({ visible: true }).count(), 1);
  }
});

test('at 400 % the words chosen, what they state and the field in focus are all to be seen', async () => {
  const { page } = await openExample({ context: { viewport: { width: 320, height: 256 } } });
  const isSeen = (selector) =>
    page.evaluate((each) => {
      const { left, top, bottom } = document.querySelector(each).getBoundingClientRect();
      const at = document.elementFromPoint(
        left + 8,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      );
      return top >= 0 && top < innerHeight && !!at?.closest(each);
    }, selector);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.locator('mark.chosen').waitFor();
  await page.waitForFunction(() => document.querySelector('.composer').offsetHeight > 40);
  assert.equal(await isSeen('.composer .kind'), true);
  assert.ok(
    await page.evaluate(
      () => document.querySelector('mark.chosen').getBoundingClientRect().bottom > 0,
    ),
  );
  await page.keyboard.press('m');
  await page.locator('[id$="millbrook-kind"]:focus').waitFor();
  assert.equal(await isSeen('[id$="millbrook-kind"]'), true);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

test('in forced colours, what is chosen and what a fact is made of are marked in the system’s colours', async () => {
  const { page } = await openExample({ context: { forcedColors: 'active' } });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const background = (selector) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  const plain = await background('#article-text');
  assert.notEqual(await background('mark.chosen'), plain);
  await page.keyboard.press('m');
  await page.locator('mark.fact').first().waitFor();
  assert.notEqual(await background('mark.fact'), plain);
});

test('in Arabic the page runs from right to left, and an English article from left to right in it', async () => {
  const { page } = await openExample();
  await page.locator('.language select').selectOption('ar');
  await page.getByRole('heading', { name: 'المقال', exact: true }).waitFor();
  const direction = (selector) =>
    page
      .locator(selector)
      .first()
      .evaluate((each) => getComputedStyle(each).direction);
  assert.equal(await direction('body'), 'rtl');
  assert.equal(await direction('#article-text'), 'ltr');
  const [article, boxes] = await Promise.all(
    ['.column.article', '.column.boxes'].map((each) => page.locator(each).boundingBox()),
  );
  assert.ok(article.x > boxes.x);
  await page.locator('#article-text').press('ArrowDown');
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
});

test('a map without outlines says where they come from', async () => {
  const { page } = await openExample();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('p');
  await page.getByLabel('Kind').selectOption('city');
  await page.getByLabel('Latitude (north)').fill('60.1, 20.2');
  await page.keyboard.press('Tab');
  await page.locator('.boxes').getByText('factbox geometry').waitFor();
});

test('as npm start serves it, a map is drawn, for its own page alone', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'scripts/serve.mjs')], {
    env: { ...process.env, PORT: '0' },
  });
  try {
    let told = '';
    for await (const chunk of child.stdout) {
      told += chunk;
      if (/\/studio\//.test(told)) break;
    }
    const [url] = /http:\S+\/studio\//.exec(told);
    const elsewhere = await fetch(`${url}shapes`, { method: 'POST', body: '{}' });
    assert.equal(elsewhere.status, 403);
    const { page } = await open({ html: '<title>Elsewhere</title>' });
    await page.goto(url);
    const text = '# A meeting\n\nBy Ada Holt\n\n3 May 2024\n\nEstonia and Latvia met in Riga.';
    await page.locator('#paste').fill(text);
    await page.getByRole('button', { name: 'Begin with this text' }).press('Enter');
    await page.locator('#article-text:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('a');
    await page.locator('.form').waitFor();
    await page.locator('factbox-map svg path').first().waitFor({ state: 'attached' });
    // It is in the site, too.
    await page.getByRole('button', { name: 'Use the boxes' }).press('Enter');
    await page.getByLabel('Address that the folder will have').fill('https://news.example/facts/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the site (ZIP)' }).press('Enter'),
    ]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const names = Object.keys(unzipSync(Buffer.concat(chunks)));
    assert.ok(
      names.some((name) => name.startsWith('geometry/')),
      names.join('\n'),
    );
  } finally {
    child.kill();
  }
});

test('opened by the command, it writes the file on disk, and changes only what was edited', async () => {
  let text = `# Kept by the desk\nformat: 1\nid: quay-2021 # as in addresses\nlanguage: en\nasOf: 2021-03
article: { title: 'The quay', author: "N. N.", published: 2021-03-02 }
passages: {}\nactors: {}\norganizations: {}\nmemberships: []\ninterests: []\nquotes: {}\nevents: {}\nplaces: {}\n`;
  const before = text;
  const dataset = {
    name: 'quay.yaml',
    read: () => Promise.resolve(text),
    write: (next) => Promise.resolve((text = next)),
  };
  const article = {
    name: 'quay.txt',
    read: () => Promise.resolve('The quay was closed in March 2021.'),
  };
  const server = await serveStudio({
    folder: join(DIST, 'studio'),
    files: { dataset, article },
    port: 0,
  });
  try {
    const { page } = await open({ html: '<title>Elsewhere</title>' });
    await page.goto(server.url);
    await page.getByText('The quay was closed in March 2021.').waitFor();
    await page.getByRole('button', { name: 'About the article' }).press('Enter');
    await page.getByLabel('Author').fill('Ada Holt');
    await page.keyboard.press('Control+s');
    await page.getByText(/Saved to quay\.yaml/).waitFor();
    assert.equal(text, before.replace('N. N.', 'Ada Holt'));
    // What another program wrote meanwhile is not lost.
    text = 'format: 1\n';
    await page.getByLabel('Author').fill('Somebody');
    await page.keyboard.press('Control+s');
    await page
      .getByText(/was changed by another program/)
      .first()
      .waitFor();
    assert.equal(text, 'format: 1\n');
  } finally {
    await server.close();
  }
});

/** Lets files fall on the page, as from a desktop. */
const drop = (page, files) =>
  page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, bytes] of all)
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, files);

test('a Word document and tables are opened; what of them is left out is listed, and what is no text is told', async () => {
  const { page } = await open({ path: '/studio/', mounts: { '/studio/': join(DIST, 'studio') } });
  const bytes = (text) => [...new TextEncoder().encode(text)];
  await page.locator('#paste').waitFor();
  await drop(page, [['x.md', [0xff, 0xfe, 0x00]]]);
  await page.getByText('x.md could not be read').waitFor();

  const paragraph = (text, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
    ${paragraph('The quay', 'Title')}${paragraph('The port of Easton &lt;b&gt;joined&lt;/b&gt; the league in 2021.')}
    ${paragraph('Money', 'Heading1')}${paragraph('Nobody paid.')}</w:body></w:document>`;
  const { zipSync } = await import('fflate');
  await drop(page, [
    ['quay.docx', [...zipSync({ 'word/document.xml': new TextEncoder().encode(document) })]],
  ]);
  await page.getByText('The port of Easton <b>joined</b> the league in 2021.').waitFor();
  await page.getByRole('heading', { name: 'Money' }).waitFor();

  const table =
    'name,kind,sources,colour\nEaston,group,"The port of Easton <b>joined</b> the league in 2021.",red\n';
  await drop(page, [['actors.csv', bytes(table)]]);
  await page
    .getByRole('button', { name: /Easton/ })
    .first()
    .waitFor();
  await page.getByText(/colour/).waitFor();
});

test('nothing that axe can see keeps anybody out: list, form, dialogs, and in Arabic', async () => {
  const source = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
  const { page } = await openExample();
  const check = async (state) => {
    await page.evaluate(source);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document));
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    assert.deepEqual(told, [], state);
  };
  await check('list');
  await page.keyboard.press('ArrowDown');
  await check('chosen words');
  await page.keyboard.press('m');
  await page.locator('[id$="-actor"]:focus').waitFor();
  await check('form');
  await page.getByRole('button', { name: 'Use the boxes' }).press('Enter');
  await check('dialog');
  await page.keyboard.press('Escape');
  await page.locator('.language select').selectOption('ar');
  await page.getByRole('button', { name: 'كل الحقائق' }).waitFor();
  await check('Arabic');
});

test('a draft that is open in one tab opens as a copy in another, so that neither writes over the other', async () => {
  const { page: first, server } = await openExample();
  await first.getByRole('button', { name: /Take it.*The weir/ }).click();
  await first.getByText(/Kept in this browser/).waitFor();
  const second = await first.context().newPage();
  await second.goto(`${server.url}/studio/`);
  await second.getByText('open in another tab; here you would work on a copy').waitFor();
  await second.getByRole('button', { name: /^The river council/ }).click();
  await second
    .getByRole('button', { name: /Ada Holt/ })
    .first()
    .waitFor();
  await second.getByRole('button', { name: 'About the article' }).press('Enter');
  await second.getByLabel('Author').fill('The copy');
  await first.getByRole('button', { name: 'About the article' }).press('Enter');
  await first.getByLabel('Author').fill('The first');
  const third = await first.context().newPage();
  const kept = third.getByRole('button', { name: /^The river council/ });
  // A draft is kept a moment after the last letter.
  do {
    await third.goto(`${server.url}/studio/`);
    await kept.first().waitFor();
  } while ((await kept.count()) < 2);
  assert.equal(await second.getByLabel('Author').inputValue(), 'The copy');
  assert.equal(await first.getByLabel('Author').inputValue(), 'The first');
});

for (const { what, body, status, told } of [
  { what: 'is not there', body: '', status: 404, told: 'kit.json: 404 Not Found' },
  { what: 'is no JSON', body: '<!doctype html>', status: 200, told: 'kit.json: no JSON' },
  { what: 'is another file', body: '{}', status: 200, told: 'kit.json: no factbox.js' },
  {
    what: 'lacks a part',
    body: '{"factbox.js":"x"}',
    status: 200,
    told: 'kit.json: no factbox-site.js',
  },
  {
    what: 'holds no texts',
    body: '{"factbox.js":1}',
    status: 200,
    told: 'kit.json: no factbox.js',
  },
]) {
  test(`it says why there is no site where what it is made of ${what}`, async () => {
    const { page } = await openExample();
    await page.route('**/kit.json', (route) => route.fulfill({ status, body }));
    await page.getByRole('button', { name: /Take it.*The weir/ }).press('Enter');
    await page.getByRole('button', { name: 'Use the boxes' }).press('Enter');
    await page.getByLabel('Address that the folder will have').fill('https://example.org/boxes');
    await page.getByRole('button', { name: 'Download the site (ZIP)' }).press('Enter');
    await page.getByText(`The site was not made: ${told}`).first().waitFor();
  });
}

test('the site that it gives as a ZIP is the one that the command builds, but for pictures and Studio itself', async () => {
  const { page, messages } = await openExample();
  await page.getByRole('button', { name: /Take it.*The weir/ }).press('Enter');
  const dataset = await exported(page);
  await page.getByLabel('Address that the folder will have').fill('https://example.org/boxes');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the site (ZIP)' }).press('Enter'),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'factbox-studio-'));
  try {
    await download.saveAs(join(folder, 'site.zip'));
    const zipped = unzipSync(readFileSync(join(folder, 'site.zip')));
    writeFileSync(join(folder, 'facts.json'), JSON.stringify(dataset));
    const to = [
      '--out',
      join(folder, 'site'),
      '--base',
      'https://example.org/boxes/',
      '--no-images',
    ];
    const bin = join(ROOT, 'packages/cli/bin/factbox.mjs');
    execFileSync(process.execPath, [bin, 'build', join(folder, 'facts.json'), ...to], {
      stdio: 'ignore',
    });
    const built = readdirSync(join(folder, 'site'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(join(folder, 'site'), join(parentPath, name)));
    const isOwn = (name) => ['studio.html', 'kit.json'].includes(name);
    assert.deepEqual(
      Object.keys(zipped)
        .filter((name) => name !== `${dataset.id}.json`)
        .sort(),
      built.filter((name) => !isOwn(name)).sort(),
    );
    for (const name of built.filter((each) => !isOwn(each) && each !== 'manifest.json')) {
      assert.ok(readFileSync(join(folder, 'site', name)).equals(zipped[name]), name);
    }
    assert.deepEqual(told(messages), []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what can be copied is shown as its reader will see it, and an image is made of the box', async () => {
  const { page, messages } = await openExample();
  await page.getByRole('button', { name: /Take it.*The weir/ }).press('Enter');
  await page.locator('factbox-quote').getByText('Ada Holt').first().waitFor();
  await page.getByRole('button', { name: 'Use the boxes' }).press('Enter');
  for (const where of [
    'Tag for a page',
    'Figure for WordPress',
    'Whole box for a page that a server writes',
    'E-mail',
  ]) {
    await page.getByLabel('Where it goes').selectOption({ label: where });
    await page
      .locator('dialog .snippet-preview')
      .getByText('Ada Holt')
      .filter({ visible: true })
      .first()
      .waitFor();
  }
  await page.getByLabel('Where it goes').selectOption({ label: 'Image' });
  const picture = page.locator('dialog img.picture');
  await picture.waitFor();
  assert.ok(
    await picture.evaluate((image) => image.decode().then(() => image.naturalHeight > 100)),
  );
  const snippet = await page.locator('dialog .snippet').inputValue();
  assert.match(snippet, /^<img src="quote-[^"]+\.png" alt="[^"]*Ada Holt/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the image' }).press('Enter'),
  ]);
  assert.match(download.suggestedFilename(), /^quote-.*\.png$/);
  assert.deepEqual(told(messages), []);
});

test('what is taken, added or taken out by a key leaves the focus beside it', async () => {
  const { page } = await openExample();
  const focused = () => page.evaluate(() => document.activeElement.textContent.trim());
  await page.getByRole('button', { name: /Take it.*The weir/ }).press('Enter');
  assert.match(await focused(), /^Take it/);
  await page.locator('#article-text').press('ArrowDown');
  await page.keyboard.press('e');
  await page.getByLabel('Name', { exact: true }).fill('A meeting');
  await page.locator('.form > details > summary').first().press('Enter');
  await page.getByRole('button', { name: 'Add: Participants' }).press('Enter');
  await page.locator('[id$="participants-0--actor"]:focus').waitFor();
  await page.getByRole('button', { name: 'Take out: Participants 1' }).press('Enter');
  assert.match(await focused(), /^Add: Participants/);
  // And from the form back to its words.
  await page.keyboard.press('Escape');
  await page.locator('#article-text:focus').waitFor();
  await page.locator('mark.chosen').waitFor();
});
