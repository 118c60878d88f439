import assert from 'node:assert/strict';
import test from 'node:test';
import { asDataset } from '@factbox/dataset';
import { textTargets as targets, type Target } from '../../../packages/cli/src/render/form.js';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { casesOf, fewCases, languages, realDataset, render } from '../../support/form-cases.js';
import { shadowTextOf, textOf } from '../../support/html-tree.js';
import { complete } from '../dataset/complete.js';
import { factsOfCase } from '../../support/model-facts.js';
import { threadDataset } from '../../support/thread-dataset.js';

/** What readers of a form read; all of them read everything. */
function readingsOf(output: string, target: Target): string[] {
  // Whoever sees the drawing does not see the words for where there is none.
  if (target === 'prerendered') {
    // Where a word is a link to its passage, the style sheet prints which one that is.
    const printed = [...output.matchAll(/ data-source="([^"]*)"/g)].map(([, source]) => source);
    return [`${shadowTextOf(output)} ${printed.join(' ')}`, textOf(output)];
  }
  return [readingOf(output, target)];
}

function readingOf(output: string, target: Target): string {
  if (target === 'text') return output;
  if (target === 'markdown') {
    const words = output.replace(/\]\([^)]*\)/g, ']').replace(/\\([\\`*_{}[\]|~$!#+-])/g, '$1');
    return textOf(words.replace(/^#+ |\*\*|^> |[[\]]/gm, ''));
  }
  if (target !== 'apple') return textOf(output);
  const parts: string[] = [];
  JSON.parse(output, (key, value: unknown) => {
    if (['text', 'html', 'caption'].includes(key)) parts.push(textOf(String(value)));
    return value;
  });
  return parts.join('\n');
}

/** Words without what differs between forms: spaces, isolates, brackets of a link. */
const normalised = (text: string): string =>
  text
    .replace(/[\u2068\u2069\u200b[\]]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase();

for (const target of targets) {
  for (const language of languages) {
    test(`every fact of every model is in the ${target} form in "${language}"`, async () => {
      const dataset = asDataset(realDataset, language)!;
      const cases = language === 'en' ? casesOf(dataset) : fewCases;
      for (const one of cases) {
        const [name, options] = one;
        const output = await render({ ...options, target, language });
        const facts = await factsOfCase(dataset, one, language);
        assert.ok(facts.length > 2, name);
        for (const [at, reading] of readingsOf(output, target).map(normalised).entries()) {
          const lost = facts.filter((fact) => !reading.includes(normalised(fact)));
          assert.deepEqual(lost, [], `${name}: lost in reading ${at + 1}`);
        }
      }
    });
  }
}

for (const language of ['en', 'de']) {
  test(`every form says all that a dataset with every field has for it, in "${language}"`, async () => {
    const dataset = asDataset(complete, language)!;
    for (const one of casesOf(dataset)) {
      const [name, options] = one;
      const facts = await factsOfCase(dataset, one, language);
      // Of a picture, text has nothing to say.
      const pictured = new Set(
        Object.values(dataset.actors).flatMap(({ portrait }) => Object.values(portrait ?? {})),
      );
      for (const target of targets) {
        const output = await renderWidget({ ...options, dataset: complete, target, language });
        const reading = normalised(readingOf(output, target));
        const lost = facts
          .filter((fact) => target !== 'text' || !pictured.has(fact))
          .filter((fact) => !reading.includes(normalised(fact)));
        assert.deepEqual(lost, [], `${target}, ${name}: lost`);
      }
    }
  });
}

test('every form says all of a thread, whichever quote it is made for, and its article and corrections', async () => {
  for (const one of casesOf(threadDataset)) {
    const [name, options] = one;
    if (!['actor', 'quote'].includes(options.widget)) continue;
    for (const target of targets) {
      const output = await renderWidget({
        ...options,
        dataset: threadDataset,
        target,
        language: 'en',
      });
      const reading = normalised(readingOf(output, target));
      const facts = await factsOfCase(threadDataset, one, 'en');
      assert.ok(facts.includes('Two ferry lines become one'), name);
      assert.deepEqual(
        facts.filter((fact) => !reading.includes(normalised(fact))),
        [],
        `${target}, ${name}: lost`,
      );
    }
  }
});
