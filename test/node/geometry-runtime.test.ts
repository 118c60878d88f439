import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { feature } from 'topojson-client';
import { type GeometryCollection, type Topology } from 'topojson-specification';
import { geometryFromGeoJson } from '../../packages/map/src/geometry-runtime.js';

const topology = JSON.parse(
  readFileSync(
    new URL('../../data/geometry/russia-taliban-2023.topo.json', import.meta.url),
    'utf8',
  ),
) as Topology<Record<'countries' | 'provinces' | 'lakes', GeometryCollection>>;

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
    const geometry = geometryFromGeoJson(topology, { focus: ['AF', 'TJ', 'UZ'] });
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
      focus: ['AF'],
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

  for (const json of [null, 7, [], {}, { type: 'FeatureCollection', features: [] }]) {
    it(`refuses ${JSON.stringify(json)} with a clear message`, () => {
      assert.throws(() => geometryFromGeoJson(json), /TopoJSON or GeoJSON/);
    });
  }

  it('lays out a GeoJSON of the region within a fraction of a second', () => {
    const features = feature(topology, topology.objects.countries);
    const start = performance.now();
    geometryFromGeoJson(features);
    assert.ok(performance.now() - start < 1000);
  });
});
