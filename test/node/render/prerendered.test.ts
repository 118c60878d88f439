import assert from 'node:assert/strict';
import test from 'node:test';
import { casesOf, languages, realDataset, render } from '../../support/form-cases.js';
import { readHtml, textOf } from '../../support/html-tree.js';
import { smallDataset } from '../../support/small-dataset.js';
import { renderWidget } from '../../../packages/cli/src/render/render-widget.js';

const shadowOf = (html: string): string =>
  /<template shadowrootmode="open">(.*)<\/template>/s.exec(html)![1]!;
const withoutStyle = (html: string): string => html.replace(/<style>.*?<\/style>/s, '');
const words = (html: string): string => textOf(withoutStyle(html)).replace(/\s+/g, ' ');

for (const [name, options] of casesOf(realDataset).slice(0, 12)) {
  test(`${name} is written with its shadow root and, for where there is none, in words`, async () => {
    const html = await render({ ...options, target: 'prerendered' });
    const [, rest] = html.split('</template>');
    const web = await render({ ...options, target: 'web', isBare: true });
    assert.equal(words(rest!), words(web.replace(/<svg.*<\/svg>/s, '')));
    const shadow = shadowOf(html);
    assert.doesNotMatch(shadow, /<!--|<\?|\[object|undefined|@click/);
    const ids = readHtml(withoutStyle(shadow)).elements.flatMap(({ attrs }) =>
      attrs.filter(({ name: each }) => each === 'id').map(({ value }) => value),
    );
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    // Patterns are defined in each picture, and found in the first, which is never hidden.
    assert.deepEqual(
      repeated.filter(
        (id) =>
          !/^(map-)?(member|observer|host|participant|partner|declined|not-invited|suspended|withdrawn|non-member)$/.test(
            id,
          ),
      ),
      [],
    );
  });
}

test('a prerendered widget is in the language that it is asked for', async () => {
  for (const language of languages) {
    const html = await render({ widget: 'matrix', target: 'prerendered', language });
    assert.match(
      html,
      new RegExp(`^<factbox-matrix${language === 'en' ? '' : ` lang="${language}"`}`),
    );
    assert.match(shadowOf(html), new RegExp(`class="base" tabindex="-1" lang="${language}"`));
  }
});

test('a prerendered map is drawn for each width, and its shapes are written once', async () => {
  const options = { widget: 'map', target: 'prerendered' } as const;
  const html = await render({ ...options, widths: [320, 480, 700] });
  const drawn = [...html.matchAll(/<svg part="map" class="map" viewBox="0 0 (\d+) /g)];
  assert.deepEqual(
    drawn.map(([, width]) => width),
    ['320', '480', '700'],
  );
  assert.equal(html.split('<use href="#shapes"').length - 1, 2);
  const paths = [...html.matchAll(/<path class="stroke coast" d="/g)];
  assert.equal(paths.length, 1);
  for (const [at, shown] of [
    [392, '(width < 392px){.map:nth-child(2 '],
    [392, '(width >= 392px){.map:nth-child(1 '],
    [580, '(width < 580px){.map:nth-child(3 '],
    [580, '(width >= 580px){.map:nth-child(2 '],
  ]) {
    assert.ok(html.includes(`@container ${shown}of .map){display:none}}`), String(at));
  }
  assert.doesNotMatch(await render({ ...options, widths: [500] }), /nth-child\(\d of \.map/);
});

test('a prerendered map without shapes says so and lists everything', async () => {
  const html = await renderWidget({ dataset: realDataset, widget: 'map', target: 'prerendered' });
  assert.match(shadowOf(html), /The map could not be drawn/);
  assert.doesNotMatch(html, /<svg part="map"/);
});

test('links of a prerendered widget lead to the article where it stands elsewhere', async () => {
  const base = 'https://example.org/story';
  const html = await renderWidget({
    dataset: smallDataset,
    widget: 'quote',
    target: 'prerendered',
    base,
  });
  const { elements } = readHtml(shadowOf(html));
  const links = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href'));
  assert.ok(links.length > 0);
  for (const { value } of links) assert.ok(value.startsWith(`${base}#:~:text=`), value);
});
