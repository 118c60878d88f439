import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from 'micromark-extension-gfm-autolink-literal';
import assert from 'node:assert/strict';
import test from 'node:test';
import { toBoxes } from '../../../packages/cli/src/site/boxes.js';
import { toCsv } from '../../../packages/cli/src/site/downloads.js';
import { textTargets as targets } from '../../../packages/cli/src/render/form.js';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { balanced } from '../../../packages/core/src/html.js';
import { recordAttack } from '../../support/attacks.mjs';
import { fewCases, realDataset, realGeometry } from '../../support/form-cases.js';
import { hostile } from '../../support/hostile.js';

const readers: Readonly<Record<string, (markdown: string) => string>> = {
  'markdown-it': (text) => new MarkdownIt({ linkify: true }).render(text),
  marked: (text) => marked.parse(text, { async: false }),
  micromark: (text) =>
    micromark(text, {
      extensions: [gfmAutolinkLiteral()],
      htmlExtensions: [gfmAutolinkLiteralHtml()],
    }),
};

const addresses = [
  'http://evil.example/a',
  'https://evil.example',
  'HTTPS://EVIL.EXAMPLE',
  'ftp://evil.example',
  'www.evil.com/a',
  'evil.com',
  'someone@evil.com',
  'mailto:someone@evil.com',
  'xmpp:someone@evil.com/x',
];

test('each of these addresses is one that some program links', () => {
  for (const address of addresses) {
    assert.ok(
      Object.values(readers).some((read) => /<a href/.test(read(address))),
      address,
    );
  }
});

const article = { ...realDataset.article };
delete article.url;

for (const [name, read] of Object.entries(readers)) {
  test(`no address in a text is a link where ${name} links bare addresses`, async () => {
    for (const address of addresses) {
      const dataset = hostile({ ...realDataset, article }, `See ${address} now.`);
      for (const [title, options] of fewCases) {
        const output = await renderWidget({
          dataset,
          geometry: realGeometry,
          ...options,
          target: 'markdown',
        });
        assert.ok(
          output.replaceAll('\u2060', '').includes(address.replace(/[_*]/g, '\\$&')),
          title,
        );
        assert.doesNotMatch(read(output), /<a href/, `${title}: ${address}`);
      }
    }
    recordAttack({
      input: 'a bare address in every text field',
      size: `${addresses.length} addresses`,
      figure: `Markdown, read by ${name}`,
      outcome: 'no link',
    });
  });
}

const marks: readonly (readonly [string, string])[] = [
  ['no marks', 'no marks'],
  ['\u202eright', '\u202eright\u202c'],
  ['\u202eright\u202c', '\u202eright\u202c'],
  ['\u2067a\u202eb', '\u2067a\u202eb\u202c\u2069'],
  ['\u2067a\u202eb\u2069c', '\u2067a\u202eb\u2069c'],
  ['a\u202cb\u2069c', 'abc'],
  ['\u2067a\u202cb', '\u2067ab\u2069'],
];

for (const [text, expected] of marks) {
  test(`marks of direction in ${JSON.stringify(text)} end with the text`, () => {
    assert.equal(balanced(text), expected);
  });
}

/** How deep a text is in marks that are open still; a mark that ends nothing fails. */
function openMarks(text: string): number {
  const open: string[] = [];
  for (const character of text) {
    if (/[\u202a\u202b\u202d\u202e]/.test(character)) open.push('\u202c');
    else if (/[\u2066-\u2068]/.test(character)) open.push('\u2069');
    else if (/[\u202c\u2069]/.test(character)) {
      // The end of an isolate ends what began within it, too.
      const at = open.lastIndexOf(character);
      assert.ok(at >= 0 && (character === '\u2069' || at === open.length - 1));
      open.length = at;
    }
  }
  return open.length;
}

for (const target of targets) {
  test(`a text that turns the direction turns nothing after it in the ${target} form`, async () => {
    for (const words of ['\u202eabc', 'a\u202c\u2069bc', '\u2066\u202ba\u2067bc']) {
      const dataset = hostile(realDataset, words);
      for (const [title, options] of fewCases) {
        const output = await renderWidget({ dataset, geometry: realGeometry, ...options, target });
        for (const line of output.split('\n')) assert.equal(openMarks(line), 0, title);
      }
    }
    recordAttack({
      input: 'marks of direction that nothing ends, in every text field',
      size: `${fewCases.length} boxes`,
      figure: `${target} form`,
      outcome: 'turn nothing after them',
    });
  });
}

const formulas = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '\u00a0=1',
  '\u200b=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  'x;=1+1',
  'x; =1+1',
  'x\n=1',
  'x\t=1',
];

test('no text is a formula for a spreadsheet, wherever that begins a cell', () => {
  for (const formula of formulas) {
    const [first] = Object.entries(realDataset.quotes);
    const dataset = { ...realDataset, quotes: { [first![0]]: { ...first![1], text: formula } } };
    const box = toBoxes(dataset, { titles: { matrix: '', map: '' }, hasMap: false }).find(
      ({ widget }) => widget === 'quote',
    )!;
    const csv = toCsv(dataset, box);
    for (const separator of [/[,\r\n]/, /[;\r\n]/, /[\t\r\n]/, /\r\n/]) {
      for (const cell of csv.slice(1).split(separator)) {
        const shown = cell
          .replace(/^"/, '')
          .trim()
          .normalize('NFKC')
          .replace(/^\p{Cf}+/u, '');
        assert.doesNotMatch(
          shown,
          /^[=+\-@]/,
          `${JSON.stringify(formula)} in ${JSON.stringify(cell)}`,
        );
      }
    }
  }
  recordAttack({
    input: 'a quote that is a formula',
    size: `${formulas.length} formulas`,
    figure: 'CSV, by four separators',
    outcome: 'no cell begins with one',
  });
});

test('the address of an image is of the web or within the page, or there is no image', async () => {
  for (const image of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ]) {
    for (const target of targets) {
      const output = await renderWidget({ dataset: realDataset, widget: 'map', image, target });
      assert.ok(!output.includes(image.trim()), target);
    }
  }
  const output = await renderWidget({
    dataset: realDataset,
    widget: 'map',
    image: 'pictures/map.png',
    target: 'web',
  });
  assert.match(output, /src="pictures\/map\.png"/);
});
