import test from 'node:test';
import {
  textTargets as targets,
  widgets,
  type Target,
} from '../../../packages/cli/src/render/form.js';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { assertGolden } from '../../support/golden.js';
import { smallDataset } from '../../support/small-dataset.js';

const endings: Readonly<Record<Exclude<Target, 'svg'>, string>> = {
  web: 'web.html',
  prerendered: 'prerendered.html',
  email: 'email.html',
  strict: 'strict.html',
  basic: 'basic.html',
  markdown: 'md',
  text: 'txt',
  apple: 'apple.json',
};

/** A line for each block, so that a change can be read. */
const inLines = (output: string): string =>
  output
    .replace(/<style>.*?<\/style>/s, '<style></style>')
    .replace(/>(?=<(?:figure|figcaption|blockquote|p|h\d|table|tr|t[dh]|d[ltd]|ul|li)\b)/g, '>\n')
    .replace(/(?:\n)?$/, '\n');

for (const target of targets) {
  for (const widget of widgets) {
    test(`the ${target} form of the ${widget} is as it was looked at last`, async () => {
      const output = await renderWidget({ dataset: smallDataset, widget, target });
      const html = ['web', 'prerendered', 'email', 'strict', 'basic'].includes(target);
      const file = new URL(`golden/${widget}.${endings[target]}`, import.meta.url);
      assertGolden(file, html ? inLines(output) : output);
    });
  }
}
