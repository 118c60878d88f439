import assert from 'node:assert/strict';
import test from 'node:test';
import { choose, chosenIds, type Choice } from '../../../packages/matrix/src/model/choice.js';

for (const [title, choice, id, change] of [
  ['the first choice is the page’s', {}, 'a', { toggle: 'a' }],
  ['a second one stays here', { page: 'a' }, 'b', { second: 'b' }],
  ['a third takes the place of the second', { page: 'a', second: 'b' }, 'c', { second: 'c' }],
  ['the second can be given up', { page: 'a', second: 'b' }, 'b', {}],
  ['the only one can be given up', { page: 'a' }, 'a', { toggle: 'a' }],
  ['the second follows a first that is given up', { page: 'a', second: 'b' }, 'a', { toggle: 'b' }],
  ['a second without a first is forgotten', { second: 'b' }, 'b', { toggle: 'b' }],
] as const satisfies readonly (readonly [string, Choice, string, object])[]) {
  test(title, () => assert.deepEqual(choose(choice, id), change));
}

test('a choice is of no, one or two different organizations', () => {
  assert.deepEqual(chosenIds({}), []);
  assert.deepEqual(chosenIds({ second: 'b' }), []);
  assert.deepEqual(chosenIds({ page: 'a' }), ['a']);
  assert.deepEqual(chosenIds({ page: 'a', second: 'a' }), ['a']);
  assert.deepEqual(chosenIds({ page: 'a', second: 'b' }), ['a', 'b']);
});
