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

/** What each box of a page says. */
function readings(
  page: string,
  dataset: DatasetInput,
  target: Target = 'text',
): (() => Promise<string>)[] {
  const tags = readHtml(page).elements.filter(({ nodeName }) => nodeName.startsWith('factbox-'));
  return tags.map(({ nodeName, attrs }) => async () => {
    const attributes = attrs.filter(({ name }) => !['class', 'src', 'geometry'].includes(name));
    const text = await renderWidget({
      dataset,
      widget: nodeName.replace('factbox-', '') as Widget,
      attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
      target,
      language: dataset.language,
    });
    return text.replace(/\s+/g, ' ');
  });
}
const all = (boxes: (() => Promise<string>)[]) => Promise.all(boxes.map((read) => read()));

for (const { html, dataset: file } of DEMOS) {
  const page = readFileSync(join(ROOT, html), 'utf8');

  test(`a reader of ${html} finds every fact of its article in a box`, async () => {
    const { default: dataset } = (await import(join(ROOT, file))) as { default: DatasetInput };
    const texts = await all(readings(page, dataset));
    const whole = texts.join(' ');
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
    const links = (await all(readings(page, dataset, 'prerendered'))).join(' ');
    // Passages of one paragraph are one link.
    const directives = toSources(read, Object.keys(read.passages)).flatMap(({ href }) =>
      href.match(/text=[^&]*/g)!,
    );
    assert.equal(directives.length, Object.keys(read.passages).length);
    assert.deepEqual(
      directives.filter((each) => !links.includes(each)),
      [],
    );
    // A membership has no words of its own: without it some box says something else.
    for (const membership of dataset.memberships) {
      const rest = dataset.memberships.filter((each) => each !== membership);
      const boxes = readings(page, { ...dataset, memberships: rest });
      let isMissed = false;
      for (let at = 0; at < boxes.length && !isMissed; at++) {
        isMissed = (await boxes[at]!()) !== texts[at];
      }
      assert.ok(isMissed, JSON.stringify(membership));
    }
  });
}
