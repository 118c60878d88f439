import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WORLDVIEWS, type WorldviewId } from '../../packages/cli/src/geometry/border-policy.js';
import { makeGeometry } from '../../packages/cli/src/geometry/make-geometry.js';
import { readSource } from '../../packages/cli/src/geometry/source.js';
import { decodeGeometry, type LonLat, type Point } from '../../packages/map/src/geometry.js';
import { linesOf, segmentsOf, shapesAt } from '../support/geometry.js';

type States = Readonly<Record<WorldviewId, string>> | string;

/** A region of contested areas: which state each point is drawn with, and where a border is dashed. */
interface Case {
  readonly countries: readonly string[];
  readonly extent: readonly [number, number, number, number];
  readonly points: Readonly<Record<string, readonly [place: LonLat, state: States]>>;
  readonly dashed: Readonly<Record<string, LonLat>>;
}

const cases: Readonly<Record<string, Case>> = {
  'the Black Sea': {
    countries: ['UA', 'RU', 'GE', 'MD', 'AZ'],
    extent: [27, 39, 48, 50],
    points: {
      Crimea: [[34.2, 45.2], { neutral: 'UA', un: 'UA', 'de-facto': 'RU' }],
      Abkhazia: [[41, 43], 'GE'],
      'South Ossetia': [[43.97, 42.25], 'GE'],
      Transnistria: [[29.3, 47.15], 'MD'],
      'Nagorno-Karabakh': [[46.76, 39.82], 'AZ'],
    },
    dashed: {
      'the neck of Crimea': [33.7, 46.15],
      'the Inguri': [41.75, 42.6],
      'the Dniester': [28.95, 47.8],
    },
  },
  Kashmir: {
    countries: ['IN', 'PK', 'CN', 'NP', 'BT'],
    extent: [71, 26, 98, 38],
    points: {
      Srinagar: [[74.8, 34.1], 'IN'],
      Gilgit: [[74.3, 35.9], 'PK'],
      'the Siachen glacier': [[77.1, 35.4], 'IN'],
      'Aksai Chin': [[79.3, 35.2], 'CN'],
      'Arunachal Pradesh': [[94.5, 28], 'IN'],
    },
    dashed: {
      'the line of control': [74, 34],
      'the line of actual control': [78.15, 34.93],
      'India’s claim': [80.2, 35.25],
      'the McMahon line': [94, 28.85],
    },
  },
  'the Sahara': {
    countries: ['MA', 'MR', 'DZ', 'EH'],
    extent: [-17, 20, -4, 33],
    points: {
      'its west': [[-13, 24.5], { neutral: 'EH', un: 'EH', 'de-facto': 'MA' }],
      'its east': [[-10.2, 26.2], 'EH'],
      'Tan-Tan': [[-11.05, 28.4], 'MA'],
    },
    dashed: { 'the berm': [-12.2, 26] },
  },
  'the Balkans': {
    countries: ['RS', 'AL', 'ME'],
    extent: [18, 40, 24, 46],
    points: { Kosovo: [[21, 42.6], { neutral: 'XK', un: 'RS', 'de-facto': 'XK' }] },
    dashed: { 'its border with Serbia': [21.4, 42.87] },
  },
  'the Strait of Taiwan': {
    countries: ['CN'],
    extent: [115, 20, 125, 30],
    points: { Taiwan: [[121, 23.7], { neutral: 'TW', un: 'CN', 'de-facto': 'TW' }] },
    dashed: {},
  },
  'the Levant': {
    countries: ['IL', 'SY', 'LB', 'JO'],
    extent: [33.5, 29, 38.5, 35],
    points: {
      'the Golan Heights': [[35.8, 33], { neutral: 'SY', un: 'SY', 'de-facto': 'IL' }],
      Ramallah: [[35.2, 31.9], 'PS'],
    },
    dashed: { 'the Golan’s west': [35.62, 33], 'the Golan’s east': [35.85, 32.95] },
  },
};

const source = readSource();

/** How far a point lies from the nearest of some lines. */
const distance = (path: string, [x, y]: Point): number =>
  linesOf(path).reduce(
    (least, line) =>
      line.slice(1).reduce((nearest, [bx, by], i) => {
        const [ax, ay] = line[i]!;
        const length = (bx - ax) ** 2 + (by - ay) ** 2;
        const share = length && ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
        const t = Math.max(0, Math.min(1, share));
        return Math.min(nearest, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y));
      }, least),
    Infinity,
  );

for (const worldview of WORLDVIEWS) {
  for (const [region, { countries, extent, points, dashed }] of Object.entries(cases)) {
    describe(`a map of ${region} in the ${worldview} worldview`, () => {
      const levels = [{ name: 'small', step: 2, budget: Infinity }];
      const known = countries.filter((code) => !(worldview === 'de-facto' && code === 'XK'));
      const { levels: made } = makeGeometry({
        source,
        id: region,
        countries: known,
        extent,
        worldview,
        levels,
      });
      const geometry = decodeGeometry(made['small']!);
      const { country, province, coast, disputed } = geometry.borders;

      for (const [name, [place, states]] of Object.entries(points)) {
        const state = typeof states === 'string' ? states : states[worldview];
        it(`draws ${name} with ${state}`, () => {
          assert.deepEqual(shapesAt(geometry, 'countries', place), [state]);
        });
      }

      for (const [name, place] of Object.entries(dashed)) {
        it(`dashes ${name}`, () => {
          const near = distance(disputed, geometry.project(place)) * geometry.kilometresPerUnit;
          assert.ok(near < 25, `${near} km`);
        });
      }

      it('dashes no border that it also draws solid', () => {
        const solid = new Set([country, province, coast].flatMap(segmentsOf));
        for (const segment of segmentsOf(disputed)) assert.ok(!solid.has(segment), segment);
      });
    });
  }
}
