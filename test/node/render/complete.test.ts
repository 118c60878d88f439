import assert from 'node:assert/strict';
import test from 'node:test';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { textTargets, type Target, type Widget } from '../../../packages/cli/src/render/form.js';
import type { DatasetInput } from '@factbox/dataset';
import { complete } from '../dataset/complete.js';
import { shadowTextOf, textOf } from '../../support/html-tree.js';
import { optionalAmong, statedIn, valueAt, withOther, type Path } from '../../support/stated.js';

interface Case {
  readonly widget: Widget;
  /** The records that it is about. */
  readonly collections: readonly string[];
  readonly dataset: object;
  /** The attributes of all tags that are needed to say everything. */
  readonly tags: readonly Readonly<Record<string, string>>[];
  /** How many words and optional fields there are at least. */
  readonly least: readonly [words: number, fields: number];
  /** What it does not say, and why that is right. */
  readonly isSilent: (path: Path) => boolean;
}

/** Of a claim that a quote carries, whose words stand in its place, all that the quote says itself. */
const isCarried = ([, id, key]: Path): boolean =>
  Object.values(complete.quotes).some(({ claim }) => claim === id) &&
  !['amount', 'status', 'conflicts'].includes(`${key}`);

const cases: readonly Case[] = [
  {
    widget: 'timeline',
    collections: ['memberships', 'quotes', 'claims', 'demands', 'events'],
    // Each tie has a day on which it began, so that it has an entry.
    dataset: {
      ...complete,
      memberships: complete.memberships.map((tie) => ({ from: '2020', ...tie })),
    },
    tags: [{}],
    least: [16, 41],
    isSilent: isCarried,
  },
  {
    widget: 'quote',
    collections: ['quotes', 'claims', 'demands'],
    dataset: complete,
    tags: ['words', 'price', 'halt'].map((quote) => ({ quote })),
    least: [11, 20],
    isSilent: isCarried,
  },
  {
    widget: 'actor',
    collections: [
      ...['actors', 'organizations', 'memberships', 'interests'],
      ...['quotes', 'claims', 'demands', 'events'],
    ],
    // An event of nobody is on no card.
    dataset: withOther(complete, ['events', 'opening', 'organization'], 'council'),
    tags: ['north', 'lines', 'berg', 'council', 'league'].map((actor) => ({ actor })),
    least: [30, 50],
    // By what programs know an actor is for them, and a country's code only names it in other languages.
    isSilent: (path) => isCarried(path) || ['code', 'wikidata', 'website'].includes(`${path[2]}`),
  },
  {
    widget: 'map',
    collections: ['places', 'events'],
    dataset: withOther(complete, ['events', 'opening', 'place'], 'river'),
    tags: [{}],
    least: [7, 11],
    // Where is shown rather than said; who took part, and how they voted, timeline and cards say.
    isSilent: ([collection, , key]) =>
      collection === 'places'
        ? ['coordinates', 'code'].includes(`${key}`)
        : ['organization', 'participants', 'vote'].includes(`${key}`),
  },
  {
    widget: 'matrix',
    collections: ['memberships'],
    dataset: complete,
    tags: [{}],
    least: [2, 8],
    isSilent: () => false,
  },
];

/** What says nothing by being stated, what only decides in which boxes a record stands, and pictures in text. */
const saysNothing = (dataset: object, path: Path, target: Target): boolean =>
  path.includes('about') ||
  (path.at(-1) === 'basis' && valueAt(dataset, path) === 'stated') ||
  (path.includes('portrait') && target === 'text');

const inForm = async (
  { widget, tags }: Case,
  dataset: DatasetInput,
  target: Target,
): Promise<string[]> =>
  Promise.all(
    tags.map((attributes) =>
      renderWidget({ widget, dataset, attributes, target, language: 'en', geometry: undefined }),
    ),
  );

const wordsOf = (outputs: readonly string[], target: Target): string =>
  outputs
    .map((output) => (target === 'prerendered' ? shadowTextOf(output) : textOf(output)))
    .join('\n');

for (const one of cases) {
  const { widget, collections, least, isSilent } = one;
  const values = statedIn(one.dataset, collections).filter(([path]) => !isSilent(path));

  test(`every word of what ${widget} boxes are about is in every form`, async () => {
    const marks = new Map<string, Path>();
    let dataset = one.dataset as DatasetInput;
    for (const [path, notation] of values) {
      if (notation !== 'words') continue;
      const mark = `word${marks.size}word`;
      marks.set(mark, path);
      dataset = withOther(dataset, path, mark);
    }
    assert.ok(marks.size >= least[0], 'there is a word of each sort');
    for (const target of textTargets) {
      const outputs = await inForm(one, dataset, target);
      const text = target === 'prerendered' ? wordsOf(outputs, target) : outputs.join();
      // Headings of plain text are in capital letters.
      const lost = [...marks].filter(
        ([mark, path]) =>
          !text.toLowerCase().includes(mark) && !saysNothing(one.dataset, path, target),
      );
      assert.deepEqual(
        lost.map(([, path]) => path.join('.')),
        [],
        target,
      );
    }
  });

  test(`no field of what ${widget} boxes are about can be left out without being missed`, async () => {
    const all = optionalAmong(values);
    assert.ok(all.length >= least[1], 'there is an optional field of each sort');
    for (const target of ['text', 'prerendered'] as const) {
      const before = wordsOf(await inForm(one, one.dataset as DatasetInput, target), target);
      const missed: string[] = [];
      for (const path of all.filter((each) => !saysNothing(one.dataset, each, target))) {
        const outputs = await inForm(one, withOther(one.dataset, path), target);
        if (wordsOf(outputs, target) === before) missed.push(path.join('.'));
      }
      assert.deepEqual(missed, [], target);
    }
  });
}
