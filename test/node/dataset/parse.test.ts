import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblem, isDataset, parseDataset, type Problem } from '@factbox/dataset';
import article from '../../../data/russia-taliban-2023.js';
import { threadDataset } from '../../support/thread-dataset.js';
import { sample } from './sample.js';

type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

function problemsAfter(change: (dataset: Json) => void): readonly Problem[] {
  const dataset = structuredClone(sample) as Json;
  change(dataset);
  const result = parseDataset(dataset);
  return result.ok ? [] : result.problems;
}

test('a good dataset comes back as it is, as a copy that nobody else can change', () => {
  for (const dataset of [sample, article, threadDataset]) {
    const result = parseDataset(dataset);
    assert.deepEqual(result, { ok: true, dataset });
    assert.ok(result.ok && result.dataset !== dataset);
    assert.ok(result.dataset.memberships[0] !== dataset.memberships[0]);
  }
});

const id = 'an id of lower-case letters, digits and hyphens';
const free = 'an id that is not kept for something else';
const country = 'an ISO 3166-1 country code such as "TJ"';
const date =
  'a date: YYYY, YYYY-MM or YYYY-MM-DD, or another of EDTF level 1 such as 2023-02~ or 2023/2024';
const day = 'a date: YYYY, YYYY-MM or YYYY-MM-DD';
const words = 'text, or texts by language such as {"en": "…", "ar": "…"}';
const roles =
  'one of member, observer, partner, host, participant, declined, not-invited, suspended, withdrawn, non-member, or of the dataset’s own roles';

/** What is wrong, how it comes about, and the one problem expected: path, found, expected, suggestion. */
const cases: readonly [
  string,
  (dataset: Json) => void,
  [path: string, found: string, expected: string, suggestion?: string | undefined],
][] = [
  [
    'an unknown field',
    (d) => (d.actors.north.sumary = 'x'),
    ['actors.north.sumary', '"x"', 'no such field', 'summary'],
  ],
  [
    'an unknown field like none',
    (d) => (d.extra = [1]),
    ['extra', 'a list', 'no such field', undefined],
  ],
  [
    'an unknown field of a nested record',
    (d) => (d.events.summit.participants[0].rol = 'host'),
    ['events.summit.participants[0].rol', '"host"', 'no such field', 'role'],
  ],
  [
    'a missing field',
    (d) => delete d.organizations.talks.kind,
    ['organizations.talks.kind', 'nothing', 'this field'],
  ],
  ['a missing collection', (d) => delete d.interests, ['interests', 'nothing', 'this field']],
  ['a missing format', (d) => delete d.format, ['format', 'nothing', 'this field']],
  ['a number for a text', (d) => (d.actors.north.name = 7), ['actors.north.name', '7', words, '7']],
  ['an empty text', (d) => (d.article.title = ' '), ['article.title', '" "', words]],
  [
    'a text cut within a character',
    (d) => (d.passages.intro.start = 'cut \ud83d'),
    ['passages.intro.start', '"cut \\ud83d"', 'text without half a character'],
  ],
  [
    'null for an optional text',
    (d) => (d.article.url = null),
    ['article.url', 'null', 'an http or https address'],
  ],
  ['a record that is none', (d) => (d.places.harbor = 'x'), ['places.harbor', '"x"', 'an object']],
  ['a list for a record', (d) => (d.article = []), ['article', 'a list', 'an object']],
  ['an object for a list', (d) => (d.interests = {}), ['interests', 'an object', 'a list']],
  [
    'a list entry that is none',
    (d) => (d.interests[0] = null),
    ['interests[0]', 'null', 'an object'],
  ],
  [
    'an unknown role',
    (d) => (d.memberships[0].role = 'menber'),
    ['memberships[0].role', '"menber"', roles, 'member'],
  ],
  [
    'an unknown kind',
    (d) => (d.places.harbor.kind = 'port'),
    [
      'places.harbor.kind',
      '"port"',
      'one of city, province, region, district, site, river, sea, or of the dataset’s own place kinds',
      undefined,
    ],
  ],
  [
    'a membership of an unknown actor',
    (d) => (d.memberships[0].actor = 'noth'),
    ['memberships[0].actor', '"noth"', 'the id of a known actor or organization', 'north'],
  ],
  [
    'a membership in an unknown organization',
    (d) => (d.memberships[0].organization = 'nowhere'),
    ['memberships[0].organization', '"nowhere"', 'the id of a known organization', undefined],
  ],
  [
    'a reference to another sort of record',
    (d) => (d.interests[0].actor = 'harbor'),
    ['interests[0].actor', '"harbor"', 'the id of a known actor or organization', undefined],
  ],
  [
    'a reference that is no text',
    (d) => (d.quotes.claim.speaker = 3),
    ['quotes.claim.speaker', '3', 'the id of a known actor or organization'],
  ],
  [
    'an unknown source',
    (d) => (d.events.visit.sources = ['intro', 'intra']),
    ['events.visit.sources[1]', '"intra"', 'the id of a known passage', 'intro'],
  ],
  [
    'a fact without a source',
    (d) => (d.interests[0].sources = []),
    ['interests[0].sources', 'a list', 'at least one id'],
  ],
  [
    'a source that is no list',
    (d) => (d.interests[0].sources = 'intro'),
    ['interests[0].sources', '"intro"', 'a list of ids'],
  ],
  [
    'a subject that is neither actor, organization nor place',
    (d) => (d.quotes.claim.about = ['harbour']),
    [
      'quotes.claim.about[0]',
      '"harbour"',
      'the id of a known actor or organization or place',
      'harbor',
    ],
  ],
  [
    'an answer to several quotes of which one is unknown',
    (d) => (d.quotes.denial.respondsTo = ['claim', 'remrk']),
    [
      'quotes.denial.respondsTo[1]',
      '"remrk"',
      'the id of a known quote or claim or demand',
      'remark',
    ],
  ],
  [
    'an answer to no quote',
    (d) => (d.quotes.denial.respondsTo = []),
    ['quotes.denial.respondsTo', 'a list', 'at least one id'],
  ],
  [
    'a correction of an unknown record',
    (d) => (d.corrections = [{ date: '2024', text: 'x', records: ['claim', 'harbour'] }]),
    [
      'corrections[0].records[1]',
      '"harbour"',
      'the id of a known actor or organization or quote or claim or demand or event or place',
      'harbor',
    ],
  ],
  [
    'quotes that answer each other by one of several',
    (d) => (d.quotes.claim.respondsTo = ['remark', 'denial']),
    ['quotes.claim.respondsTo', 'a list', 'an earlier quote'],
  ],
  [
    'an answer to an unknown quote',
    (d) => (d.quotes.denial.respondsTo = 'clam'),
    ['quotes.denial.respondsTo', '"clam"', 'the id of a known quote or claim or demand', 'claim'],
  ],
  [
    'an event at an unknown place',
    (d) => (d.events.visit.place = 'port'),
    ['events.visit.place', '"port"', 'the id of a known place', undefined],
  ],
  [
    'a reference to what every object has',
    (d) => (d.quotes.claim.speaker = 'constructor'),
    ['quotes.claim.speaker', '"constructor"', 'the id of a known actor or organization', undefined],
  ],
  [
    'an unknown source of a conflict',
    (d) => (d.memberships[0].conflicts = [{ role: 'declined', sources: ['outro'] }]),
    ['memberships[0].conflicts[0].sources[0]', '"outro"', 'the id of a known passage', undefined],
  ],
  [
    'a membership twice',
    (d) => d.memberships.push({ ...d.memberships[1], role: 'declined' }),
    ['memberships[6]', 'an object', 'one membership for each actor and organization'],
  ],
  [
    'a membership that ends before it begins',
    (d) => Object.assign(d.memberships[0], { from: '2020-05', to: '2020-04-30' }),
    ['memberships[0].to', '"2020-04-30"', 'a date not before 2020-05'],
  ],
  [
    'a quote that answers itself',
    (d) => (d.quotes.remark.respondsTo = 'remark'),
    ['quotes.remark.respondsTo', '"remark"', 'an earlier quote'],
  ],
  [
    'quotes that answer each other',
    (d) => (d.quotes.claim.respondsTo = 'denial'),
    ['quotes.claim.respondsTo', '"denial"', 'an earlier quote'],
  ],
  ['a day that does not exist', (d) => (d.asOf = '2023-02-30'), ['asOf', '"2023-02-30"', day]],
  [
    'a date in another notation',
    (d) => (d.events.visit.date = '14 February 2023'),
    ['events.visit.date', '"14 February 2023"', date],
  ],
  [
    'a date that is a number',
    (d) => (d.events.visit.date = 2023),
    ['events.visit.date', '2023', date, '2023'],
  ],
  [
    'a country code that no country has',
    (d) => (d.actors.north.code = 'QQ'),
    ['actors.north.code', '"QQ"', 'an ISO 3166-1 country code such as "TJ"'],
  ],
  [
    'a country code of three letters',
    (d) => (d.actors.north.code = 'NOR'),
    ['actors.north.code', '"NOR"', 'an ISO 3166-1 country code such as "TJ"'],
  ],
  [
    'a retired country code',
    (d) => (d.actors.north.code = 'SU'),
    ['actors.north.code', '"SU"', 'an ISO 3166-1 country code such as "TJ"', 'RU'],
  ],
  [
    'a code of a region that is no country',
    (d) => (d.actors.north.code = 'EU'),
    ['actors.north.code', '"EU"', 'an ISO 3166-1 country code such as "TJ"'],
  ],
  [
    'a province code of an unknown country',
    (d) => (d.places.harbor.code = 'QQ-1'),
    ['places.harbor.code', '"QQ-1"', 'an ISO 3166-2 code such as "AF-BDS"'],
  ],
  [
    'a longitude out of range',
    (d) => (d.places.harbor.coordinates = [181, 60]),
    ['places.harbor.coordinates', '[181, 60]', '[longitude, latitude] in degrees'],
  ],
  [
    'a latitude out of range',
    (d) => (d.places.harbor.coordinates = [10, -90.5]),
    ['places.harbor.coordinates', '[10, -90.5]', '[longitude, latitude] in degrees', '[-90.5, 10]'],
  ],
  [
    'a coordinate too few',
    (d) => (d.places.harbor.coordinates = [10]),
    ['places.harbor.coordinates', 'a list', '[longitude, latitude] in degrees'],
  ],
  [
    'a coordinate that is no number',
    (d) => (d.places.harbor.coordinates = [10, NaN]),
    ['places.harbor.coordinates', 'a list', '[longitude, latitude] in degrees'],
  ],
  [
    'an address that is no web page',
    (d) => (d.article.url = 'javascript:alert(1)'),
    ['article.url', '"javascript:alert(1)"', 'an http or https address'],
  ],
  ...['javascript:alert(1)', '//example.org/a.png', 'http://example.org/a.png', 'a b.png'].map(
    (src): (typeof cases)[number] => [
      `a picture at ${src}`,
      (d) => (d.actors.north.portrait = { src, alt: 'A coast', credit: 'Author' }),
      [
        'actors.north.portrait.src',
        JSON.stringify(src),
        'an https address, or one relative to the article’s',
      ],
    ],
  ),
  [
    'a paragraph 0',
    (d) => (d.passages.intro.paragraph = 0),
    ['passages.intro.paragraph', '0', 'a whole number from 1'],
  ],
  ['an id of another notation', (d) => (d.id = 'Sample 1'), ['id', '"Sample 1"', id]],
  [
    'a key of another notation',
    (d) => (d.places['New_Port'] = d.places.harbor),
    ['places.New_Port', '"New_Port"', id],
  ],
  [
    'a language that is none',
    (d) => (d.language = 'English!'),
    ['language', '"English!"', 'a language tag such as "en"'],
  ],
  [
    'a membership of a place',
    (d) => (d.memberships[0].actor = 'harbor'),
    ['memberships[0].actor', '"harbor"', 'the id of a known actor or organization', undefined],
  ],
  [
    'a day written with one digit',
    (d) => (d.events.visit.date = '2023-2-4'),
    ['events.visit.date', '"2023-2-4"', date, '2023-02-04'],
  ],
  [
    'a date with a time',
    (d) => (d.events.visit.date = '2023-02-14T00:00:00.000Z'),
    ['events.visit.date', '"2023-02-14T00:00:00.000Z"', date, '2023-02-14'],
  ],
  [
    'a date as an object of JavaScript',
    (d) => (d.events.visit.date = new Date(0)),
    ['events.visit.date', 'a Date', date],
  ],
  [
    'a country code of common speech',
    (d) => (d.actors.north.code = 'UK'),
    ['actors.north.code', '"UK"', country, 'GB'],
  ],
  [
    'a country code of the European Union',
    (d) => (d.actors.north.code = 'EL'),
    ['actors.north.code', '"EL"', country, 'GR'],
  ],
  [
    'a country’s short name that is no code',
    (d) => (d.actors.north.code = 'USA'),
    ['actors.north.code', '"USA"', country, 'US'],
  ],
  [
    'a country code of cars',
    (d) => (d.actors.north.code = 'SF'),
    ['actors.north.code', '"SF"', country, 'FI'],
  ],
  [
    'a code of a country that is no more',
    (d) => (d.actors.north.code = 'YU'),
    ['actors.north.code', '"YU"', country, 'RS'],
  ],
  [
    'a country code in small letters',
    (d) => (d.actors.north.code = 'no'),
    ['actors.north.code', '"no"', country, 'NO'],
  ],
  [
    'a country code in digits',
    (d) => (d.actors.north.code = '578'),
    ['actors.north.code', '"578"', country, 'NO'],
  ],
  [
    'a country’s name for its code',
    (d) => (d.actors.north.code = 'Norway'),
    ['actors.north.code', '"Norway"', country, 'NO'],
  ],
  [
    'a part of a country under a code that is none',
    (d) => (d.places.harbor.code = 'UK-SCT'),
    ['places.harbor.code', '"UK-SCT"', 'an ISO 3166-2 code such as "AF-BDS"', 'GB-SCT'],
  ],
  [
    'an id that names a folder of every site',
    (d) => (d.id = 'kit'),
    ['id', '"kit"', free, 'kit-facts'],
  ],
  ['an id that names a device', (d) => (d.id = 'com1'), ['id', '"com1"', free, 'com1-facts']],
  [
    'an id that is too long for a file',
    (d) => (d.id = 'x'.repeat(65)),
    ['id', `"${'x'.repeat(60)}…"`, 'an id of at most 64 letters, digits and hyphens'],
  ],
  [
    'a key that is too long for a file',
    (d) => (d.places['x'.repeat(65)] = d.places.harbor),
    [
      `places.${'x'.repeat(65)}`,
      `"${'x'.repeat(60)}…"`,
      'an id of at most 64 letters, digits and hyphens',
    ],
  ],
  [
    'a withdrawal that ends',
    (d) => Object.assign(d.memberships[0], { role: 'withdrawn', to: '2023' }),
    ['memberships[0].to', '"2023"', 'from, with the role withdrawn'],
  ],
  [
    'a withdrawal from when until when',
    (d) => Object.assign(d.memberships[0], { role: 'withdrawn', from: '2020', to: '2023' }),
    ['memberships[0].to', '"2023"', 'from, with the role withdrawn'],
  ],
  [
    'a refusal that ends',
    (d) => Object.assign(d.memberships[0], { role: 'declined', to: '2023' }),
    ['memberships[0].to', '"2023"', 'from, with the role declined'],
  ],
  [
    'a dataset that ends before an event',
    (d) => (d.asOf = '2023-02-13'),
    ['asOf', '"2023-02-13"', 'a date not before 2023-04'],
  ],
  [
    'a dataset that ends before a quote',
    (d) =>
      Object.assign(d, { quotes: { ...d.quotes, remark: { ...d.quotes.remark, date: '2024' } } }),
    ['asOf', '"2023-04-25"', 'a date not before 2024'],
  ],
  [
    'coordinates in the wrong order',
    (d) => (d.places.harbor.coordinates = [35.7, 139.7]),
    [
      'places.harbor.coordinates',
      '[35.7, 139.7]',
      '[longitude, latitude] in degrees',
      '[139.7, 35.7]',
    ],
  ],
  [
    'a list with a gap',
    (d) => (d.interests[0].sources = [, 'intro']),
    ['interests[0].sources', 'a list', 'plain data such as JSON can hold'],
  ],
  ['a map for a record', (d) => (d.article = new Map()), ['article', 'a Map', 'an object']],
  ['an unknown format', (d) => (d.format = 2), ['format', '2', '1']],
  ['a format in quotation marks', (d) => (d.format = '1'), ['format', '"1"', '1']],
];

const messages: readonly [string, (dataset: Json) => void, string][] = [
  [
    'who lets a place speak what may',
    (d) => (d.quotes.remark.speaker = 'harbor'),
    'quotes.remark.speaker: no actor or organization "harbor", only a place',
  ],
  [
    'who misspells a role of the dataset’s own what was meant',
    (d) => {
      d.roles = { treasurer: { name: 'treasurer', standing: 'full' } };
      d.memberships[0].role = 'tresurer';
    },
    `memberships[0].role: expected ${roles}, found "tresurer"; did you mean "treasurer"?`,
  ],
  [
    'who defines a role that the format has',
    (d) => (d.roles = { member: { name: 'Member', standing: 'full' } }),
    'roles.member: "member" is a word of the format; leave it out here',
  ],
  [
    'who gives a claim the id of a quote',
    (d) => (d.claims = { remark: { speaker: 'north', text: 'So.', sources: ['intro'] } }),
    'claims.remark: has the id of quotes.remark; give it another',
  ],
  [
    'who lets a claim and its answer answer each other',
    (d) => {
      d.claims = {
        price: { speaker: 'north', text: 'So.', respondsTo: 'remark', sources: ['intro'] },
      };
      d.quotes.remark.respondsTo = 'price';
    },
    'quotes.remark.respondsTo: answers itself: remark → price → remark',
  ],
  [
    'who makes an organization a member of itself',
    (d) => (d.memberships[0].actor = 'pact'),
    'memberships[0]: nothing is a member of itself',
  ],
  [
    'who counts more names than votes',
    (d) =>
      Object.assign(d.events.visit, {
        vote: { for: 1, against: 0 },
        participants: ['north', 'south'].map((actor) => ({
          ...{ actor, role: 'participant', vote: 'for' },
        })),
      }),
    'events.visit.vote.for: 1 for, but 2 participants are said to have voted so',
  ],
  [
    'who writes a unit in capitals that is no currency',
    (d) => (d.memberships[0].amount = { number: 3, unit: 'VOT' }),
    'memberships[0].amount.unit: "VOT" is the code of no currency; write what is counted in small letters',
  ],
  [
    'who writes a text in a language that is none',
    (d) => (d.actors.north.name = { en: 'North', 'in German': 'Norden' }),
    'actors.north.name.in German: expected a language tag such as "en", found "in German"',
  ],
  [
    'who gives a text in other languages alone',
    (d) => (d.actors.north.name = { ar: 'الشمال' }),
    'actors.north.name: has no text in the dataset’s language, "en"',
  ],
  [
    'who leaves out the words of a language',
    (d) => (d.actors.north.name = { en: 'North', ar: '' }),
    'actors.north.name.ar: expected text, found ""',
  ],
  [
    'who ends an organization before it begins',
    (d) => Object.assign(d.organizations.pact, { from: '1999', to: '1998' }),
    'organizations.pact.to: expected a date not before 1999, found "1998"',
  ],
  [
    'who dates the dataset about a day that only a day will do',
    (d) => (d.asOf = '2023-04~'),
    `asOf: expected ${day}, found "2023-04~"`,
  ],
  [
    'who names a record of another sort what it is',
    (d) => (d.interests[0].sources = ['north']),
    'interests[0].sources[0]: no passage "north", only an actor',
  ],
  [
    'who says until when something is withdrawn that it is said by from',
    (d) => Object.assign(d.memberships[0], { role: 'withdrawn', to: '2025-01-29' }),
    'memberships[0].to: the role withdrawn has no end; when it came about is said by from',
  ],
  [
    'who calls a dataset like a folder of the site another name',
    (d) => (d.id = 'geometry'),
    'id: "geometry" is kept for other folders of a site, or for devices of Windows; did you mean "geometry-facts"?',
  ],
  [
    'who dates an event after the dataset which one',
    (d) => (d.events.visit.date = '2023-05'),
    'asOf: 2023-04-25 is before the event "visit" of 2023-05; the dataset holds up to the day of asOf, and what is yet to come has the status planned',
  ],
];

for (const [who, change, expected] of messages) {
  test(`the message tells ${who}`, () => {
    assert.equal(problemsAfter(change).map(formatProblem).join('\n'), expected);
  });
}

for (const [what, change, [path, found, expected, suggestion]] of cases) {
  test(`one problem tells of ${what}`, () => {
    const problems = problemsAfter(change);
    assert.deepEqual(
      problems.map((one) => [one.path, one.found, one.expected, one.suggestion]),
      [[path, found, expected, suggestion]],
    );
    assert.ok(problems[0]!.message);
  });
}

test('dates of different precision are compared as far as both are precise', () => {
  for (const [from, to] of [
    ['2020-05', '2020'],
    ['2020', '2020-01-01'],
    ['2020-05-02', '2020-05'],
  ]) {
    assert.deepEqual(
      problemsAfter((d) => Object.assign(d.memberships[0], { from, to })),
      [],
    );
  }
});

test('an actor may join again after it left', () => {
  assert.deepEqual(
    problemsAfter((d) => {
      Object.assign(d.memberships[0], { from: '1992', to: '1999' });
      d.memberships.push({ ...d.memberships[0], from: '2006', to: '2012' });
    }),
    [],
  );
});

test('all problems are told at once, of whatever kind', () => {
  const problems = problemsAfter((d) => {
    delete d.article.author;
    d.extra = true;
    d.actors.north.code = 'XX1';
    d.memberships[0].actor = 'noth';
    d.memberships.push({ ...d.memberships[1] }, { ...d.memberships[1] });
    d.quotes.claim.respondsTo = 'denial';
    d.events.visit.date = '2023-13';
    d.places.harbor.coordinates = 'here';
  });
  assert.deepEqual(
    new Set(problems.map(({ path }) => path)),
    new Set([
      'article.author',
      'extra',
      'actors.north.code',
      'memberships[0].actor',
      'memberships[6]',
      'memberships[7]',
      'quotes.claim.respondsTo',
      'events.visit.date',
      'places.harbor.coordinates',
    ]),
  );
});

test('a later format is named alone, since its other fields may differ', () => {
  const result = parseDataset({ format: 2, people: {} });
  assert.deepEqual(!result.ok && result.problems.map(formatProblem), [
    'format: format 2 is not known; this release reads format 1',
  ]);
});

test('a problem in one line says where, what, and what was meant', () => {
  const lines = (change: (dataset: Json) => void): string[] =>
    problemsAfter(change).map(formatProblem);
  assert.deepEqual(
    lines((d) => (d.memberships[3].actor = 'sout')),
    ['memberships[3].actor: no actor or organization "sout"; did you mean "south"?'],
  );
  assert.deepEqual(
    lines((d) => (d.quotes.claim.respondsTo = 'denial')),
    ['quotes.claim.respondsTo: answers itself: claim → denial → claim'],
  );
  assert.deepEqual(
    lines((d) => d.memberships.push(d.memberships[0])),
    [
      'memberships[6]: repeats memberships[0]; where the article contradicts itself, add the other role to its conflicts',
    ],
  );
  const nothing = parseDataset(undefined);
  assert.deepEqual(!nothing.ok && nothing.problems.map(formatProblem), [
    'expected an object, found nothing',
  ]);
});

test('what was found is shown shortened', () => {
  const [problem] = problemsAfter((d) => (d.memberships[0].role = 'x'.repeat(100_000)));
  assert.ok(problem!.found.length < 70 && problem!.message.length < 250);
});

const deep = (): unknown => {
  let value: unknown = {};
  for (let level = 0; level < 100_000; level++) value = level % 2 ? [value] : { actors: value };
  return value;
};
const circular = (): unknown => {
  const value: Json = { format: 1 };
  return Object.assign(value, { actors: value, memberships: [value], quotes: { a: value } });
};

const oddities: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a boolean', true],
  ['a number that is none', NaN],
  ['a big integer', 10n],
  ['a symbol', Symbol('x')],
  ['a function', () => 1],
  ['a text', 'format'],
  ['a list', [1]],
  ['a list with holes', new Array(3)],
  ['a date', new Date(NaN)],
  ['a map', new Map([['format', 1]])],
  ['an object without prototype', Object.create(null)],
  ['something nested 100,000 deep', deep()],
  ['something that contains itself', circular()],
  ['an endless text', 'x'.repeat(1_000_000)],
  ['keys with a meaning to JavaScript', JSON.parse('{"__proto__":{"a":1},"constructor":2}')],
];

for (const [what, value] of oddities) {
  test(`${what} is no dataset, and no reason to throw`, () => {
    const result = parseDataset(value);
    assert.ok(!result.ok && result.problems.length > 0);
    result.problems.forEach((problem) => assert.equal(typeof formatProblem(problem), 'string'));
    assert.equal(isDataset(value), false);
  });
  test(`${what} in the place of any field is no reason to throw`, () => {
    for (const name of Object.keys(sample)) {
      assert.doesNotThrow(() => parseDataset({ ...sample, [name]: value }), name);
      assert.doesNotThrow(() => isDataset({ ...sample, [name]: value }), name);
    }
  });
}

test('roles that last may end', () => {
  for (const role of ['member', 'observer', 'partner', 'suspended', 'not-invited', 'non-member']) {
    assert.deepEqual(
      problemsAfter((d) => Object.assign(d.memberships[0], { role, from: '2020', to: '2023' })),
      [],
      role,
    );
  }
});

const inMarks = [
  '"Never."',
  '“Never.”',
  '“Never”.',
  '„Nie“',
  '„Nigdy”',
  '”Aldrig”',
  '»Nie«',
  '«Jamais»',
  '« Jamais »',
  "'Never'",
  '‘Never, we don’t’',
  "'We don't'",
  '‚Nie‘',
  '’Aldrig’',
  '‹Nie›',
  '「決して」',
  '『決して』',
  '＂決して＂',
  '«Никогда»',
  '«هرگز»',
  '“Never',
  'Never”',
  '"Never',
  '„Nie',
  'Jamais »',
  '“He said ‘never’ twice”',
  '“He said “never” twice”',
  '„Er sagte ‚nie‘“',
];
const notInMarks = [
  'Never.',
  '“Never” is what he called “forever”',
  '"No" and "no"',
  '‘No’ and ‘no’',
  'He said “never”',
  '“Never” was his word',
  '’Tis so',
  'the boys’',
  'rock ’n’ roll',
  'a nail of 5"',
  '«Да» и «нет»',
];

for (const text of inMarks) {
  test(`words that bring their quotation marks along are told of: ${text}`, () => {
    assert.deepEqual(
      problemsAfter((d) => (d.quotes.remark.text = text)).map(({ path }) => path),
      ['quotes.remark.text'],
    );
  });
}

test('words with quotation marks of their own are left alone', () => {
  for (const text of notInMarks) {
    assert.deepEqual(
      problemsAfter((d) => (d.quotes.remark.text = text)),
      [],
      text,
    );
  }
});

test('ids are reserved for datasets alone: records stand in files under longer names', () => {
  assert.deepEqual(
    problemsAfter((d) => {
      d.organizations['con'] = d.organizations.union;
      d.places['kit'] = d.places.harbor;
      d.places['x'.repeat(64)] = d.places.harbor;
    }),
    [],
  );
});

test('a key named __proto__ is told of and changes nothing', () => {
  for (const collection of ['actors', 'passages', 'organizations', 'quotes', 'events', 'places']) {
    const dataset = structuredClone(sample) as Json;
    const record = JSON.stringify(Object.values(dataset[collection])[0]);
    dataset[collection] = JSON.parse(
      `${JSON.stringify(dataset[collection]).slice(0, -1)},"__proto__":${record}}`,
    );
    const result = parseDataset(dataset);
    assert.deepEqual(!result.ok && result.problems.map(({ path }) => path), [
      `${collection}.__proto__`,
    ]);
  }
  assert.equal(({} as Json).kind, undefined);
});

test('of thousands of faulty records each is told', () => {
  const result = parseDataset({
    ...sample,
    interests: Array.from({ length: 5000 }, (_, index) => ({ actor: `actor-${index}` })),
    quotes: Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `quote-${index}`,
        { speaker: 'north', text: 'x', respondsTo: `quote-${index + 1}`, sources: ['intro'] },
      ]),
    ),
  });
  assert.equal(!result.ok && result.problems.length, 5000 * 4 + 1);
});

test('the check changes nothing', () => {
  const frozen = structuredClone(article);
  parseDataset(frozen);
  assert.deepEqual(frozen, article);
});
