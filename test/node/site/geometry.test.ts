import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Dataset } from '@factbox/dataset';
import { findGeometry } from '../../../packages/cli/src/site/geometry.js';
import { toBoxes } from '../../../packages/cli/src/site/boxes.js';
import type { SiteFile } from '../../../packages/cli/src/site/file.js';
import { readGeometry } from '../../../packages/cli/src/source/read-geometry.js';
import { committed } from '../../support/geometry.js';
import { smallDataset } from '../../support/small-dataset.js';
import { useFolder } from '../cli/support.js';

const { path: folder } = useFolder();

const dataset = (
  id: string,
  places: Dataset['places'],
  actors: Dataset['actors'] = {},
): Dataset => ({
  ...smallDataset,
  id,
  actors: { ...smallDataset.actors, ...actors },
  places,
});
const city = (name: string, coordinates: readonly [number, number]) =>
  ({ name, kind: 'city', coordinates, sources: ['first'] }) as const;
const ports = {
  stockholm: city('Stockholm', [18.07, 59.33]),
  tallinn: city('Tallinn', [24.75, 59.44]),
};

const build = async (facts: Dataset, given?: string, earlier: readonly SiteFile[] = []) => {
  let said = '';
  const say = (text: string) => void (said += text);
  const io = { cwd: folder, out: say, err: say };
  const existing = async (path: string) => earlier.find((each) => each.path === path)?.bytes;
  const geometry = await findGeometry(facts, { file: 'facts.json', given, io, existing });
  return { geometry, said };
};
const put = (name: string, json: unknown) => {
  mkdirSync(join(folder, 'geometry'), { recursive: true });
  writeFileSync(join(folder, 'geometry', name), JSON.stringify(json));
};

describe('a site’s map', () => {
  it('is never of another article’s shapes, but new, and the summary says so', async () => {
    for (const level of ['small', 'large']) {
      put(`baltic-2024-${level}.json`, committed(`baltic-2024-${level}`));
    }
    const { geometry, said } = await build(
      dataset('ferry', ports, {
        sweden: { ...smallDataset.actors['belarus']!, name: 'S', code: 'SE' },
      }),
    );
    assert.equal(geometry!.drawn.id, 'ferry');
    assert.match(said, /a map of its own is made for ferry/);
    assert.match(said, /Extent: /);
    const [x, y] = geometry!.drawn.project([24.75, 59.44]);
    assert.ok(x > 0 && y > 0 && x < geometry!.drawn.frame[0] && y < geometry!.drawn.frame[1]);
  });

  it('is not of the kit’s shapes because a dataset has the name of one of the kit’s', async () => {
    // The kit's map of the name shows both ports, far from where they should be.
    const { geometry, said } = await build({ ...dataset('ferry', ports), actors: {} });
    assert.match(said, /a map of its own is made for ferry/);
    assert.notDeepEqual(geometry!.drawn.frame, committed('ferry-large').frame);
  });

  it('is of the dataset’s own shapes, and the summary says what these do not show', async () => {
    for (const level of ['small', 'large'])
      put(`own-${level}.json`, committed(`baltic-2024-${level}`));
    const { geometry, said } = await build(
      dataset('own', { ...ports, lima: city('Lima', [-77.04, -12.05]) }),
    );
    assert.equal(geometry!.drawn.id, 'baltic-2024');
    assert.match(said, /geometry\/own-large\.json does not show .*Lima; make it anew/);
    assert.doesNotMatch(said, /Tallinn/);
  });

  it('is that of an earlier build while states and places are the same', async () => {
    const facts = dataset('harbour', ports);
    const { geometry: first } = await build(facts);
    const asOf = '2030-01-01';
    const { geometry: again, said } = await build({ ...facts, asOf }, undefined, first!.files);
    assert.equal(said, '');
    assert.deepEqual(again!.files, first!.files);
    const moved = dataset('harbour', { ...ports, riga: city('Riga', [24.11, 56.95]) });
    const { geometry: other, said: told } = await build(moved, undefined, first!.files);
    assert.match(told, /a map of its own is made/);
    assert.notEqual(other!.address, first!.address);
  });

  it('is left out with a word where places lie on one another, and the list has a box', async () => {
    const town = dataset('town', {
      ...{ hall: city('Rathaus', [9.992, 53.5503]), port: city('Hafen', [9.9937, 53.5411]) },
      depot: city('Betriebshof', [10.012, 53.6103]),
    });
    const bare = { ...town, actors: {}, memberships: [], interests: [], quotes: {}, events: {} };
    const { geometry, said } = await build(bare);
    assert.equal(geometry, undefined);
    assert.match(said, /no map: The places lie too near one another/);
    const boxes = toBoxes(bare, { titles: {}, hasMap: false });
    assert.deepEqual(boxes.filter(({ widget }) => widget === 'map').length, 1);
    // Two countries are a map of their own.
    const { sweden, norway } = {
      sweden: { ...smallDataset.actors['belarus']!, name: 'S', code: 'SE' },
      norway: { ...smallDataset.actors['belarus']!, name: 'N', code: 'NO' },
    };
    assert.ok((await build({ ...town, actors: { sweden, norway } })).geometry);
  });

  it('is left out with a word where there is nothing but water', async () => {
    const bare = { ...dataset('sea', { nemo: city('Point Nemo', [-123, -48]) }), actors: {} };
    const { geometry, said } = await build(bare);
    assert.equal(geometry, undefined);
    assert.match(said, /no map: Nothing but water/);
  });
});

describe('a file of shapes', () => {
  const sound = committed('baltic-2024-small');
  const read = async (json: unknown) => {
    let said = '';
    put('tried.json', json);
    const io = { cwd: folder, err: (text: string) => void (said += text) };
    return { ...(await readGeometry('geometry/tried.json', io)), said };
  };
  const set = (key: string, value: unknown): unknown => {
    const json = structuredClone(sound) as unknown as Record<string, unknown>;
    const path = key.split('.');
    const last = path.pop()!;
    const holder = path.reduce((object, name) => object[name] as Record<string, unknown>, json);
    holder[last] = value;
    return json;
  };

  const unsound: readonly (readonly [string, unknown])[] = [
    ['GeoJSON', { type: 'FeatureCollection', features: [] }],
    ['nothing', null],
    ['a number', 5],
    ['a list', []],
    ['a frame of nothing', set('frame', [0, 0])],
    ['a frame of text', set('frame', ['a', 'b'])],
    ['a scale of nothing', set('projection.scale', 0)],
    ['a scale that is text', set('projection.scale', 'large')],
    ['parallels that are text', set('projection.parallels', ['a', 'b'])],
    ['no projection', set('projection', undefined)],
    ['no crops', set('views', [])],
    ['a crop of text', set('views', [{ box: ['a', 0, 1, 1], anchors: {} }])],
    ['a crop without a box', set('views', [{ anchors: {} }])],
    ['a step that is no number', set('step', 'x')],
    ['lines that start nowhere', set('arcs.starts', [])],
    ['lines that are a number', set('arcs.steps', 7)],
    ['no countries', set('countries', {})],
    ['countries of no lines', set('countries', { SE: [[999_999]] })],
    ['an endless text', { ...sound, source: 'x'.repeat(2_000_001) }],
  ];
  for (const [name, json] of unsound) {
    it(`ends in a clear sentence where it holds ${name}`, async () => {
      await assert.rejects(read(json), (error: Error) => {
        assert.match(error.message, /^geometry\/tried\.json: is no geometry: ./);
        assert.doesNotMatch(error.message, /undefined|Cannot read|not a function/);
        return true;
      });
    });
  }

  it('leaves out what is no outline in reason, and says so', async () => {
    const [first] = Object.keys(sound.countries) as [string];
    const starts = [...sound.arcs.starts];
    // The first line alone goes off, since each start is a step from where the line before ended.
    starts[0]! += 1e9;
    starts[2]! -= 1e9;
    const { geometry, said } = await read({ ...sound, arcs: { ...sound.arcs, starts } });
    assert.match(said, new RegExp(`left out, for they are no outlines: .*${first}`));
    const left = geometry.countries.map(({ code }) => code);
    assert.ok(!left.includes(first) && left.length > 10, left.join());
    const { country, coast } = geometry.borders;
    assert.doesNotMatch(country + coast, /\d{8}/);
  });

  it('is drawn as it is where it is sound', async () => {
    const { geometry, said, text } = await read(sound);
    assert.equal(said, '');
    assert.equal(geometry.countries.length, Object.keys(sound.countries).length);
    assert.equal(text, readFileSync(join(folder, 'geometry/tried.json'), 'utf8'));
  });
});
