import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeGeometry, type MakeOptions } from '../../packages/cli/src/geometry/make-geometry.js';
import { extentOf, placeIn } from '../../packages/cli/src/geometry/extent.js';
import { readSource } from '../../packages/cli/src/geometry/source.js';
import { assignAreas } from '../../packages/cli/src/geometry/units.js';
import { groupBy } from '../../packages/cli/src/geometry/topology.js';
import {
  decodeGeometry,
  type Geometry,
  type LonLat,
  type Point,
} from '../../packages/map/src/geometry.js';
import { layoutMap } from '../../packages/map/src/layout.js';
import { textWidth } from '../../packages/map/src/layout/text-width.js';
import { keyOf, toMapModel } from '../../packages/map/src/model.js';
import { assertApart } from '../support/dots.js';
import { linesOf } from '../support/geometry.js';
import { smallDataset } from '../support/small-dataset.js';

const source = readSource();
const states = groupBy(assignAreas(source, 'neutral'), ({ state }) => state);

/** One coarse level, since what is drawn, and not how finely, is in question. */
const levels = [{ name: 'coarse', step: 4, budget: Infinity }];

const make = (options: Pick<MakeOptions, 'countries' | 'places' | 'extent' | 'provinces'>) => {
  const { levels: made, report } = makeGeometry({ source, id: 'group', levels, ...options });
  const json = made['coarse']!;
  return { json, geometry: decodeGeometry(json), report: report.join('\n') };
};

const isInside = ([x, y]: Point, [width, height]: Point): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** The smallest turn between two directions, in degrees. */
const between = (one: number, other: number): number => {
  const turn = Math.abs((((one - other) * 180) / Math.PI) % 360);
  return Math.min(turn, 360 - turn);
};

/** The place that a point of the frame shows, found by trying, since a widget cannot tell. */
const placeAt = ({ project }: Geometry, [x, y]: Point): LonLat => {
  let best: LonLat = [0, 0];
  let step = 32;
  const distance = (place: LonLat) => {
    const [u, v] = project(place);
    return Math.hypot(u - x, v - y);
  };
  for (let longitude = -180; longitude < 180; longitude += 10) {
    for (let latitude = -80; latitude <= 80; latitude += 10) {
      if (distance([longitude, latitude]) < distance(best)) best = [longitude, latitude];
    }
  }
  while ((step /= 2) > 0.01) {
    for (const [dx, dy] of [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const) {
      const next: LonLat = [best[0] + dx * step, Math.max(-90, Math.min(90, best[1] + dy * step))];
      if (distance(next) < distance(best)) best = next;
    }
  }
  return best;
};

const middles = new Map(
  [...states].map(([code, areas]) => {
    const [west, south, east, north] = extentOf(areas);
    return [code, [(west + east) / 2, (south + north) / 2] as LonLat];
  }),
);
const middleOf = (code: string): LonLat => middles.get(code)!;

/** What must hold of the map of any group of countries. */
const assertTrue = (geometry: Geometry, codes: readonly string[]): void => {
  const { frame, project, points } = geometry;
  const { anchors } = geometry.views.at(-1)!;
  const middle = placeAt(geometry, [frame[0] / 2, frame[1] / 2]);
  for (const code of codes) {
    const shape = geometry.countries.find((each) => each.code === code);
    const point = points[code];
    if (!point) {
      assert.ok(shape && anchors[code], `${code} is neither drawn with its name, nor pointed at`);
      continue;
    }
    const areas = states.get(code)!;
    if (isInside(point, frame)) {
      const [x, y] = project(placeIn(areas));
      assert.ok(Math.hypot(point[0] - x, point[1] - y) < 2, `${code}'s dot is not in its place`);
      continue;
    }
    const there = middleOf(code);
    assert.ok(!isInside(project(placeIn(areas)), frame), `${code} is said to lie outside`);
    const dx = ((((there[0] - middle[0]) % 360) + 540) % 360) - 180;
    const dy = there[1] - middle[1];
    const scale = Math.cos((((there[1] + middle[1]) / 2) * Math.PI) / 180);
    const turn = between(
      Math.atan2(point[1] - frame[1] / 2, point[0] - frame[0] / 2),
      Math.atan2(-dy, dx * scale),
    );
    assert.ok(turn < 45, `${code} is marked ${turn}° off`);
  }
  for (const { code, path, bounds } of [...geometry.countries, ...geometry.provinces]) {
    assert.match(path, /^M-?\d[^N]+z$/, `the path of ${code}`);
    assert.ok(bounds.every(Number.isFinite), `the bounds of ${code}`);
    for (const line of linesOf(path)) {
      for (const [i, to] of line.entries()) {
        const from = line[i - 1] ?? to;
        const isTorn =
          Math.abs(to[0] - from[0]) > frame[0] * 0.4 &&
          isInside(from, frame) &&
          isInside(to, frame);
        assert.ok(!isTorn, `${code} is torn from ${from} to ${to}`);
      }
    }
  }
  assert.doesNotMatch(JSON.stringify(geometry), /NaN|Infinity|null/);
};

/** Numbers from 0 to 1, the same in every run. */
const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let value = Math.imul(seed ^ (seed >>> 15), seed | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
};

const GROUPS = 6;
describe('the map of any group of countries', () => {
  const all = [...states.keys()].filter((code) => /^[A-Z]{2}$/.test(code)).sort();
  for (let seed = 1; seed <= GROUPS; seed++) {
    const next = random(seed);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
    // By turns from all over the world, and from one region.
    const first = middleOf(pick(all));
    const distance = (code: string) => {
      const [x, y] = middleOf(code);
      return Math.hypot(((((x - first[0]) % 360) + 540) % 360) - 180, y - first[1]);
    };
    const region = [...all].sort((a, b) => distance(a) - distance(b)).slice(0, 20);
    const from = seed % 3 ? region : all;
    const countries = [
      ...new Set(Array.from({ length: 1 + Math.floor(next() * 12) }, () => pick(from))),
    ];
    const places = Array.from({ length: seed % 4 }, (): LonLat => {
      const [x, y] = placeIn(states.get(pick(countries))!);
      return [x, y];
    });
    const words = places.length ? ` and ${places.length} of their places` : '';
    it(`ends, and shows each truly and whole: ${countries.join(' ')}${words}`, () => {
      assertTrue(make({ countries, places }).geometry, countries);
    });
  }

  const arctic = 'US,CA,RU,NO,DK,FI,SE,IS';
  const nato =
    'AL,BE,BG,CA,HR,CZ,DK,EE,FI,FR,DE,GR,HU,IS,IT,LV,LT,LU,ME,NL,MK,NO,PL,PT,RO,SK,SI,ES,SE,TR,GB,US';
  const cases: readonly (readonly [string, string, LonLat[], RegExp])[] = [
    [
      'one state and one city',
      'ML',
      [[-8, 12.65]],
      /^Extent: -12\.3° to 4\.2° east, 10\.1° to 25°/,
    ],
    ['states all about the pole', arctic, [], /azimuthal equal-area about the north pole/],
    ['both shores of an ocean', nato, [], /about the north pole, meridian -48°/],
    ['half the world', 'BR,RU,IN,CN,ZA', [], /Extent: -74° to 191° .*\nProjection: Equal Earth/],
    ['states about the date line', 'FJ,TV', [], /^Extent: 174\.6° to 181\.8° east.*\n.*conic/],
    ['all the world', all.join(), [], /^Extent: -169° to 191° east/],
  ];
  for (const [name, list, places, expected] of cases) {
    it(`ends, and shows each truly and whole: ${name}`, () => {
      const countries = list.split(',');
      const { geometry, report } = make({ countries, places });
      assert.match(report, expected);
      assertTrue(geometry, countries);
    });
  }

  it('gives states too small for a shape a dot in their place', () => {
    const small = ['VA', 'MC', 'SM', 'MT'];
    const { geometry, report } = make({ countries: ['IT', 'FR', 'ES', 'GR', ...small] });
    assert.deepEqual(Object.keys(geometry.points), small);
    for (const code of small) assert.ok(isInside(geometry.points[code]!, geometry.frame), code);
    assert.match(report, /a dot each: VA, MC, SM, MT\./);
  });

  const crowds: readonly (readonly [string, string, LonLat[]])[] = [
    ['islands all over the world', 'US,CN,BR,ZA,AG,DM,GD,KN,LC,VC,BB,TT,SG,BN,MV,SC,MU,KM', []],
    [
      'the Gulf with two places in each of two towns',
      'SA,AE,QA,BH,KW,OM',
      [
        [51.53, 25.29],
        [51.53, 25.29],
        [50.58, 26.22],
        [50.61, 26.21],
      ],
    ],
    [
      'Europe with its smallest states and four places in Brussels',
      'AT,BE,DE,ES,FR,IT,LU,MT,NL,VA,SM,MC,AD,LI',
      [
        [4.35, 50.85],
        [4.42, 50.88],
        [4.38, 50.842],
        [4.37, 50.84],
      ],
    ],
  ];
  for (const [name, list, places] of crowds) {
    it(`has no dot upon another, and shows each state: ${name}`, () => {
      const countries = list.split(',');
      const { geometry } = make({ countries, places });
      const dataset = {
        ...smallDataset,
        actors: Object.fromEntries(
          countries.map((code) => [code, { name: code, kind: 'state', code, sources: ['first'] }]),
        ),
        places: Object.fromEntries(
          places.map((coordinates, i) => [
            `place-${i}`,
            { name: `Place ${i}`, kind: 'city', coordinates, sources: ['first'] },
          ]),
        ),
      } as unknown as typeof smallDataset;
      const model = toMapModel(dataset, { geometry, locale: 'en' });
      for (const width of [320, 640, 1000]) {
        const options = { geometry, model, width, measure: textWidth, textSize: 15, locale: 'en' };
        const layout = layoutMap(options);
        assertApart(layout);
        const { dots, edges, crop } = layout;
        for (const actor of model.actors) {
          const key = keyOf(actor);
          if (dots.has(key) || edges.some((edge) => edge.key === key)) continue;
          const shape = geometry.countries.find(({ code }) => code === actor.code)!;
          const seen = Math.max(shape.bounds[2], shape.bounds[3]) * crop.scale;
          assert.ok(seen >= 8, `${key} is ${seen} px of land at ${width} px`);
        }
      }
    });
  }

  it('shows most of the story’s countries, however small the place that it is about', () => {
    const { geometry } = make({ countries: nato.split(','), places: [[4.35, 50.85]] });
    const outside = Object.values(geometry.points).filter((at) => !isInside(at, geometry.frame));
    assert.ok(outside.length < 8, `${outside.length} lie outside`);
  });

  it('has no line in a country that the date line crosses', () => {
    const { geometry } = make({ countries: ['RU'] });
    const russia = geometry.countries.find(({ code }) => code === 'RU')!;
    const [x] = geometry.project([180, 67]);
    const ring = linesOf(russia.path).reduce((a, b) => (b.length > a.length ? b : a));
    assert.ok(
      ring.some((point) => point[0] > x + 40),
      'Chukotka is of one piece with the rest',
    );
  });

  it('shows some kilometres about places that are near each other', () => {
    const places: LonLat[] = [
      [9.98, 53.54],
      [9.93, 53.52],
    ];
    const { geometry } = make({ countries: [], places });
    const width = geometry.frame[0] * geometry.kilometresPerUnit;
    assert.ok(width > 200 && width < 500, `${width} km`);
    assert.ok(geometry.countries.some(({ code }) => code === 'DE'));
  });

  it('writes nothing that a page would leave out', () => {
    for (const code of ['AZ', 'IN']) {
      const { geometry } = make({ countries: [code], provinces: [code] });
      assert.deepEqual(geometry.broken, []);
      assert.ok(geometry.provinces.length > 20);
    }
  });

  it('says so where there is nothing but water', () => {
    assert.throws(() => make({ countries: [], places: [[-123, -48]] }), /Nothing but water/);
  });

  it('says where longitude and latitude have been swapped', () => {
    const { geometry, report } = make({ countries: ['ML', 'BF', 'NE'], places: [[12.65, -8]] });
    assert.match(report, /12\.65,-8 lies in none of these countries, -8,12\.65 in ML/);
    assertTrue(geometry, ['ML', 'BF', 'NE']);
  });

  const unsound: readonly (readonly [string, Parameters<typeof make>[0], RegExp])[] = [
    ['a place off the globe', { countries: ['ML'], places: [[1e9, 2]] }, /is not a longitude/],
    ['a place that is no number', { countries: ['ML'], places: [[NaN, 2]] }, /is not a longitude/],
    ['an extent of nothing', { countries: [], extent: [1, 1, 1 + 1e-9, 2] }, /too small/],
    ['an endless extent', { countries: [], extent: [-Infinity, 0, 1, 2] }, /is not west, south/],
  ];
  for (const [name, options, expected] of unsound) {
    it(`refuses ${name}`, () => assert.throws(() => make(options), expected));
  }
});
