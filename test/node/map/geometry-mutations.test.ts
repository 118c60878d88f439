import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toMapImage } from '../../../packages/cli/src/render/render-widget.js';
import { explainGeometry } from '../../../packages/map/src/geometry-problems.js';
import { geometryFromGeoJson } from '../../../packages/map/src/geometry-runtime.js';
import {
  decodeGeometry,
  type Geometry,
  type GeometryJson,
} from '../../../packages/map/src/geometry.js';
import { committed } from '../../support/geometry.js';
import { analysis, modelOf } from '../../support/map.js';
import { recordAttack } from '../../support/attacks.mjs';
import { mutate, seeded, type Json } from '../../support/mutate.js';

const codes = Object.values(analysis.actors).flatMap(({ code }) => code ?? []);
const topology = JSON.parse(
  readFileSync(
    new URL('../../../data/geometry/russia-taliban-2023.topo.json', import.meta.url),
    'utf8',
  ),
) as Json;
const small = committed('russia-taliban-2023-small');

/** How many numbers all outlines hold, and how often they go up and down the frame. */
const workOf = ({ countries, provinces, frame }: Geometry) => {
  const rings = [...countries, ...provinces].flatMap((shape) => shape.rings.flat());
  const vertical = rings.flat().reduce((sum, step, i) => (i % 2 ? sum + Math.abs(step) : sum), 0);
  return { numbers: rings.flat().length, travel: vertical / frame[1] };
};

/** Tries to draw many broken shapes; gives how many became pictures. */
async function tryAll(
  what: string,
  count: number,
  each: () => Promise<{ result: string; what: string }>,
): Promise<number> {
  let pictures = 0;
  const started = performance.now();
  for (let i = 0; i < count; i++) {
    const { result, what: change } = await each();
    assertSound(result, change);
    if (result.startsWith('<svg')) pictures++;
  }
  recordAttack({
    input: `${what} in which one field is another`,
    size: count,
    figure: `${Math.round(performance.now() - started)} ms`,
    outcome: `${pictures} pictures, ${count - pictures} refused in words`,
  });
  return pictures;
}

/** The picture at two widths, or the words why there is none. */
async function drawn(decode: () => Geometry, explain: (error: unknown) => string): Promise<string> {
  let geometry;
  try {
    geometry = decode();
  } catch (error) {
    return explain(error);
  }
  const { numbers, travel } = workOf(geometry);
  assert.ok(numbers < 500_000, `${numbers} numbers`);
  assert.ok(travel < 5000, `${travel} times up and down`);
  modelOf({ geometry, organization: 'sco' });
  const pictures = [];
  for (const width of [360, 640]) {
    const image = await toMapImage({
      dataset: analysis,
      attributes: { organization: 'sco', region: 'afghanistan' },
      geometry,
      width,
    });
    pictures.push(image!.svg);
  }
  return pictures.join('');
}

/** Never a number that is none, and never words that only the kit's makers understand. */
function assertSound(result: string, what: string): void {
  const wrong = result.search(/NaN|Infinity|undefined|\[object/);
  assert.equal(wrong < 0 ? '' : result.slice(Math.max(0, wrong - 40), wrong + 40), '', what);
  if (result.startsWith('<svg')) return;
  assert.match(
    result,
    /is not sound|are not sound|is not known|expected TopoJSON|in degrees/,
    what,
  );
  assert.ok(result.length < 400, what);
}

const ready = (json: unknown) =>
  drawn(
    () => decodeGeometry(json as GeometryJson),
    () => explainGeometry(json, decodeGeometry),
  );
const foreign = (json: unknown) =>
  drawn(
    () => geometryFromGeoJson(json, { fitTo: codes }),
    (error) => (error as Error).message,
  );

test('a geometry in which one field is another is a picture without a wrong number, or words', async () => {
  const random = seeded(11);
  const pictures = await tryAll('a geometry', 300, async () => {
    const { value, what } = mutate(small as unknown as Json, random);
    return { result: await ready(value), what };
  });
  assert.ok(pictures > 30 && pictures < 270, `${pictures} pictures of 300`);
});

test('a TopoJSON in which one field is another is a picture without a wrong number, or words', async () => {
  const random = seeded(16);
  await tryAll('a TopoJSON', 60, async () => {
    const { value, what } = mutate(topology, random);
    return { result: await foreign(value), what };
  });
});

test('a GeoJSON in which one field is another is a picture without a wrong number, or words', async () => {
  const random = seeded(21);
  const square = (x: number, y: number): Json => [
    [
      [x, y],
      [x, y + 4],
      [x + 4, y + 4],
      [x + 4, y],
      [x, y],
    ],
  ];
  const collection = (id: (code: string) => Json): Json => ({
    type: 'FeatureCollection',
    features: codes.slice(0, 6).map((code, i) => ({
      type: 'Feature',
      id: id(code),
      properties: { name: code },
      geometry: { type: 'Polygon', coordinates: square(50 + 4 * i, 30 + 4 * (i % 3)) },
    })),
  });
  await tryAll('a GeoJSON', 150, async () => {
    const { value, what } = mutate(
      collection((code) => code),
      random,
    );
    return { result: await foreign(value), what };
  });
});

const having = (fields: Partial<Record<keyof GeometryJson, unknown>>): unknown => ({
  ...small,
  ...fields,
});
const firstOf = (record: object): string => Object.keys(record)[0]!;
const refused: Readonly<Record<string, readonly [json: unknown, words: RegExp]>> = {
  'a later format': [having({ format: 2 }), /^format 2 is not known; this release reads format 1$/],
  'no crop': [having({ views: [] }), /^"views" is not sound/],
  'crops beyond the frame': [
    having({ views: [{ box: [0, 0, 1e6, 1e6], anchors: {} }] }),
    /^"views" is not sound/,
  ],
  'no list of points': [having({ points: undefined }), /^"points" is not sound/],
  'a frame of no size': [having({ frame: [0, 0] }), /^"frame" is not sound/],
  'a scale of 0': [
    having({ projection: { ...small.projection, scale: 0 } }),
    /^"projection" is not sound/,
  ],
  'steps as long as fifty frames': [having({ step: 100_000 }), /^"step" is not sound/],
  'all points in one': [having({ step: 0 }), /^"step" is not sound/],
  'an arc that is repeated a hundred thousand times': [
    having({ countries: { ...small.countries, AF: [Array.from({ length: 1e5 }, () => 0)] } }),
    /^its outlines are not sound/,
  ],
  'a reference far beyond the arcs': [
    having({ countries: { ...small.countries, AF: [[1e9]] } }),
    /^its outlines are not sound/,
  ],
  'lines that go up and down a million times': [
    having({
      arcs: { ...small.arcs, steps: small.arcs.steps.replace(' ', 'P~P#'.repeat(1e6) + ' ') },
    }),
    /^its outlines are not sound/,
  ],
};
for (const [what, [json, words]] of Object.entries(refused)) {
  test(`a geometry with ${what} is refused in words`, async () => {
    assert.match(await ready(json), words);
  });
}

test('a shape whose numbers are none is left out and named; the others are drawn', () => {
  const starts = small.arcs.starts.map((each, i) =>
    i === small.arcs.starts.length - 1 ? 'x' : each,
  );
  const json = having({ arcs: { ...small.arcs, starts } });
  const { broken, countries } = decodeGeometry(json as GeometryJson);
  assert.ok(broken.length && broken.length < 4, broken.join());
  assert.ok(countries.length > 20);
});

test('a shape under a name that is no code is left out and named', () => {
  const { [firstOf(small.countries)]: first, ...others } = small.countries;
  const json = having({ countries: { constructor: first, ...others } });
  const { broken, countries } = decodeGeometry(json as GeometryJson);
  assert.deepEqual(broken, ['constructor']);
  assert.equal(countries.length, Object.keys(others).length);
});

test('no more than its points is read of an arc that is repeated a hundred thousand times', async () => {
  const { arcs, objects } = topology as unknown as {
    arcs: Json;
    objects: { countries: { geometries: { id: string }[] } };
  };
  const geometries = objects.countries.geometries.map((each) =>
    each.id === 'AF' ? { ...each, arcs: [Array.from({ length: 1e5 }, () => 5)] } : each,
  );
  const json = {
    ...(topology as object),
    arcs,
    objects: { ...objects, countries: { type: 'GeometryCollection', geometries } },
  };
  const geometry = geometryFromGeoJson(json, { fitTo: codes });
  assert.ok(geometry.broken.includes('AF'));
  assert.ok(workOf(geometry).numbers < 100_000);
});
