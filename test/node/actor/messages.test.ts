import assert from 'node:assert/strict';
import test from 'node:test';
import { languages as known } from '@factbox/core/languages.js';
import { catalogue, type ActorMessages } from '../../../packages/actor/src/messages.js';

const languages = Object.keys(catalogue.load);
const wordings: [string, ActorMessages][] = [
  ['en', catalogue.en],
  ...(await Promise.all(
    languages.map(async (language): Promise<[string, ActorMessages]> => [
      language,
      (await catalogue.load[language]!()).messages,
    ]),
  )),
];

test('the card speaks each language of the interface', () => {
  assert.deepEqual(['en', ...languages], [...known]);
});

/** A message, or several by what they are for, in words. */
const said = (value: unknown): string =>
  typeof value === 'function'
    ? String((value as (word: string) => string)('1'))
    : typeof value === 'object'
      ? Object.values(value as object)
          .map(said)
          .join(' ')
      : String(value);

for (const [language, messages] of wordings) {
  test(`every message has words in ${language}`, () => {
    for (const [key, value] of Object.entries(messages)) {
      assert.match(said(value), /\p{Letter}/u, key);
      if (language !== 'en') assert.notEqual(value, catalogue.en[key as keyof ActorMessages], key);
    }
  });

  test(`the words for an empty card name the actor in ${language}`, () => {
    assert.match(messages.nothing('Delta'), /Delta/);
  });
}
