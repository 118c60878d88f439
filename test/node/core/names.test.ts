import assert from 'node:assert/strict';
import test from 'node:test';
import { isTranslated } from '../../../packages/core/src/names.js';
import { smallDataset } from '../../support/small-dataset.js';

const bloc = { name: 'Delta', kind: 'region', code: 'AM', sources: ['first'] } as const;
const dataset = {
  ...smallDataset,
  actors: { ...smallDataset.actors, delta: bloc, talks: { ...bloc, name: 'Both' } },
};

test('a country’s name that the browser gave is translated, the dataset’s own is not', () => {
  const armenia = { kind: 'actor', id: 'armenia' } as const;
  assert.equal(isTranslated(dataset, { ...armenia, name: 'Армения' }), true);
  assert.equal(isTranslated(dataset, { ...armenia, name: 'Armenia' }), false);
});

test('a region’s name is the dataset’s even where it has a country’s code', () => {
  assert.equal(isTranslated(dataset, { kind: 'actor', id: 'delta', name: 'Delta' }), false);
});

test('a short name of an organization is the dataset’s even where an actor has the same id', () => {
  assert.equal(isTranslated(dataset, { kind: 'organization', id: 'talks', name: 'Talks' }), false);
});
