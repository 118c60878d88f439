import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { type GeometryCollection, type Topology } from 'topojson-specification';
import { iso31661 } from 'iso-3166';
import { alpha2 } from '../../packages/map/src/country-codes.js';
import { geometryFromGeoJson } from '../../packages/map/src/geometry-runtime.js';

const topology = JSON.parse(
  readFileSync(
    new URL('../../data/geometry/russia-taliban-2023.topo.json', import.meta.url),
    'utf8',
  ),
) as Topology<Record<'countries' | 'provinces' | 'lakes', GeometryCollection>>;

/** The countries of the world at 1:50m, from npm world-atlas. */
const world = (): unknown =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
  );

const square = (x: number, y: number): GeoJSON.Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 2, y],
      [x + 2, y + 2],
      [x, y + 2],
      [x, y],
    ],
  ],
});
const squares: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', id: 'WW', properties: { name: 'West' }, geometry: square(10, 50) },
    { type: 'Feature', id: 'EE', properties: {}, geometry: square(12, 50) },
    { type: 'Feature', id: 'FF', properties: {}, geometry: square(16, 50) },
  ],
};

describe('geometry projected at run time', () => {
  it('reads TopoJSON: shapes, neighbours and each border once', () => {
    const geometry = geometryFromGeoJson(topology, { fitTo: ['AF', 'TJ', 'UZ'] });
    const find = (code: string) =>
      [...geometry.countries, ...geometry.provinces].find((shape) => shape.code === code)!;
    assert.deepEqual([...find('AF').neighbours].sort(), ['CN', 'IR', 'PK', 'TJ', 'TM', 'UZ']);
    assert.ok(find('AF-KDZ').neighbours.includes('AF-TAK'));
    assert.equal(find('AF-KDZ').name, 'Kunduz');
    assert.match(geometry.borders.country, /^M/);
    assert.match(geometry.borders.province, /^M/);
    assert.match(geometry.borders.coast, /^M/);
    const [x, y] = geometry.project([69.17, 34.53]);
    const [left, top, width, height] = find('AF').bounds;
    assert.ok(x > left && x < left + width && y > top && y < top + height, 'Kabul is in its state');
  });

  it('fits the shapes in focus into the frame', () => {
    const { countries, frame } = geometryFromGeoJson(topology, {
      fitTo: ['AF'],
      frame: [600, 400],
    });
    const [left, top, width, height] = countries.find(({ code }) => code === 'AF')!.bounds;
    assert.ok(left >= 0 && top >= 0 && left + width <= frame[0] && top + height <= frame[1]);
    assert.ok(width > 500 || height > 350);
  });

  it('reads GeoJSON of either winding, and finds who shares a border', () => {
    const { countries } = geometryFromGeoJson(squares);
    assert.deepEqual(
      countries.map(({ code, name, neighbours }) => [code, name, neighbours]),
      [
        ['WW', 'West', ['EE']],
        ['EE', undefined, ['WW']],
        ['FF', undefined, []],
      ],
    );
    for (const { bounds } of countries) assert.ok(bounds[2] < 700, 'a shape, not its outside');
  });

  it('takes planar coordinates as they are', () => {
    const { countries, project } = geometryFromGeoJson(squares, {
      planar: true,
      frame: [100, 100],
    });
    assert.equal(countries.length, 3);
    assert.ok(project([10, 50])[0] < project([16, 50])[0]);
  });

  const named: readonly [string, Partial<GeoJSON.Feature>, string][] = [
    ['the code that is its id', { id: 'AF' }, 'AF'],
    ['the number that is its id', { id: '004' }, 'AF'],
    ['a number without its zeros', { id: 36 }, 'AU'],
    ['a property of Natural Earth', { id: 7000, properties: { ISO_A2: 'FR' } }, 'FR'],
    ['the better of two properties', { properties: { ISO_A2: '-99', ISO_A2_EH: 'FR' } }, 'FR'],
    ['a province’s property', { properties: { iso_3166_2: 'AF-KDZ', iso_a2: 'AF' } }, 'AF-KDZ'],
    ['a code before a running number', { id: 4, properties: { ISO_A2: 'DE' } }, 'DE'],
    ['a number among codes before a running one', { id: 8, properties: { code: '616' } }, 'PL'],
    ['letters as id before any property', { id: 'PL', properties: { ISO_A2: 'DE' } }, 'PL'],
    ['a code before a number of no country', { id: 0, properties: { iso_a2: 'FR' } }, 'FR'],
    [
      'a number as id, where properties have no code',
      { id: 12, properties: { ISO_A2: '-99' } },
      'DZ',
    ],
    ['three letters as its id', { id: 'AFG' }, 'AF'],
    ['three letters in a property', { id: 3, properties: { ISO_A3: 'IND' } }, 'IN'],
    ['small letters of a property', { properties: { iso_a3: 'TJK' } }, 'TJ'],
    ['the better of two of three letters', { properties: { ISO_A3: '-99', ADM0_A3: 'FRA' } }, 'FR'],
    ['two letters before three', { id: 'IND', properties: { ISO_A2: 'PK' } }, 'PK'],
    ['its name, where it has no code', { properties: { name: 'Kosovo' } }, 'Kosovo'],
  ];
  for (const [what, feature, code] of named) {
    it(`knows a shape by ${what}`, () => {
      const shape = { type: 'Feature', properties: {}, geometry: square(10, 50), ...feature };
      assert.equal(geometryFromGeoJson(shape).countries[0]!.code, code);
    });
  }

  it('takes numbers as ids for a mere count where few of them are a country’s', () => {
    const features = Array.from({ length: 30 }, (_, id) => ({
      type: 'Feature',
      id,
      properties: { name: `Shape ${id}` },
      geometry: square(10 + id * 2, 50),
    }));
    const { countries } = geometryFromGeoJson({ type: 'FeatureCollection', features });
    assert.deepEqual(
      countries.map(({ code }) => code),
      features.map(({ id }) => String(id)),
    );
  });

  it('has every country’s code of three letters', () => {
    for (const { alpha2: letters, alpha3 } of iso31661) assert.equal(alpha2.get(alpha3), letters);
  });

  it('reads the whole world at 1:50m, each country under its code and in the frame', () => {
    const { countries, frame, project } = geometryFromGeoJson(world());
    const codes = new Set(countries.map(({ code }) => code));
    assert.ok(countries.length > 195, `${countries.length} shapes`);
    for (const code of ['AF', 'CL', 'FJ', 'GB', 'NZ', 'RU', 'US', 'VA', 'AQ']) {
      assert.ok(codes.has(code), code);
    }
    for (const { code, bounds, path } of countries) {
      const [left, top, width, height] = bounds;
      const isInside =
        left >= -40 && top >= -40 && left + width <= frame[0] + 40 && top + height <= frame[1] + 40;
      assert.ok(isInside && path, code);
    }
    const neighbours = countries.find(({ code }) => code === 'FR')!.neighbours;
    for (const code of ['BE', 'CH', 'DE', 'ES', 'IT']) assert.ok(neighbours.includes(code), code);
    const [x, y] = project([-77.04, 38.9]);
    const [left, top, width, height] = countries.find(({ code }) => code === 'US')!.bounds;
    assert.ok(x > left && x < left + width && y > top && y < top + height);
  });

  for (const json of [null, 7, [], {}, { type: 'FeatureCollection', features: [] }]) {
    it(`refuses ${JSON.stringify(json)} with a clear message`, () => {
      assert.throws(() => geometryFromGeoJson(json), /TopoJSON or GeoJSON/);
    });
  }
});
