import { parseDataset, type Dataset } from '@factbox/dataset';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arcOf, distanceTo, extentOf } from '../../../packages/cli/src/check/countries.js';
import { toNotes } from '../../../packages/cli/src/check/notes.js';
import { verifySubjects } from '../../../packages/cli/src/verify/verify-subjects.js';
import baltic from '../../../data/baltic-2024.js';
import russiaTaliban from '../../../data/russia-taliban-2023.js';
import { sample } from '../dataset/sample.js';
import { harbour, run, useFolder } from './support.js';

const { path: folder, write } = useFolder();
const sources = ['intro'];

/** Notes about a dataset of these states and places alone. */
function notesOf(
  states: Readonly<Record<string, string>>,
  places: Readonly<
    Record<string, readonly [code: string | undefined, at: readonly [number, number]]>
  > = {},
  language = 'en',
): string[] {
  const dataset = {
    ...sample,
    language,
    actors: Object.fromEntries(
      Object.entries(states).map(([name, code], index) => [
        `state-${index}`,
        { name, kind: 'state', code, sources },
      ]),
    ),
    organizations: {},
    memberships: [],
    interests: [],
    quotes: {},
    events: {},
    places: Object.fromEntries(
      Object.entries(places).map(([name, [code, coordinates]], index) => [
        `place-${index}`,
        { name, kind: 'city', ...(code !== undefined && { code }), coordinates, sources },
      ]),
    ),
  };
  const result = parseDataset(dataset);
  assert.ok(result.ok);
  return toNotes(result.dataset).map(({ path, message }) => `${path}: ${message}`);
}

test('nothing is noted of sound datasets', () => {
  for (const dataset of [russiaTaliban, baltic, harbour]) assert.deepEqual(toNotes(dataset), []);
});

test('an actor that is an organization too is noted, unless it says what no organization can', () => {
  const notesOfBoth = (id: string): string[] => {
    const pact = sample.organizations['pact']!;
    const result = parseDataset({
      ...sample,
      organizations: { ...sample.organizations, [id]: pact },
    });
    assert.ok(result.ok);
    return toNotes(result.dataset)
      .filter(({ name }) => name === 'doubled')
      .map(({ path, message }) => `${path}: ${message}`);
  };
  assert.deepEqual(notesOfBoth('east'), [
    'actors.east: is organizations.east too, and readers see the two as one; one record is enough, since an organization speaks and acts as actors do',
  ]);
  for (const id of ['north', 'general', 'pact']) assert.deepEqual(notesOfBoth(id), []);
});

test('a state with another country’s code is noted, with its own, in the dataset’s language', () => {
  assert.deepEqual(notesOf({ Chad: 'NO' }), [
    'actors.state-0.code: NO is the code of Norway; that of Chad is TD',
  ]);
  assert.deepEqual(notesOf({ Tschad: 'NO', Norwegen: 'NO' }, {}, 'de'), [
    'actors.state-0.code: NO is the code of Norwegen; that of Tschad is TD',
  ]);
  assert.deepEqual(notesOf({ Чад: 'NO' }, {}, 'ru'), [
    'actors.state-0.code: NO is the code of Норвегия; that of Чад is TD',
  ]);
});

test('a part of a state under the whole state’s code is noted', () => {
  assert.deepEqual(notesOf({ 'Schleswig-Holstein': 'DE' }, {}, 'de'), [
    'actors.state-0.code: DE is the code of Deutschland, which the name “Schleswig-Holstein” does not say; only a whole state has a code',
  ]);
});

test('a state may be named in many ways', () => {
  const names = {
    'Russian Federation': 'RU',
    USA: 'US',
    'U.K.': 'GB',
    'the United Kingdom': 'GB',
    Türkiye: 'TR',
    Burma: 'MM',
    'Republic of Korea': 'KR',
    Côte: 'CI',
    'Islamic Republic of Iran': 'IR',
  };
  assert.deepEqual(notesOf(names), []);
});

test('a province that its country does not have is noted, with those that it has', () => {
  const [note, ...more] = notesOf({}, { Timbuktu: ['ML-99', [-3, 16.8]] });
  assert.deepEqual(more, []);
  assert.match(note!, /^places\.place-0\.code: ML-99 is not in ISO 3166-2; there are ML-1, ML-10/);
  assert.deepEqual(notesOf({}, { Kayes: ['ML-99', [-11.4, 14.4]] }), [
    'places.place-0.code: ML-99 is not in ISO 3166-2; Kayes is ML-1',
  ]);
});

test('coordinates in the wrong order are noted by where they lead to', () => {
  assert.deepEqual(notesOf({ Mali: 'ML' }, { Bamako: [undefined, [12.65, -8]] }), [
    'places.place-0.coordinates: lies about 2150 km from every state here; longitude comes first: [-8, 12.65] lies in one of them',
  ]);
  assert.match(
    notesOf({}, { Dushanbe: ['TJ-DU', [38.56, 68.77]] })[0]!,
    /outside the country of its code; longitude comes first: \[68\.77, 38\.56\] lies in it$/,
  );
});

test('a place on another continent than every state is noted', () => {
  assert.match(
    notesOf({ Mali: 'ML', Niger: 'NE' }, { Lima: [undefined, [-77, -12]] })[0]!,
    /^places\.place-0\.coordinates: lies about \d+ km from every state here; longitude comes first, then latitude$/,
  );
});

test('places near the states are not noted, nor where no state is named', () => {
  assert.deepEqual(
    notesOf(
      { Mali: 'ML' },
      { Dakar: [undefined, [-17.4, 14.7]], Bamako: [undefined, [-8, 12.65]] },
    ),
    [],
  );
  assert.deepEqual(notesOf({}, { Lima: [undefined, [-77, -12]] }), []);
  // Across the meridian where days begin.
  assert.deepEqual(notesOf({ Fiji: 'FJ' }, { Taveuni: [undefined, [-179.9, -16.9]] }), []);
  assert.deepEqual(notesOf({ Russia: 'RU' }, { Uelen: ['RU-CHU', [-169.8, 66.2]] }), []);
});

test('an extent is the shortest arc, also across the antimeridian', () => {
  assert.deepEqual(
    arcOf([
      [10, 20],
      [15, 30],
    ]),
    [10, 30],
  );
  assert.deepEqual(
    arcOf([
      [177, 180],
      [-180, -178],
    ]),
    [177, 182],
  );
  assert.deepEqual(arcOf([[-180, 180]]), [-180, 180]);
  assert.equal(distanceTo(extentOf('FJ')!, [-179, -17]), 0);
  assert.ok(distanceTo(extentOf('ML')!, [100, 15]) > 9000);
});

test('check prints notes after problems, with their lines, and ends with 0 all the same', async () => {
  const actors = {
    ...harbour.actors,
    chad: { name: 'Chad', kind: 'state', code: 'NO', sources: ['vote'] },
  };
  write('noted.json', JSON.stringify({ ...harbour, actors }, undefined, 2));
  const { code, out } = await run(folder, 'check', 'noted.json');
  assert.equal(code, 0);
  assert.match(
    out,
    /^noted\.json:\d+:15: actors\.chad\.code: note: NO is the code of Norway; that of Chad is TD\nnoted\.json: sound/,
  );
  const { files } = JSON.parse((await run(folder, 'check', 'noted.json', '--json')).out) as {
    files: { ok: boolean; notes: { path: string }[] }[];
  };
  assert.deepEqual(
    [files[0]!.ok, files[0]!.notes.map(({ path }) => path)],
    [true, ['actors.chad.code']],
  );
});

const paragraph = (text: string) => [{ number: 1, section: undefined, text, line: 0 }];
const subjects = (text: string, change: Partial<Dataset> = {}): string[] => {
  const only = {
    ...sample,
    interests: [],
    events: {},
    memberships: [sample.memberships[0]!],
    ...change,
  };
  return verifySubjects(only, paragraph(text) as never).map(
    ({ path, message }) => `${path}: ${message}`,
  );
};

test('a source that names neither the actor nor the organization is noted', () => {
  assert.deepEqual(subjects('The weather was fine.'), [
    'memberships[0].sources[0]: paragraph 1, where “intro” stands, names neither North nor The Long Pact nor Pact',
  ]);
  for (const text of [
    'The North agreed.',
    'Northern ministers met.',
    'The pact grew.',
    'Long ago.',
  ]) {
    assert.deepEqual(subjects(text), [], text);
  }
});

test('what an interest or an event is about is looked for too, a person also by whom it speaks for', () => {
  const [interest] = sample.interests;
  assert.deepEqual(subjects('Rain.', { memberships: [], interests: [interest!] }), [
    'interests[0].sources[0]: paragraph 1, where “intro” stands, names neither North nor South',
  ]);
  assert.deepEqual(subjects('Southern trade.', { memberships: [], interests: [interest!] }), []);
  const { visit } = sample.events;
  assert.match(
    subjects('Rain.', { memberships: [], events: { visit: visit! } })[0]!,
    /^events\.visit\.sources\[0\]: .* neither General nor North/,
  );
  assert.deepEqual(
    subjects('The north sent him.', { memberships: [], events: { visit: visit! } }),
    [],
  );
});

test('a name is found word by word where nothing parts words', () => {
  const works = { name: '工事の開始', sources: ['intro'] };
  const events = { works } as never;
  assert.deepEqual(subjects('春に工事が始まる予定だ。', { memberships: [], events }), []);
  assert.equal(subjects('町は答えていない。', { memberships: [], events }).length, 1);
});

test('who claims or demands is looked for in the sources too, and of whom', () => {
  const claims = { price: { speaker: 'north', text: 'It is dear.', sources: ['intro'] } };
  const demands = {
    halt: { speaker: 'north', of: ['south'], text: 'To stop.', sources: ['intro'] },
  };
  assert.deepEqual(subjects('Rain.', { memberships: [], claims, demands }), [
    'claims.price.sources[0]: paragraph 1, where “intro” stands, names no North',
    'demands.halt.sources[0]: paragraph 1, where “intro” stands, names neither North nor South',
  ]);
});

test('names are found by their initials, with and without points, and no shorter form is made up', () => {
  const named = (name: string, text: string): string[] =>
    subjects(text, { actors: { ...sample.actors, north: { ...sample.actors['north']!, name } } });
  for (const text of ['The U.S. has to act.', 'a US role', 'Die U. S. A. und die U. S. sagten']) {
    assert.deepEqual(named('United States', text), [], text);
  }
  assert.deepEqual(named('League of the Western Isles', 'Talks with the LWI failed.'), []);
  assert.equal(named('United States', 'They told us so.').length, 1);
  assert.equal(named('United States', 'The USSR was named.').length, 1);
});

test('names are found in languages that part no words and in those that bend them', () => {
  const named = (name: string, text: string): string[] =>
    subjects(text, { actors: { ...sample.actors, north: { ...sample.actors['north']!, name } } });
  assert.deepEqual(named('中国', '昨日中国政府表示。'), []);
  assert.deepEqual(named('Россия', 'Министр России заявил.'), []);
  assert.deepEqual(named('Österreich', 'die österreichische Regierung'), []);
  assert.equal(named('日本', '昨日中国政府表示。').length, 1);
});

const unmatched = ['\u202eabc', 'a\u2069b', '\u2067a\u202cb'];

for (const text of unmatched) {
  test(`a text with marks of direction as in ${JSON.stringify(text)} is noted`, () => {
    const dataset = { ...sample, interests: [{ ...sample.interests[0]!, text }] };
    assert.deepEqual(
      toNotes(dataset)
        .filter(({ message }) => message.includes('marks of direction'))
        .map(({ path }) => path),
      ['interests[0].text'],
    );
  });
}

test('marks of direction that match are not noted', () => {
  const text = '\u2067\u0645\u2069 and \u202babc\u202c';
  const dataset = { ...sample, interests: [{ ...sample.interests[0]!, text }] };
  assert.ok(toNotes(dataset).every(({ message }) => !message.includes('marks of direction')));
});
