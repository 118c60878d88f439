import assert from 'node:assert/strict';
import test from 'node:test';
import type { Dataset } from '@factbox/dataset';
import baltic from '../../../data/baltic-2024.js';
import analysis from '../../../data/russia-taliban-2023.js';
import { fitOf, type Fit } from '../../../packages/matrix/src/layout.js';
import { messages as en } from '../../../packages/matrix/src/messages.js';
import { toMatrixModel } from '../../../packages/matrix/src/model.js';
import { matrixDataset } from '../../support/matrix-dataset.js';

const locale = 'en';
const fit = (dataset: Dataset, messages = en): Fit =>
  fitOf(toMatrixModel(dataset, { locale }), messages);
const em = (width: string): number => {
  assert.match(width, /^[\d.]+em$/);
  return parseFloat(width);
};
const undated: Dataset = {
  ...matrixDataset,
  memberships: matrixDataset.memberships.map(({ from: _from, to: _to, ...rest }) => rest),
};

for (const [name, dataset] of Object.entries({ analysis, baltic, matrixDataset, undated })) {
  test(`with less room a table goes from dates to words to letters: ${name}`, () => {
    const { most, dates, words, flat } = fit(dataset);
    assert.ok(em(most) >= em(dates));
    assert.ok(em(dates) >= em(words));
    assert.ok(em(words) > em(flat));
  });
}

test('only dates need more room than words', () => {
  assert.equal(fit(undated).dates, fit(undated).words);
  assert.ok(em(fit(matrixDataset).dates) > em(fit(matrixDataset).words));
});

test('more columns and longer words need more room', () => {
  const few = { ...undated, memberships: undated.memberships.slice(0, 2) };
  assert.ok(em(fit(few).words) < em(fit(undated).words));
  const long = { ...en, roles: { ...en.roles, participant: 'one of those who take part' } };
  assert.ok(em(fit(analysis, long).words) > em(fit(analysis).words));
});

test('an article’s column of 640 pixels holds words, and one of 24 pixel type heads that lie', () => {
  // The text of a box is a little smaller than the page's.
  const width = (type: number): number => 640 / (0.9375 * type);
  assert.ok(em(fit(analysis).words) <= width(18));
  assert.ok(em(fit(baltic).words) <= width(18));
  assert.ok(em(fit(analysis).flat) <= width(24));
});

test('letters need 24 pixels a column, the size of a target', () => {
  const [, rowHead, columns] = /^calc\((.*)em \+ (\d+)px\)$/.exec(fit(analysis).letters)!;
  assert.equal(+columns!, 5 * 26);
  assert.ok(+rowHead! * 15 + +columns! <= 288, '320 pixels with margins');
});

/** A dataset one of whose columns has this name. */
const named = (name: string): Dataset => ({
  ...undated,
  organizations: {
    ...undated.organizations,
    union: { name, kind: 'union', sources: ['list'] },
  },
});

test('heads that lie have room for the longest word of any, and none for a longer text', () => {
  const flat = (name: string): number => em(fit(named(name)).flat);
  assert.ok(flat('Confederation') > flat('Union'));
  assert.equal(flat('Union of Confederation members'), flat('Confederation'));
});

test('upright heads are as high as two lines of the longest, within bounds', () => {
  assert.equal(fit(named('U')).upright, '8.0em');
  assert.equal(fit(named('Union '.repeat(6))).upright, '16.6em');
  assert.equal(fit(named('Union '.repeat(60))).upright, '17.0em');
});

test('a table of many names and cells is measured without a limit of arguments', () => {
  const actors = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [
      `actor-${index}`,
      { name: `Actor ${index}`, kind: 'bloc' as const, sources: ['list'] },
    ]),
  );
  const memberships = Object.keys(actors).flatMap((actor) =>
    ['league', 'union', 'talks', 'club'].map((organization) => ({
      ...{ actor, organization, role: 'member' as const, sources: ['list'] },
    })),
  );
  assert.ok(em(fit({ ...matrixDataset, actors, memberships }).words) > 0);
});
