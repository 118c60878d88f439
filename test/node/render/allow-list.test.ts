import assert from 'node:assert/strict';
import test from 'node:test';
import type { Target } from '../../../packages/cli/src/render/form.js';
import { drupalBasic, wordpressPost, type Rules } from '../../support/cms-rules.js';
import { casesOf, languages, realDataset, realGeometry, render } from '../../support/form-cases.js';
import { attribute, readHtml } from '../../support/html-tree.js';

const filters: readonly (readonly [Target, string, Rules])[] = [
  ['strict', 'WordPress leaves to authors', wordpressPost],
  ['basic', 'Drupal’s Basic HTML keeps', drupalBasic],
];

/** What a filter would take out. */
function lossesOf(html: string, { global, elements: kept }: Rules): string[] {
  const { elements } = readHtml(html);
  return elements.flatMap(({ tagName, attrs }) => {
    const own = kept[tagName];
    if (!own) return [`<${tagName}>`];
    const isKept = (name: string): boolean =>
      [...global, ...own].some((each) =>
        each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each,
      );
    return attrs.filter(({ name }) => !isKept(name)).map(({ name }) => `<${tagName} ${name}>`);
  });
}

for (const [target, keeper, rules] of filters) {
  for (const language of languages) {
    test(`the ${target} form in "${language}" has only what ${keeper}`, async () => {
      for (const [name, options] of casesOf(realDataset)) {
        const image = 'https://example.org/map.png';
        // The picture is the same in every language, and takes long to lay out.
        const geometry = language === 'fa' ? realGeometry : undefined;
        const html = await render({ ...options, target, language, image, geometry });
        assert.deepEqual(lossesOf(html, rules), [], name);
        assert.deepEqual(readHtml(html).errors, [], name);
      }
    });
  }
}

test('the strict form is one figure, which names the widget and its attributes', async () => {
  const attributes = { organizations: 'csto sco', transpose: true, src: '/facts.json' } as const;
  const html = await render({ widget: 'matrix', attributes, target: 'strict', language: 'fa' });
  const [figure] = readHtml(html).elements;
  assert.equal(figure?.tagName, 'figure');
  assert.deepEqual(Object.fromEntries(figure.attrs.map(({ name, value }) => [name, value])), {
    class: 'factbox factbox-matrix',
    lang: 'fa',
    dir: 'rtl',
    'data-factbox': 'matrix',
    'data-organizations': 'csto sco',
    'data-transpose': '',
    'data-src': '/facts.json',
  });
  assert.ok(html.endsWith('</figure>'));
});

test('links of the strict form have nothing before a colon that a filter takes for a protocol', async () => {
  for (const [name, options] of casesOf(realDataset)) {
    const html = await render({ ...options, target: 'strict', geometry: undefined });
    const { elements } = readHtml(html);
    for (const element of elements.filter(({ tagName }) => tagName === 'a')) {
      const href = attribute(element, 'href')!;
      const [before, after] = href.split(/:(.*)/s);
      assert.ok(after === undefined || before!.includes('/?') || before === 'https', name);
      assert.match(href, /:~:text=/, name);
    }
  }
});
