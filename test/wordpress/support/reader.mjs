// What a reader sees of fact boxes on a page of WordPress.
import { parseFragment } from 'parse5';

const TAGS = 'factbox-matrix, factbox-actor, factbox-map, factbox-quote';
/** WordPress shows no embed lower or higher. */
const [LEAST, MOST] = [200, 1000];

/**
 * How the boxes of a post appear: `widget`, where every one is at work; `frame`, where every one
 * is framed at its full height; `picture`; `link`, where a link to each is all that is left;
 * `content`, where all facts are there to read; `part`, where only some are; `nothing`.
 */
export async function outcomeOf(page, { snippets, hasScripts = true }) {
  const count = snippets.length;
  const content = page.locator('.entry-content');
  if (hasScripts && (await readyWidgets(page, count)) === count) return 'widget';
  if (hasScripts && (await fittingFrames(page, count)) === count) return 'frame';
  const text = await content.innerText();
  const facts = snippets.flatMap(factsOf);
  const missing = missingOf(facts, text);
  if (facts.length && (await leadsTo(page, snippets))) return 'link';
  const pictures = await loadedPictures(page);
  if (!facts.length) return pictures >= count ? 'picture' : 'nothing';
  if (!missing.length) return 'content';
  return missing.length < facts.length ? 'part' : 'nothing';
}

/** How many tags show their widget; waits for them. */
async function readyWidgets(page, count) {
  const tags = page.locator('.entry-content').locator(TAGS);
  if ((await tags.count()) === 0 && !(await page.locator('script[src*="factbox"]').count()))
    return 0;
  return eventually(
    () =>
      tags.evaluateAll(
        (elements) =>
          elements.filter((element) => {
            const base = element.shadowRoot?.querySelector('[part~="base"]');
            return base && base.getBoundingClientRect().height > 40;
          }).length,
      ),
    (ready) => ready === count,
  );
}

/** How many frames are seen, as high as what is in them; waits for them. */
async function fittingFrames(page, count) {
  const frames = page.locator('.entry-content iframe');
  if ((await frames.count()) === 0) return 0;
  return eventually(
    async () => {
      let fitting = 0;
      for (const handle of await frames.elementHandles()) {
        // A frame that waits for its turn is loaded where it is looked at.
        await handle.scrollIntoViewIfNeeded({ timeout: 3000 }).catch(() => {});
        const box = await handle.boundingBox();
        const inner = await (
          await handle.contentFrame()
        )
          ?.evaluate(() => document.body?.getBoundingClientRect().height ?? 0)
          .catch(() => 0);
        if (!box || !inner) continue;
        const isClamped = (await handle.getAttribute('data-secret')) !== null;
        const wanted = isClamped ? Math.min(MOST, Math.max(LEAST, inner)) : inner;
        if (Math.abs(box.height - wanted) <= 2) fitting += 1;
      }
      return fitting;
    },
    (fitting) => fitting === count,
  );
}

/** Whether all words of the forms are links, and these are there to follow. */
async function leadsTo(page, snippets) {
  const links = snippets.flatMap((html) => [...html.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)]);
  const facts = snippets.flatMap(factsOf);
  // A fact that stands outside of a link would be more than a link.
  if (missingOf(facts, links.map(([, , words]) => decoded(words)).join(' ')).length) return false;
  for (const [, href] of links) {
    if (!(await page.locator(`.entry-content a[href="${href}"]`).first().isVisible())) return false;
  }
  return true;
}

async function loadedPictures(page) {
  const images = page.locator('.entry-content img[alt]:not([alt=""])');
  const all = await images.count();
  // WordPress has an image loaded where it is looked at.
  for (const image of await images.all()) await image.scrollIntoViewIfNeeded();
  return eventually(
    () =>
      images.evaluateAll(
        (elements) => elements.filter((image) => image.complete && image.naturalWidth > 0).length,
      ),
    (loaded) => loaded === all,
  );
}

async function eventually(measure, isEnough) {
  const deadline = Date.now() + 15_000;
  let value = await measure();
  while (!isEnough(value) && Date.now() < deadline) {
    await new Promise((done) => setTimeout(done, 250));
    value = await measure();
  }
  return value;
}

/** Every piece of text that some HTML holds. */
export function factsOf(html) {
  const texts = (node) =>
    node.nodeName === 'script'
      ? []
      : node.nodeName === '#text'
        ? [node.value]
        : (node.childNodes ?? []).flatMap(texts);
  return [...new Set(texts(parseFragment(html)).map(plain))].filter((text) =>
    /[\p{L}\p{N}]/u.test(text),
  );
}

const decoded = (html) => factsOf(html).join(' ');

/** Those facts that a text does not hold. */
export function missingOf(facts, text) {
  const whole = plain(text);
  return facts.filter((fact) => !whole.includes(fact));
}

/** Text without what WordPress makes of quotation marks, dashes and spaces for the eye. */
const plain = (text) =>
  text
    .replace(/[‘’′'`]/g, "'")
    .replace(/[“”″"„«»]/g, '"')
    .replace(/[‐‑‒–—−-]+/g, '-')
    .replace(/…/g, '...')
    .replace(/×/g, 'x')
    .replace(/[\s\u2060\u200b]+/gu, ' ')
    .trim()
    .toLowerCase();
