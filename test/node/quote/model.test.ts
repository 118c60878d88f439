import assert from 'node:assert/strict';
import test from 'node:test';
import { toCitation, toQuoteModel } from '../../../packages/quote/src/model.js';
import { smallDataset } from '../../support/small-dataset.js';

const locale = 'en-GB';

test('a claim comes with its answer', () => {
  const { claim, answers } = toQuoteModel(smallDataset, { quote: 'claim', locale });
  assert.equal(claim.text, 'the water is ours');
  assert.deepEqual(claim.speaker, {
    kind: 'actor',
    id: 'ada',
    name: 'Ada Example',
    role: 'spokesperson',
  });
  assert.deepEqual(claim.date, { value: '2024-04', text: 'April 2024' });
  assert.deepEqual(
    answers.map(({ id }) => id),
    ['answer'],
  );
});

test('an answer brings the claim that it answers', () => {
  const { claim, answers } = toQuoteModel(smallDataset, { quote: 'answer', locale });
  assert.equal(claim.id, 'claim');
  assert.deepEqual(
    answers.map(({ id }) => id),
    ['answer'],
  );
});

test('a page can ask for one answer or none', () => {
  const answersTo = (response: string) =>
    toQuoteModel(smallDataset, { quote: 'claim', response, locale }).answers.length;
  assert.equal(answersTo('answer'), 1);
  assert.equal(answersTo('none'), 0);
});

test('a date that the article does not give is left out', () => {
  assert.equal(toQuoteModel(smallDataset, { quote: 'answer', locale }).answers[0]!.date, undefined);
});

test('a copied quote carries who, when, where and the address of the passage', () => {
  const { claim } = toQuoteModel(smallDataset, { quote: 'claim', locale });
  assert.equal(
    toCitation(claim, 'https://news.example/story'),
    '“the water is ours” — Ada Example, spokesperson, April 2024, press conference\n' +
      'https://news.example/story#:~:text=She%20said%20%E2%80%93%20twice,he%20denied%20it',
  );
});
