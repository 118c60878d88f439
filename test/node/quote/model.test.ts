import assert from 'node:assert/strict';
import test from 'node:test';
import { toCitation, toQuoteModel } from '../../../packages/quote/src/model.js';
import { smallDataset } from '../../support/small-dataset.js';
import { threadDataset } from '../../support/thread-dataset.js';

const locale = 'en-GB';
const threadOf = (quote: string) => toQuoteModel(threadDataset, { quote, locale }).thread;
const ids = (quote: string): string[] => threadOf(quote).map(({ id }) => id);

test('a statement has words, speaker, role, date and occasion', () => {
  const [claim] = toQuoteModel(smallDataset, { quote: 'claim', locale }).thread;
  assert.equal(claim!.text, 'the water is ours');
  assert.deepEqual(claim!.speaker, { kind: 'actor', id: 'ada', name: 'Ada Example' });
  assert.equal(claim!.role, 'spokesperson');
  assert.deepEqual(claim!.date, { value: '2024-04', text: 'April 2024' });
  assert.equal(claim!.occasion, 'press conference');
});

for (const quote of ['flag', 'jobs', 'fuel']) {
  test(`the whole thread is shown, the claim first, where the page names ${quote}`, () => {
    assert.deepEqual(ids(quote), ['flag', 'jobs', 'fuel']);
    assert.equal(toQuoteModel(threadDataset, { quote, locale }).named, quote);
  });
}

for (const quote of ['pay', 'fares', 'both']) {
  test(`an answer to two claims stands once and after both, where the page names ${quote}`, () => {
    assert.deepEqual(ids(quote), ['pay', 'fares', 'both']);
  });
}

test('the face of who speaks twice is shown once', () => {
  const portrait = { src: 'https://news.example/face.jpg', credit: 'Photographer' };
  const [[speaker, actor]] = Object.entries(threadDataset.actors) as [[string, object]];
  const quotes = Object.fromEntries(
    Object.entries(threadDataset.quotes).map(([id, quote]) => [id, { ...quote, speaker }]),
  );
  const actors = { ...threadDataset.actors, [speaker]: { ...actor, portrait } };
  const dataset = { ...threadDataset, actors, quotes } as typeof threadDataset;
  const { thread } = toQuoteModel(dataset, { quote: 'flag', locale });
  assert.deepEqual(
    thread.map((statement) => statement.portrait?.src),
    [portrait.src, undefined, undefined],
  );
});

test('a quote that nobody answers stands alone', () => {
  assert.deepEqual(ids('alone'), ['alone']);
});

test('each answer tells whom it answers, and how deep it stands', () => {
  const told = ({ answers, level }: ReturnType<typeof threadOf>[number]) => [
    level,
    ...answers.map(({ name }) => name),
  ];
  assert.deepEqual(threadOf('flag').map(told), [[0], [1, 'Karin Ahlm'], [2, 'Jaan Rebane']]);
  assert.deepEqual(threadOf('pay').map(told), [[0], [0], [1, 'Karin Ahlm', 'Liis Tamm']]);
});

test('an answer to two claims of one speaker names the speaker once', () => {
  const { fares } = threadDataset.quotes;
  const quotes = { ...threadDataset.quotes, fares: { ...fares!, speaker: 'ahlm' } };
  const { thread } = toQuoteModel({ ...threadDataset, quotes }, { quote: 'both', locale });
  assert.deepEqual(
    thread.at(-1)!.answers.map(({ name }) => name),
    ['Karin Ahlm'],
  );
});

test('an answer that is reached on two ways stands once, after both', () => {
  const { both } = threadDataset.quotes;
  const dataset = {
    ...threadDataset,
    quotes: { ...threadDataset.quotes, both: { ...both!, respondsTo: ['flag', 'fuel'] } },
  };
  const { thread } = toQuoteModel(dataset, { quote: 'both', locale });
  assert.deepEqual(
    thread.map(({ id, level }) => [id, level]),
    [
      ['flag', 0],
      ['jobs', 1],
      ['fuel', 2],
      ['both', 3],
    ],
  );
});

test('a long chain of answers is set in no further than a column has room for', () => {
  const chain = Array.from({ length: 50 }, (_, index) => [
    `q${index}`,
    { ...threadDataset.quotes['flag']!, ...(index && { respondsTo: `q${index - 1}` }) },
  ]);
  const dataset = { ...threadDataset, quotes: Object.fromEntries(chain) };
  const { thread } = toQuoteModel(dataset, { quote: 'q0', locale });
  assert.equal(thread.length, 50);
  assert.equal(Math.max(...thread.map(({ level }) => level)), 3);
});

test('quotes that answer each other in a circle are shown, each once', () => {
  const { flag, jobs, fuel } = threadDataset.quotes;
  const dataset = {
    ...threadDataset,
    quotes: { flag: { ...flag!, respondsTo: 'fuel' }, jobs: jobs!, fuel: fuel! },
  };
  const { thread } = toQuoteModel(dataset, { quote: 'jobs', locale });
  assert.deepEqual(
    thread.map(({ id }) => id),
    ['flag', 'jobs', 'fuel'],
  );
});

test('a date that the article does not give is left out', () => {
  assert.equal(threadOf('flag')[0]!.date, undefined);
});

test('a copied quote carries who, when, where and the address of the passage', () => {
  const [claim] = toQuoteModel(smallDataset, { quote: 'claim', locale }).thread;
  assert.equal(
    toCitation(claim!, 'https://news.example/story'),
    '“the water is ours” — Ada Example, spokesperson, April 2024, press conference\n' +
      'https://news.example/story#:~:text=She%20said%20%E2%80%93%20twice,he%20denied%20it',
  );
});
