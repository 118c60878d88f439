import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { roles } from '@factbox/dataset';
import type { Inline } from '../../../packages/core/src/document.js';
import { catalogue } from '../../../packages/map/src/messages.js';
import { looks } from '../../../packages/map/src/patterns.js';
import { mapStatic, type MapStaticReading } from '../../../packages/map/src/static.js';
import { geometryAt, layoutOf, modelOf, regions } from '../../support/map.js';
import { toneOf, tones } from '../../../packages/map/src/static/colours.js';

const formOf = (
  dataset = regions[0]!,
  options: Partial<MapStaticReading> = {},
  organization?: string,
) => {
  const geometry = geometryAt(360, dataset);
  return mapStatic(modelOf({ geometry, organization }, dataset), {
    dataset,
    messages: catalogue.en,
    locale: 'en',
    geometry,
    ...options,
  });
};
const pictureOf = (...parameters: Parameters<typeof formOf>) =>
  formOf(...parameters).find((block) => block.kind === 'image')!;

test('in a page the picture is drawn for a phone, in the page’s type', () => {
  const { svg, width } = pictureOf();
  assert.equal(width, 360);
  assert.match(svg!, /^<svg [^>]*font-family="inherit"/);
});

test('a picture that is a file has its own width and type', () => {
  const { svg, width } = pictureOf(regions[0], { isStandalone: true });
  assert.equal(width, 664);
  assert.match(svg!, /^<svg [^>]*font-family="Arial/);
});

test('each colour of the picture has a dark page’s twin in the style sheet', () => {
  const css = readFileSync(
    new URL('../../../packages/core/src/fallback.css', import.meta.url),
    'utf8',
  );
  for (const dataset of regions) {
    for (const organization of [undefined, ...Object.keys(dataset.organizations)]) {
      const { svg } = pictureOf(dataset, {}, organization);
      for (const [, kind, colour] of svg!.matchAll(/ (fill|stroke)="(#\w+)"/g)) {
        const [, dark] =
          [...Object.values(tones), ...roles.map(toneOf)].find(([light]) => light === colour) ?? [];
        const rule = `[${kind}='${colour}'] {\n  ${kind}: light-dark(${colour}, ${dark});`;
        assert.ok(css.includes(rule), rule);
      }
    }
  }
});

test('no two roles differ by colour alone', () => {
  const tiles = Object.values(looks).map(({ tile }) => tile);
  assert.equal(new Set(tiles).size, tiles.length);
  assert.ok(roles.every((role) => role in looks));
});

test('who is suspended or has withdrawn looks like nobody who was never there', () => {
  for (const role of ['suspended', 'withdrawn'] as const) {
    assert.ok(looks[role].tile, role);
    assert.equal(looks[role].ink, 'role');
    assert.notEqual(looks[role].tint, looks['not-stated'].tint);
  }
  assert.ok(!looks['not-stated'].tile);
});

test('what is said of a place stands with it, in small type', () => {
  const rows = formOf().flatMap((block) => (block.kind === 'definitions' ? block.rows : []));
  const details = rows.find(({ term }) => term[0] === catalogue.en.places)!.details as Inline[][];
  const isKind = (kind: string) => (piece: Inline) =>
    typeof piece === 'object' && piece.kind === kind;
  const region = details.find((line) => JSON.stringify(line).includes('Northern Afghanistan'))!;
  assert.ok(region.some(isKind('strong')) && region.some(isKind('quiet')));
  // What is no place is small altogether.
  for (const line of details) assert.ok(line.some(isKind('strong')) || line.every(isKind('quiet')));
});

test('a line that leads to a name ends without a disc, which would be a town’s', () => {
  const { labels, dots } = layoutOf({ width: 700 });
  const options = { geometry: geometryAt(700), width: 700, isStandalone: true };
  const { svg } = pictureOf(regions[0], options);
  assert.ok(labels.some(({ leader }) => leader));
  const discs = svg!.match(/<circle [^>]*cx=/g) ?? [];
  assert.equal(discs.length, dots.size);
});
