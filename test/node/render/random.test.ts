import {
  asDataset,
  formatProblem,
  parseDataset,
  type Dataset,
  type DatasetInput,
} from '@factbox/dataset';
import { micromark } from 'micromark';
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from 'micromark-extension-gfm-autolink-literal';
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  textTargets as targets,
  widgets,
  type Target,
} from '../../../packages/cli/src/render/form.js';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { recordAttack } from '../../support/attacks.mjs';
import { someAttributes } from '../../support/cases.js';
import { languages, realGeometry } from '../../support/form-cases.js';
import { readHtml } from '../../support/html-tree.js';
import { seeded } from '../../support/mutate.js';
import { randomDataset } from '../../support/random-dataset.js';

const SEED = 64_400;
/** What any of 64 finds, one of the first three has found. */
const DATASETS = 16;

/** Pieces that mean something to some reader of some form; a text is some of them in any order. */
const pieces = [
  '<script>alert(1)</script>',
  '"\'><img src=x onerror=alert(1)>',
  '</p></td></table></figure></template><iframe srcdoc="x">',
  '<svg onload=alert(1)>',
  '<!-- x --><![CDATA[',
  '&lt;b&gt;&#60;i&#62;',
  '](javascript:alert(1))',
  '![x](https://evil.example/x)',
  '<https://evil.example>',
  'https://evil.example/ ',
  '[gallery]',
  '`x` **x** | x',
  '\n\n# x\n- x\n> x\n',
  '\\',
  '\u202e\u2066',
  '\u2069\u202c',
  '\u0000\u001b[31m',
  'a word ',
];

/** Elements and attributes of what HTML there is in a form. */
function partsOf(target: Target, output: string): readonly string[] {
  return htmlOf(target, output).flatMap((html) =>
    readHtml(html).elements.flatMap(({ tagName, attrs }) => [
      tagName,
      ...attrs.map(({ name }) => `${tagName} ${name}`),
    ]),
  );
}

function htmlOf(target: Target, output: string): string[] {
  switch (target) {
    case 'text':
      return [];
    case 'markdown':
      return [
        micromark(output, {
          // As the most trusting reader takes it.
          allowDangerousHtml: true,
          extensions: [gfmAutolinkLiteral()],
          htmlExtensions: [gfmAutolinkLiteralHtml()],
        }),
      ];
    case 'apple': {
      const found: string[] = [];
      JSON.parse(output, (key, value: unknown) => {
        if (key === 'text' || key === 'html') found.push(String(value));
        return value;
      });
      return found;
    }
    case 'prerendered':
      // A shadow root is read as what it is shown as, and no text ends its style sheet or template.
      return output.split(/<template shadowrootmode="open">|<\/template>/);
    default:
      return [output];
  }
}

function valid(value: DatasetInput): Dataset {
  const result = parseDataset(value);
  assert.ok(result.ok, result.ok ? '' : result.problems.map(formatProblem).join('\n'));
  return asDataset(result.dataset)!;
}

type Each = (target: Target, output: string, what: string) => void;

async function formsOf(
  dataset: Dataset,
  each: Each,
  { language, random }: { readonly language: string; readonly random: () => number },
): Promise<void> {
  const choose = (ids: readonly string[]): string => ids[Math.floor(random() * ids.length)]!;
  // To lay out a map takes longer than all the rest.
  const geometry = random() < 0.05 ? realGeometry : undefined;
  for (const widget of widgets) {
    const attributes = someAttributes(widget, dataset, choose);
    for (const target of targets) {
      const own = { dataset, widget, attributes, language, geometry };
      const output = await renderWidget({ ...own, target });
      each(target, output, `${widget}, ${target}, ${language}`);
    }
  }
}

test('in no form of random datasets is an element or attribute that hostile text has made', async () => {
  const known = new Map(targets.map((target): [Target, Set<string>] => [target, new Set()]));
  const nextPiece = seeded(SEED);
  const piece = (): string => pieces[Math.floor(nextPiece() * pieces.length)]!;
  // No quotation mark first, which an editor is told to leave out.
  const attack = (): string => `x${piece()}${piece()}${piece()}x`;
  let outputs = 0;
  const started = performance.now();
  for (let index = 0; index < DATASETS; index++) {
    const language = languages[index % languages.length]!;
    const show = async (words: () => string, each: Each): Promise<void> => {
      const random = seeded(SEED + index);
      await formsOf(valid(randomDataset({ random, words })), each, { language, random });
    };
    // The same dataset with words that do nothing has all elements that there may be.
    await show(
      () => 'some words of no harm',
      (target, output) => partsOf(target, output).forEach((part) => known.get(target)!.add(part)),
    );
    await show(attack, (target, output, what) => {
      outputs++;
      const foreign = partsOf(target, output).filter((part) => !known.get(target)!.has(part));
      assert.deepEqual(foreign, [], `${what}, dataset ${index}`);
      assert.doesNotMatch(output, /[\0-\x08\x0b-\x1f\x7f-\x9f]/, what);
    });
  }
  recordAttack({
    input: `random datasets of hostile texts, seed ${SEED}`,
    size: `${outputs} forms`,
    figure: `${Math.round(performance.now() - started)} ms`,
    outcome: 'no foreign element or attribute',
  });
  assert.equal(outputs, DATASETS * widgets.length * targets.length);
});
