import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { formatProblem, parseDataset, type DatasetInput } from '@factbox/dataset';
import { schema } from '../../../packages/dataset/src/schema.js';
import { toNotes } from '../../../packages/cli/src/check/notes.js';
import { knownOf, readArticle } from '../../../packages/cli/src/verify/read-article.js';
import { verifyDataset } from '../../../packages/cli/src/verify/verify-dataset.js';
import { DEMOS } from '../../../scripts/demos.mjs';
import { ROOT } from '../../../scripts/packages.mjs';
import { fieldsOf, pathsOf } from '../../support/fields.js';

const demos = await Promise.all(
  DEMOS.map(async ({ html, dataset }) => ({
    html,
    dataset: ((await import(join(ROOT, dataset))) as { default: DatasetInput }).default,
  })),
);

test('there are four demonstration articles', () => {
  assert.deepEqual(
    demos.map(({ dataset }) => dataset.id),
    ['demo', 'council', 'ferry', 'oases'],
  );
});

for (const { html, dataset } of demos) {
  const page = readFileSync(join(ROOT, html), 'utf8');

  test(`the dataset of ${html} is sound, with nothing to look at`, () => {
    const result = parseDataset(dataset);
    assert.ok(result.ok, result.ok ? '' : result.problems.map(formatProblem).join('\n'));
    assert.deepEqual(toNotes(dataset), []);
  });

  test(`every quotation and passage of ${html} stands in its article`, () => {
    const article = readArticle(page, knownOf(dataset), html);
    const { faults, notes } = verifyDataset(dataset, article);
    assert.deepEqual(faults, []);
    // What is left to look at in the first has been looked at: it names people otherwise.
    if (dataset.id !== 'demo') assert.deepEqual(notes, []);
  });

  test(`each passage of ${html} is the source of a fact`, () => {
    const { passages, ...facts } = dataset;
    const cited = new Set(sourcesIn(facts));
    assert.deepEqual(
      Object.keys(passages).filter((id) => !cited.has(id)),
      [],
    );
  });
}

test('the invented articles say that they are invented, and are 400 to 700 words long', () => {
  for (const { html, dataset } of demos.filter((each) => each.dataset.id !== 'demo')) {
    const page = readFileSync(join(ROOT, html), 'utf8');
    assert.match(page, /class="byline">[^<]*(?:are invented|فمتخيَّلة)/, html);
    const { paragraphs } = readArticle(page, knownOf(dataset), html);
    const words = paragraphs.flatMap(({ text }) => text.split(/\s+/)).length;
    assert.ok(words >= 400 && words <= 700, `${html} has ${words} words`);
  }
});

/** The fields that no demonstration has, and why. */
const unused: Readonly<Record<string, string>> = {
  $schema: 'for files of JSON; these are modules, which the compiler checks',
  'article.url': 'the pages have no address of their own; links stay in the page',
  wikidata: 'nothing invented is there, and a state is known by its code',
  website: 'nothing invented has one',
  'actors.basis': 'an article states who it is about',
  'organizations.basis': 'an article states who it is about',
  'places.basis': 'an article states where it happens',
  'demands.basis': 'each demand is stated',
  ...Object.fromEntries(
    ['actors', 'interests', 'quotes', 'claims', 'demands', 'places'].map((name) => [
      `${name}.conflicts`,
      'the articles contradict themselves about memberships, an event and an organization alone',
    ]),
  ),
};

test('the demonstrations together have every field of the format', () => {
  const used = new Set(demos.flatMap(({ dataset }) => fieldsOf(schema, dataset)));
  const missing = pathsOf(schema).filter((path) => !used.has(path));
  const isOf = (path: string, field: string): boolean =>
    `${path}.`.startsWith(`${field}.`) || path.split('.').includes(field);
  assert.deepEqual(
    missing.filter((path) => !Object.keys(unused).some((field) => isOf(path, field))),
    [],
  );
  for (const field of Object.keys(unused)) {
    assert.ok(
      missing.some((path) => isOf(path, field)),
      `${field} is used: take it off the list`,
    );
  }
});

function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? (inner as string[]) : sourcesIn(inner),
  );
}
