// WordPress's own filter on every strict form: what it changes, readers would miss.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { casesOf, languages, realDataset, render } from '../support/form-cases.ts';
import { hostile } from '../support/hostile.ts';
import { renderWidget } from '../../packages/cli/src/render.ts';
import { runInside } from './support/wordpress.mjs';
import { wordpress } from './support/setting.mjs';

const src = 'https://facts.example/russia-taliban-2023/data.json';
const image = 'https://facts.example/russia-taliban-2023/map.png';

const kses = (forms) => runInside(wordpress, 'kses.php', forms);

// The filter's one change: it writes `&#91;` as `&#091;`, which is the same character.
const normal = (html) => html.replace(/&#0+(\d+);/g, '&#$1;');

function assertKept(kept, form, name) {
  const [after, before] = [kept, form].map(normal);
  const at = [...before].findIndex((_, index) => before[index] !== after[index]);
  const around = (text) => text.slice(Math.max(0, at - 60), at + 60);
  assert.ok(after === before, `${name}: “${around(before)}” became “${around(after)}”`);
}

for (const base of [undefined, 'https://news.example/2023/04/article']) {
  describe(base ? 'On a page of its own' : 'In its article', () => {
    for (const language of languages) {
      test(`the filter leaves every strict form in ${language} as it is`, async () => {
        const cases = casesOf(realDataset);
        const forms = await Promise.all(
          cases.map(([, { widget, attributes }]) =>
            render({
              widget,
              attributes: { ...attributes, src },
              language,
              target: 'strict',
              base,
              ...(widget === 'map' && { image }),
            }),
          ),
        );
        const kept = await kses(forms);
        assert.equal(kept.length, cases.length);
        for (const [at, [name]] of cases.entries()) assertKept(kept[at], forms[at], name);
      });
    }
  });
}

test('The filter finds nothing to mend in texts that try to be more than text', async () => {
  const words = `<script>alert(1)</script><img src=x onerror=alert(1)> [gallery] &lt;b&gt; "a" 'b' <!-- wp:html -->`;
  const dataset = hostile(realDataset, words);
  const cases = casesOf(dataset);
  const forms = await Promise.all(
    cases.map(([, options]) => renderWidget({ dataset, target: 'strict', ...options })),
  );
  const kept = await kses(forms);
  assert.equal(kept.length, cases.length);
  for (const [at, [name]] of cases.entries()) assertKept(kept[at], forms[at], name);
});
