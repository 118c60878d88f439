import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apply } from '../../../packages/studio/src/commands/command.js';
import {
  changedFacts,
  findAllAgain,
  takeChange,
} from '../../../packages/studio/src/commands/change-article.js';
import type { Fields } from '../../../packages/studio/src/commands/draft.js';
import { stateFact } from '../../../packages/studio/src/commands/state.js';
import { example } from '../../../packages/studio/src/example.js';
import { toDraft } from '../../../packages/studio/src/files/open.js';
import { reader, verified } from '../../../packages/studio/src/reading.js';

/** The example with some of its words stated. */
function marked(...all: string[]) {
  let draft = toDraft({ name: 'article.txt', text: example }, '2024-05-14');
  for (const words of all) {
    const { article, page, places } = reader()(draft);
    const paragraph = article!.paragraphs.find(({ text }) => text.includes(words))!;
    const begin = paragraph.text.indexOf(words);
    const choice = { paragraph: paragraph.number, begin, end: begin + words.length };
    const stated = {
      dataset: draft.dataset,
      page: page!,
      places,
      choice,
      language: 'en',
      named: {},
    };
    draft = apply(draft, stateFact(stated, 'events')!.command);
  }
  return draft;
}

const sentence = 'Easton and Westford had founded the council in 2011 to keep the water clean';
const other = 'Millbrook wants a vote on the weir before then';

/** What becomes of the first sentence in another text. */
function fateIn(text: string) {
  const reading = reader()(marked(sentence, other));
  const change = findAllAgain(reading, { name: 'article.txt', text }, {})!;
  return { reading, change, fate: change.fates[0]!.again };
}

test('words that only moved are found again in their new paragraph', () => {
  const { fate, reading, change } = fateIn(
    example.replace(
      'The towns of this',
      'A new paragraph, which stands before all others.\n\nThe towns of this',
    ),
  );
  assert.ok(fate.kind === 'exact' && !fate.isChanged);
  assert.equal(fate.passage.paragraph, 2);
  assert.deepEqual(changedFacts(reading, change), []);
  const after = reader()(apply(reading.draft, takeChange(change)));
  assert.equal(after.places.size, 2);
  assert.deepEqual(
    verified(after).filter(({ kind }) => kind === 'article'),
    [],
  );
});

test('words with a change between their ends are found, and their facts are told of', () => {
  const { fate, reading, change } = fateIn(example.replace('in 2011 to keep', 'in 2012 to keep'));
  assert.ok(fate.kind === 'exact' && fate.isChanged);
  assert.equal(changedFacts(reading, change).length, 1);
});

test('words that are nearly there are only proposed, and taken once a person says so', () => {
  const { fate, reading, change } = fateIn(
    example.replace(
      'Easton and Westford had founded the council in 2011',
      'The two had founded the council in 2011',
    ),
  );
  assert.equal(fate.kind, 'near');
  const [id] = [change.fates[0]!.id];
  const before = (reading.draft.dataset['passages'] as Fields)[id];
  const refused = apply(reading.draft, takeChange(change));
  assert.equal((refused.dataset['passages'] as Fields)[id], before);
  const taken = reader()(apply(reading.draft, takeChange({ ...change, confirmed: new Set([id]) })));
  assert.ok(taken.places.has(id));
});

test('words that are gone are lost, and no lookalike is taken for them', () => {
  const { fate, change } = fateIn(example.replace(sentence, 'Nothing is known of its beginnings'));
  assert.equal(fate.kind, 'lost');
  assert.equal(change.fates[1]!.again.kind, 'exact');
});

test('words that stand twice now stay where they were', () => {
  const { fate } = fateIn(`${example}\n\n${sentence}.`);
  assert.ok(fate.kind === 'exact');
  assert.equal(fate.passage.paragraph, 1);
});
