// What a reader sees of each form that each role may post, in a WordPress as it comes.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contentOf, publish } from './support/rest.mjs';
import { outcomeOf } from './support/reader.mjs';
import { BOXES, site, snippet, table, useBrowser, wordpress } from './support/setting.mjs';
import { note } from './support/table.mjs';

const browser = useBrowser();

// What WordPress leaves to a role decides: only an administrator's HTML is left as it is.
const EXPECTED = [
  ['tag', { administrator: 'widget', author: 'content', contributor: 'content' }],
  ['figure', { administrator: 'widget', author: 'content', contributor: 'content' }],
  ['oembed', { administrator: 'frame', author: 'frame', contributor: 'frame' }],
  ['email', { administrator: 'content', author: 'content', contributor: 'content' }],
  ['image', { administrator: 'picture', author: 'picture', contributor: 'picture' }],
  // Where a frame is taken out, the link under it stays.
  ['iframe', { administrator: 'frame', author: 'link', contributor: 'link' }],
];

const inBlock = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;
const contentFor = (form, snippets) =>
  snippets.map((each) => (form === 'oembed' ? each : inBlock(each))).join('\n\n');

const postOf = (form, role, content) =>
  publish(wordpress, { role, title: `${form} by ${role}`, content });

for (const [form, outcomes] of EXPECTED) {
  describe(`The form ${form}`, () => {
    const snippets = BOXES.map((box) => snippet(box, form));
    for (const [role, expected] of Object.entries(outcomes)) {
      test(`${role}: readers get ${expected}`, async () => {
        const post = await postOf(form, role, contentFor(form, snippets));
        const { page, close } = await browser.open(post.url);
        const outcome = await outcomeOf(page, { snippets });
        note(table, { form, role, outcome });
        await close();
        assert.equal(outcome, expected);
      });
    }
  });
}

describe('Without scripts', () => {
  test('readers of a picture get it, what it says in words, and a link to its page', async () => {
    const snippets = BOXES.map((box) => snippet(box, 'image'));
    const post = await postOf('image', 'author', contentFor('image', snippets));
    const { page, close } = await browser.open(post.url, { hasScripts: false });
    assert.equal(await outcomeOf(page, { snippets, hasScripts: false }), 'picture');
    for (const [at, box] of BOXES.entries()) {
      const link = page.locator('.entry-content a:has(img)').nth(at);
      assert.equal(await link.getAttribute('href'), snippet(box, 'oembed'));
      const [, alt] = / alt="([^"]*)"/.exec(snippets[at]);
      assert.equal(await link.locator('img').getAttribute('alt'), alt);
      const { width, wanted, height, natural } = await link.locator('img').evaluate((image) => ({
        width: image.getBoundingClientRect().width,
        wanted: image.parentElement.parentElement.getBoundingClientRect().width,
        height: image.getBoundingClientRect().height,
        natural: image.naturalHeight / image.naturalWidth,
      }));
      assert.ok(width <= wanted + 1 && Math.abs(height - width * natural) <= 2, `${box}: ${width}`);
    }
    await close();
  });

  for (const form of ['tag', 'figure', 'email']) {
    test(`readers get the whole content of the form ${form}`, async () => {
      const snippets = BOXES.map((box) => snippet(box, form));
      const post = await postOf(form, 'administrator', contentFor(form, snippets));
      const { page, close } = await browser.open(post.url, { hasScripts: false });
      assert.equal(await outcomeOf(page, { snippets, hasScripts: false }), 'content');
      await close();
    });
  }

  test('readers of an oEmbed get a link to each fact box', async () => {
    const post = await postOf(
      'oembed',
      'author',
      contentFor('oembed', [snippet('matrix', 'oembed')]),
    );
    const { page, close } = await browser.open(post.url, { hasScripts: false });
    const link = page.locator('.entry-content blockquote a');
    assert.equal(await link.getAttribute('href'), snippet('matrix', 'oembed'));
    assert.ok(await link.isVisible());
    await close();
  });
});

describe('oEmbed', () => {
  test('a provider that WordPress does not know is framed without an origin of its own', async () => {
    const post = await postOf('oembed', 'author', snippet('map', 'oembed'));
    const { page, close } = await browser.open(post.url);
    const frame = page.locator('.entry-content iframe');
    assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
    assert.ok((await frame.getAttribute('src')).startsWith(site.url));
    await close();
  });

  test('the widget is at work in that frame', async () => {
    const post = await postOf('oembed', 'author', snippet('quote-sidorov-fighters', 'oembed'));
    const { page, close } = await browser.open(post.url);
    const quote = page
      .frameLocator('.entry-content iframe')
      .locator('factbox-quote [part~="base"]');
    await quote.waitFor({ timeout: 15_000 });
    await close();
  });

  test('what is higher than WordPress lets a frame be ends in a link to all of it', async () => {
    const post = await postOf('oembed', 'author', snippet('actor-russia', 'oembed'));
    const { page, close } = await browser.open(post.url);
    assert.equal(await outcomeOf(page, { snippets: ['actor-russia'] }), 'frame');
    const handle = await page.$('.entry-content iframe');
    assert.equal((await handle.boundingBox()).height, 1000);
    const frame = await handle.contentFrame();
    const scrolls = await frame.evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight - clientHeight;
    });
    assert.equal(scrolls, 0);
    await Promise.all([
      page.waitForURL(snippet('actor-russia', 'oembed')),
      frame.locator('.whole a').click(),
    ]);
    await page.locator('factbox-actor [part~="base"]').waitFor();
    assert.ok(await page.locator('.whole').isHidden());
    await close();
  });

  test('the block of the editor frames it as the bare address does', async () => {
    const url = snippet('quote-sidorov-fighters', 'oembed');
    const content = `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;
    const post = await postOf('oembed', 'author', content);
    const { page, close } = await browser.open(post.url);
    assert.equal(await outcomeOf(page, { snippets: [url] }), 'frame');
    await close();
  });
});

describe('Pasted without a block, as into the classic editor', () => {
  for (const [form, role, expected] of [
    ['tag', 'administrator', 'widget'],
    ['tag', 'author', 'content'],
    ['figure', 'administrator', 'widget'],
    ['figure', 'author', 'content'],
  ]) {
    test(`the form ${form} of an ${role} is ${expected} too`, async () => {
      const snippets = BOXES.map((box) => snippet(box, form));
      const post = await postOf(form, role, snippets.join('\n\n'));
      const { page, close } = await browser.open(post.url);
      assert.equal(await outcomeOf(page, { snippets }), expected);
      await close();
    });
  }
});

test('What an author has pasted as a figure is stored unchanged, but for its script', async () => {
  const figures = BOXES.map((box) => snippet(box, 'figure').replace(/\s*<script.*$/s, ''));
  const post = await postOf('figure', 'author', contentFor('figure', figures));
  // WordPress says so of each link with a target; it changes nothing.
  const stored = (await contentOf(wordpress, post.id)).replaceAll(' rel="noopener"', '');
  assert.equal(stored, contentFor('figure', figures));
});
