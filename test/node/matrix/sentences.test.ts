import assert from 'node:assert/strict';
import test from 'node:test';
import type { Dataset, Role } from '@factbox/dataset';
import { messages as en, type MatrixMessages } from '../../../packages/matrix/src/messages.js';
import { messages as ar } from '../../../packages/matrix/src/messages/ar.js';
import { messages as fa } from '../../../packages/matrix/src/messages/fa.js';
import { messages as ru } from '../../../packages/matrix/src/messages/ru.js';
import { toMatrixModel, type MatrixModel } from '../../../packages/matrix/src/model.js';
import {
  sharedBy,
  sharedSentence,
  summarySentence,
} from '../../../packages/matrix/src/model/sentences.js';
import { matrixDataset } from '../../support/matrix-dataset.js';

const locale = 'en-GB';
const english = { messages: en, locale };
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');
const model = toMatrixModel(matrixDataset, { locale });
const named = (of: MatrixModel, ...ids: string[]) =>
  of.organizations.filter(({ id }) => ids.includes(id));

/** The summary of a table in which each actor has these roles in `league`, `union`, `talks`. */
function summaryOf(table: Record<string, (Role | [Role, Role] | undefined)[]>): string {
  const organizations = ['league', 'union', 'talks'];
  const memberships = Object.entries(table).flatMap(([actor, cells]) =>
    cells.flatMap((cell, index) => {
      if (!cell) return [];
      const [role, other] = [cell].flat() as [Role, Role?];
      return {
        actor,
        organization: organizations[index]!,
        role,
        sources: ['list'],
        ...(other && { conflicts: [{ role: other, sources: ['talks'] }] }),
      };
    }),
  );
  const dataset: Dataset = { ...matrixDataset, memberships };
  const options = { locale, actors: Object.keys(table), organizations };
  return plain(summarySentence(toMatrixModel(dataset, options), english));
}

test('the summary names who has a part in the most, and the contradictions', () => {
  assert.equal(
    plain(summarySentence(model, english)),
    'Peru belongs to or takes part in all 3 organizations, the most of 4 actors; on one point the article contradicts itself.',
  );
});

for (const [title, table, sentence] of [
  [
    'several first ones are named together',
    { togo: ['member', 'member'], peru: ['host', 'partner'], fiji: ['observer'] },
    'Togo and Peru each belong to or take part in 2 of 3 organizations, the most of 3 actors.',
  ],
  [
    'nobody is first where a disputed part could make another one first',
    { togo: ['member'], peru: [['member', 'declined']], fiji: [] },
    'What the article states about 3 actors and 3 organizations; on one point the article contradicts itself.',
  ],
  [
    'nobody is first where all are equal',
    { togo: ['member'], peru: ['member'] },
    'What the article states about 2 actors and 3 organizations.',
  ],
  [
    'nobody is first where all stay away',
    { togo: ['declined'], peru: ['non-member'] },
    'What the article states about 2 actors and 3 organizations.',
  ],
  [
    'one actor alone is not compared',
    { togo: ['member'] },
    'What the article states about 1 actor and 3 organizations.',
  ],
] as const) {
  test(title, () => assert.equal(summaryOf(table as never), sentence));
}

test('in a single organization nobody is in the most', () => {
  const single = toMatrixModel(matrixDataset, { locale, organizations: ['union'] });
  assert.equal(
    summarySentence(single, english),
    'What the article states about 2 actors and 1 organization.',
  );
});

test('shared members have a part in every chosen organization; a disputed part is told', () => {
  const names = (...organizations: string[]) =>
    sharedBy(model, named(model, ...organizations)).map(({ actor, isDisputed }) => [
      actor.id,
      isDisputed,
    ]);
  assert.deepEqual(names('union'), [['peru', false]]);
  assert.deepEqual(names('league', 'talks'), [
    ['togo', true],
    ['peru', false],
    ['fiji', false],
  ]);
});

test('shared members are told in a sentence', () => {
  const sentence = (...organizations: string[]) =>
    plain(sharedSentence(model, named(model, ...organizations), english));
  assert.equal(sentence('union'), 'In Union: Peru.');
  assert.equal(
    sentence('talks', 'league'),
    'LR and Talks share: Togo (contradicted), Peru and Fiji.',
  );
  const nobody = toMatrixModel(matrixDataset, {
    locale,
    actors: ['chad'],
    organizations: ['union'],
  });
  assert.equal(plain(sharedSentence(nobody, nobody.organizations, english)), 'In Union: nobody.');
});

test('names of a script that runs the other way stand isolated, and no others', () => {
  const said = (messages: MatrixMessages, language: string) =>
    sharedSentence(model, named(model, 'union'), { messages, locale: language });
  assert.match(said(en, locale), /Union: Peru/);
  assert.match(said(ru, 'ru'), /^Union: участники: Peru/);
  assert.match(said(ar, 'ar'), /\u2068Union\u2069.*\u2068Peru\u2069/);
  const renamed: Dataset = {
    ...matrixDataset,
    actors: Object.fromEntries(
      Object.entries(matrixDataset.actors).map(([id, actor]) => [id, { ...actor, name: 'بيرو' }]),
    ),
  };
  const foreign = toMatrixModel(renamed, { locale });
  assert.match(
    sharedSentence(foreign, named(foreign, 'union'), english),
    /^In Union: \u2068بيرو\u2069/,
  );
});

const catalogues: Record<string, MatrixMessages> = { en, ru, fa, ar };

for (const [language, messages] of Object.entries(catalogues)) {
  test(`${language} has a word for every word`, () => {
    assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort());
    assert.deepEqual(Object.keys(messages.roles), Object.keys(en.roles));
    for (const text of Object.values(messages)) if (typeof text === 'string') assert.ok(text);
    assert.ok(messages.period('2001', '2012').includes('2012'));
    assert.notEqual(messages.period('2001'), messages.period(undefined, '2001'));
    assert.notEqual(messages.shared(['a', 'b']), messages.shared(['a']));
  });
}

const partsOf = (language: string, value: number) => ({
  actors: value,
  organizations: value,
  conflicts: value,
  format: new Intl.NumberFormat(language).format,
});

for (const [language, value, expected] of [
  [
    'ru',
    1,
    'Что статья сообщает о 1 стороне и 1 организации; в одном вопросе статья противоречит сама себе.',
  ],
  [
    'ru',
    21,
    'Что статья сообщает о 21 стороне и 21 организации; в 21 вопросе статья противоречит сама себе.',
  ],
  [
    'ru',
    3,
    'Что статья сообщает о 3 сторонах и 3 организациях; в 3 вопросах статья противоречит сама себе.',
  ],
  ['fa', 3, 'آنچه مقاله دربارهٔ ۳ بازیگر و ۳ سازمان می‌گوید؛ در ۳ مورد مقاله با خود در تناقض است.'],
  ['ar', 1, 'ما يذكره المقال عن طرف واحد ومنظمة واحدة؛ وفي موضع واحد يناقض المقال نفسه.'],
  ['ar', 2, 'ما يذكره المقال عن طرفين ومنظمتين؛ وفي موضعين يناقض المقال نفسه.'],
] as const) {
  test(`${language} counts ${value} as its grammar wants`, () => {
    assert.equal(catalogues[language]!.summary(partsOf(language, value)), expected);
  });
}

test('Arabic has other forms for 3 to 10, 11 to 99 and hundreds', () => {
  const summary = (value: number) => ar.summary({ ...partsOf('ar', value), format: String });
  assert.match(summary(5), /5 أطراف و5 منظمات؛ وفي 5 مواضع/);
  assert.match(summary(13), /13 طرفًا و13 منظمة؛ وفي 13 موضعًا/);
  assert.match(summary(100), /100 طرف و100 منظمة؛ وفي 100 موضع /);
});

for (const language of ['ru', 'fa', 'ar']) {
  test(`${language} says who has a part in the most, for one and for several`, () => {
    const parts = (actors: number, most: number) => ({
      ...partsOf(language, 13),
      organizations: 5,
      conflicts: 0,
      top: { names: 'Peru', actors, count: most },
    });
    const { summary } = catalogues[language]!;
    const sentences = [
      summary(parts(1, 5)),
      summary(parts(1, 4)),
      summary(parts(2, 4)),
      summary(parts(3, 4)),
    ];
    for (const sentence of sentences) {
      assert.ok(sentence.includes('Peru'));
      assert.ok(sentence.includes(partsOf(language, 0).format(5)));
      assert.doesNotMatch(sentence, /undefined|null|\[object/);
    }
    assert.notEqual(sentences[1], sentences[2]);
  });
}
