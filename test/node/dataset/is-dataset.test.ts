import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as dataset from '@factbox/dataset';
import { asDataset, formatProblem, isDataset, parseDataset, type Dataset } from '@factbox/dataset';
import article from '../../../data/russia-taliban-2023.js';
import { recordAttack } from '../../support/attacks.mjs';
import { mutate, seeded, type Json } from '../../support/mutate.js';
import { essenceOf, mutationsOf } from './mutations.js';
import { complete } from './complete.js';
import { sample } from './sample.js';

/** What an editor should mend although every widget can show it. */
const harmless =
  /^no such field$|^a language tag|^an ISO 3166|^one membership for|^a date not before|^an earlier quote|^at least one id$|^an id of at most|^an id that is not|^from, with the role|^a number not below|^an id of its own|^a word that the format|^another organization|^the ISO 4217|^a text in the dataset|^the words without/;

for (const [name, original] of [
  ['the article’s dataset, as far as its fields differ', essenceOf(article as Dataset)],
  ['a small dataset', sample],
  ['a dataset with every field', complete as Dataset],
] as const) {
  const mutations = mutationsOf(original);

  test(`the page’s check accepts of ${name}, changed in ${mutations.length} ways, only what can be shown`, () => {
    let refused = 0;
    for (const { what, value } of mutations) {
      const parsed = parseDataset(value);
      const shown = asDataset(value);
      const isShown = !!shown;
      if (parsed.ok) {
        assert.ok(isShown, `${what}: good, but refused`);
      } else if (isShown) {
        askEverything(shown);
        const faults = parsed.problems.filter(({ expected }) => !harmless.test(expected));
        assert.deepEqual(faults.map(formatProblem), [], `${what}: faulty, but accepted`);
      } else {
        refused++;
      }
    }
    assert.ok(refused > mutations.length / 2);
  });
}

const VALUES = 6440;

test(`of ${VALUES} values that begin as a dataset and are changed at random, both checks accept only what can be shown`, () => {
  const random = seeded(644);
  const start = JSON.parse(JSON.stringify(complete)) as Json;
  const counts = { accepted: 0, shown: 0 };
  const started = performance.now();
  for (let index = 0; index < VALUES; index++) {
    let value = start;
    const changes: string[] = [];
    for (let change = 0; change <= index % 3; change++) {
      const next = mutate(value, random);
      value = next.value;
      changes.push(next.what);
    }
    const what = changes.join('; ');
    const parsed = parseDataset(value);
    if (parsed.ok) {
      counts.accepted++;
      assert.ok(isDataset(value), what);
    }
    const shown = asDataset(value);
    if (!shown) continue;
    counts.shown++;
    // One that is there twice counts twice, and an editor is told.
    const ties = shown.memberships.map(({ actor, organization }) => `${actor} ${organization}`);
    if (new Set(ties).size < ties.length) continue;
    assert.doesNotThrow(() => askEverything(shown), what);
  }
  recordAttack({
    input: 'values changed at random: parseDataset and isDataset, seed 644',
    size: VALUES,
    figure: `${Math.round(performance.now() - started)} ms`,
    outcome: `${counts.accepted} accepted, ${counts.shown} shown, none throws`,
  });
  assert.ok(counts.shown > 50 && counts.shown < VALUES / 2, `${counts.shown} shown`);
});

/** What the widgets ask; it throws if the dataset lacks what they read. */
function askEverything(value: Dataset): void {
  const { membershipsOf, organizationsOf, sharedActors, similarity, interestsOf } = dataset;
  const organizations = Object.keys(value.organizations);
  for (const actor of Object.keys(value.actors)) {
    membershipsOf(value, { actor }).forEach(({ sources }) => sources.map(String));
    organizationsOf(value, actor).forEach((id) => dataset.shortNameOf(value.organizations[id]!));
    interestsOf(value, actor).forEach(({ toward }) =>
      toward?.forEach((id) => value.actors[id]!.name.trim()),
    );
    dataset.quotesOf(value, actor).forEach(({ id }) => dataset.responsesTo(value, id));
    dataset.eventsOf(value, actor).forEach(({ date }) => date && dataset.boundsOf(date)[0].length);
    dataset.claimsAbout(value, actor);
    assert.ok(similarity(value, actor, actor) <= 1);
    const { code } = value.actors[actor]!;
    if (code) new Intl.DisplayNames('en', { type: 'region' }).of(code);
  }
  sharedActors(value, organizations);
}

for (const [what, change] of [
  [
    'a malformed country code',
    { actors: { ...sample.actors, south: { ...sample.actors['south'], code: 'Oz!' } } },
  ],
  ['an address that runs code', { article: { ...sample.article, url: 'javascript:alert(1)' } }],
  ['an impossible date', { asOf: '2023-02-30' }],
  ['another format', { format: 2 }],
  [
    'less than no votes',
    { events: { vote: { name: 'Vote', vote: { for: -1, against: 1 }, sources: ['intro'] } } },
  ],
  [
    'a place off the globe',
    { places: { harbor: { ...sample.places['harbor'], coordinates: [10, 91] } } },
  ],
  [
    'an id that no selector could hold',
    { actors: { ...sample.actors, 'kaz"]akh': sample.actors['south'] } },
  ],
  [
    'half a character, which no address can hold',
    { passages: { ...sample.passages, cut: { paragraph: 1, start: 'cut \ud83d', end: 'off' } } },
  ],
] as const) {
  test(`the page’s check refuses ${what}`, () => {
    assert.equal(isDataset({ ...sample, ...change }), false);
  });
}
