import assert from 'node:assert/strict';
import test from 'node:test';
import {
  restOfName,
  toMatrixModel,
  type MatrixOptions,
} from '../../../packages/matrix/src/model.js';
import { matrixDataset } from '../../support/matrix-dataset.js';

const make = (options: Partial<MatrixOptions> = {}) =>
  toMatrixModel(matrixDataset, { locale: 'en-GB', ...options });
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const cellOf = (actor: string, organization: string, options: Partial<MatrixOptions> = {}) =>
  make(options)
    .rows.flatMap(({ cells }) => cells)
    .find((cell) => cell.actor.id === actor && cell.organization.id === organization)!;

test('actors are rows and organizations columns, without those that nobody belongs to', () => {
  const { rows, columns } = make();
  assert.deepEqual(ids(rows.map(({ heading }) => heading)), ['togo', 'peru', 'fiji', 'chad']);
  assert.deepEqual(ids(columns), ['league', 'union', 'talks']);
  for (const { cells } of rows) assert.equal(cells.length, 3);
});

test('a transposed table says the same, cell by cell', () => {
  const plain = make();
  const { rows, columns } = make({ transpose: true });
  assert.deepEqual(columns, plain.actors);
  assert.deepEqual(
    rows.map(({ heading }) => heading),
    plain.organizations,
  );
  rows.forEach(({ cells }, row) =>
    cells.forEach(({ entries }, column) =>
      assert.deepEqual(
        entries.map(({ role }) => role),
        plain.rows[column]!.cells[row]!.entries.map(({ role }) => role),
      ),
    ),
  );
});

test('ids that are asked for are shown in that order, even without any membership', () => {
  const { actors, organizations, rows } = make({
    actors: ['ada', 'peru'],
    organizations: ['club', 'union'],
  });
  assert.deepEqual(ids(actors), ['ada', 'peru']);
  assert.deepEqual(ids(organizations), ['club', 'union']);
  assert.deepEqual(
    rows.map(({ cells }) => cells.map(({ entries }) => entries.length)),
    [
      [0, 0],
      [0, 1],
    ],
  );
});

test('asking for organizations leaves out actors without a role in them', () => {
  assert.deepEqual(ids(make({ organizations: ['union'] }).actors), ['togo', 'peru']);
  assert.deepEqual(ids(make({ actors: ['fiji'] }).organizations), ['league', 'talks']);
});

test('a column is headed by the short name and knows the full one', () => {
  const [league, union] = make().columns;
  assert.deepEqual(league, {
    kind: 'organization',
    id: 'league',
    name: 'LR',
    fullName: 'League of Rivers',
  });
  assert.deepEqual(union, { kind: 'organization', id: 'union', name: 'Union' });
});

test('what the article does not state is a cell without entries, unlike any role', () => {
  const cell = cellOf('fiji', 'union');
  assert.deepEqual(cell.entries, []);
  assert.equal(cell.part, 'no');
  assert.equal(cellOf('togo', 'union').entries[0]!.role, 'non-member');
  assert.equal(cellOf('chad', 'talks').entries[0]!.role, 'not-invited');
});

test('a role names the passages that state it', () => {
  assert.deepEqual(
    cellOf('peru', 'talks').entries[0]!.sources.map(({ paragraph }) => paragraph),
    [2, 3],
  );
});

test('a cell of conflicting passages shows every role, and its note tells which passage says what', () => {
  const { entries, part } = cellOf('togo', 'talks');
  assert.equal(part, 'disputed');
  assert.deepEqual(
    entries.map(({ role }) => role),
    ['participant', 'declined'],
  );
  const { about, conflict } = entries[0]!.note!;
  assert.deepEqual(
    about.map(({ actor, organization }) => [actor.name, organization.name]),
    [['Togo', 'Talks']],
  );
  assert.deepEqual(
    conflict!.map(({ role, text, sources }) => [role, text, sources[0]!.paragraph]),
    [
      ['participant', 'Named among them.', 2],
      ['declined', 'Said to have refused.', 3],
    ],
  );
});

test('notes are counted in reading order, and one that many cells share is given once, with all that it is about', () => {
  const { notes, rows } = make();
  assert.deepEqual(
    notes.map(({ number, text, about }) => [
      number,
      text,
      ...about.map(({ actor, organization }) => `${actor.id} in ${organization.id}`),
    ]),
    [
      [1, undefined, 'togo in talks'],
      [2, 'Implied.', 'peru in league', 'peru in union'],
    ],
  );
  assert.deepEqual(
    rows[1]!.cells.map(({ entries }) => entries[0]!.note?.number),
    [2, 2, undefined],
  );
  assert.equal(make({ actors: ['peru', 'togo'] }).notes[0]!.text, 'Implied.');
});

test('what rests on more than a statement is told in a note, once for all that rest on it', () => {
  const memberships = matrixDataset.memberships.map((each) =>
    each.actor === 'fiji' || each.note === 'Implied.'
      ? { ...each, basis: 'analysis' as const }
      : { ...each, basis: 'stated' as const },
  );
  const { notes } = toMatrixModel({ ...matrixDataset, memberships }, { locale: 'en' });
  assert.deepEqual(
    notes.map(({ text, basis, about }) => [text, basis, about.length]),
    [
      [undefined, undefined, 1],
      ['Implied.', 'analysis', 2],
      [undefined, 'analysis', 2],
    ],
  );
});

test('dates are in words and as precise as they are known', () => {
  const { from, to } = cellOf('chad', 'league').entries[0]!;
  assert.deepEqual([from, to], ['2001', 'March 2012']);
  const { asOf, corrections } = make().foot;
  assert.equal(asOf, 'May 2024');
  assert.deepEqual(corrections, [
    { date: { value: '2024-05-09', text: '9 May 2024' }, text: 'Chad was left out.' },
  ]);
});

test('an amount is in words, as exact as it is known', () => {
  const [league] = matrixDataset.memberships;
  const amount = { number: 24.9, unit: '%', qualifier: 'about' } as const;
  const dataset = { ...matrixDataset, memberships: [{ ...league!, amount }] };
  const { cells } = toMatrixModel(dataset, { locale: 'en' });
  assert.equal(cells[0]!.entries[0]!.amount, 'about 24.9%');
});

test('the key has each role that occurs, in reading order', () => {
  assert.deepEqual(make().roles, [
    'member',
    'non-member',
    'participant',
    'declined',
    'host',
    'observer',
    'suspended',
    'not-invited',
  ]);
  assert.deepEqual(make({ actors: ['fiji'] }).roles, ['observer', 'participant']);
});

test('countries have their names in the language of the page', () => {
  const [togo] = make({ locale: 'fa' }).actors;
  assert.equal(togo!.name, 'توگو');
});

test('a dataset without memberships makes an empty table', () => {
  const { rows, columns } = toMatrixModel({ ...matrixDataset, memberships: [] }, { locale: 'en' });
  assert.deepEqual([rows, columns], [[], []]);
});

test('two periods in one organization are two entries of one cell', () => {
  const memberships = [
    { actor: 'fiji', organization: 'union', role: 'member', to: '1999', sources: ['list'] },
    { actor: 'fiji', organization: 'union', role: 'withdrawn', from: '2000', sources: ['list'] },
  ] as const;
  const { rows } = toMatrixModel({ ...matrixDataset, memberships }, { locale: 'en' });
  const [cell] = rows[0]!.cells;
  assert.deepEqual(
    cell!.entries.map(({ role, from, to }) => [role, from, to]),
    [
      ['member', undefined, '1999'],
      ['withdrawn', '2000', undefined],
    ],
  );
});

test('after a short name a key says the full one, or only what that adds', () => {
  assert.equal(restOfName('LR', 'League of Rivers'), ' League of Rivers');
  assert.equal(restOfName('Talks', 'Talks of spring'), ' of spring');
});
