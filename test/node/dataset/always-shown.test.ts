import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asDataset, inOwnLanguage, parseDataset, type Dataset } from '@factbox/dataset';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { textTargets as targets } from '../../../packages/cli/src/render/form.js';
import type { GeometryJson } from '../../../packages/map/src/geometry.js';
import geometryJson from '../../../data/geometry/baltic-2024-small.json' with { type: 'json' };
import { casesOf, type Case } from '../../support/cases.js';
import { languages } from '../../support/form-cases.js';
import { junkMutationsOf, mutationsOf, treacherousOf } from './mutations.js';
import { sample } from './sample.js';

const geometry = geometryJson as unknown as GeometryJson;
const mutations = [...mutationsOf(sample), ...junkMutationsOf(sample), ...treacherousOf(sample)];

/** What a page would show of the mutations, each once: many end as the dataset that they began as. */
const shown = new Map<string, { readonly what: string; readonly dataset: Dataset }>();
let accepted = 0;
for (const { what, value } of mutations) {
  const dataset = asDataset(value);
  if (!dataset) continue;
  accepted++;
  shown.set(JSON.stringify(dataset), { what, dataset });
}

/** All that widgets can show of a dataset; the map with all places, too, since it draws each. */
const shownOf = (dataset: Dataset): Case[1][] => [
  ...casesOf(dataset).map(([, options]) => options),
  { widget: 'map', attributes: { places: Object.keys(dataset.places).join(' ') } },
];

test(`of ${mutations.length} changed datasets the page’s check accepts some, and some that differ`, () => {
  assert.ok(accepted > mutations.length / 20, `${accepted} accepted`);
  assert.ok(accepted < mutations.length / 4, `${accepted} accepted`);
  assert.ok(shown.size > 100, `${shown.size} differ`);
});

test('what the full check accepts, the page’s check accepts, and both end as the same', () => {
  for (const { what, value } of mutations) {
    const parsed = parseDataset(value);
    if (!parsed.ok) continue;
    assert.deepEqual({ ...asDataset(value) }, { ...asDataset(parsed.dataset) }, what);
    const own = inOwnLanguage(parsed.dataset);
    assert.equal(JSON.stringify(own), JSON.stringify(parsed.dataset), what);
  }
});

for (const [nth, language] of languages.entries()) {
  test(`what the page’s check accepts is shown in "${language}"`, async () => {
    for (const [index, { what, dataset }] of [...shown.values()].entries()) {
      // They share the models and the document: of each field's many changes each language and form has some.
      if (index % languages.length !== nth) continue;
      const target = targets[Math.floor(index / languages.length) % targets.length]!;
      for (const { widget, attributes } of shownOf(dataset)) {
        const options = { dataset, widget, attributes, language, geometry, widths: [320] };
        await assert.doesNotReject(
          () => renderWidget({ ...options, target }),
          `${what}: ${widget}, ${target}`,
        );
      }
    }
  });
}

test('what is shown is what was checked, whatever a getter gives afterwards', () => {
  for (const { what, value } of treacherousOf(sample)) {
    const dataset = asDataset(value);
    assert.ok(dataset, what);
    assert.equal(JSON.stringify(dataset), JSON.stringify(asDataset(sample)), what);
  }
  for (const { what, value } of treacherousOf(sample)) {
    const parsed = parseDataset(value);
    assert.deepEqual(parsed, { ok: true, dataset: sample }, what);
  }
});

test('what a page’s scripts add to all objects is no part of a dataset', () => {
  const additions = {
    note: 'x',
    conflicts: 1,
    url: 'javascript:x',
    text: 'x',
    language: 'x',
    code: 7,
    corrections: {},
    each() {},
    actors: {},
  };
  const clean = JSON.stringify(asDataset(sample));
  for (const [name, value] of Object.entries(additions)) {
    Object.defineProperty(Object.prototype, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    try {
      const dataset = asDataset(sample);
      const without = { ...sample, actors: undefined };
      const results = {
        page: JSON.stringify(dataset),
        full: JSON.stringify(parseDataset(sample)),
        without: asDataset(without),
        fullWithout: parseDataset(without).ok,
        inherited: (dataset?.actors['east'] as unknown as Record<string, unknown>)[name],
      };
      delete (Object.prototype as Record<string, unknown>)[name];
      assert.deepEqual(
        results,
        {
          page: clean,
          full: JSON.stringify({ ok: true, dataset: sample }),
          without: undefined,
          fullWithout: false,
          inherited: undefined,
        },
        name,
      );
    } finally {
      delete (Object.prototype as Record<string, unknown>)[name];
    }
  }
});
