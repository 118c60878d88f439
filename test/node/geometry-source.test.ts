import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { geoArea } from 'd3-geo';
import { polygonContains } from '../../packages/cli/src/geometry/area.js';
import { AFGHAN_PROVINCES } from '../../packages/cli/src/geometry/mend.js';
import { readSource, soundPolygons } from '../../packages/cli/src/geometry/source.js';
import { assignAreas } from '../../packages/cli/src/geometry/units.js';
import { type WorldviewId } from '../../packages/cli/src/geometry/border-policy.js';

const source = readSource();
const area = (id: string) => source.areas.find((each) => each.id === id)!;

describe('the mended source', () => {
  it('calls AFG-1769 Panjshir and AFG-1753 Daykundi', () => {
    assert.deepEqual([area('AFG-1769').code, area('AFG-1769').name], ['AF-PAN', 'Panjshir']);
    assert.deepEqual([area('AFG-1753').code, area('AFG-1753').name], ['AF-DAY', 'Daykundi']);
  });

  it('has each of the 34 Afghan provinces once, under its ISO 3166-2 code and usual name', () => {
    const found = source.areas.filter(({ country }) => country === 'AF');
    assert.equal(Object.keys(AFGHAN_PROVINCES).length, 34);
    assert.deepEqual(
      Object.fromEntries(found.map(({ code, name }) => [code, name]).sort()),
      AFGHAN_PROVINCES,
    );
    assert.equal(found.length, 34);
  });

  it('finds each Afghan provincial capital in the province of its name', () => {
    const capitals: Record<string, [number, number]> = {
      'AF-BDS': [70.58, 37.12],
      'AF-KDZ': [68.87, 36.73],
      'AF-TAK': [69.53, 36.74],
      'AF-BAL': [67.11, 36.71],
      'AF-PAN': [69.52, 35.31],
      'AF-DAY': [66.13, 33.72],
      'AF-URU': [65.87, 32.63],
      'AF-PAR': [69.17, 35.01],
      'AF-KAB': [69.17, 34.53],
      'AF-KAN': [65.7, 31.61],
      'AF-HER': [62.2, 34.34],
      'AF-NAN': [70.45, 34.43],
    };
    for (const [code, place] of Object.entries(capitals)) {
      const found = source.areas.filter(({ polygons }) =>
        polygons.some((polygon) => polygonContains(polygon, place)),
      );
      assert.deepEqual(
        found.map((each) => each.code),
        [code],
      );
    }
  });

  it('counts the stray Baikonur and Siachen shapes to a country', () => {
    assert.equal(area('KAB+00?').country, 'KZ');
    assert.equal(area('KAS+00?').country, 'IN');
  });

  it('winds every ring as d3-geo wants it, so that no shape covers half the globe', () => {
    for (const { id, polygons } of source.areas) {
      const size = geoArea({
        type: 'MultiPolygon',
        coordinates: polygons as unknown as GeoJSON.Position[][][],
      });
      assert.ok(size < 2, `${id} covers ${size} steradians`);
    }
    const afghanistan = source.areas.filter(({ country }) => country === 'AF');
    const size = geoArea({
      type: 'MultiPolygon',
      coordinates: afghanistan.flatMap(
        ({ polygons }) => polygons as unknown as GeoJSON.Position[][][],
      ),
    });
    assert.ok(Math.abs(size * 6371 ** 2 - 643_000) < 10_000, String(size * 6371 ** 2));
  });

  const lakes: Record<string, [number, number]> = {
    'Issyk-Kul': [77.3, 42.45],
    Balkhash: [74.2, 46.2],
    'the North Aral': [60.75, 46.55],
    'what is left of the South Aral': [58.45, 45.1],
  };
  for (const [name, place] of Object.entries(lakes)) {
    it(`has ${name}`, () => {
      assert.ok(source.lakes.some((polygon) => polygonContains(polygon, place)));
    });
  }

  it('has no lake on the dry bed of the eastern Aral', () => {
    assert.ok(!source.lakes.some((polygon) => polygonContains(polygon, [60.3, 45])));
  });
});

describe('what the source says of a shape', () => {
  const square = [
    [0, 0],
    [0, 9],
    [9, 9],
    [9, 0],
    [0, 0],
  ];
  const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });

  it('is taken where it is an outline on the globe', () => {
    assert.deepEqual(soundPolygons(polygon(square)), [[square]]);
    assert.deepEqual(soundPolygons({ type: 'MultiPolygon', coordinates: [[square]] }), [[square]]);
  });

  const unsound: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['no coordinates', { type: 'Polygon' }],
    ['coordinates that are text', polygon(square.map(([x, y]) => [String(x), String(y)]))],
    ['coordinates that are no numbers', polygon(square.map(([x]) => [x, NaN]))],
    ['coordinates off the globe', polygon(square.map(([x, y]) => [x! * 1e9, y]))],
    ['the same point again and again', polygon(square.map(() => [1, 1]))],
    [
      'a line there and back',
      polygon([
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 0],
      ]),
    ],
    ['an open line', polygon(square.slice(0, 4))],
    ['a line as polygon', { type: 'LineString', coordinates: square }],
  ];
  for (const [name, geometry] of unsound) {
    it(`is left out where it is ${name}`, () => assert.deepEqual(soundPolygons(geometry), []));
  }

  it('loses a hole that is not sound, and nothing else', () => {
    assert.deepEqual(soundPolygons(polygon(square, [[1, 1]])), [[square]]);
  });

  it('is sound for every area of the pinned source', () => {
    assert.deepEqual(source.broken, []);
  });
});

describe('the border policy', () => {
  const points: readonly [string, [number, number], Record<WorldviewId, string>][] = [
    ['Crimea', [34.2, 45.2], { neutral: 'UA', un: 'UA', 'de-facto': 'RU' }],
    ['Sevastopol', [33.6, 44.55], { neutral: 'UA', un: 'UA', 'de-facto': 'RU' }],
    ['Srinagar', [74.8, 34.1], { neutral: 'IN', un: 'IN', 'de-facto': 'IN' }],
    ['Leh', [77.58, 34.16], { neutral: 'IN', un: 'IN', 'de-facto': 'IN' }],
    ['the Siachen glacier', [77.1, 35.4], { neutral: 'IN', un: 'IN', 'de-facto': 'IN' }],
    ['Gilgit', [74.3, 35.9], { neutral: 'PK', un: 'PK', 'de-facto': 'PK' }],
    ['Muzaffarabad', [73.5, 34.37], { neutral: 'PK', un: 'PK', 'de-facto': 'PK' }],
    ['Aksai Chin', [79.3, 35.2], { neutral: 'CN', un: 'CN', 'de-facto': 'CN' }],
    ['the Golan Heights', [35.8, 33], { neutral: 'SY', un: 'SY', 'de-facto': 'IL' }],
    ['the west of the Sea of Galilee', [35.5, 32.8], { neutral: 'IL', un: 'IL', 'de-facto': 'IL' }],
    ['Tiraspol', [29.64, 46.84], { neutral: 'MD', un: 'MD', 'de-facto': 'MD' }],
    ['Stepanakert', [46.76, 39.82], { neutral: 'AZ', un: 'AZ', 'de-facto': 'AZ' }],
    ['Tskhinvali', [43.97, 42.23], { neutral: 'GE', un: 'GE', 'de-facto': 'GE' }],
    ['Arunachal Pradesh', [94.5, 28], { neutral: 'IN', un: 'IN', 'de-facto': 'IN' }],
    ['Abkhazia', [41, 43], { neutral: 'GE', un: 'GE', 'de-facto': 'GE' }],
    ['the west of Western Sahara', [-13, 24.5], { neutral: 'EH', un: 'EH', 'de-facto': 'MA' }],
    ['Laayoune', [-13.15, 27.1], { neutral: 'EH', un: 'EH', 'de-facto': 'MA' }],
    ['Tan-Tan', [-11.05, 28.4], { neutral: 'MA', un: 'MA', 'de-facto': 'MA' }],
    ['the east of Western Sahara', [-10.2, 26.2], { neutral: 'EH', un: 'EH', 'de-facto': 'EH' }],
    ['Kosovo', [21, 42.6], { neutral: 'XK', un: 'RS', 'de-facto': 'XK' }],
    ['Taiwan', [121, 23.7], { neutral: 'TW', un: 'CN', 'de-facto': 'TW' }],
    ['Baikonur', [63.3, 45.9], { neutral: 'KZ', un: 'KZ', 'de-facto': 'KZ' }],
  ];
  const views = (['neutral', 'un', 'de-facto'] as const).map(
    (id) => [id, assignAreas(source, id)] as const,
  );
  for (const [name, place, expected] of points) {
    it(`draws ${name} with the state that each worldview names`, () => {
      for (const [id, areas] of views) {
        const found = areas.filter(({ polygons }) =>
          polygons.some((polygon) => polygonContains(polygon, place)),
        );
        assert.deepEqual(
          found.map(({ state }) => state),
          [expected[id]],
        );
      }
    });
  }

  it('takes Aksai Chin, the Golan Heights and Transnistria for areas of their own', () => {
    const [, areas] = views[0]!;
    const unitAt = (place: [number, number]) =>
      areas.find(({ polygons }) => polygons.some((polygon) => polygonContains(polygon, place)))
        ?.unit;
    const units: readonly [string, [number, number]][] = [
      ['aksai-chin', [79.3, 35.2]],
      ['aksai-chin', [79.3, 34.3]], // Its south, which the source counts to Tibet.
      ['CN', [79.9, 34.5]],
      ['CN', [79.5, 36.5]],
      ['kashmir-india', [78, 34]],
      ['golan', [35.8, 33]],
      ['IL', [35.5, 32.8]],
      ['transnistria', [28.7, 48.03]],
      ['transnistria', [29.0, 47.77]],
      ['transnistria', [29.3, 47.15]],
      ['transnistria', [29.64, 46.84]],
      ['MD', [28.86, 47.01]],
    ];
    for (const [unit, place] of units) assert.equal(unitAt(place), unit, String(place));
  });

  it('says every sentence of its notes in four languages', async () => {
    const { worldviewNotes } = await import('../../packages/cli/src/geometry/worldview-notes.js');
    const { CONTESTED_AREAS, WORLDVIEWS } =
      await import('../../packages/cli/src/geometry/border-policy.js');
    const all = new Set(CONTESTED_AREAS.map(({ id }) => id));
    for (const worldview of WORLDVIEWS) {
      const { en, ru, fa, ar } = worldviewNotes(worldview, all);
      const count = (text: string) => text.split('. ').length;
      assert.ok(count(en) > 6, en);
      for (const text of [ru, fa, ar]) assert.equal(count(text), count(en), text);
      assert.match(ru, /^[^A-Za-z]+$/);
      for (const text of [fa, ar]) assert.match(text, /^[^A-Za-zА-я]+$/);
    }
  });

  it('names every contested area by a code or id that the source has', async () => {
    const { CONTESTED_AREAS } = await import('../../packages/cli/src/geometry/border-policy.js');
    const known = new Set(source.areas.flatMap(({ id, code, country }) => [id, code, country]));
    for (const { id, areas } of CONTESTED_AREAS) {
      for (const code of areas) assert.ok(known.has(code), `${id}: ${code}`);
    }
  });
});
