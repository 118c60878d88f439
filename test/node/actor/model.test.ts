import assert from 'node:assert/strict';
import test from 'node:test';
import { asDataset, parseDataset, type Dataset } from '@factbox/dataset';
import { toActorModel } from '../../../packages/actor/src/model.js';
import { lakeDataset } from '../../support/actor-dataset.js';

const modelOf = (actor: string, { dataset = lakeDataset, locale = 'en-GB' } = {}) =>
  toActorModel(dataset, { actor, locale, page: '' });

const pick = <T extends object, K extends keyof T>(record: T, ...keys: K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, record[key]])) as Pick<T, K>;
const paragraphs = ({ sources }: { sources: readonly { paragraph: number }[] }) =>
  sources.map(({ paragraph }) => paragraph);
const said = (thread: readonly { id: string }[]) => thread.map(({ id }) => id);

// As a widget reads it: with organizations among the actors.
const whole = asDataset(lakeDataset)!;

test('the dataset that these tests use is sound', () => {
  assert.deepEqual(parseDataset(lakeDataset), { ok: true, dataset: lakeDataset });
});

test('a card says who the actor is, with the passages that say so', () => {
  const model = modelOf('norland');
  assert.deepEqual(pick(model, 'actor', 'kind', 'role', 'affiliation', 'summary'), {
    actor: { kind: 'actor', id: 'norland', name: 'Norland' },
    kind: 'state',
    role: undefined,
    affiliation: undefined,
    summary: 'Holds the northern shore and the dam.',
  });
  assert.deepEqual(
    model.sources.map(({ href }) => href),
    ['#:~:text=The%20lake%20lies,three%20shores'],
  );
});

test('a person acts for an actor or for an organization', () => {
  const { role, affiliation } = modelOf('vest');
  assert.equal(role, 'general');
  assert.deepEqual(affiliation, { kind: 'actor', id: 'norland', name: 'Norland' });
  const ofBody = modelOf('clerk', { dataset: whole });
  assert.deepEqual(ofBody.affiliation, { kind: 'actor', id: 'league', name: 'LL' });
});

test('an organization says what it is in the dataset’s words, by its name in full', () => {
  assert.deepEqual(pick(modelOf('league', { dataset: whole }), 'kind', 'ownKind', 'fullName'), {
    kind: 'organization',
    ownKind: 'alliance',
    fullName: 'League of the Lake',
  });
  assert.deepEqual(pick(modelOf('norland'), 'ownKind', 'fullName'), {
    ownKind: undefined,
    fullName: undefined,
  });
});

test('an organization that is an actor besides has its other name beside the actor’s', () => {
  const namesWith = (name: string): (string | undefined)[] => {
    const actors = { ...lakeDataset.actors, league: { ...lakeDataset.actors['fishers']!, name } };
    const dataset = asDataset({ ...lakeDataset, actors })!;
    const { actor, kind, ownKind, fullName } = modelOf('league', { dataset });
    return [actor.name, kind, ownKind, fullName];
  };
  assert.deepEqual(namesWith('the League'), [
    ...['the League', 'movement', 'alliance', 'League of the Lake'],
  ]);
  assert.deepEqual(namesWith('League of the Lake'), [
    ...['League of the Lake', 'movement', 'alliance', 'LL'],
  ]);
});

test('an organization has all roles that others have in it, and the events that it holds with who took part', () => {
  const { roles, memberships, events } = modelOf('forum', { dataset: whole });
  assert.deepEqual(memberships, []);
  assert.deepEqual(
    roles.map(({ other, statedRoles }) => [other.name, ...statedRoles.map(({ role }) => role)]),
    lakeDataset.memberships
      .filter(({ organization }) => organization === 'forum')
      .map(({ actor, role, conflicts = [] }) => [
        lakeDataset.actors[actor]!.name,
        role,
        ...conflicts.map((other) => other.role),
      ]),
  );
  assert.ok(roles.length > 0);
  const [talks] = events;
  assert.deepEqual(
    talks!.parts.map(({ actor }) => actor.id),
    lakeDataset.events['talks']!.participants!.map(({ actor }) => actor),
  );
});

test('interests stand by kind, in the order of the kinds, each with whom it concerns', () => {
  const { interests } = modelOf('norland');
  assert.deepEqual(
    interests.map(({ kind, text, toward }) => [kind, text, ...toward.map(({ name }) => name)]),
    [
      ['security', 'Fears for the dam.', 'Suria', 'the Fishers'],
      ['security', 'Wants a quiet shore.'],
      ['economic', 'Wants to sell power from the dam.'],
    ],
  );
  assert.deepEqual(paragraphs(interests[0]!), [4, 2]);
});

test('interests of others that concern the actor are its too, without naming it again', () => {
  assert.deepEqual(
    modelOf('suria').towardActor.map(({ actor, text, toward }) => [
      actor.name,
      text,
      ...toward.map(({ name }) => name),
    ]),
    [['Norland', 'Fears for the dam.', 'the Fishers']],
  );
});

test('interests of others stand together by whose they are', () => {
  const [first] = lakeDataset.interests;
  const more = (actor: string) => ({ ...first!, actor, toward: ['delta'] });
  const dataset = {
    ...lakeDataset,
    interests: [more('suria'), more('norland'), more('suria'), more('delta')],
  };
  assert.deepEqual(
    modelOf('delta', { dataset }).towardActor.map(({ actor }) => actor.id),
    ['norland', 'suria', 'suria'],
  );
});

test('a membership has its role, note and dates as precise as they are known', () => {
  const [league, forum] = modelOf('norland').memberships;
  assert.deepEqual(pick(league!, 'other', 'fullName', 'from', 'to'), {
    other: { kind: 'organization', id: 'league', name: 'LL' },
    fullName: 'League of the Lake',
    from: 'February 1994',
    to: undefined,
  });
  assert.deepEqual(
    league!.statedRoles.map(({ role, note }) => [role, note]),
    [['member', undefined]],
  );
  assert.deepEqual(pick(forum!, 'fullName', 'from', 'to'), {
    fullName: undefined,
    from: undefined,
    to: undefined,
  });
  assert.deepEqual(
    forum!.statedRoles.map(({ role, note }) => [role, note]),
    [['host', 'implied']],
  );
});

test('a membership that is over has both dates, or the end alone', () => {
  const [first] = lakeDataset.memberships;
  const { from, ...rest } = first!;
  const datesOf = (dates: { from?: string; to?: string }) => {
    const dataset = { ...lakeDataset, memberships: [{ ...rest, ...dates }] };
    const [tie] = modelOf('norland', { dataset }).memberships;
    return [tie!.from, tie!.to];
  };
  assert.deepEqual(datesOf({ from: from!, to: '2001' }), ['February 1994', '2001']);
  assert.deepEqual(datesOf({ to: '2001-05-01' }), [undefined, '1 May 2001']);
});

test('a contradiction keeps both roles, each with its own passage', () => {
  const [forum] = modelOf('suria').memberships;
  assert.deepEqual(
    forum!.statedRoles.map((one) => [one.role, one.note, paragraphs(one)]),
    [
      ['participant', undefined, [3]],
      ['declined', 'by letter', [2]],
    ],
  );
});

test('a claim comes with its denial, on the card of either side and of those they act for', () => {
  for (const actor of ['vest', 'norland']) {
    assert.deepEqual(modelOf(actor).quotes.map(said), [['dam-threat', 'denial']], actor);
  }
  for (const actor of ['pan', 'suria']) {
    const { quotes } = modelOf(actor);
    assert.deepEqual(quotes.map(said), [['dam-threat', 'denial'], ['hope']], actor);
  }
});

test('a claim about an actor stands on its card with the denial', () => {
  assert.deepEqual(modelOf('fishers').aboutActor.map(said), [['dam-threat', 'denial']]);
  assert.deepEqual(modelOf('fishers').quotes, []);
});

test('a quote that is on a card as its own is not there again as about it', () => {
  assert.deepEqual(modelOf('suria').aboutActor, []);
});

test('an answer to an answer follows it, and names whom it answers', () => {
  const dataset = asDataset({
    ...lakeDataset,
    quotes: {
      ...lakeDataset.quotes,
      last: { speaker: 'vest', text: 'Look again.', respondsTo: 'denial', sources: ['claim'] },
      other: { speaker: 'clerk', text: 'A few.', respondsTo: 'dam-threat', sources: ['claim'] },
    },
  })!;
  const [thread] = modelOf('clerk', { dataset }).quotes;
  assert.deepEqual(
    thread!.map(({ id, answers }) => [id, answers[0]?.name]),
    [
      ['dam-threat', undefined],
      ['denial', 'Olga Vest'],
      ['last', 'Idris Pan'],
      ['other', 'Olga Vest'],
    ],
  );
});

test('quotes that answer each other in a circle are shown, each once', () => {
  const { denial, hope } = lakeDataset.quotes;
  const dataset: Dataset = {
    ...lakeDataset,
    quotes: {
      denial: { ...denial!, respondsTo: 'dam-threat' },
      'dam-threat': { ...lakeDataset.quotes['dam-threat']!, respondsTo: 'denial' },
      hope: hope!,
    },
  };
  assert.deepEqual(modelOf('suria', { dataset }).quotes.map(said), [
    ['denial', 'dam-threat'],
    ['hope'],
  ]);
});

test('a statement has speaker, role, date and occasion, where the article gives them', () => {
  const [[claim, answer], [hope]] = modelOf('suria').quotes as never as [
    [Record<string, unknown>, Record<string, unknown>],
    [Record<string, unknown>],
  ];
  assert.deepEqual(pick(claim, 'text', 'speaker', 'role', 'date', 'occasion'), {
    text: 'Two hundred boats wait at the dam.',
    speaker: { kind: 'actor', id: 'vest', name: 'Olga Vest' },
    role: 'general',
    date: { value: '2024-03-14', text: '14 March 2024' },
    occasion: 'press conference',
  });
  assert.deepEqual(answer['date'], { value: '2024-03', text: 'March 2024' });
  assert.deepEqual(pick(hope, 'date', 'occasion'), { date: undefined, occasion: undefined });
});

test('events stand by date, with the parts of the actor and its people and of nobody else', () => {
  assert.deepEqual(
    modelOf('norland').events.map(({ date, name, parts }) => [
      date?.text,
      name,
      ...parts.map(({ actor, statedRoles }) => [actor.id, ...statedRoles.map(({ role }) => role)]),
    ]),
    [
      ['2023', 'Visit to the shore', ['vest', 'participant']],
      ['May 2024', 'Talks on the dam', ['norland', 'host']],
    ],
  );
});

test('an event names its place, its organization and what contradicts an actor’s part in it', () => {
  const [talks] = modelOf('suria').events;
  assert.deepEqual(pick(talks!, 'place', 'organization', 'note'), {
    place: { kind: 'place', id: 'harbour', name: 'Old Harbour' },
    organization: { kind: 'organization', id: 'forum', name: 'Water forum' },
    note: 'fifth round',
  });
  assert.deepEqual(
    talks!.parts.map(({ actor, statedRoles }) => [
      actor.id,
      ...statedRoles.map((one) => [one.role, ...paragraphs(one)]),
    ]),
    [
      ['pan', ['participant', 3]],
      ['suria', ['participant', 3], ['declined', 2]],
    ],
  );
});

test('people who act for the actor have their roles and passages', () => {
  assert.deepEqual(
    modelOf('norland').people.map((one) => [one.actor.name, one.role, paragraphs(one)]),
    [['Olga Vest', 'general', [4]]],
  );
});

test('an actor that is only named has a card with nothing else', () => {
  const { interests, memberships, quotes, events, people, towardActor, aboutActor } =
    modelOf('delta');
  assert.deepEqual(
    [interests, memberships, quotes, events, people, towardActor, aboutActor],
    [[], [], [], [], [], [], []],
  );
});

test('the card tells up to when its facts hold, and what was corrected', () => {
  const { asOf, corrections } = modelOf('delta').foot;
  assert.equal(asOf, '2 May 2024');
  assert.deepEqual(corrections, [
    {
      date: { value: '2024-05-04', text: '4 May 2024' },
      text: 'An earlier version gave the wrong year.',
    },
  ]);
  const { corrections: none, ...dataset } = lakeDataset;
  assert.equal(none?.length, 1);
  assert.deepEqual(modelOf('delta', { dataset }).foot.corrections, []);
});

for (const [locale, name, date] of [
  ['en', 'Norland', 'February 1994'],
  ['ru', 'Норвегия', 'февраль 1994 г.'],
  ['fa', 'نروژ', 'فوریهٔ ۱۹۹۴'],
  ['ar', 'النرويج', 'فبراير 1994'],
] as const) {
  test(`states and dates are in the page’s language: ${locale}`, () => {
    const { actor, memberships } = modelOf('norland', { locale });
    assert.equal(actor.name, name);
    assert.equal(memberships[0]!.from, date);
  });
}

test('how somebody voted stands with the role that is said first, and with no other', () => {
  const { talks } = lakeDataset.events;
  const participants = talks!.participants!.map((part) => ({ ...part, vote: 'for' as const }));
  const events = { talks: { ...talks!, participants } };
  const [event] = modelOf('suria', { dataset: { ...lakeDataset, events } }).events;
  const own = event!.parts.find(({ actor }) => actor.id === 'suria');
  assert.deepEqual(
    own!.statedRoles.map(({ role, vote }) => [role, vote]),
    [
      ['participant', 'for'],
      ['declined', undefined],
    ],
  );
});

test('a compact card counts no relations', () => {
  const options = { actor: 'norland', locale: 'en-GB', page: '' };
  assert.ok(toActorModel(lakeDataset, options).relations.length > 0);
  assert.deepEqual(toActorModel(lakeDataset, { ...options, compact: true }).relations, []);
});
