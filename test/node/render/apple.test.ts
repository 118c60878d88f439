import assert from 'node:assert/strict';
import test from 'node:test';
import type { AppleComponent } from '../../../packages/cli/src/render/apple.js';
import { casesOf, languages, realDataset, render } from '../../support/form-cases.js';
import { readHtml } from '../../support/html-tree.js';

const inText = /^(a|em|li|ol|p|strong|sub|sup|ul|br)$/;
const inTable = /^(a|br|em|p|strong|sub|sup|table|tbody|td|th|tr)$/;

function assertComponent(component: AppleComponent, name: string): void {
  const { role, ...rest } = component;
  const tags = (html: string): string[] => readHtml(html).elements.map(({ tagName }) => tagName);
  if ('components' in component) {
    assert.equal(role, 'container', name);
    assert.ok(component.components.length > 0, name);
    for (const inner of component.components) assertComponent(inner, name);
  } else if ('html' in component) {
    assert.equal(role, 'htmltable', name);
    assert.match(component.html, /^<table><tr>.*<\/table>$/s, name);
    for (const tag of tags(component.html)) assert.match(tag, inTable, name);
  } else if ('URL' in component) {
    assert.equal(role, 'photo', name);
    assert.match(component.URL, /^https:/, name);
  } else {
    assert.match(role, /^(body|caption|quote|heading[1-6])$/, name);
    assert.deepEqual(Object.keys(rest).sort(), ['format', 'text'], name);
    assert.equal(component.format, 'html', name);
    assert.ok(component.text.length > 0, name);
    for (const tag of tags(component.text)) assert.match(tag, inText, name);
  }
}

for (const language of languages) {
  test(`the Apple News form in "${language}" is one container of components that the format has`, async () => {
    for (const [name, options] of casesOf(realDataset)) {
      const output = await render({
        ...options,
        target: 'apple',
        language,
        base: 'https://example.org/article',
        geometry: undefined,
      });
      assertComponent(JSON.parse(output) as AppleComponent, name);
    }
  });
}
