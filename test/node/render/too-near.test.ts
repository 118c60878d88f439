import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DatasetInput } from '@factbox/dataset';
import { isOneSpot } from '@factbox/map/static.js';
import { textTargets } from '../../../packages/cli/src/render/form.js';
import { renderMapImage, renderWidget } from '../../../packages/cli/src/render.js';
import { committed } from '../../support/geometry.js';
import { smallDataset } from '../../support/small-dataset.js';

const site = (name: string, coordinates: readonly [number, number]) =>
  ({ name, kind: 'site', coordinates, sources: ['first'] }) as const;
/** Of a few hundred metres, in another language than the interface's. */
const plaza: DatasetInput = {
  ...smallDataset,
  id: 'plaza',
  language: 'es',
  actors: {},
  memberships: [],
  interests: [],
  quotes: {},
  events: {},
  places: {
    market: site('Plaza del Mercado', [-3.7038, 40.4168]),
    school: site('Escuela', [-3.7012, 40.418]),
    park: site('Parque', [-3.699, 40.415]),
  },
};
const said = 'There is no map, since the places lie too near one another.';

describe('places of one town', () => {
  for (const target of textTargets) {
    test(`${target}: there is no picture, a sentence says why, and the list has all`, async () => {
      const form = await renderWidget({ dataset: plaza, widget: 'map', target });
      assert.ok(form.includes(said), form);
      assert.doesNotMatch(form, /<img|class="map"|The map could not/);
      for (const { name } of Object.values(plaza.places)) assert.ok(form.includes(String(name)));
    });
  }

  test('there is no file of a picture either', async () => {
    assert.equal(await renderMapImage({ dataset: plaza }), undefined);
    const svg = renderWidget({ dataset: plaza, widget: 'map', target: 'svg' });
    await assert.rejects(svg, /no map: the places lie too near one another/);
  });

  test('an image or shapes of the author’s own are shown without a word', async () => {
    const own = { dataset: plaza, widget: 'map', target: 'web' } as const;
    const drawn = [
      await renderWidget({ ...own, image: 'https://news.example/plaza.png' }),
      await renderWidget({ ...own, geometry: committed('baltic-2024-small') }),
    ];
    for (const form of drawn) assert.doesNotMatch(form, /There is no map/);
  });

  const cases: readonly (readonly [boolean, string, readonly (readonly [number, number])[]])[] = [
    [false, 'one place', [[10, 53.5]]],
    [false, 'no place', []],
    [true, 'a few metres apart', [[10, 53.5], [10.0001, 53.5001]]],
    [true, 'twice the same', [[10, 53.5], [10, 53.5]]],
    [false, 'as far as two towns', [[10, 53.5], [10, 54.1]]],
  ]; // prettier-ignore
  for (const [expected, name, places] of cases) {
    test(`${name}: ${expected ? 'one spot' : 'not one spot'}`, () => {
      assert.equal(isOneSpot(places), expected);
    });
  }
});
