import { asDataset, type Amount } from '@factbox/dataset';
import assert from 'node:assert/strict';
import test from 'node:test';
import { readCommon } from '../../../packages/core/src/attributes.js';
import { datasetInline } from '../../../packages/core/src/document.js';
import { actorName, formatAmount, formatDate } from '../../../packages/core/src/format.js';
import { languages } from '../../../packages/core/src/languages.js';
import * as en from '../../../packages/core/src/messages/en.js';
import { withOwnWords } from '../../../packages/core/src/own-words.js';
import { loadWording } from '../../../packages/core/src/catalogue.js';
import { catalogue } from '../../../packages/matrix/src/messages.js';
import { complete } from '../dataset/complete.js';

type Words = typeof en;
const wordsIn = async (locale: string): Promise<Words> =>
  locale.startsWith('en')
    ? en
    : ((await import(`../../../packages/core/src/messages/${locale}.ts`)) as Words);

for (const [date, locale, text] of [
  ['2023-02~', 'en', 'about February 2023'],
  ['2023?', 'en', '2023 (uncertain)'],
  ['1999%', 'en', 'about 1999 (uncertain)'],
  ['202X', 'en', '2020–2029'],
  ['20XX', 'en', '2000–2099'],
  ['2023-21', 'en', 'spring 2023'],
  ['2023-24', 'en', 'winter 2023–2024'],
  ['2023-37', 'en', 'early 2023'],
  ['2023-38', 'en-GB', 'mid-2023'],
  ['2022/2023-02', 'en', '2022 – February 2023'],
  ['2022/..', 'en', 'from 2022 on'],
  ['../2022', 'en', 'up to 2022'],
  ['2023-39', 'ru', 'конец 2023'],
  ['2023-02~', 'ru', 'февраль 2023 г. (приблизительно)'],
  ['2023-37', 'fa', 'اوایل ۲۰۲۳'],
  ['2023-21', 'ar', 'ربيع 2023'],
  ['2022/..', 'ar', 'منذ 2022'],
] as const) {
  test(`${date} in ${locale} is said as it is known: ${text}`, async () => {
    const { core: messages } = await wordsIn(locale);
    assert.equal(formatDate(date, { locale, messages }), text);
  });
}

for (const [amount, locale, text] of [
  [{ number: 24.9, unit: '%' }, 'en', '24.9%'],
  [{ number: 412e6, unit: 'EUR' }, 'en', '€412M'],
  [{ number: 412e6, unit: 'EUR', qualifier: 'about' }, 'ru', 'примерно 412 млн €'],
  [{ number: 14, unit: 'seats', qualifier: 'at-least' }, 'en', 'at least 14 seats'],
  [{ number: 1234.5, unit: 'tonnes' }, 'en-GB', '1,234.5 tonnes'],
  [{ number: 51, unit: '%', qualifier: 'more-than' }, 'fa', 'بیش از ۵۱٪'],
  [{ number: 1_234_567, unit: 'EUR' }, 'en', '€1.234567M'],
  [{ number: 28.956, unit: '%' }, 'en', '28.956%'],
  [{ number: 29.3, unit: '%' }, 'ru', '29,3 %'],
] as readonly (readonly [Amount, string, string])[]) {
  test(`${JSON.stringify(amount)} in ${locale} is ${text}`, async () => {
    const messages = await wordsIn(locale);
    const plain = formatAmount(amount, { locale, messages }).replaceAll('\u00a0', ' ');
    assert.equal(plain, text);
  });
}

for (const language of languages) {
  test(`every word for statements, votes, amounts and dates is there in ${language}`, async () => {
    const own = await wordsIn(language);
    for (const name of ['bases', 'statements', 'statuses', 'qualifiers', 'votes'] as const) {
      assert.deepEqual(Object.keys(own[name]), Object.keys(en[name]), name);
    }
    assert.deepEqual(Object.keys(own.statements.statementKinds), ['claim', 'demand']);
  });
}

test('a state has the dataset’s own name for it in the page’s language, before the browser’s', () => {
  assert.equal(actorName(asDataset(complete, 'de')!, 'north', 'de'), 'Nordland');
});

test('where the interface has no such language, a state keeps the dataset’s name, not an English one', () => {
  const russian = { ...complete, language: 'ru' };
  const actors = { ...russian.actors, north: { ...russian.actors['north']!, name: 'Север' } };
  // Of Swahili there are no words here, so they are English.
  assert.equal(actorName(asDataset({ ...russian, actors }, 'sw')!, 'north', 'en'), 'Север');
  assert.equal(actorName(asDataset({ ...russian, actors }, 'en')!, 'north', 'en'), 'Norway');
});

test('a text that the dataset has in the page’s language is not marked as foreign, another is', () => {
  const dataset = asDataset(complete, 'ar')!;
  const inGerman = asDataset(complete, 'de')!;
  assert.equal(datasetInline({ dataset: inGerman, locale: 'de' }, 'Nordland'), 'Nordland');
  assert.deepEqual(datasetInline({ dataset, locale: 'ar' }, 'Northland'), {
    kind: 'foreign',
    language: 'en',
    text: 'Northland',
  });
});

test('a dataset’s own roles have words and letters, and a tag its own headline and summary', async () => {
  const { messages } = await loadWording(catalogue, 'en');
  const { dataset, words } = readCommon(
    { headline: ' Who sits where ', summary: 'Ada Berg chairs it.' },
    asDataset(complete)!,
  );
  const own = withOwnWords(messages, dataset, words);
  assert.deepEqual([own.roles['chair'], own.letters['chair']], ['chair', 'C']);
  assert.deepEqual([own.roles['barred'], own.letters['barred']], ['barred', 'B']);
  assert.equal(own.roles['member'], 'member');
  assert.equal(own.title, 'Who sits where');
  assert.equal(own.summary({} as never), 'Ada Berg chairs it.');
});

test('an attribute that is no basis or no date is told with what is', () => {
  const dataset = asDataset(complete)!;
  assert.throws(
    () => readCommon({ basis: 'guessed' }, dataset),
    /^Error: basis: "guessed" is none of stated, view, analysis, implied$/,
  );
  assert.throws(() => readCommon({ 'as-of': 'May' }, dataset), /^Error: as-of: "May" is no date$/);
  // As an element has it, by the name of a property.
  assert.equal(readCommon({ asOf: '2018' }, dataset).dataset.asOf, '2018');
});
