import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { membershipsOf, parseDataset, responsesTo, type Role } from '@factbox/dataset';
import dataset from '../../../data/russia-taliban-2023.js';

const { passages, actors, organizations, memberships, interests, quotes, events, places } = dataset;

test('the dataset has no problem', () => {
  assert.equal(parseDataset(dataset).ok, true);
});

test('it travels in at most 9,000 bytes', () => {
  const json = Buffer.from(`${JSON.stringify(dataset)}\n`);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
  };
  assert.ok(brotliCompressSync(json, { params }).length <= 9000);
});

/** Each organization's roles, exactly as the article has them. */
const roles: Readonly<Record<string, Partial<Record<Role, readonly string[]>>>> = {
  csto: {
    member: ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'russia', 'tajikistan'],
    'non-member': ['turkmenistan', 'uzbekistan'],
  },
  sco: {
    member: [
      'china',
      'india',
      'kazakhstan',
      'kyrgyzstan',
      'pakistan',
      'russia',
      'tajikistan',
      'uzbekistan',
    ],
    observer: ['afghanistan'],
  },
  'moscow-format': {
    participant: [
      'afghanistan',
      'china',
      'iran',
      'pakistan',
      'russia',
      'tajikistan',
      'turkmenistan',
      'uzbekistan',
    ],
  },
  eaeu: { member: ['armenia', 'belarus', 'kazakhstan', 'kyrgyzstan', 'russia'] },
  'february-talks': {
    host: ['russia'],
    participant: [
      'china',
      'india',
      'iran',
      'kazakhstan',
      'kyrgyzstan',
      'pakistan',
      'tajikistan',
      'uzbekistan',
    ],
    'not-invited': ['afghanistan'],
  },
};

test('there are five organizations', () => {
  assert.deepEqual(Object.keys(organizations), Object.keys(roles));
});

for (const [organization, expected] of Object.entries(roles)) {
  test(`${organization} has the listed roles and no other`, () => {
    const actual: Record<string, string[]> = {};
    for (const { actor, role } of membershipsOf(dataset, { organization })) {
      (actual[role] ??= []).push(actor);
    }
    for (const list of Object.values(actual)) list.sort();
    assert.deepEqual(actual, expected);
  });
}

test('Pakistan’s part in the February talks is the one conflict, in both places', () => {
  const conflict = [
    {
      actor: 'pakistan',
      role: 'participant',
      conflicts: [{ role: 'declined', sources: ['absent', 'baloch'] }],
    },
  ];
  const inConflict = (
    records: readonly Pick<(typeof memberships)[0], 'actor' | 'role' | 'conflicts'>[],
  ) =>
    records
      .filter(({ conflicts }) => conflicts)
      .map(({ actor, role, conflicts }) => ({
        actor,
        role,
        conflicts: conflicts!.map((other) => ({ role: other.role, sources: other.sources })),
      }));
  assert.deepEqual(inConflict(memberships), conflict);
  assert.deepEqual(
    inConflict(Object.values(events).flatMap(({ participants = [] }) => participants)),
    conflict,
  );
});

test('the event of the February talks and its roles as a format agree', () => {
  const pairs = (records: readonly { actor: string; role: Role }[]): string[] =>
    records.map(({ actor, role }) => `${actor}: ${role}`);
  assert.deepEqual(
    pairs(events['february-talks']!.participants!),
    pairs(membershipsOf(dataset, { organization: 'february-talks' })),
  );
});

test('what is only implied says so', () => {
  const [russia] = membershipsOf(dataset, { actor: 'russia', organization: 'csto' });
  assert.match(russia!.note!, /Implied/);
  assert.match(events['crimea-annexation']!.note!, /Implied/);
  for (const { actor, note } of events['samarkand-meeting']!.participants!) {
    if (actor !== 'ministers') assert.match(note!, /Implied/);
  }
  assert.match(events['belt-and-road']!.note!, /Worked out/);
  assert.equal(events['samarkand-meeting']!.organization, undefined);
});

test('the states of the article are there, each with its code', () => {
  const codes = Object.values(actors).flatMap(({ code }) => code ?? []);
  assert.deepEqual(codes.sort(), 'AF AM BY CN IN IR KG KZ PK RU TJ TM US UZ'.split(' '));
});

test('a state is not its rulers', () => {
  assert.equal(actors['afghanistan']!.kind, 'state');
  assert.equal(actors['taliban']!.kind, 'movement');
  assert.equal(actors['muttaqi']!.affiliation, 'taliban');
  assert.deepEqual(membershipsOf(dataset, { actor: 'taliban' }), []);
});

test('each person has an office and speaks for someone', () => {
  const people = Object.entries(actors).filter(([, { kind }]) => kind === 'person');
  assert.deepEqual(
    people.map(([id, { affiliation, role }]) => [id, affiliation, !!role]),
    [
      ['putin', 'russia', true],
      ['zhirnov', 'russia', true],
      ['sidorov', 'csto', true],
      ['muttaqi', 'taliban', true],
      ['baloch', 'pakistan', true],
    ],
  );
});

test('each quotation has its speaker, and a date where the article gives one', () => {
  assert.deepEqual(
    Object.entries(quotes).map(([id, { speaker, date }]) => [id, speaker, date]),
    [
      ['samarkand-demands', 'ministers', '2023-04'],
      ['baloch-decision', 'baloch', undefined],
      ['concept-partnership', 'foreign-policy-concept', '2023-03'],
      ['concept-settlement', 'foreign-policy-concept', '2023-03'],
      ['sidorov-threat', 'sidorov', '2023-02-14'],
      ['sidorov-fighters', 'sidorov', '2023-02-14'],
      ['muttaqi-baseless', 'muttaqi', '2023-02-15'],
    ],
  );
});

test('the claim on fighters stands with its denial, and nowhere without it', () => {
  assert.deepEqual(
    responsesTo(dataset, 'sidorov-fighters').map(({ speaker, text }) => [speaker, text]),
    [['muttaqi', 'baseless']],
  );
  for (const id of ['badakhshan', 'kunduz', 'takhar']) {
    assert.match(places[id]!.note!, /Sidorov .* Muttaqi rejects/);
    assert.ok(places[id]!.sources.includes('denial'));
  }
  const rest = { ...dataset, quotes: {} };
  for (const figure of JSON.stringify(rest).match(/[^"]*\d,\d{3}[^"]*/g) ?? []) {
    assert.match(figure, /Muttaqi rejects/);
  }
});

test('each event is dated as precisely as the article dates it', () => {
  assert.deepEqual(Object.fromEntries(Object.entries(events).map(([id, { date }]) => [id, date])), {
    'belt-and-road': '2013',
    'crimea-annexation': undefined,
    'russian-efforts': '2014',
    'us-withdrawal': '2021',
    'february-talks': '2023-02',
    'putin-advisers': undefined,
    'sidorov-press-conference': '2023-02-14',
    'muttaqi-denial': '2023-02-15',
    'policy-concept': '2023-03',
    'april-meeting': '2023-04-06',
    'samarkand-meeting': '2023-04',
  });
});

test('the interests that the article states are those of nine actors', () => {
  assert.deepEqual([...new Set(interests.map(({ actor }) => actor))].sort(), [
    'central-asia',
    'china',
    'international-community',
    'ministers',
    'pakistan',
    'russia',
    'taliban',
    'united-states',
    'west',
  ]);
});

test('each record has a source, and each passage is used', () => {
  const records = [actors, organizations, quotes, events, places, memberships, interests].flatMap(
    (collection) => Object.values(collection),
  );
  const used = new Set(
    JSON.stringify(dataset)
      .match(/"sources":\[[^\]]+/g)!
      .flatMap((list) => list.match(/[a-z\d-]+(?=")/g)!),
  );
  for (const { sources } of records) assert.ok(sources.length > 0);
  assert.deepEqual(
    Object.keys(passages).filter((id) => !used.has(id)),
    [],
  );
});

test('passages follow the article and name one section for each paragraph', () => {
  const list = Object.values(passages);
  const sections = new Map<number, string | undefined>();
  let last = 0;
  for (const { paragraph, section, start, end } of list) {
    assert.ok(paragraph >= last && paragraph <= 13);
    assert.equal(sections.has(paragraph) ? sections.get(paragraph) : section, section);
    sections.set(paragraph, section);
    last = paragraph;
    for (const words of [start, end]) {
      assert.ok(words.split(' ').length <= 6, words);
      assert.doesNotMatch(words, /^\s|\s$|['"]/, 'as typeset');
    }
  }
  assert.equal(sections.size, 13);
});

test('its texts are plain, and in the typography of the article', () => {
  assert.doesNotMatch(JSON.stringify(dataset), /[<>&]|'|\\"|\s\s| [-–] /);
});
