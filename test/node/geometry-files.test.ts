import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { geoConicEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import { findCrossings } from '../../packages/cli/src/geometry/crossings.js';
import { makeGeometry } from '../../packages/cli/src/geometry/make-geometry.js';
import { AFGHAN_PROVINCES } from '../../packages/cli/src/geometry/mend.js';
import { unproject } from '../../packages/cli/src/geometry/project.js';
import { REGIONS } from '../../scripts/regions.js';
import { readSource } from '../../packages/cli/src/geometry/source.js';
import {
  decodeGeometry,
  type LonLat,
  type Projection,
  projectionOf,
} from '../../packages/map/src/geometry.js';
import { committed, linesOf, segmentsOf, shapesAt } from '../support/geometry.js';

const brotli = (value: unknown): number =>
  brotliCompressSync(JSON.stringify(value), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

const LEVELS = ['small', 'large'] as const;
const ACTORS = 'RU CN IN PK IR AF KZ KG TJ TM UZ AM'.split(' ');

describe('the committed geometry', () => {
  it('costs at most 8,000 bytes compressed at 700 px', () => {
    const size = brotli(committed('russia-taliban-2023-small'));
    assert.ok(size <= 8000, `${size} bytes`);
  });

  it('is what the pinned source and the code make of it', () => {
    const source = readSource();
    for (const region of REGIONS) {
      const { levels } = makeGeometry({ source, ...region });
      for (const [level, json] of Object.entries(levels)) {
        assert.deepEqual(json, committed(`${region.id}-${level}`));
      }
    }
  });

  it('names its source, its licence and its worldview', () => {
    const { source, license, worldview } = decodeGeometry(committed('russia-taliban-2023-small'));
    assert.deepEqual([source, license], ['Natural Earth', 'Public domain']);
    assert.match(worldview!.note, /disputed/);
    assert.match(worldview!.note, /Kashmir/);
  });

  it('keeps both levels on the same frame, so that a widget can swap them', () => {
    const [small, large] = LEVELS.map((level) => committed(`russia-taliban-2023-${level}`));
    assert.deepEqual(small!.frame, large!.frame);
    assert.deepEqual(small!.projection, large!.projection);
    assert.deepEqual(small!.views, large!.views);
  });
});

for (const level of LEVELS) {
  describe(`the committed geometry, ${level}`, () => {
    const geometry = decodeGeometry(committed(`russia-taliban-2023-${level}`));
    const { borders } = geometry;
    const all = [borders.country, borders.province, borders.disputed, borders.coast];

    it('has a shape for every actor in the frame, and a centre for Belarus outside it', () => {
      const codes = geometry.countries.map(({ code }) => code);
      for (const code of ACTORS) assert.ok(codes.includes(code), code);
      assert.deepEqual(Object.keys(geometry.points), ['BY']);
      const [x, y] = geometry.points['BY']!;
      assert.ok(x < 0 && y < 0, 'Belarus lies north-west');
    });

    it('has the 34 Afghan provinces by code and name', () => {
      assert.deepEqual(
        Object.fromEntries(geometry.provinces.map(({ code, name }) => [code, name]).sort()),
        AFGHAN_PROVINCES,
      );
    });

    it('draws every border once, and dashes none that is also drawn solid', () => {
      const [width, height] = geometry.frame;
      const inFrame = (segment: string) =>
        segment.split(' to ').some((point) => {
          const [x, y] = point.split(',').map(Number);
          return x! >= 0 && x! <= width && y! >= 0 && y! <= height;
        });
      const seen = new Set<string>();
      for (const segment of all.flatMap(segmentsOf).filter(inFrame)) {
        assert.ok(!seen.has(segment), segment);
        seen.add(segment);
      }
    });

    it('draws every edge of every shape by exactly one line', () => {
      const drawn = new Set(all.flatMap(segmentsOf));
      for (const { code, path } of [...geometry.countries, ...geometry.provinces]) {
        for (const segment of segmentsOf(path)) {
          const [from, to] = segment.split(' to ');
          if (from !== to) assert.ok(drawn.has(segment), `${code}: ${segment}`);
        }
      }
    });

    it('has no border that crosses itself or another', () => {
      assert.deepEqual(findCrossings(all.flatMap(linesOf)), []);
    });

    const exclaves: readonly [string, LonLat, string][] = [
      ['Sokh', [71.081, 40.028], 'UZ'],
      ['Shohimardon', [71.721, 39.939], 'UZ'],
      ['Vorukh', [70.606, 39.826], 'TJ'],
      ['Sarvan', [70.591, 40.992], 'TJ'],
    ];
    for (const [name, place, code] of exclaves) {
      it(`keeps the Fergana exclave ${name}`, () => {
        assert.deepEqual(shapesAt(geometry, 'countries', place), [code]);
      });
    }

    const places: readonly [string, LonLat, string][] = [
      ['Kabul', [69.17, 34.53], 'AF-KAB'],
      ['Fayzabad', [70.58, 37.12], 'AF-BDS'],
      ['Kunduz', [68.87, 36.73], 'AF-KDZ'],
      ['Taloqan', [69.53, 36.74], 'AF-TAK'],
    ];
    for (const [name, place, code] of places) {
      it(`puts ${name} in its province`, () => {
        assert.deepEqual(shapesAt(geometry, 'provinces', place), [code]);
        assert.deepEqual(shapesAt(geometry, 'countries', place), ['AF']);
      });
    }

    const water: readonly [string, LonLat][] = [
      ['the Caspian Sea', [51, 42]],
      ['the Persian Gulf', [52, 26.5]],
      ['the Arabian Sea', [64, 24.6]],
    ];
    for (const [name, place] of water) {
      it(`leaves ${name} to the water`, () => {
        assert.deepEqual(shapesAt(geometry, 'countries', place), []);
      });
    }

    it('has the lakes that a reader looks for', () => {
      const lakes = {
        ...geometry,
        countries: [{ ...geometry.countries[0]!, code: 'lake', path: geometry.lakes }],
      };
      for (const place of [
        [77.3, 42.45],
        [74.2, 46.2],
        [60.75, 46.55],
        [58.45, 45.1],
      ] as const) {
        assert.deepEqual(shapesAt(lakes, 'countries', place), ['lake'], String(place));
      }
    });

    it('dashes the borders in Kashmir, at Aksai Chin and in Arunachal Pradesh', () => {
      const back = unproject(committed(`russia-taliban-2023-${level}`).projection);
      const dashed = linesOf(borders.disputed).flat().map(back);
      for (const [x, y] of [
        [74.0, 34.0],
        [78.5, 33.5],
        [94, 28.7],
      ] as const) {
        assert.ok(
          dashed.some(([a, b]) => Math.hypot(a - x, b - y) < 0.9),
          `${x}, ${y}`,
        );
      }
    });

    const neighbours: Record<string, string> = {
      AF: 'CN IR PK TJ TM UZ',
      'AF-BDS': 'AF-NUR AF-PAN AF-TAK CN PK TJ',
      'AF-KDZ': 'AF-BAL AF-BGL AF-SAM AF-TAK TJ',
      'AF-TAK': 'AF-BDS AF-BGL AF-KDZ AF-PAN TJ',
      TJ: 'AF CN KG UZ',
      KZ: 'CN KG RU TM UZ',
      AM: 'AZ GE IR TR',
    };
    for (const [code, expected] of Object.entries(neighbours)) {
      it(`knows the neighbours of ${code}`, () => {
        const shape = [...geometry.countries, ...geometry.provinces].find(
          (each) => each.code === code,
        )!;
        assert.deepEqual([...shape.neighbours].sort(), expected.split(' '));
      });
    }

    it('has an anchor inside its shape and its crop for each label', () => {
      const back = unproject(committed(`russia-taliban-2023-${level}`).projection);
      for (const { box, anchors } of geometry.views) {
        for (const [code, [x, y]] of Object.entries(anchors)) {
          assert.ok(x >= box[0] && x <= box[0] + box[2], code);
          assert.ok(y >= box[1] && y <= box[1] + box[3], code);
          const layer = code.includes('-') ? 'provinces' : 'countries';
          assert.deepEqual(shapesAt(geometry, layer, back([x, y])), [code]);
        }
      }
    });

    it('has a globe with land and the frame on it', () => {
      const { radius, land, frame } = geometry.globe!;
      for (const [x, y] of linesOf(land + frame).flat()) {
        assert.ok(Math.hypot(x, y) <= radius + 1);
      }
      assert.ok(linesOf(land).length > 5);
      assert.equal(linesOf(frame).length, 1);
    });
  });
}

describe('the projection', () => {
  const json = committed('russia-taliban-2023-small');

  const whole = { meridian: 11, scale: 320, translate: [1000, 500] } as const;
  const kinds: readonly (readonly [string, Projection, GeoProjection])[] = [
    ['a region', json.projection, geoConicEqualArea().parallels([27, 51])],
    [
      'all about the pole',
      { ...whole, parallels: [90, 90] },
      geoConicEqualArea().parallels([90, 90]),
    ],
    ['the world', whole, geoEqualEarth()],
  ];
  for (const [name, projection, theirs] of kinds) {
    const { meridian, scale, translate } = projection;

    it(`of ${name} is that of d3-geo, without d3-geo`, () => {
      const d3 = theirs.rotate([-meridian, 0]).scale(scale).translate([0, 0]);
      const ours = projectionOf(projection);
      const [x0, y0] = d3([meridian, 0])!;
      const [u0, v0] = ours([meridian, 0]);
      for (const place of [
        [37.6, 55.75],
        [69.2, 34.5],
        [116.4, 39.9],
        [-20, -40],
        [-168, 66],
      ] as const) {
        const [x, y] = d3([...place])!;
        const [u, v] = ours(place);
        assert.ok(Math.hypot(x - x0 - (u - u0), y - y0 - (v - v0)) < 1e-6, String(place));
      }
      assert.deepEqual(ours([meridian, 0]).map(Math.round), translate.map(Math.round));
    });

    it(`of ${name} can be undone`, () => {
      const [longitude, latitude] = unproject(projection)(projectionOf(projection)([44, 40]));
      assert.ok(Math.abs(longitude - 44) < 1e-9 && Math.abs(latitude - 40) < 1e-9);
    });
  }

  it('gives a scale for the scale bar', () => {
    const { project, kilometresPerUnit } = decodeGeometry(json);
    const [ax, ay] = project([69.5, 51]);
    const [bx, by] = project([70.5, 51]);
    const along = Math.hypot(bx - ax, by - ay) * kilometresPerUnit;
    assert.ok(Math.abs(along - 69.98) < 0.1, `${along} km for a degree on the 51st parallel`);
  });
});
