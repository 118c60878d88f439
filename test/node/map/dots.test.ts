import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../../../packages/map/src/messages.js';
import type { Geometry, Point } from '../../../packages/map/src/geometry.js';
import { layoutMap } from '../../../packages/map/src/layout.js';
import { textWidth } from '../../../packages/map/src/layout/text-width.js';
import { mapStatic } from '../../../packages/map/src/static.js';
import { drawing } from '../../../packages/map/src/drawing.js';
import { pagePainter } from '../../../packages/map/src/view/painter.js';
import { analysis, geometries, modelOf } from '../../support/map.js';

const key = 'actor/tajikistan';
const organization = 'csto';

/** The analysis's geometry, in which Tajikistan is too small for a shape. */
const withPoint = (point: Point): Geometry => ({
  ...geometries.large,
  countries: geometries.large.countries.filter(({ code }) => code !== 'TJ'),
  views: geometries.large.views.map((view) => ({
    ...view,
    anchors: Object.fromEntries(Object.entries(view.anchors).filter(([code]) => code !== 'TJ')),
  })),
  points: { TJ: point },
});

const shownAt = (geometry: Geometry) => {
  const model = modelOf({ geometry, organization });
  const options = { geometry, model, width: 700, measure: textWidth, textSize: 15, locale: 'en' };
  return { model, layout: layoutMap(options) };
};
const inside = withPoint(geometries.large.project([71, 38.5]).map(Math.round) as [number, number]);

test('a state too small for a shape is a dot in its place, with its name', () => {
  const { layout } = shownAt(inside);
  const [x, y] = layout.dots.get(key)!;
  const [px, py] = layout.crop.toPixels(inside.points['TJ']!);
  assert.ok(Math.hypot(x - px, y - py) < 1e-6);
  const label = layout.labels.find((each) => each.key === key)!;
  const [left, top, width, height] = label.box;
  const away = Math.hypot(left + width / 2 - x, top + height / 2 - y);
  assert.ok(label.leader ?? away < width, 'the name stands by its dot');
  assert.ok(
    layout.stops.some((stop) => stop.key === key),
    'arrow keys lead to it',
  );
  assert.ok(!layout.edges.some((edge) => edge.key === key), 'it is not told to lie outside');
});

test('a state beyond the frame is a mark at its edge', () => {
  const { layout } = shownAt(withPoint([-500, 300]));
  assert.ok(layout.edges.some((edge) => edge.key === key));
  assert.ok(!layout.dots.has(key));
});

test('a shape without an anchor is a dot if its place is in sight', () => {
  const { layout } = shownAt({ ...inside, countries: geometries.large.countries, points: {} });
  assert.ok(layout.dots.has(key));
  assert.ok(!layout.edges.some((edge) => edge.key === key));
});

test('the dot can be chosen, and has the colour and pattern of its role', () => {
  const { model, layout } = shownAt(inside);
  const { names } = drawing(
    { geometry: inside, layout, model },
    pagePainter(() => ''),
  );
  const text = String(names.html ?? names);
  assert.match(text, /data-key="actor\/tajikistan" role="button"/);
  const { role } = model.actors.find(({ id }) => id === 'tajikistan')!;
  assert.match(text, new RegExp(`<rect class="land actor ${role}" width="10" height="10" rx="5"`));
});

test('the picture without script has the dot, and the list names the state', () => {
  const { model } = shownAt(inside);
  const blocks = mapStatic(model, {
    dataset: analysis,
    messages: catalogue.en,
    locale: 'en',
    geometry: inside,
  });
  const image = blocks.find((block) => block.kind === 'image')!;
  assert.match(image.svg!, /<rect fill="#dec08d" width="10" height="10" rx="5"/);
  assert.match(image.alt, /Tajikistan/);
  assert.match(JSON.stringify(blocks.find(({ kind }) => kind === 'definitions')), /Tajikistan/);
});
