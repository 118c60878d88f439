import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDataset } from '@factbox/dataset';
import { verifyDataset } from '../../../packages/cli/src/verify/verify-dataset.js';
import { apply, type Command } from '../../../packages/studio/src/commands/command.js';
import {
  at,
  fromPath,
  toPath,
  type Draft,
  type Fields,
} from '../../../packages/studio/src/commands/draft.js';
import { begin, perform, redo, undo } from '../../../packages/studio/src/commands/history.js';
import { newId } from '../../../packages/studio/src/commands/ids.js';
import { stateFact } from '../../../packages/studio/src/commands/state.js';
import { example } from '../../../packages/studio/src/example.js';
import { toDraft } from '../../../packages/studio/src/files/open.js';
import { toldByName } from '../../../packages/studio/src/suggestions/guesses.js';
import { reader } from '../../../packages/studio/src/reading.js';
import { wordsFor } from '../../../packages/studio/src/words.js';
import { harbour } from '../cli/support.js';

const draft: Draft = { dataset: harbour as unknown as Fields };

test('another id stands wherever the old one did, and the dataset stays sound', () => {
  const [actor] = Object.keys(harbour.actors);
  const { dataset } = apply(draft, {
    kind: 'rename',
    collection: 'actors',
    from: actor!,
    to: 'renamed',
  });
  assert.equal(JSON.stringify(dataset).includes(`"${actor}"`), false);
  assert.equal(parseDataset(dataset).ok, true);
  assert.deepEqual(
    Object.keys(dataset['actors'] as Fields).map((id) => (id === 'renamed' ? actor : id)),
    Object.keys(harbour.actors),
  );
});

test('a fact that goes takes the passages with it that nothing else needs, and no others', () => {
  const passage = { paragraph: 1, start: 'a', end: 'b' };
  const [known] = Object.keys(harbour.passages);
  const with_ = apply(draft, {
    kind: 'all',
    commands: [
      { kind: 'set', path: ['passages', 'alone'], value: passage },
      { kind: 'set', path: ['interests', 0], value: { text: 'x', sources: ['alone', known] } },
    ],
  });
  const { dataset } = apply(with_, { kind: 'remove', path: ['interests', 0] });
  assert.deepEqual(Object.keys(dataset['passages'] as Fields), Object.keys(harbour.passages));
});

/** A source of chance that says the same each time. */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

test('whatever is done, undoing it all gives what was there, and redoing it what came of it', () => {
  const pick = chance(3);
  for (let round = 0; round < 20; round++) {
    let history = begin(draft);
    for (let count = 0; count < 25; count++) {
      const { dataset } = history.draft;
      const actors = Object.keys(dataset['actors'] as Fields);
      const commands: Command[] = [
        {
          kind: 'set',
          path: ['actors', actors[pick(actors.length)] ?? 'x', 'name'],
          value: `Name ${pick(9)}`,
        },
        { kind: 'set', path: ['memberships', pick(3)], value: { actor: 'x', sources: [] } },
        { kind: 'remove', path: ['actors', actors[pick(actors.length)] ?? 'x'] },
        { kind: 'rename', collection: 'actors', from: actors[0] ?? 'x', to: `id-${pick(99)}` },
      ];
      history = perform(history, commands[pick(commands.length)]!, count * 10_000);
    }
    const { draft: last } = history;
    let back = history;
    while (back.done.length) back = undo(back);
    assert.equal(back.draft, draft);
    while (back.undone.length) back = redo(back);
    assert.equal(back.draft, last);
  }
});

test('a word that is typed without a pause is undone at once, the next field by itself', () => {
  const type = (path: (string | number)[], value: string): Command => ({
    kind: 'set',
    path,
    value,
  });
  let history = begin(draft);
  ['a', 'ab', 'abc'].forEach((value, index) => {
    history = perform(history, type(['article', 'title'], value), index * 200);
  });
  history = perform(history, type(['article', 'author'], 'x'), 700);
  assert.equal(history.done.length, 2);
  history = undo(history);
  assert.equal(at(history.draft.dataset, ['article', 'title']), 'abc');
  assert.equal(undo(history).draft, draft);
});

test('ids are made from names in any script, and never twice', () => {
  assert.equal(newId({ actors: { lee: {} } }, 'actors', 'Lee'), 'lee-2');
  assert.equal(newId({}, 'actors', 'Щербаков'), 'scherbakov');
  assert.equal(newId({}, 'actors', ' '), 'actor');
});

test('a path is read as it is written', () => {
  for (const path of ['memberships[3].conflicts[0].role', 'actors.lee', 'asOf', ''])
    assert.equal(fromPath(toPath(path)), path);
});

const started = toDraft({ name: 'article.txt', text: example }, '2024-05-14');
const state = (from: Draft, words: string, collection: string): Draft => {
  const language = String(from.dataset['language']);
  const reading = reader()(from);
  const paragraph = reading.article!.paragraphs.find(({ text }) => text.includes(words))!;
  const first = paragraph.text.indexOf(words);
  const made = stateFact(
    {
      dataset: from.dataset,
      page: reading.page!,
      places: reading.places,
      choice: { paragraph: paragraph.number, begin: first, end: first + words.length },
      language,
      named: wordsFor(language).named,
    },
    collection,
  );
  return apply(from, made!.command);
};

test('a new dataset has what the article says of itself', () => {
  assert.deepEqual(started.dataset['article'], {
    title: 'The river council takes in a third town',
    author: 'the Factbox desk',
    published: '2024-05-14',
  });
  assert.equal(started.dataset['language'], 'en');
  assert.equal(parseDataset(started.dataset).ok, true);
});

test('a quotation is stated with its words, its speaker and its passage, by one command', () => {
  const { dataset } = state(started, 'every town was told in March.', 'quotes');
  assert.equal(parseDataset(dataset).ok, true);
  const [quote] = Object.values(dataset['quotes'] as Fields) as Fields[];
  assert.equal(quote!['text'], 'every town was told in March.');
  assert.equal(quote!['speaker'], 'tom-reed');
  assert.deepEqual(at(dataset, ['actors', 'tom-reed', 'name']), 'Tom Reed');
});

test('the link to a quotation leads to the article, not to the box that shows the same words', () => {
  const stated = state(started, 'every town was told in March.', 'quotes');
  const { dataset, article } = reader()(stated);
  assert.deepEqual(verifyDataset(dataset, article!), { faults: [], notes: [] });
});

test('a membership that the sentence names is there with its role, and a date is read', () => {
  const actor = { name: 'Harrow', kind: 'group', sources: [] };
  const with_ = apply(started, { kind: 'set', path: ['actors', 'harrow'], value: actor });
  const { dataset } = state(with_, 'attends as an observer', 'memberships');
  const [membership] = dataset['memberships'] as Fields[];
  assert.equal(membership!['actor'], 'harrow');
  assert.equal(membership!['role'], 'observer');
  const event = state(started, 'took in Millbrook as its third member on 6 May 2024', 'events');
  assert.equal(
    Object.values(event.dataset['events'] as Record<string, Fields>)[0]!['date'],
    '2024-05-06',
  );
});

const named = (collection: string, name: string, kind: string): Command => ({
  kind: 'set',
  path: [collection, newId({}, collection, name)],
  value: { name, kind, sources: [] },
});
const quay: Draft = apply(
  toDraft(
    {
      name: 'quay.txt',
      text: `Who owns the quay

By the Factbox desk

Northport Line said that it would buy Easthaven Ferries. It wants the harbour for the price of its winter trade. The Dockers’ Union fears for jobs at Easthaven Ferries.

Ann Vale, Bo Reed and Cy Holt are members of the Port Council; Di Marsh attends as an observer. The council demands a vote.`,
    },
    '2024-05-14',
  ),
  {
    kind: 'all',
    commands: [
      named('organizations', 'Northport Line', 'company'),
      named('organizations', 'Easthaven Ferries', 'company'),
      named('actors', 'Dockers’ Union', 'union'),
      named('organizations', 'Port Council', 'council'),
      ...['Ann Vale', 'Bo Reed', 'Cy Holt', 'Di Marsh'].map((name) =>
        named('actors', name, 'person'),
      ),
    ],
  },
);
const lastOf = (from: Draft, collection: string): Fields =>
  Object.values(from.dataset[collection] as Fields).at(-1) as Fields;

for (const { words, collection, guessed } of [
  {
    words: 'Northport Line said that it would buy Easthaven Ferries',
    collection: 'memberships',
    guessed: { actor: 'northport-line', organization: 'easthaven-ferries' },
  },
  {
    words: 'It wants the harbour for the price of its winter trade',
    collection: 'interests',
    guessed: { actor: 'northport-line', kind: 'economic' },
  },
  {
    words: 'The Dockers’ Union fears for jobs at Easthaven Ferries',
    collection: 'interests',
    guessed: { actor: 'dockers-union', toward: ['easthaven-ferries'] },
  },
  {
    words: 'The council demands a vote',
    collection: 'demands',
    guessed: { speaker: 'port-council' },
  },
]) {
  test(`of “${words}” it guesses ${JSON.stringify(guessed)}`, () => {
    const record = lastOf(state(quay, words, collection), collection);
    for (const [name, value] of Object.entries(guessed)) assert.deepEqual(record[name], value);
  });
}

test('of a list, each is guessed in turn, in the role that is said of it', () => {
  const words =
    'Ann Vale, Bo Reed and Cy Holt are members of the Port Council; Di Marsh attends as an observer';
  let draft = quay;
  for (let count = 0; count < 4; count++) draft = state(draft, words, 'memberships');
  assert.deepEqual(
    (draft.dataset['memberships'] as Fields[]).map(({ actor, role }) => [actor, role]),
    [
      ['ann-vale', 'member'],
      ['bo-reed', 'member'],
      ['cy-holt', 'member'],
      ['di-marsh', 'observer'],
    ],
  );
});

test('a membership of names that nothing has yet makes them, too, by the same command', () => {
  const made = state(
    started,
    'The River Council took in Millbrook as its third member',
    'memberships',
  );
  const [membership] = made.dataset['memberships'] as Fields[];
  assert.equal(membership!['actor'], 'millbrook');
  assert.equal(membership!['organization'], 'river-council');
  assert.equal(membership!['role'], 'member');
  assert.equal(at(made.dataset, ['organizations', 'river-council', 'kind']), 'council');
});

test('where a language has no rules of its own, what stands there is guessed all the same', () => {
  const persian = apply(quay, { kind: 'set', path: ['language'], value: 'fa' });
  const words = 'Northport Line said that it would buy Easthaven Ferries';
  const record = lastOf(state(persian, words, 'memberships'), 'memberships');
  assert.equal(record['actor'], 'northport-line');
  assert.equal(record['organization'], 'easthaven-ferries');
});

test('toward whom something is meant is guessed only where the words say so', () => {
  const aimed = apply(quay, {
    kind: 'set',
    path: ['article'],
    value: { title: 'Who owns the quay', author: 'the Factbox desk', published: '2024-05-14' },
  });
  const text = `Northport Line has an interest in Easthaven Ferries. Northport Line depends on Easthaven Ferries and the Port Council.`;
  const draft = { ...aimed, article: { name: 'quay.txt', text } };
  const of = (words: string) => lastOf(state(draft, words, 'interests'), 'interests')['toward'];
  assert.equal(of('Northport Line has an interest in Easthaven Ferries'), undefined);
  assert.deepEqual(of('Northport Line depends on Easthaven Ferries and the Port Council'), [
    'easthaven-ferries',
    'port-council',
  ]);
});

test('an interest, claim or demand holds what the sentence says, without who says it', () => {
  for (const [collection, words, text] of [
    [
      'interests',
      'It wants the harbour for the price of its winter trade',
      'Wants the harbour for the price of its winter trade.',
    ],
    [
      'interests',
      'The Dockers’ Union fears for jobs at Easthaven Ferries',
      'Fears for jobs at Easthaven Ferries.',
    ],
    [
      'claims',
      'Northport Line said that it would buy Easthaven Ferries',
      'It would buy Easthaven Ferries.',
    ],
    ['demands', 'The council demands a vote', 'Demands a vote.'],
  ] as const) {
    assert.equal(lastOf(state(quay, words, collection), collection)['text'], text);
  }
  const quoted = state(started, 'every town was told in March.', 'claims');
  assert.equal(lastOf(quoted, 'claims')['text'], 'Every town was told in March.');
  const { dataset, article } = reader()(quoted);
  assert.deepEqual(verifyDataset(dataset, article!).faults, []);
});

test('what a name says of what has it follows from it, also from the words beside it', () => {
  const told = (collection: string, name: string, text = '', language = 'en') =>
    toldByName({ language }, collection, { name, text });
  assert.deepEqual(told('actors', 'Council of Naam'), { kind: 'government-body', code: undefined });
  assert.deepEqual(told('actors', 'Judgment of the county court').kind, 'document');
  assert.deepEqual(told('actors', 'Estonia'), { kind: 'state', code: 'EE' });
  assert.equal(told('actors', 'Reet Luik').kind, 'person');
  assert.equal(told('actors', 'The Hills').kind, undefined);
  assert.equal(told('places', 'Takhar', 'in the provinces of Kunduz and Takhar').kind, 'province');
  assert.equal(
    told('organizations', 'Northern Union', 'the Northern Union, a customs union of five').kind,
    'customs union',
  );
  assert.equal(told('organizations', 'Planungsgesellschaft', '', 'de').kind, 'Gesellschaft');
  assert.equal(told('organizations', 'رابطة الواحات', '', 'ar').kind, 'رابطة');
});

const foreign = (language: string, text: string): Draft => {
  const draft = toDraft({ name: 'article.txt', text }, '2026-03-01');
  return apply(draft, { kind: 'set', path: ['language'], value: language });
};

test('an Arabic article has bodies, people and places without capital letters', () => {
  const draft = foreign(
    'ar',
    `عاد الخلاف على الماء في بلدة عين الغزال. وقالت رئيسته سلمى الوردي إن الآبار جفت. وتموّل شركة تمور الجنوب الرابطة منذ سنين. واجتمعت رابطة الواحات في ولاية قبلي التونسية.`,
  );
  const named = (words: string, collection: string) =>
    lastOf(state(draft, words, collection), collection);
  const person = named('وقالت رئيسته سلمى الوردي إن الآبار جفت', 'actors');
  assert.deepEqual([person['name'], person['kind']], ['سلمى الوردي', 'person']);
  const company = named('وتموّل شركة تمور الجنوب الرابطة منذ سنين', 'actors');
  assert.deepEqual([company['name'], company['kind']], ['تمور الجنوب', 'company']);
  // Which league is meant the article says elsewhere.
  const league = named('وتموّل شركة تمور الجنوب الرابطة منذ سنين', 'organizations');
  assert.equal(league['name'], 'رابطة الواحات');
  const town = named('عاد الخلاف على الماء في بلدة عين الغزال', 'places');
  assert.deepEqual([town['name'], town['kind']], ['بلدة عين الغزال', 'city']);
});

test('a German article has people behind their offices, and bodies in one word', () => {
  const draft = foreign(
    'de',
    `Verkehrsminister Henning Dirks sagte, sein Land werde nicht zahlen. Der Naturschutzbund hat geklagt.`,
  );
  const person = lastOf(
    state(draft, 'Verkehrsminister Henning Dirks sagte, sein Land werde nicht zahlen', 'actors'),
    'actors',
  );
  assert.deepEqual([person['name'], person['kind']], ['Henning Dirks', 'person']);
  const body = lastOf(
    state(draft, 'Der Naturschutzbund hat geklagt', 'organizations'),
    'organizations',
  );
  assert.deepEqual([body['name'], body['kind']], ['Naturschutzbund', 'Bund']);
});

test('what is unfinished is left out of the boxes, and all else is shown', () => {
  const unfinished = state(
    state(started, 'every town was told in March.', 'quotes'),
    'attends as an observer',
    'memberships',
  );
  const { dataset, isSound, problems } = reader()(unfinished);
  assert.equal(isSound, false);
  assert.equal(dataset.memberships.length, 0);
  assert.equal(Object.keys(dataset.quotes).length, 1);
  assert.ok(problems.some(({ path }) => path === 'memberships[0].organization'));
});

test('nothing at all is a dataset that can be begun with', () => {
  for (const fields of [
    {},
    { format: 1, actors: 5, passages: { a: 1 }, memberships: [null, {}] },
  ]) {
    assert.equal(reader()({ dataset: fields as Fields }).dataset.memberships.length, 0);
  }
});
