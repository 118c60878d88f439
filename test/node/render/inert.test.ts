import assert from 'node:assert/strict';
import test from 'node:test';
import { textTargets as targets } from '../../../packages/cli/src/render/form.js';
import { renderMapImage, renderWidget } from '../../../packages/cli/src/render.js';
import { recordAttack } from '../../support/attacks.mjs';
import { fewCases, realDataset, realGeometry } from '../../support/form-cases.js';
import { hostile, picture } from '../../support/hostile.js';
import { readHtml, textOf } from '../../support/html-tree.js';

const attacks = [
  `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`,
  `</blockquote></td></table></figure><iframe srcdoc="x">&lt;b&gt;`,
  `](javascript:alert(1)) <javascript:alert(1)> ![x](x) \`x\` **x** | x`,
  `[gallery] [embed]https://evil.example/[/embed] <!-- wp:html -->`,
  `# x\n\n- x\n\n<svg onload=alert(1)>\u0000\u0007\u001b[31m`,
];

const wanted = new Set(['http:', 'https:', 'mailto:']);

const forbidden = ['script', 'iframe', 'img', 'style', 'b', 'object', 'embed', 'base', 'form'];

/** What may stand in the form but not come out of the dataset is `own`. */
function assertInert(html: string, name: string, own: readonly string[] = []): void {
  const { elements } = readHtml(html);
  for (const { tagName, attrs } of elements) {
    const isPicture =
      tagName === 'img' && attrs.some(({ name: key, value }) => key === 'src' && value === picture);
    const isRight = own.includes(tagName) || isPicture || !forbidden.includes(tagName);
    assert.ok(isRight, `${name}: ${tagName}`);
    for (const { name: attribute, value } of attrs) {
      assert.doesNotMatch(attribute, /^(on|srcdoc|formaction)/, name);
      if (!['href', 'src'].includes(attribute) || value.startsWith('#')) continue;
      assert.ok(wanted.has(new URL(value).protocol), `${name}: ${value}`);
    }
  }
}

for (const [index, words] of attacks.entries()) {
  const dataset = hostile(realDataset, words);

  for (const target of targets) {
    test(`text number ${index + 1} that would be more than text is text in the ${target} form`, async () => {
      for (const [name, options] of fewCases) {
        const output = await renderWidget({
          dataset,
          geometry: realGeometry,
          base: 'https://example.org/',
          ...options,
          target,
        });
        assert.doesNotMatch(output, /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800](?![\udc00-\udfff])/, name);
        if (target === 'markdown') {
          const rest = output.replace(
            /!\[(?:\\.|[^\]\\])*\]\(https:\/\/news\.example\/x\.jpg\)/g,
            '',
          );
          assert.doesNotMatch(rest, /<|(?<!\\)\]\((?!https:)|(?<!\\)!\[|(?<!\\)`/, name);
        } else if (target === 'apple') {
          const parts = JSON.stringify(JSON.parse(output), (key, value: unknown) => {
            if (key === 'text' || key === 'html') assertInert(String(value), name);
            return value;
          });
          assert.doesNotMatch(parts.replaceAll(`"URL":"${picture}"`, ''), /"URL"/, name);
        } else if (target === 'prerendered') {
          // A shadow root is read as what it is shown as; its style sheet holds no word of the dataset.
          const [start, style, shadow, rest] = output.split(
            /<template shadowrootmode="open">|(?<=<\/style>)|<\/template>/,
          );
          assert.match(style!, /^<div id="prerendered"><style>[^]*<\/style>$/, name);
          assertInert(`${start}<div>${shadow}${rest}`, name, ['b']);
        } else if (target !== 'text') {
          assertInert(output, name);
        }
        if (target === 'strict') assert.doesNotMatch(textPart(output), /\[|:\/\//, name);
      }
      recordAttack({
        input: `in every text field: ${words}`,
        size: `${fewCases.length} boxes`,
        figure: `${target} form`,
        outcome: 'stays text',
      });
    });
  }

  test(`text number ${index + 1} that would be more than text is text in the picture of a map`, async () => {
    const image = await renderMapImage({
      dataset,
      geometry: realGeometry,
      attributes: { organization: 'csto' },
    });
    assertInert(image!.svg, 'the picture');
    const plain = words.replace(/[^\w<>(){}[\]'"=/.:&;!#*|`-]+/g, ' ').trim();
    assert.ok(textOf(image!.svg).replace(/\s+/g, ' ').includes(plain.split(' ')[0]!));
  });
}

/** What stands between the tags, before any entity is read. */
const textPart = (html: string): string => html.replace(/<[^>]*>/g, '');

for (const [what, dataset, message] of [
  [
    'an address that runs code',
    { ...realDataset, article: { ...realDataset.article, url: 'javascript:alert(1)//' } },
    /not a sound dataset: article\.url: expected an http or https address/,
  ],
  [
    'a text with half a character, which no form can hold',
    hostile(realDataset, 'x\ud800'),
    /not a sound dataset: .*half a character/,
  ],
] as const) {
  test(`${what} is refused in a sentence that says where`, async () => {
    for (const target of targets) {
      await assert.rejects(() => renderWidget({ dataset, widget: 'quote', target }), message);
    }
  });
}
