import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  kindWord,
  mapWords,
  neighbourSentences,
  provinceSentences,
} from '../../../packages/map/src/description.js';
import { messages as ar } from '../../../packages/map/src/messages/ar.js';
import { messages as fa } from '../../../packages/map/src/messages/fa.js';
import { messages as ru } from '../../../packages/map/src/messages/ru.js';
import { messages as en } from '../../../packages/map/src/messages.js';
import { mapStatic } from '../../../packages/map/src/static.js';
import { analysis, modelOf } from '../../support/map.js';

const model = modelOf({ organization: 'csto' });
const text = neighbourSentences(model, en, 'en').join(' ');
const place = (id: string) => model.places.find((each) => each.id === id)!;

const neighbours = [
  'On this map, Afghanistan borders China, Iran, Pakistan, Tajikistan, Turkmenistan, and Uzbekistan.',
  'On this map, Tajikistan borders Afghanistan, China, Kyrgyzstan, and Uzbekistan.',
];

for (const sentence of neighbours) {
  test(`the description says: ${sentence}`, () => assert.ok(text.includes(sentence), text));
}

const wheres = [
  ['samarkand', 'city', 'From the map data: in Uzbekistan.'],
  [
    'kunduz',
    'province of Afghanistan',
    'From the map data: borders Baghlan, Balkh, Samangan, Tajikistan, and Takhar.',
  ],
  ['northern-afghanistan', 'region', ''],
] as const;

for (const [id, kind, words] of wheres) {
  test(`the list says of ${id}: ${kind}, and as the map's: ${words}`, () => {
    assert.equal(kindWord(place(id), en), kind);
    assert.equal(mapWords(place(id), en, 'en'), words);
  });
}

test('what is the map’s stands behind the sources of a place, and is named as the map’s', () => {
  const reading = { dataset: analysis, messages: en, locale: 'en' };
  const [said] = mapStatic(modelOf(), reading).flatMap((block) =>
    block.kind === 'definitions'
      ? block.rows.flatMap(
          ({ details }) =>
            JSON.stringify(details.find((line) => JSON.stringify(line).includes('Kunduz'))) ?? [],
        )
      : [],
  );
  const own = said!.slice(said!.indexOf('"content":["Kunduz"]'));
  const link = own.indexOf('"link"');
  assert.ok(link > 0 && link < own.indexOf('From the map data: borders'));
  assert.doesNotMatch(own.slice(0, link), /border|Baghlan/);
});

test('the list names all provinces that border Tajikistan, never only the three of the story', () => {
  assert.deepEqual(provinceSentences(model, en, 'en'), [
    'provinces of Afghanistan that border Tajikistan: Badakhshan, Balkh, Kunduz, and Takhar.',
  ]);
});

test('a country without a neighbour in the frame is not said to have none', () => {
  assert.doesNotMatch(text, /Belarus/);
});

test('every language says it in its own words', () => {
  for (const [locale, messages] of Object.entries({ ru, fa, ar })) {
    const own = modelOf({ organization: 'february-talks', locale });
    const words = [
      ...neighbourSentences(own, messages, locale),
      ...own.places.flatMap((each) => [kindWord(each, messages), mapWords(each, messages, locale)]),
      ...provinceSentences(own, messages, locale),
    ].join(' ');
    assert.ok(words.includes(own.actors.find(({ code }) => code === 'TJ')!.name));
    assert.doesNotMatch(words, /undefined|null|\b(borders|province|city)\b/);
  }
});

test('the catalogues have the same entries, and none is left in English', () => {
  for (const messages of [ru, fa, ar]) {
    assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort());
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      const [ours, theirs] = [en[key], messages[key]];
      if (typeof ours === 'string' && /\p{Letter}/u.test(ours)) {
        assert.notEqual(ours, theirs, key);
      }
    }
  }
});
