import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { geometryCommand } from '../../packages/cli/src/geometry/command.js';
import { findCrossings } from '../../packages/cli/src/geometry/crossings.js';
import { decodeGeometry, type GeometryJson } from '../../packages/map/src/geometry.js';
import { linesOf, segmentsOf, shapesAt } from '../support/geometry.js';

const folder = mkdtempSync(join(tmpdir(), 'factbox-geometry-'));
after(() => rmSync(folder, { recursive: true }));

const run = async (...argv: string[]) => {
  let out = '';
  let err = '';
  const code = await geometryCommand(argv, {
    cwd: folder,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { code, out, err };
};
const made = (name: string) =>
  decodeGeometry(JSON.parse(readFileSync(join(folder, name), 'utf8')) as GeometryJson);

describe('factbox geometry', () => {
  it('makes a map of the Sahel from a list of countries, and says what it chose', async () => {
    const { code, out } = await run(
      ...['--countries', 'ML,BF,NE,TD,MR', '--provinces', 'ML', '--out', 'sahel.json'],
    );
    assert.equal(code, 0);
    assert.match(out, /Extent: -?\d/);
    assert.match(out, /Projection: conic equal-area, meridian 3°, parallels 11° and 24°/);
    assert.match(out, /Wrote sahel-small\.json/);
    const sahel = made('sahel-small.json');
    assert.equal(sahel.id, 'sahel');
    const found = sahel.countries.map((shape) => shape.code);
    for (const country of ['ML', 'BF', 'NE', 'TD', 'MR']) assert.ok(found.includes(country));
    assert.deepEqual(shapesAt(sahel, 'provinces', [-3.0, 16.77]), ['ML-6']);
    const { country, province, coast, disputed } = sahel.borders;
    assert.deepEqual(findCrossings([country, province, coast, disputed].flatMap(linesOf)), []);
    const solid = new Set([country, province, coast].flatMap(segmentsOf));
    assert.ok(disputed.length, 'the berm of Western Sahara is dashed');
    for (const segment of segmentsOf(disputed)) assert.ok(!solid.has(segment));
    assert.match(sahel.worldview!.note, /Western Sahara/);
  });

  it('puts a name where an editor wants it, and says so where that lies outside of its shape', async () => {
    const countries = ['--countries', 'ML,BF,NE', '--level', 'small'];
    const wanted = await run(...countries, '--label', 'NE=10,19', '--out', 'labelled.json');
    assert.equal(wanted.code, 0, wanted.err);
    const { views, project } = made('labelled.json');
    const [x, y] = project([10, 19]).map(Math.round) as [number, number];
    assert.deepEqual(views.at(-1)!.anchors['NE']!.slice(0, 2), [x, y]);
    assert.ok(views.at(-1)!.anchors['NE']![2] > 100, 'the room there is known');
    const wrong = await run(...countries, '--label', 'NE=0,0', '--out', 'wrong.json');
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /label of NE at 0,0 lies outside of it/);
    assert.equal((await run(...countries, '--label', 'NE', '--out', 'wrong.json')).code, 2);
  });

  it('takes states, places and provinces from a dataset', async () => {
    writeFileSync(
      join(folder, 'dataset.json'),
      JSON.stringify({
        format: 1,
        id: 'small',
        language: 'en',
        asOf: '2024-01-01',
        article: { title: 'Title', author: 'Author', published: '2024-01-01' },
        passages: { all: { paragraph: 1, start: 'Once', end: 'end' } },
        actors: {
          georgia: { name: 'Georgia', kind: 'state', code: 'GE', sources: ['all'] },
          armenia: { name: 'Armenia', kind: 'state', code: 'AM', sources: ['all'] },
          russia: { name: 'Russia', kind: 'state', code: 'RU', sources: ['all'] },
        },
        organizations: {},
        memberships: [],
        interests: [],
        quotes: {},
        events: {},
        places: {
          adjara: {
            name: 'Adjara',
            kind: 'province',
            code: 'GE-AJ',
            coordinates: [41.9, 41.6],
            sources: ['all'],
          },
        },
      }),
    );
    const { code, out, err } = await run(
      ...['--dataset', 'dataset.json', '--level', 'small', '--out', 'caucasus.json'],
    );
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /RU would make the map too wide/);
    const caucasus = made('caucasus.json');
    assert.deepEqual(shapesAt(caucasus, 'provinces', [41.9, 41.6]), ['GE-AJ']);
    assert.ok(caucasus.borders.disputed.length, 'the border of Abkhazia is dashed');
  });

  const faults: readonly [string, string[], RegExp][] = [
    ['an unknown country', ['--countries', 'ML,ZZ', '--out', 'x.json'], /ZZ/],
    ['no country and no place', ['--out', 'x.json'], /Nothing to show/],
    ['no file to write', ['--countries', 'ML'], /--out/],
    ['an unknown worldview', ['--countries', 'ML', '--worldview', 'flat', '--out', 'x'], /neutral/],
    ['a bad projection', ['--countries', 'ML', '--projection', '1,b,3', '--out', 'x'], /3 numbers/],
    ['an unknown option', ['--contries', 'ML', '--out', 'x.json'], /contries/],
    ['a dataset that is not there', ['--dataset', 'none.json', '--out', 'x.json'], /none\.json/],
    ['actors without a dataset', ['--actors', 'mali', '--out', 'x.json'], /--dataset/],
  ];
  for (const [name, argv, message] of faults) {
    it(`answers ${name} with a message and exit code 2`, async () => {
      const { code, err } = await run(...argv);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});
