import type { Dataset } from '@factbox/dataset';
import assert from 'node:assert/strict';
import test from 'node:test';
import { changesOf, describeChanges, uncorrected } from '../../../packages/cli/src/site/changes.js';
import { smallDataset } from '../../support/small-dataset.js';

const [first, ...others] = smallDataset.memberships;
const [id, quote] = Object.entries(smallDataset.quotes)[0]!;
const otherQuotes = { ...smallDataset.quotes };
delete otherQuotes[id];
const name = `memberships: ${first!.actor} in ${first!.organization}`;

const cases: readonly (readonly [
  string,
  Partial<Dataset>,
  Partial<ReturnType<typeof changesOf>>,
])[] = [
  ['nothing', {}, {}],
  ['the order of records', { quotes: { ...otherQuotes, [id]: quote } }, {}],
  ['a source', { memberships: [{ ...first!, sources: ['first', 'second'] }, ...others] }, {}],
  ['a role', { memberships: [{ ...first!, role: 'suspended' }, ...others] }, { changed: [name] }],
  ['a membership that is gone', { memberships: others }, { removed: [name] }],
  [
    'a quoted word',
    { quotes: { ...otherQuotes, [id]: { ...quote, text: 'Other words' } } },
    { changed: [`quotes.${id}`] },
  ],
  ['a new quote', { quotes: { ...smallDataset.quotes, more: quote } }, { added: ['quotes.more'] }],
  [
    'a second period',
    { memberships: [...smallDataset.memberships, { ...first!, from: '2022' }] },
    { added: [`${name} (2)`] },
  ],
];

for (const [what, change, expected] of cases) {
  test(`of ${what} a build tells what it is for the facts`, () => {
    const changes = changesOf(smallDataset, { ...smallDataset, ...change });
    assert.deepEqual(changes, { changed: [], removed: [], added: [], ...expected });
  });
}

test('a changed or removed fact wants a correction that the last build did not have; a new one none', () => {
  const changes = { changed: ['a'], removed: ['b'], added: ['c'] };
  const old = { date: '2024-01-01', text: 'Old.' };
  const earlier = { ...smallDataset, corrections: [old] };
  assert.deepEqual(uncorrected(changes, { earlier, next: earlier }), ['a', 'b']);
  const next = { ...earlier, corrections: [old, { date: '2024-02-01', text: 'New.' }] };
  assert.deepEqual(uncorrected(changes, { earlier, next }), []);
});

test('a correction that names records tells of those alone, and of what is gone', () => {
  const changes = {
    changed: ['quotes.claim', 'memberships: armenia in league', 'interests: bela, “claim”'],
    removed: ['quotes.old'],
    added: [],
  };
  const corrected = (...records: string[]) => ({
    ...smallDataset,
    corrections: [{ date: '2024-02-01', text: 'New.', records }],
  });
  const left = (...records: string[]) =>
    uncorrected(changes, { earlier: smallDataset, next: corrected(...records) });
  assert.deepEqual(left('claim'), changes.changed.slice(1));
  assert.deepEqual(left('claim', 'league', 'bela'), []);
});

test('a summary names some facts and counts the rest', () => {
  const changed = Array.from({ length: 10 }, (_, index) => `quotes.q${index}`);
  const [line, ...more] = describeChanges({ changed, removed: [], added: [] });
  assert.match(line!, /changed: quotes\.q0; .*quotes\.q7; and 2 more$/);
  assert.deepEqual(more, []);
});
