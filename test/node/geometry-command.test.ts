import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findCrossings } from '../../packages/cli/src/geometry/crossings.js';
import { decodeGeometry, type GeometryJson } from '../../packages/map/src/geometry.js';
import { changed, harbour, run as runIn, useFolder } from './cli/support.js';
import { linesOf, segmentsOf, shapesAt } from '../support/geometry.js';

const { path: folder, write } = useFolder();
const run = (...argv: string[]) => runIn(folder, 'geometry', ...argv);
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
    write(
      'dataset.json',
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

    const unnamed = await run('--dataset', 'dataset.json', '--level', 'small');
    assert.equal(unnamed.code, 0, unnamed.err);
    assert.match(unnamed.out, /Wrote geometry\/small\.json/);
    assert.equal(made('geometry/small.json').id, 'small');
  });

  const region = ['--countries', 'ML', '--out', 'x.json'];
  const faults: readonly [string, string[], RegExp][] = [
    ['an unknown country', ['--countries', 'ML,ZZ', '--out', 'x.json'], /ZZ/],
    ['no country and no place', ['--out', 'x.json'], /Nothing to show/],
    ['no file to write', ['--countries', 'ML'], /--out FILE is missing\nUsage: /],
    ['an unknown worldview', [...region, '--worldview', 'neutrl'], /did you mean "neutral"/],
    ['an unknown level', [...region, '--level', 'smal'], /no level "smal"; did you mean "small"/],
    ['a bad projection', [...region, '--projection', '1,b,3'], /is not 3 numbers/],
    ['a number left out', [...region, '--projection', '1,,3'], /is not 3 numbers/],
    ['parallels that mirror each other', [...region, '--projection', '2,10,-10'], /mirror/],
    ['an extent from east to west', [...region, '--extent', '10,0,0,10'], /west, south, east/],
    ['an extent from north to south', [...region, '--extent', '0,10,10,0'], /west, south, east/],
    ['an unknown option', ['--contries', 'ML'], /did you mean --countries\?\nUsage: /],
    [
      'a value that looks like an option',
      ['--extent', '-20,0,10,10'],
      /ambiguous; write --extent=-…\nUsage: /,
    ],
    ['a dataset without its option', ['facts.json'], /name a dataset with --dataset facts\.json/],
    ['a dataset that is not there', ['--dataset', 'none.json'], /none\.json: no such file/],
    ['actors without a dataset', ['--actors', 'mali', '--out', 'x.json'], /--dataset/],
    [
      'an unknown actor',
      ['--dataset', 'facts.json', '--actors', 'red', '--out', 'x.json'],
      /no actor "red"; did you mean "reed"/,
    ],
    [
      'a folder that is not there',
      ['--countries', 'ML', '--out', 'none/x.json'],
      /--out none\/x\.json: no such folder/,
    ],
    [
      'a folder for TopoJSON that is not there',
      [...region, '--topojson', 'none/x.json'],
      /--topojson none\/x\.json: no such folder/,
    ],
    ['a folder for a file', ['--countries', 'ML', '--out', 'maps/'], /--out maps\/: is a folder/],
  ];
  write('facts.json', JSON.stringify(harbour));
  for (const [name, argv, message] of faults) {
    it(`answers ${name} with a message and exit code 2, and writes nothing`, async () => {
      const before = readdirSync(folder);
      const { code, out, err } = await run(...argv);
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /);
      assert.deepEqual([code, out], [2, '']);
      assert.deepEqual(readdirSync(folder), before);
    });
  }

  it('answers a faulty dataset with its faults and exit code 1', async () => {
    write('faulty.json', JSON.stringify(changed('asOf', 'May')));
    const { code, err } = await run('--dataset', 'faulty.json');
    assert.equal(code, 1);
    assert.match(err, /^faulty\.json:1:\d+: asOf: expected a date/);
    assert.ok(!existsSync(join(folder, 'geometry/harbour-small.json')));
  });
});
