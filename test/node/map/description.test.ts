import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeMap } from '../../../packages/map/src/description.js';
import { messages as ar } from '../../../packages/map/src/messages/ar.js';
import { messages as fa } from '../../../packages/map/src/messages/fa.js';
import { messages as ru } from '../../../packages/map/src/messages/ru.js';
import { messages as en } from '../../../packages/map/src/messages.js';
import { modelOf } from '../../support/map.js';

const text = describeMap(modelOf({ organization: 'csto' }), en, 'en');

const statements = [
  'Collective Security Treaty Organization.',
  'member: Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Armenia, and Belarus.',
  'not a member: Turkmenistan and Uzbekistan.',
  'Samarkand: city in Uzbekistan.',
  'Kunduz: province of Afghanistan; borders Baghlan, Balkh, Samangan, Tajikistan, and Takhar.',
  'Provinces of Afghanistan that border Tajikistan: Badakhshan, Balkh, Kunduz, and Takhar.',
  'On this map, Afghanistan borders China, Iran, Pakistan, Tajikistan, Turkmenistan, and Uzbekistan.',
];

for (const statement of statements) {
  test(`the text alternative says: ${statement}`, () => assert.ok(text.includes(statement), text));
}

test('it never says that three provinces are all that border Tajikistan', () => {
  assert.doesNotMatch(text, /three provinces|Badakhshan, Kunduz,? and Takhar/);
});

test('every language says it in its own words, with nothing left out', () => {
  for (const [locale, messages] of Object.entries({ ru, fa, ar })) {
    const model = modelOf({ organization: 'february-talks', locale });
    const words = describeMap(model, messages, locale);
    for (const { name } of [...model.actors, ...model.places])
      assert.ok(words.includes(name), name);
    assert.doesNotMatch(words, /undefined|null|\b(borders|province|member)\b/);
  }
});

test('the catalogues have the same entries, and none is left in English', () => {
  for (const messages of [ru, fa, ar]) {
    assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort());
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      const [ours, theirs] = [en[key], messages[key]];
      if (typeof ours === 'string') assert.notEqual(ours, theirs, key);
    }
  }
});
