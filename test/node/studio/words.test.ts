import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDataset } from '@factbox/dataset';
import { toArticle, toNotes, verifyDataset, type Finding } from '@factbox/cli/authoring.js';
import {
  collections,
  fieldsOf,
  isPassages,
  rootFields,
  wordsOf,
} from '../../../packages/studio/src/commands/shape.js';
import type { Field } from '../../../packages/studio/src/commands/shape.js';
import { put } from '../../../packages/studio/src/commands/draft.js';
import { problemText } from '../../../packages/studio/src/panels/problem-text.js';
import { soundPart } from '../../../packages/studio/src/reading.js';
import { wordsFor } from '../../../packages/studio/src/words.js';

const others = ['ru', 'fa', 'ar'];

/** Every field that a form shows, with the collection that it is in, its parts included. */
function fieldsIn(fields: readonly Field[], collection: string): (readonly [Field, string])[] {
  return fields.flatMap((field): (readonly [Field, string])[] => {
    const { part, name, inner } = field;
    if (isPassages(part) || ['$schema', 'format', 'passages', 'id'].includes(name)) return [];
    const own = collection || name;
    const item = Array.isArray(part) ? (part as unknown[])[0] : part;
    const isById = typeof item === 'object' && item !== null && '*' in item;
    const below = isById ? [] : fieldsIn(fieldsOf(item, inner), own);
    const isForm = collections.some((each) => each.name === name) && !collection;
    return [...(isForm ? [] : [[field, own] as const]), ...below];
  });
}

const shown = [
  ...fieldsIn(rootFields, ''),
  ...collections
    .filter(({ name, hasIds }) => hasIds && name !== 'passages')
    .flatMap(({ name, fields }) => fieldsIn(fields, name)),
];

test('every field of the format is called and told in each language of Studio', () => {
  for (const language of others) {
    const { labels, meanings } = wordsFor(language).words.fields;
    for (const [{ name }, collection] of shown) {
      assert.ok(labels[name], `${language}: no label for ${name}`);
      assert.ok(
        meanings[`${collection}.${name}`] ?? meanings[name],
        `${language}: no meaning for ${collection}.${name}`,
      );
    }
  }
});

test('every word that a field may hold has a name in each language of Studio', () => {
  for (const language of others) {
    const { named } = wordsFor(language);
    for (const [{ name, part }] of shown) {
      for (const word of wordsOf(part)?.words ?? []) {
        assert.ok(named[`${name}.${word}`] ?? named[word], `${language}: ${name}.${word}`);
      }
    }
  }
});

test('nothing that a reporter reads in English is the jargon of the format', () => {
  const jargon = /\b(?:ISO|BCP|EDTF|JSON|schema|by id|the ids?)\b/;
  const { words } = wordsFor('en');
  for (const [{ name, description }, collection] of shown) {
    const { meanings } = words.fields;
    assert.doesNotMatch(meanings[`${collection}.${name}`] ?? meanings[name] ?? description, jargon);
  }
});

const sound = {
  format: 1,
  id: 'quay-2021',
  language: 'en',
  asOf: '2021-03',
  article: { title: 'The quay', author: 'N. N.', published: '2021-03-02' },
  passages: { one: { paragraph: 1, start: 'The quay', end: 'March 2021' } },
  actors: {
    easton: { name: 'Easton', kind: 'group', sources: ['one'] },
    holt: { name: 'Ada Holt', kind: 'person', sources: ['one'] },
  },
  organizations: { league: { name: 'League', kind: 'league', sources: ['one'] } },
  memberships: [{ actor: 'easton', organization: 'league', role: 'member', sources: ['one'] }],
  interests: [],
  quotes: { said: { speaker: 'holt', text: 'was closed', sources: ['one'] } },
  events: { closing: { name: 'The quay closes', participants: [], sources: ['one'] } },
  places: {},
};

/** What is set where, and the name of what Studio says to it. */
const mistakes: readonly (readonly [(string | number)[], unknown, string])[] = [
  [['memberships', 1], sound.memberships[0], 'twice'],
  [['memberships', 0, 'actor'], 'league', 'self'],
  [['memberships', 0], { ...sound.memberships[0], role: 'declined', to: '2021' }, 'noEnd'],
  [['memberships', 0], { ...sound.memberships[0], from: '2021', to: '2019' }, 'early'],
  [['claims'], { said: { speaker: 'holt', text: 'It.', sources: ['one'] } }, 'taken'],
  [['quotes', 'said', 'respondsTo'], 'said', 'circle'],
  [['quotes', 'said', 'text'], '“was closed”', 'marks'],
  [['memberships', 0, 'amount'], { number: 1, unit: 'XXY' }, 'currency'],
  [['events', 'closing', 'date'], '2022-05', 'asOf'],
  [['roles'], { member: { name: 'member', standing: 'full' } }, 'word'],
  [['id'], 'kit', 'kept'],
  [['actors', 'holt', 'name'], { de: 'Ada Holt' }, 'language'],
  [
    ['events', 'closing'],
    {
      ...sound.events.closing,
      participants: [{ actor: 'easton', role: 'member', vote: 'for' }],
      vote: { for: 0, against: 2 },
    },
    'votes',
  ],
];

test('what is wrong between records is told in each language, and never in the words of the format', () => {
  assert.ok(parseDataset(sound).ok);
  for (const [path, value, name] of mistakes) {
    const { problems } = soundPart(put(sound, path, value) as never);
    for (const language of ['en', ...others]) {
      const { words } = wordsFor(language);
      const told = problems.map((problem) => problemText(problem, words));
      assert.ok(told.length, name);
      assert.ok(
        !told.includes(words.problems.other),
        `${language}, ${name}: ${JSON.stringify(problems)}`,
      );
      if (language === 'en') continue;
      for (const each of told) assert.match(each, /[\u0400-\u06ff]{3}/, `${language}, ${name}`);
    }
  }
});

test('what check and verify find is told in each language', () => {
  const text =
    'The quay was closed in March 2021. The quay was closed in March 2021.\n\nAda Holt spoke.';
  const wrong = {
    ...sound,
    passages: {
      one: { paragraph: 2, start: 'The quay', end: 'March 2021' },
      two: { section: 'Money', paragraph: 1, start: 'Ada Holt', end: 'Ada Holt' },
      three: { paragraph: 1, start: 'No such words', end: 'at all' },
    },
    actors: {
      ...sound.actors,
      league: { name: 'The League', kind: 'party', sources: ['one'] },
      niger: { name: 'Niger', kind: 'state', code: 'NG', sources: ['one'] },
    },
    quotes: {
      said: { speaker: 'holt', text: 'was never closed', sources: ['one'] },
      loud: { speaker: 'holt', text: 'ADA HOLT', sources: ['one'] },
      far: { speaker: 'holt', text: 'Ada Holt spoke', sources: ['three'] },
    },
    places: {
      quay: { name: 'Quay', kind: 'site', code: 'NG-XX', coordinates: [70, 60], sources: ['one'] },
    },
  };
  const parsed = parseDataset(wrong);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  const { faults, notes } = verifyDataset(parsed.dataset, toArticle(text, {}, 'a.txt'));
  const all: Finding[] = [...faults, ...notes, ...toNotes(parsed.dataset)];
  assert.ok(new Set(all.map(({ name }) => name)).size > 8, all.map(({ name }) => name).join());
  for (const finding of all) {
    for (const language of ['en', ...others]) {
      const { words } = wordsFor(language);
      const told = problemText({ ...finding, kind: 'article', finding }, words);
      assert.doesNotMatch(told, /undefined|ISO|prefix|suffix/);
      if (language !== 'en') assert.match(told, /[\u0400-\u06ff]{3}/);
    }
  }
});
