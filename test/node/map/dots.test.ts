import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../../../packages/map/src/messages.js';
import type { Geometry, Point } from '../../../packages/map/src/geometry.js';
import { layoutMap } from '../../../packages/map/src/layout.js';
import { textWidth } from '../../../packages/map/src/layout/text-width.js';
import { mapStatic } from '../../../packages/map/src/static.js';
import { drawing } from '../../../packages/map/src/drawing.js';
import { pagePainter } from '../../../packages/map/src/view/painter.js';
import { assertApart } from '../../support/dots.js';
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

const shownAt = (geometry: Geometry, dataset = analysis, width = 700) => {
  const model = modelOf({ geometry, organization }, dataset);
  const options = { geometry, model, width, measure: textWidth, textSize: 15, locale: 'en' };
  return { model, layout: layoutMap(options) };
};
const inside = withPoint(geometries.large.project([71, 38.5]).map(Math.round) as [number, number]);

test('a state too small for a shape is a dot in its place, with its name', () => {
  const { layout } = shownAt(inside);
  const [x, y] = layout.dots.get(key)!.at;
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

/** The analysis with so many buildings of one town, a little apart or not at all. */
const town = (count: number, apart: number) => ({
  ...analysis,
  places: {
    ...analysis.places,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `house-${i}`,
        { ...analysis.places['samarkand']!, name: `House ${i}`, coordinates: [67 + i * apart, 36] },
      ]),
    ),
  },
});

for (const count of [2, 3, 5, 9]) {
  for (const apart of [0, 0.01]) {
    for (const width of [320, 700, 1000]) {
      test(`${count} places of one town ${apart}° apart are ${count} dots side by side at ${width} px`, () => {
        const { layout } = shownAt(geometries.large, town(count, apart) as never, width);
        const houses = [...layout.dots].filter(([each]) => each.startsWith('place/house'));
        assert.equal(houses.length, count);
        assertApart(layout);
        const middle = layout.crop.toPixels(geometries.large.project([67, 36]));
        for (const [each, { at, from }] of houses) {
          const away = Math.hypot(at[0] - middle[0], at[1] - middle[1]);
          assert.ok(away < 4 * count, `${each} has gone ${away} px away`);
          if (Math.abs(away - 5) > 0.5) {
            assert.equal(from !== undefined, away > 5, `${each} has a line to its place`);
          }
        }
        if (count > 2 || width < 700) return;
        const named = new Set(layout.labels.map((each) => each.key));
        for (const [each] of houses) assert.ok(named.has(each), `${each} is named`);
      });
    }
  }
}

test('small states near one another are a dot each, tied to their places by lines', () => {
  const [x, y] = inside.points['TJ']!;
  const small = ['TJ', 'KG', 'UZ', 'TM'];
  const states: Geometry = {
    ...inside,
    countries: inside.countries.filter(({ code }) => !small.includes(code)),
    points: Object.fromEntries(small.map((code, i) => [code, [x + i, y] as const])),
  };
  const { model, layout } = shownAt(states);
  assert.equal(layout.dots.size > small.length, true);
  assertApart(layout);
  const moved = [...layout.dots.values()].filter(({ from }) => from);
  assert.ok(moved.length > 1);
  const { names } = drawing(
    { geometry: states, layout, model },
    pagePainter(() => ''),
  );
  const led = layout.labels.filter(({ leader }) => leader);
  const lines = names.html.split('class="stroke leader"').length - 1;
  assert.equal(lines, led.length + moved.length, 'the page draws a line for each');
  const blocks = mapStatic(model, {
    ...{ dataset: analysis, messages: catalogue.en, locale: 'en' },
    ...{ geometry: states, width: 700 },
  });
  const { svg = '' } = blocks.find((block) => block.kind === 'image')!;
  assert.equal(svg.match(/rx="5"/g)!.length >= small.length, true, 'the file draws the dots');
});

test('a state whose shape is smaller than a dot is one, and is chosen there alone', () => {
  const shape = geometries.large.countries.find(({ code }) => code === 'TJ')!;
  const tiny: Geometry = {
    ...geometries.large,
    countries: [
      ...inside.countries,
      { ...shape, bounds: [...inside.points['TJ']!, 3, 3], path: 'M0 0l3 0l0 3z' },
    ],
  };
  const { model, layout } = shownAt(tiny);
  assert.ok(layout.dots.has(key));
  const { shapes, names } = drawing(
    { geometry: tiny, layout, model },
    pagePainter(() => ''),
  );
  const targets = (shapes.html + names.html).split(`class="target" data-key="${key}"`);
  assert.equal(targets.length, 2);
});
