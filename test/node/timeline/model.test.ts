import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDatedAmount, labelsOf, withOwnWords } from '@factbox/core';
import { asDataset, excerptOf, type Dataset, type DatasetInput } from '@factbox/dataset';
import analysis from '../../../data/russia-taliban-2023.js';
import {
  toTimelineModel,
  type Entry,
  type TimelineOptions,
} from '../../../packages/timeline/src/model.js';
import { messages } from '../../../packages/timeline/src/messages.js';
import { complete } from '../dataset/complete.js';
import { threadDataset } from '../../support/thread-dataset.js';

const read = (input: DatasetInput): Dataset => asDataset(input)!;
const all = read(complete);
const modelOf = (dataset: Dataset, options: Partial<TimelineOptions> = {}) =>
  toTimelineModel(dataset, {
    locale: 'en',
    messages: withOwnWords(messages, dataset),
    ...options,
  });
const groupsOf = (dataset: Dataset, options?: Partial<TimelineOptions>) =>
  modelOf(dataset, options).groups;
const entriesOf = (dataset: Dataset, options?: Partial<TimelineOptions>): Entry[] =>
  groupsOf(dataset, options).flat();
const ids = (dataset: Dataset, options?: Partial<TimelineOptions>): string[] =>
  entriesOf(dataset, options).map(({ id }) => id);
const entryOf = (id: string, dataset = all): Entry =>
  entriesOf(dataset).find((entry) => entry.id.startsWith(id))!;
/** What stands above an entry. */
const labelsIn = (entry: Entry): unknown[] => {
  const join = (message: (names: string) => string, named: readonly { name: string }[]): string =>
    message(named.map(({ name }) => name).join(', '));
  const write = { text: String, name: ({ name }: { name: string }) => name, message: join };
  return [entry.end, ...labelsOf<string>(entry, messages, write)].filter(Boolean);
};

/** A dataset of events alone, by their dates. */
const dated = (...dates: (string | undefined)[]): Dataset =>
  read({
    ...complete,
    memberships: [],
    quotes: {},
    claims: {},
    demands: {},
    corrections: [],
    events: Object.fromEntries(
      dates.map((date, index) => [
        `e${index}`,
        { ...(date && { date }), name: `Event ${index}`, sources: ['intro'] },
      ]),
    ),
  });

describe('the order', () => {
  for (const { what, dates, order } of [
    { what: 'is by the first possible day', dates: ['2026', '2024-02-01', '2024'], order: '2 1 0' },
    { what: 'has what is not dated last', dates: [undefined, '2025', '2020'], order: '2 1 0' },
    {
      what: 'has an open beginning by its end',
      dates: ['2019', '../2018', '2017'],
      order: '2 1 0',
    },
    {
      what: 'has seasons and thirds in their places',
      dates: ['2023-39', '2023-22', '2023-37'],
      order: '2 1 0',
    },
    { what: 'of one day is the dataset’s', dates: ['2023-01-01', '2023-01-01'], order: '0 1' },
  ]) {
    it(what, () => {
      const found = ids(dated(...dates)).filter((id) => id !== 'published');
      assert.deepEqual(
        found,
        order.split(' ').map((index) => `e${index}`),
      );
    });
  }

  it('can be the newest first, with what is not dated last all the same', () => {
    const found = ids(dated('2020', undefined, '2024'), { order: 'newest' });
    assert.deepEqual(found, ['published', 'e2', 'e0', 'e1']);
  });

  it('has the day of publication in its place', () => {
    assert.deepEqual(ids(dated('2027', '2020')), ['e1', 'published', 'e0']);
  });
});

describe('an entry', () => {
  it('says a date no more exactly than the article', () => {
    const texts = entriesOf(dated('2023-37', '2023~', '2024-02?', '2023/..', '../2026', undefined));
    assert.deepEqual(
      texts.filter(({ id }) => id !== 'published').map(({ date }) => date?.text),
      [
        'early 2023',
        'about 2023',
        'from 2023 on',
        'February 2024 (uncertain)',
        'up to 2026',
        undefined,
      ],
    );
  });

  it('of what is planned says so with its date, or without one beside it', () => {
    const { opening, ...events } = complete.events;
    const later = entryOf('opening');
    assert.equal(later.date!.text, 'planned for spring 2026');
    assert.equal(later.look, 'planned');
    const { name, sources, status } = opening!;
    const undated = { name, sources, status: status! };
    const entry = entryOf(
      'opening',
      read({ ...complete, events: { ...events, opening: undated } }),
    );
    assert.deepEqual([entry.date, labelsIn(entry)], [undefined, ['planned']]);
  });

  it('of an event has tally, parts by role and vote, place and contradictions', () => {
    const { tally, parts, place, status, conflicts } = entryOf('vote');
    assert.deepEqual(tally, ['for: 9', 'against: 4', 'abstained: 1', 'absent: 0']);
    assert.deepEqual(
      parts.map(({ label, actors }) => [label, ...actors.map(({ name }) => name)]),
      [['chair, for', 'Ada Berg']],
    );
    assert.equal(place!.name, 'Old Quay');
    assert.equal(status, 'cancelled');
    assert.deepEqual(
      conflicts.map(({ words = '', text = '' }) => words + text),
      ['Elsewhere it is not so.', 'Ada Berg: barred · Said later.'],
    );
  });

  it('sets a name and a role that run against the page each apart', () => {
    const arabic = modelOf(all, { locale: 'ar' }).groups.flat();
    const { conflicts, notes } = arabic.find(({ id }) => id === 'vote')!;
    const name = '\u2068Ada Berg\u2069';
    assert.equal(conflicts[1]!.words, `${name}: \u2068barred\u2069 · `);
    assert.ok(notes.some(({ of }) => of === name));
  });

  it('of a membership says whether it begins or ends, and its amount once', () => {
    const ties = entriesOf(all, { kinds: ['memberships'] }).filter(({ who }) => who);
    assert.deepEqual(
      ties.map(({ date, end, words, amount, basis }) => [
        date!.text,
        end,
        words,
        amount && formatDatedAmount(amount, { locale: 'en', messages }),
        basis,
      ]),
      [
        ['2019', 'Beginning', 'chair', 'about 24.9% (2025)', 'view'],
        ['up to 2026', 'End', 'chair', undefined, 'view'],
      ],
    );
  });

  it('of a membership that is still to begin is planned', () => {
    const begins = (asOf: string): string =>
      entriesOf({ ...all, asOf }).find(({ end }) => end === messages.begin)!.look;
    assert.deepEqual([begins('2018'), begins('2026')], ['planned', 'tie']);
  });

  it('of an event names an organization that takes part once', () => {
    const { vote } = complete.events;
    const participants = [{ actor: 'council', role: 'host' }] as const;
    const dataset = read({ ...complete, events: { vote: { ...vote!, participants } } });
    assert.equal(entryOf('vote').organization!.id, 'council');
    assert.equal(entryOf('vote', dataset).organization, undefined);
  });

  it('of a claim or demand is marked as such, with how it stands, and is no quote', () => {
    const [price, halt, words] = ['price', 'halt', 'words'].map((id) => entryOf(id));
    assert.deepEqual(labelsIn(price!), ['Claim', 'disputed']);
    assert.equal(price!.basis, 'view');
    assert.equal(price!.isTold, true);
    assert.deepEqual(labelsIn(halt!), [
      'Answer to Harbour Lines',
      'Demanded of Harbour Lines',
      'open',
    ]);
    assert.equal(words!.isTold, false);
    assert.equal(words!.scope, 'the price');
  });

  it('cites its passages', () => {
    for (const dataset of [all, read(analysis)]) {
      for (const { id, sources } of entriesOf(dataset)) {
        assert.equal(sources.length > 0, id !== 'published', id);
      }
    }
  });

  it('tells a speaker’s office once', () => {
    const offices = entriesOf(threadDataset).flatMap(({ office }) => office ?? []);
    assert.deepEqual(offices, ['chief executive']);
  });
});

describe('claims and answers', () => {
  const threads = groupsOf(read(analysis)).filter((group) => group.length > 1);

  it('stand together, an answer after all that it answers', () => {
    assert.deepEqual(
      threads.map((thread) => thread.map(({ id }) => id)),
      [['sidorov-threat', 'sidorov-fighters', 'muttaqi-baseless']],
    );
    const [first, , answer] = threads[0]!;
    assert.deepEqual(labelsIn(first!), ['Disputed claim']);
    assert.deepEqual(
      answer!.answers.map(({ name }) => name),
      ['Anatoly Sidorov'],
    );
  });

  it('stay together whatever is asked for of them', () => {
    const whole = ['sidorov-threat', 'sidorov-fighters', 'muttaqi-baseless'];
    for (const options of [
      { actor: 'muttaqi' },
      { place: 'kunduz' },
      { order: 'newest' as const, kinds: ['quotes' as const] },
    ]) {
      const found = ids(read(analysis), options).filter((id) => whole.includes(id));
      assert.deepEqual(found, whole);
    }
  });
});

describe('what is asked for', () => {
  for (const { what, options, found } of [
    { what: 'a place', options: { place: 'samarkand' }, found: 'samarkand-meeting published' },
    {
      what: 'an organization’s events',
      options: { organization: 'february-talks', kinds: ['events' as const] },
      found: 'february-talks published putin-advisers',
    },
    {
      what: 'an actor and a place together',
      options: { actor: 'russia', place: 'crimea' },
      found: 'published crimea-annexation',
    },
  ]) {
    it(`is ${what}`, () => assert.deepEqual(ids(read(analysis), options), found.split(' ')));
  }

  it('is of an actor what its people did and said too', () => {
    const found = ids(read(analysis), { actor: 'taliban' });
    for (const id of ['april-meeting', 'muttaqi-denial', 'sidorov-fighters']) {
      assert.ok(found.includes(id), id);
    }
    assert.ok(!found.includes('belt-and-road'));
  });

  it('is of each kind what is of that kind', () => {
    const lookOf = (kind: 'events' | 'memberships' | 'quotes' | 'claims' | 'demands') => [
      ...new Set(
        entriesOf(all, { kinds: [kind] })
          .filter(({ id }) => id !== 'published')
          .map(({ look }) => (look === 'planned' ? 'event' : look)),
      ),
    ];
    assert.deepEqual(lookOf('events'), ['event']);
    assert.deepEqual(lookOf('memberships'), ['tie']);
    for (const kind of ['quotes', 'claims', 'demands'] as const)
      assert.deepEqual(lookOf(kind), ['said']);
  });

  it('names itself in the summary', () => {
    const { summary } = modelOf(all, { actor: 'berg', place: 'quay' });
    assert.match(summary, /^Ada Berg and Old Quay: \d{4}/);
  });

  it('may be nothing, which is no day of publication either', () => {
    assert.deepEqual(groupsOf(read(analysis), { place: 'takhar', kinds: ['events'] }), []);
  });
});

describe('as of a day', () => {
  const at = (day: string, options: Partial<TimelineOptions> = {}) =>
    ids(excerptOf(all, { asOf: day }), { 'as-of': day, ...options });

  it('there is nothing that came later, nor the day of publication', () => {
    assert.deepEqual(at('2025-12-31'), ['berg council 0 from', 'halt']);
  });

  it('a membership that had ended is still told, and one that was to end has only begun', () => {
    const [tie] = complete.memberships;
    const dataset = read({ ...complete, memberships: [{ ...tie!, from: '2019', to: '2021' }] });
    const ends = (day: string) =>
      ids(excerptOf(dataset, { asOf: day }), { 'as-of': day, kinds: ['memberships'] })
        .filter((id) => id !== 'published')
        .map((id) => id.split(' ').at(-1));
    assert.deepEqual(ends('2020'), ['from']);
    assert.deepEqual(ends('2024'), ['from', 'to']);
  });
});
