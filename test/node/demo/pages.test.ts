import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { toSources } from '@factbox/core';
import { asDataset, type DatasetInput } from '@factbox/dataset';
import type { Target, Widget } from '../../../packages/cli/src/render/form.js';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { DEMOS } from '../../../scripts/demos.mjs';
import { ROOT } from '../../../scripts/packages.mjs';
import { readHtml } from '../../support/html-tree.js';

/** What all boxes of a page say. */
async function readingOf(
  page: string,
  dataset: DatasetInput,
  target: Target = 'text',
): Promise<string> {
  const tags = readHtml(page).elements.filter(({ nodeName }) => nodeName.startsWith('factbox-'));
  const texts = tags.map(({ nodeName, attrs }) => {
    const attributes = attrs.filter(({ name }) => !['class', 'src', 'geometry'].includes(name));
    return renderWidget({
      dataset,
      widget: nodeName.replace('factbox-', '') as Widget,
      attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
      target,
      language: dataset.language,
    });
  });
  return (await Promise.all(texts)).join('\n').replace(/\s+/g, ' ');
}

for (const { html, dataset: file } of DEMOS) {
  const page = readFileSync(join(ROOT, html), 'utf8');

  test(`a reader of ${html} finds every fact of its article in a box`, async () => {
    const { default: dataset } = (await import(join(ROOT, file))) as { default: DatasetInput };
    const whole = await readingOf(page, dataset);
    const read = asDataset(dataset, dataset.language)!;
    const { quotes, events, places, interests } = read;
    const words = [
      ...[...Object.values(quotes), ...interests].map(({ text }) => text),
      ...[...Object.values(events), ...Object.values(places)].map(({ name }) => name),
    ];
    assert.deepEqual(
      words.filter((each) => !whole.includes(each.replace(/\s+/g, ' '))),
      [],
    );
    const links = await readingOf(page, dataset, 'prerendered');
    // Passages of one paragraph are one link.
    const directives = toSources(read, Object.keys(read.passages)).flatMap(({ href }) =>
      href.match(/text=[^&]*/g)!,
    );
    assert.equal(directives.length, Object.keys(read.passages).length);
    assert.deepEqual(
      directives.filter((each) => !links.includes(each)),
      [],
    );
    // A membership has no words of its own: without it the page says something else.
    for (const membership of dataset.memberships) {
      const rest = dataset.memberships.filter((each) => each !== membership);
      const without = await readingOf(page, { ...dataset, memberships: rest });
      assert.notEqual(without, whole, JSON.stringify(membership));
    }
  });
}
