import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggest } from '../../../packages/dataset/src/suggest.js';

const known = ['russia', 'china', 'iran', 'united-states', 'csto', 'sco'];

const cases: readonly [what: string, word: string, meant: string | undefined][] = [
  ['a letter left out', 'russa', 'russia'],
  ['a letter too many', 'chinna', 'china'],
  ['a wrong letter', 'iram', 'iran'],
  ['two letters exchanged', 'rusisa', 'russia'],
  ['two letters of a short word exchanged', 'irna', 'iran'],
  ['a capital letter', 'China', 'china'],
  ['a longer word a little further off', 'unitedstate', 'united-states'],
  ['the nearest of several', 'cso', 'csto'],
  ['nothing for a short word that is far off', 'un', undefined],
  ['nothing for another word', 'belarus', undefined],
  ['nothing for no word', '', undefined],
];

for (const [what, word, meant] of cases) {
  test(`a suggestion mends ${what}`, () => assert.equal(suggest(word, known), meant));
}

test('nothing is suggested where nothing is known', () =>
  assert.equal(suggest('russia', []), undefined));

test('endless words are not compared', () => {
  const endless = 'x'.repeat(10_000_000);
  assert.equal(suggest(endless, [`${endless}y`, 'x']), undefined);
});
