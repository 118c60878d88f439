import assert from 'node:assert/strict';
import test from 'node:test';
import type { Dataset } from '@factbox/dataset';
import { orderActors, sorts } from '../../../packages/matrix/src/model/order.js';
import { matrixDataset } from '../../support/matrix-dataset.js';

const actors = ['togo', 'peru', 'fiji', 'chad'];

for (const [sort, expected] of [
  ['given', ['togo', 'peru', 'fiji', 'chad']],
  ['name', ['chad', 'fiji', 'peru', 'togo']],
  ['count', ['peru', 'togo', 'fiji', 'chad']],
  ['similarity', ['peru', 'togo', 'fiji', 'chad']],
] as const) {
  test(`sorting by ${sort} gives ${expected.join(', ')}`, () => {
    assert.deepEqual(orderActors(matrixDataset, actors, { sort, locale: 'en' }), expected);
  });
}

test('names are sorted by the alphabet of the page, as they are shown', () => {
  const expected = ['peru', 'togo', 'fiji', 'chad'];
  assert.deepEqual(orderActors(matrixDataset, actors, { sort: 'name', locale: 'ru' }), expected);
});

test('sorting by similarity puts equal memberships side by side', () => {
  const member = (actor: string, ...organizations: string[]) =>
    organizations.map((organization) => ({
      actor,
      organization,
      role: 'member' as const,
      sources: ['list'],
    }));
  const dataset: Dataset = {
    ...matrixDataset,
    memberships: [
      ...member('togo', 'league', 'union'),
      ...member('peru', 'talks'),
      ...member('fiji', 'league', 'union'),
      ...member('chad', 'talks'),
    ],
  };
  const ordered = orderActors(dataset, actors, { sort: 'similarity', locale: 'en' });
  assert.deepEqual(ordered, ['togo', 'fiji', 'peru', 'chad']);
});

test('no order loses or invents an actor, and none changes the given list', () => {
  const given = Object.freeze([...actors]);
  for (const sort of sorts) {
    const ordered = orderActors(matrixDataset, given, { sort, locale: 'en' });
    assert.deepEqual([...ordered].sort(), [...actors].sort());
    assert.deepEqual(orderActors(matrixDataset, [], { sort, locale: 'en' }), []);
  }
});

test('by amount the largest in the first organization that has any comes first, those without one last', () => {
  const amounts: Record<string, number> = { peru: 3, fiji: 20 };
  const memberships = matrixDataset.memberships.map((each) => {
    const number = each.organization === 'league' ? amounts[each.actor] : 1000;
    return number ? { ...each, amount: { number, unit: 'seats' } } : each;
  });
  const dataset = {
    ...matrixDataset,
    memberships: memberships
      .slice()
      .sort((a, b) => +(b.organization === 'league') - +(a.organization === 'league')),
  };
  const actors = ['togo', 'peru', 'fiji', 'chad'];
  assert.deepEqual(orderActors(dataset, actors, { sort: 'amount', locale: 'en' }), [
    'fiji',
    'peru',
    'togo',
    'chad',
  ]);
});
