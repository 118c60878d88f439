import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asDataset, formatProblem, parseDataset, suggest } from '@factbox/dataset';
import { assertGrowth } from '../../support/growth.js';
import { sample } from './sample.js';

type Change = (size: number) => object;

const recordOf = <T>(size: number, make: (index: number) => readonly [string, T]) =>
  Object.fromEntries(Array.from({ length: size }, (_, index) => make(index)));
const listOf = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));

const sources = ['intro'];
const quote = { speaker: 'north', text: 'x', sources };
const actor = { name: 'x', kind: 'movement', sources };
const actors = (size: number, idOf: (index: number) => string) => ({
  ...sample.actors,
  ...recordOf(size, (index) => [idOf(index), actor]),
});
const interest = { actor: 'north', kind: 'security', text: 'x', sources };
const long = 'a-very-long-id-that-differs-from-all-others-by-its-end-only';

/** Datasets of any size, right and wrong in one way. */
const cases: Readonly<Record<string, Change>> = {
  'sound records': (size) => ({
    actors: actors(size, (index) => `actor-${index}`),
    interests: listOf(size, (index) => ({ ...interest, actor: `actor-${index}` })),
    quotes: { ...sample.quotes, ...recordOf(size, (index) => [`quote-${index}`, quote]) },
    memberships: listOf(size, (index) => ({
      actor: `actor-${index}`,
      organization: 'pact',
      role: 'member',
      sources,
    })),
  }),
  'a chain of answers': (size) => ({
    quotes: recordOf(size, (index) => [
      `quote-${index}`,
      { ...quote, ...(index && { respondsTo: `quote-${index - 1}` }) },
    ]),
  }),
  'a chain of answers, the last first': (size) => ({
    quotes: recordOf(size, (index) => [
      `quote-${size - index}`,
      { ...quote, ...(index < size - 1 && { respondsTo: `quote-${size - index - 1}` }) },
    ]),
  }),
  'a circle of answers': (size) => ({
    quotes: recordOf(size, (index) => [
      `quote-${index}`,
      { ...quote, respondsTo: `quote-${(index + 1) % size}` },
    ]),
  }),
  'many small circles of answers': (size) => ({
    quotes: recordOf(size, (index) => [
      `quote-${index}`,
      { ...quote, respondsTo: `quote-${index ^ 1}` },
    ]),
  }),
  'ids that are all wrong': (size) => ({
    actors: actors(size, (index) => `actor-${index}`),
    interests: listOf(size, (index) => ({ ...interest, actor: `aktor-${index}` })),
  }),
  'long ids that are all wrong': (size) => ({
    actors: actors(size, (index) => long + index),
    interests: listOf(size, (index) => ({ ...interest, actor: `${long}x${index}` })),
  }),
  'endless ids that are all wrong': (size) => ({
    actors: actors(size, (index) => long.repeat(9) + index),
    interests: listOf(size, (index) => ({ ...interest, actor: `${long.repeat(9)}x${index}` })),
  }),
  'ids of other records': (size) => ({
    actors: actors(size, (index) => `actor-${index}`),
    interests: listOf(size, (index) => ({ ...interest, sources: [`actor-${index}`] })),
  }),
  'unknown fields': (size) => ({
    interests: listOf(size, () => ({ ...interest, tekst: 'x' })),
    ...recordOf(size, (index) => [`fields-${index}`, 1]),
  }),
  'unknown words and codes': (size) => ({
    interests: listOf(size, () => ({ ...interest, kind: 'sekurity' })),
    actors: recordOf(size, (index) => [`actor-${index}`, { ...actor, code: 'Atlantis' }]),
  }),
  'one membership again and again': (size) => ({
    memberships: listOf(size, () => sample.memberships[0]),
  }),
  'dates after all': (size) => ({
    quotes: recordOf(size, (index) => [
      `quote-${index}`,
      { ...quote, date: `${3000 + (index % 99)}` },
    ]),
  }),
  'texts in quotation marks': (size) => ({
    quotes: recordOf(size, (index) => [
      `quote-${index}`,
      { ...quote, text: `“${'”“'.repeat(20)}”` },
    ]),
  }),
};

for (const [what, change] of Object.entries(cases)) {
  test(`the time that the checks take grows with their number, not faster: ${what}`, async () => {
    const toWork = (check: (value: unknown) => unknown) => (size: number) => {
      const value = { ...sample, ...change(size) };
      return () => check(value);
    };
    await assertGrowth(`parseDataset: ${what}`, toWork(parseDataset));
    await assertGrowth(`asDataset: ${what}`, toWork(asDataset));
  });
}

test('the time that a text in endless quotation marks takes grows with its length', async () => {
  for (const marks of ['“', '”', '"', "'", '“”', 'a’']) {
    await assertGrowth(`parseDataset: a text of ${marks}`, (size) => {
      const text = `“${marks.repeat(size)}”`;
      const value = { ...sample, quotes: { ...sample.quotes, claim: { ...quote, text } } };
      return () => parseDataset(value);
    });
  }
});

test('a few mistakes among many ids are each told with what was meant', () => {
  const known = actors(2000, (index) => `person-of-the-year-${index}`);
  const interests = listOf(5, (index) => ({ ...interest, actor: `persn-of-the-year-${index}` }));
  const result = parseDataset({ ...sample, actors: known, interests });
  assert.deepEqual(
    !result.ok && result.problems.map(formatProblem),
    listOf(
      5,
      (index) =>
        `interests[${index}].actor: no actor or organization "persn-of-the-year-${index}"; did you mean "person-of-the-year-${index}"?`,
    ),
  );
});

test('searches that share their effort end when it is spent', () => {
  const effort = { steps: 20 };
  assert.equal(suggest('russa', ['russia'], effort), 'russia');
  for (let i = 0; i < 10; i++) suggest('russa', ['russia'], effort);
  assert.equal(suggest('russa', ['russia'], effort), undefined);
});
