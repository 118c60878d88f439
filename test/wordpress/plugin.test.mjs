// The plugin in a real WordPress: tags of authors survive, and the block's content is in the page.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ROOT } from '../../scripts/packages.mjs';
import { run } from './support/processes.mjs';
import { factsOf, missingOf, outcomeOf } from './support/reader.mjs';
import { contentOf, publish, restOf } from './support/rest.mjs';
import { BOXES, DATASET, site, snippet, table, useBrowser, wordpress } from './support/setting.mjs';
import { note } from './support/table.mjs';
import { complaints, requestsOf, runInside } from './support/wordpress.mjs';

const browser = useBrowser();
const inside = (order) => runInside(wordpress, 'plugin.php', order);
/** Since WordPress 6.5 a block names modules of its own for the reader's page. */
const [major, minor] = wordpress.version.split('.').map(Number);
const knowsModules = major > 6 || (major === 6 && minor >= 5);
const setSite = (value) => inside({ do: 'option', name: 'factbox_site', value });

const folder = `${site.url}${DATASET}/`;
const blockOf = (attributes) => `<!-- wp:factbox/box ${JSON.stringify(attributes)} /-->`;
const blocks = [
  { address: folder },
  { address: folder, widget: 'map' },
  { address: folder, widget: 'actor', actor: 'russia' },
  { address: folder, widget: 'quote', quote: 'sidorov-fighters' },
];

before(async () => {
  await inside({ do: 'activate' });
  await setSite(site.url);
});
after(() => inside({ do: 'deactivate' }));

describe('The plugin’s files', () => {
  const root = join(ROOT, 'packages/wordpress/factbox');
  const files = readdirSync(root, { recursive: true }).filter((name) => name.endsWith('.php'));
  for (const file of files) {
    test(`${file} is sound PHP`, () => run(wordpress.php, ['-l', join(root, file)]));
  }
});

describe('With the plugin', () => {
  for (const form of ['tag', 'figure']) {
    for (const role of ['administrator', 'author', 'contributor']) {
      test(`${role}: readers get the widgets of the form ${form}`, async () => {
        const snippets = BOXES.map((box) => snippet(box, form));
        const content = snippets.map((html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`);
        const post = await publish(wordpress, { role, title: form, content: content.join('\n\n') });
        const { page, close } = await browser.open(post.url);
        const outcome = await outcomeOf(page, { snippets });
        note(table, { form: `${form}, with the plugin`, role, outcome });
        await close();
        assert.equal(outcome, 'widget');
      });
    }
  }

  test('an author’s tag is stored with all its attributes and content', async () => {
    const tags = BOXES.map((box) => snippet(box, 'tag').replace(/\s*<script.*$/s, ''));
    const content = tags.join('\n\n');
    // The filter takes the short form of a fragment for a protocol; the plugin writes the long one.
    const short = content.replaceAll('href="#/?:~:', 'href="#:~:');
    assert.notEqual(short, content);
    for (const pasted of [content, short]) {
      const post = await publish(wordpress, { role: 'author', title: 'Tag', content: pasted });
      // WordPress says so of each link with a target; it changes nothing.
      const stored = (await contentOf(wordpress, post.id)).replaceAll(' rel="noopener"', '');
      assert.ok(stored === content, 'the filter has changed the tag');
    }
  });

  test('an author’s tag cannot bring a script or an address of another kind', async () => {
    const content = `<factbox-map src="javascript:alert(1)" geometry="javascript:alert(2)" onclick="alert(3)" style="position:fixed" organization="csto"><script>alert(4)</script></factbox-map>`;
    const post = await publish(wordpress, { role: 'author', title: 'Tag', content });
    const stored = await contentOf(wordpress, post.id);
    assert.match(stored, /<factbox-map [^>]*organization="csto">/);
    assert.doesNotMatch(stored, /javascript:|onclick|style|<script/);
  });

  test('a page without a fact box loads nothing of the kit', async () => {
    const post = await publish(wordpress, { role: 'author', title: 'None', content: 'Plain.' });
    const { page, requests, close } = await browser.open(post.url);
    assert.deepEqual(
      requests.filter((url) => url.includes('factbox') || url.startsWith(site.url)),
      [],
    );
    assert.equal(await page.getByText('Plain.').isVisible(), true);
    await close();
  });
});

describe('The block', () => {
  const facts = BOXES.flatMap((box) => factsOf(snippet(box, 'tag')));
  let post;
  before(async () => {
    const content = blocks.map(blockOf).join('\n\n');
    post = await publish(wordpress, { role: 'author', title: 'Blocks', content });
  });

  test('is in the page that the server sends, with every fact', async () => {
    const html = await (await fetch(post.url)).text();
    for (const widget of ['matrix', 'map', 'actor', 'quote']) {
      assert.match(html, new RegExp(`<factbox-${widget} [^>]*src="${site.url}`));
    }
    assert.deepEqual(missingOf(facts, factsOf(html).join(' ')), []);
  });

  test('is read without scripts', async () => {
    const { page, close } = await browser.open(post.url, { hasScripts: false });
    assert.deepEqual(missingOf(facts, await page.locator('.entry-content').innerText()), []);
    await close();
  });

  test('becomes the widget, and asks no other host', async () => {
    const { page, requests, close } = await browser.open(post.url);
    const outcome = await outcomeOf(page, { snippets: BOXES });
    note(table, { form: 'block, with the plugin', role: 'author', outcome });
    assert.equal(outcome, 'widget');
    const origins = new Set(requests.map((url) => new URL(url).origin));
    assert.deepEqual(
      [...origins].sort(),
      [new URL(wordpress.url).origin, new URL(site.url).origin].sort(),
    );
    await close();
  });

  test('has the page load the loader as a module, once, in the way that this WordPress has', async () => {
    const html = await (await fetch(post.url)).text();
    const loaders = html.match(/<script [^>]*\/factbox\.js[^>]*>/g) ?? [];
    assert.equal(loaders.length, 1, loaders.join('\n'));
    const [loader] = loaders;
    assert.match(loader, /^<script (?=[^>]*type="module")/);
    const { src, integrity } = await (await fetch(`${site.url}loader.json`)).json();
    assert.match(src, /^kit\/[\da-f]{12}\/factbox\.js$/);
    assert.ok(/src=(["'])(.*?)\1/.exec(loader)[2] === site.url + src, loader);
    assert.ok(loader.includes(`integrity="${integrity}" crossorigin="anonymous"`), loader);
    assert.match(loader, knowsModules ? /id="factbox-loader-js-module"/ : /id='factbox-loader-js'/);
    assert.deepEqual(await inside({ do: 'modules' }), knowsModules ? ['factbox-loader'] : null);
  });

  for (const role of ['administrator', 'contributor']) {
    test(`becomes the widget for the role ${role} too`, async () => {
      const content = blocks.map(blockOf).join('\n\n');
      const own = await publish(wordpress, { role, title: 'Blocks', content });
      const { page, close } = await browser.open(own.url);
      const outcome = await outcomeOf(page, { snippets: BOXES });
      note(table, { form: 'block, with the plugin', role, outcome });
      await close();
      assert.equal(outcome, 'widget');
    });
  }

  test('hands what it was told on to the tag', async () => {
    const html = await rendered({ ...blocks[1], organization: '"><script>' });
    assert.match(html, /<factbox-map [^>]*organization="&quot;&gt;&lt;script&gt;"/);
    assert.doesNotMatch(html, /<script>/);
  });

  test('takes the address of one fact box, pinned or not', async () => {
    const pinned = snippet('quote-sidorov-fighters', 'oembed');
    for (const address of [pinned, `${folder}quote-sidorov-fighters.html`]) {
      assert.match(await rendered({ address }), /<factbox-quote [^>]*quote="sidorov-fighters"/);
    }
  });

  test('is a link where its fact box is not there', async () => {
    const html = await rendered({ address: folder, widget: 'actor', actor: 'nobody' });
    assert.match(html, /^<p [^>]*><a href="[^"]*\/actor-nobody\.html">/);
  });

  test('asks no site that no administrator has named', async () => {
    const before = requestsOf(wordpress).length;
    for (const address of [
      'https://elsewhere.example/a.html',
      `${site.url}../a.html`,
      `${site.url}%2e%2e/a.html`,
      site.url.replace('://', '://name@') + 'a.html',
      'http://localhost:1/a.html',
    ]) {
      assert.doesNotMatch(await rendered({ address }), /<factbox-/, address);
    }
    assert.equal(requestsOf(wordpress).length, before);
  });

  test('stays as it was when the site is down, and no longer for every failure', async () => {
    await rendered(blocks[0]);
    await inside({ do: 'expire' });
    const ends = await inside({ do: 'ends' });
    writeFileSync(site.down, '');
    try {
      await new Promise((done) => setTimeout(done, 1100));
      assert.match(await rendered(blocks[0]), /<factbox-matrix /);
      assert.deepEqual(await inside({ do: 'ends' }), ends);
      await inside({ do: 'expire' });
      const unread = await rendered({ address: folder, widget: 'actor', actor: 'china' });
      assert.match(unread, /<a href=/);
    } finally {
      rmSync(site.down);
    }
  });

  test('reads a fact box once', async () => {
    await rendered(blocks[3]);
    const before = requestsOf(wordpress).length;
    await rendered(blocks[3]);
    assert.equal(requestsOf(wordpress).length, before);
  });
});

describe('With the bundles in its own folder', () => {
  const kit = join(wordpress.root, 'wp-content/plugins/factbox/kit');
  before(() => cpSync(join(ROOT, 'dist'), kit, { recursive: true }));
  after(() => rmSync(kit, { recursive: true }));

  test('the plugin serves the loader itself, and it works', async () => {
    const snippets = BOXES.map((box) => snippet(box, 'figure'));
    const post = await publish(wordpress, {
      role: 'author',
      title: 'Kit',
      content: snippets.join('\n\n'),
    });
    const { page, requests, close } = await browser.open(post.url);
    assert.equal(await outcomeOf(page, { snippets }), 'widget');
    const own = `${wordpress.url}/wp-content/plugins/factbox/kit/`;
    const loaders = requests.filter((url) => url.includes('/factbox.js'));
    assert.deepEqual(loaders, [`${own}factbox.js`]);
    assert.ok(requests.includes(`${own}factbox-fallback.css`));
    await close();
  });
});

describe('In the administration', () => {
  let context;
  before(async () => {
    context = await browser.newContext();
    const { page, close } = await browser.open(`${wordpress.url}/wp-login.php`, { context });
    await page.getByLabel('Username or Email Address').fill('administrator');
    await page.locator('#user_pass').fill(wordpress.users.administrator.login);
    await page.getByRole('button', { name: 'Log In' }).click();
    await page.waitForURL(/wp-admin/, { timeout: 60_000 });
    await close();
  });
  after(() => context.close());

  test('the site is named on a page of the settings', async () => {
    const url = `${wordpress.url}/wp-admin/options-general.php?page=factbox`;
    const { page, close } = await browser.open(url, { context });
    const field = page.getByLabel('Site of the fact boxes', { exact: true });
    assert.equal(await field.inputValue(), site.url);
    await field.fill(site.url.replace(/\/$/, ''));
    await page.getByRole('button', { name: 'Save Changes' }).click();
    await page.getByText('Settings saved.').waitFor({ timeout: 30_000 });
    assert.equal(await field.inputValue(), site.url);
    const { src } = await (await fetch(`${site.url}loader.json`)).json();
    await page.getByText(`Now: ${site.url}${src}`).waitFor();
    assert.equal(await page.getByRole('radio', { name: 'Pinned' }).isChecked(), true);
    await close();
  });

  test('the editor asks for address and fact box, and shows it as readers will see it', async () => {
    const url = `${wordpress.url}/wp-admin/post-new.php`;
    const { page, close } = await browser.open(url, { context });
    await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('factbox/box'));
    await page.evaluate(() => {
      const { createBlock } = globalThis.wp.blocks;
      const { dispatch } = globalThis.wp.data;
      for (const scope of ['core/edit-post', 'core']) {
        dispatch('core/preferences').set(scope, 'welcomeGuide', false);
      }
      dispatch('core/block-editor').insertBlocks(createBlock('factbox/box'));
    });
    // A newer editor shows what is written in a frame.
    await page.locator('iframe[name="editor-canvas"], .is-root-container').first().waitFor();
    const isFramed = await page.locator('iframe[name="editor-canvas"]').count();
    const canvas = isFramed ? page.frameLocator('iframe[name="editor-canvas"]') : page;
    const block = canvas.locator('[data-type="factbox/box"]');
    await block.getByLabel('Address').fill(folder);
    await block.getByLabel('Fact box').selectOption({ label: 'A quote with its answer' });
    await block.getByLabel('Quote (id)').fill('sidorov-fighters');
    await block.getByRole('button', { name: 'Show' }).click();
    const preview = block.locator('factbox-quote');
    await preview.waitFor({ timeout: 30_000 });
    const facts = factsOf(snippet('quote-sidorov-fighters', 'tag'));
    assert.deepEqual(missingOf(facts, await preview.innerText()), []);
    const rule = await preview.locator('.factbox').evaluate((each) => {
      return getComputedStyle(each).borderTopStyle;
    });
    assert.equal(rule, 'solid');
    const stored = await page.evaluate(() =>
      globalThis.wp.data.select('core/editor').getEditedPostContent(),
    );
    assert.match(stored, /<!-- wp:factbox\/box \{[^}]*"quote":"sidorov-fighters"\} \/-->/);
    await close();
  });
});

test('PHP has found nothing to complain of in the plugin', () => {
  assert.deepEqual(complaints(wordpress), []);
});

test('WordPress has asked no server but the site of the fact boxes', () => {
  const requests = requestsOf(wordpress);
  assert.ok(requests.length > 0);
  assert.deepEqual(
    requests.filter((url) => !url.startsWith(site.url)),
    [],
  );
});

test('Once uninstalled, the plugin has left nothing in the database', async () => {
  assert.notDeepEqual(await inside({ do: 'stored' }), []);
  await inside({ do: 'uninstall' });
  assert.deepEqual(await inside({ do: 'stored' }), []);
});

/** What the block is on a page. */
async function rendered(attributes) {
  const route = '/wp/v2/block-renderer/factbox/box?context=edit';
  const answer = await restOf(wordpress, 'author')('POST', route, { attributes });
  return answer.rendered;
}
