import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { formatProblem, parseDataset } from '@factbox/dataset';
import demo from '../../../demo/dataset.js';
import analysis from '../../../data/russia-taliban-2023.js';

const html = readFileSync(new URL('../../../demo/index.html', import.meta.url), 'utf8');
const body = html.slice(
  html.indexOf('</header>', html.indexOf('<article>')),
  html.indexOf('</article>'),
);
const toText = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
let section: string | undefined;
const paragraphs = [...body.matchAll(/<(h2|p)>([\s\S]*?)<\/\1>/g)].flatMap(([, tag, markup]) => {
  if (tag === 'p') return [{ section, text: toText(markup!) }];
  section = toText(markup!);
  return [];
});

test('the demonstration has the facts of the analysis and is a sound dataset', () => {
  const result = parseDataset(demo);
  assert.ok(result.ok, result.ok ? '' : result.problems.map(formatProblem).join('\n'));
  assert.deepEqual(Object.keys(demo.passages), Object.keys(analysis.passages));
});

for (const [id, { section, paragraph, start, end }] of Object.entries(demo.passages)) {
  test(`the passage ${id} stands once in its paragraph of the demonstration article`, () => {
    const { text, section: under } = paragraphs[paragraph - 1]!;
    assert.equal(under, section);
    const whole = paragraphs.map((one) => one.text).join('\n');
    assert.equal(
      whole.split(start).length,
      2,
      `“${start}” is there ${whole.split(start).length - 1} times`,
    );
    assert.ok(text.includes(start), `“${start}” is not in paragraph ${paragraph}`);
    assert.ok(text.indexOf(end, text.indexOf(start)) > 0, `“${end}” does not follow “${start}”`);
  });
}

for (const [id, { text }] of Object.entries(demo.quotes)) {
  test(`the quote ${id} stands in the demonstration article word for word`, () => {
    assert.ok(paragraphs.some((one) => one.text.includes(`“${text}`)));
  });
}
