import assert from 'node:assert/strict';
import test from 'node:test';
import { fewCases, languages, realDataset, render } from '../../support/form-cases.js';
import { readHtml, textOf } from '../../support/html-tree.js';
import { smallDataset } from '../../support/small-dataset.js';
import { renderWidget } from '../../../packages/cli/src/render.js';

const shadowOf = (html: string): string =>
  /<template shadowrootmode="open">(.*)<\/template>/s.exec(html)![1]!;
const withoutStyle = (html: string): string => html.replace(/<style>.*?<\/style>/s, '');
const words = (html: string): string => textOf(withoutStyle(html)).replace(/\s+/g, ' ');

for (const [name, options] of fewCases) {
  test(`${name} is written with its shadow root and, for where there is none, in words`, async () => {
    const html = await render({ ...options, target: 'prerendered' });
    const [, rest] = html.split('</template>');
    const web = await render({ ...options, target: 'web', isBare: true });
    const said = words(web.replace(/<svg.*<\/svg>/s, ''));
    if (options.widget === 'matrix') {
      // Its table is told by columns, so that nothing is written twice.
      const told = new Set(words(rest!).split(/[\s,;:]+/));
      const lost = said.split(/[\s,;:]+/).filter((word) => !told.has(word) && word !== '·');
      assert.deepEqual(lost, []);
    } else {
      assert.equal(words(rest!), said);
    }
    const shadow = shadowOf(html);
    assert.doesNotMatch(shadow, /<!--|<\?|\[object|undefined|@click/);
    const ids = readHtml(withoutStyle(shadow)).elements.flatMap(({ attrs }) =>
      attrs.filter(({ name: each }) => each === 'id').map(({ value }) => value),
    );
    // Patterns are defined in each picture, and found in the first, which is never hidden.
    const isPattern = (id: string): boolean => shadow.includes(`<pattern id="${id}"`);
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index && !isPattern(id));
    assert.deepEqual(repeated, []);
  });
}

test('beside a drawn table its words say each thing once a column, and of whom', async () => {
  const options = { dataset: realDataset, widget: 'matrix', target: 'prerendered' } as const;
  const [, rest] = (await renderWidget(options)).split('</template>');
  const text = words(rest!).replaceAll('\u00a0', ' ');
  assert.ok(text.includes('member ¶ 3: Kazakhstan, Kyrgyzstan, Tajikistan, Armenia, and Belarus'));
  assert.ok(text.includes('not a member ¶ 3: Turkmenistan and Uzbekistan'));
  assert.ok(text.includes('not stated in the article: Iran, Turkmenistan, Armenia, and Belarus'));
  assert.equal(rest!.match(/not stated in the article/g)?.length, 5);
});

test('a prerendered tag says in which language it is drawn, so that it stays in that', async () => {
  const options = { widget: 'matrix', target: 'prerendered' } as const;
  for (const language of languages) {
    for (const html of [
      await render({ ...options, language }),
      await render({ ...options, attributes: { lang: language } }),
    ]) {
      assert.match(html, new RegExp(`^<factbox-matrix lang="${language}">`));
      assert.match(
        shadowOf(html),
        new RegExp(`class="base" tabindex="-1" hidden lang="${language}"`),
      );
    }
  }
  assert.match(await render(options), /^<factbox-matrix lang="en">/);
  const turned = await render({ ...options, attributes: { dir: 'rtl' } });
  assert.match(turned, /^<factbox-matrix dir="rtl" lang="en">/);
  assert.match(shadowOf(turned), /class="base" tabindex="-1" hidden lang="en">/);
});

test('what was asked for in a language without words is asked for in it again, so that no name changes', async () => {
  const dataset = { ...smallDataset, language: 'de' };
  const asked = { dataset, widget: 'matrix' } as const;
  const drawn = await renderWidget({ ...asked, target: 'prerendered' });
  assert.match(drawn, /^<factbox-matrix lang="de">/);
  assert.match(shadowOf(drawn), /class="base" tabindex="-1" hidden lang="en"/);
  const figure = await renderWidget({ ...asked, target: 'strict' });
  assert.match(figure, /^<figure [^>]*lang="en" dir="ltr" data-factbox="matrix" data-lang="de">/);
  assert.match(
    await renderWidget({ ...asked, target: 'web', language: 'de' }),
    /^<factbox-matrix lang="de">/,
  );
  const english = await renderWidget({ ...asked, target: 'strict', language: 'en' });
  assert.doesNotMatch(english, /data-lang/);
});

const map = { widget: 'map', target: 'prerendered' } as const;
const widthsOf = (html: string): number[] =>
  [...html.matchAll(/<svg part="map" class="map" viewBox="0 0 (\d+) /g)].map(
    ([, width]) => +width!,
  );

test('a prerendered map is drawn for each crop and each width asked for, in order and once', async () => {
  assert.deepEqual(widthsOf(await render(map)), [360, 482, 679]);
  assert.deepEqual(widthsOf(await render({ ...map, widths: [] })), [360, 482, 679]);
  assert.deepEqual(widthsOf(await render({ ...map, widths: [832, 344, 344] })), [344, 482, 832]);
  assert.deepEqual(
    widthsOf(await render({ ...map, widths: [320, 390, 500, 640, 900] })),
    [320, 390, 500, 640, 900],
  );
});

test('the shapes of a prerendered map are written once', async () => {
  const html = await render(map);
  assert.equal(html.split('<use href="#shapes"').length - 1, 2);
  assert.equal(html.split('<path class="stroke coast" d="').length - 1, 1);
});

test('of a prerendered map’s pictures one is shown, by crop and then by what is nearest', async () => {
  const html = await render({ ...map, widths: [320, 390, 500, 640, 900] });
  const rules = [
    ...html.matchAll(/@container \(width (<|>=) ([\d.]+)px\)\{\.map:nth-child\((\d) of/g),
  ];
  const shownAt = (width: number): number[] =>
    [1, 2, 3, 4, 5].filter(
      (picture) =>
        !rules.some(
          ([, sign, at, hidden]) =>
            +hidden! === picture && (sign === '<' ? width < +at! : width >= +at!),
        ),
    );
  const expected = {
    280: 1,
    350: 1,
    360: 2,
    400: 2,
    401: 3,
    580: 3,
    581: 4,
    750: 4,
    770: 5,
    1200: 5,
  };
  for (const [width, picture] of Object.entries(expected)) {
    assert.deepEqual(shownAt(+width), [picture], `${width} px`);
  }
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

test('an address that would be more than an address is one all the same', async () => {
  const base = 'https://example.org/"onmouseover="alert(1)';
  const html = await renderWidget({
    dataset: smallDataset,
    widget: 'quote',
    target: 'prerendered',
    base,
  });
  const attributes = readHtml(shadowOf(html)).elements.flatMap(({ attrs }) => attrs);
  assert.ok(attributes.some(({ name, value }) => name === 'href' && value.startsWith(base)));
  assert.ok(!attributes.some(({ name }) => name.startsWith('on')));
});

test('a prerendered text keeps its own spaces and signs', async () => {
  const text = '10\u00a0000 km > 5\u202f% <\u3000x';
  const quotes = Object.fromEntries(
    Object.entries(smallDataset.quotes).map(([id, quote]) => [id, { ...quote, text }]),
  );
  const dataset = { ...smallDataset, quotes };
  const html = await renderWidget({ dataset, widget: 'quote', target: 'prerendered' });
  assert.ok(textOf(withoutStyle(shadowOf(html))).includes(text));
});
