import assert from 'node:assert/strict';
import test from 'node:test';
import { choose, toChosen } from '../../../packages/matrix/src/model/choice.js';

for (const [title, chosen, id, next] of [
  ['the first press chooses', [], 'a', ['a']],
  ['another one adds a second', ['a'], 'b', ['a', 'b']],
  ['a third takes the place of the second', ['a', 'b'], 'c', ['a', 'c']],
  ['the second can be given up', ['a', 'b'], 'b', ['a']],
  ['the only one can be given up', ['a'], 'a', []],
  ['the second follows a first that is given up', ['a', 'b'], 'a', ['b']],
] as const) {
  test(title, () => assert.deepEqual(choose(chosen, id), next));
}

test('no, one or two different organizations are chosen, and no second without a first', () => {
  assert.deepEqual(toChosen(undefined, undefined), []);
  assert.deepEqual(toChosen(undefined, 'b'), []);
  assert.deepEqual(toChosen('a', undefined), ['a']);
  assert.deepEqual(toChosen('a', 'a'), ['a']);
  assert.deepEqual(toChosen('a', 'b'), ['a', 'b']);
});
