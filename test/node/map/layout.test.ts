import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Box } from '../../../packages/map/src/geometry.js';
import { languages } from '@factbox/core/languages.js';
import { boxAt, meetsAny, overlap } from '../../../packages/map/src/layout/boxes.js';
import { boxOfRegion } from '../../../packages/map/src/layout.js';
import { keyOf } from '../../../packages/map/src/model.js';
import { subjectsOf } from '../../../packages/map/src/model.js';
import { shareIn } from '../../../packages/map/src/outline.js';
import { geometryAt, layoutOf, modelOf, regions } from '../../support/map.js';

const widths = [288, 320, 480, 700, 1000];
const locales = languages;
const maps = regions.flatMap((dataset) =>
  [undefined, ...Object.keys(dataset.organizations)].map((organization) => ({
    dataset,
    organization,
  })),
);

for (const locale of locales) {
  for (const width of widths) {
    test(`at ${width} px no name in ${locale} touches another or leaves the frame`, () => {
      for (const { dataset, organization } of maps) {
        const { labels, edges, scaleBar, globe, dots, crop } = layoutOf({
          width,
          locale,
          organization,
          dataset,
        });
        const boxes: [string, Box][] = [...labels, ...edges].map(({ key, box }) => [key, box]);
        if (scaleBar) boxes.push(['scale', scaleBar.box]);
        if (globe) boxes.push(['globe', globe.box]);
        for (const [key, { at }] of dots) boxes.push([`dot of ${key}`, boxAt(at, 4, 4)]);
        boxes.forEach(([key, box], i) => {
          const [x, y, w, h] = box;
          const isInside = x >= 0 && y >= 0 && x + w <= crop.size[0] && y + h <= crop.size[1];
          assert.ok(isInside, `${key} leaves the frame`);
          for (const [other, taken] of boxes.slice(i + 1)) {
            assert.ok(!overlap(box, taken), `${key} touches ${other}`);
          }
        });
        for (const { key, leader } of labels) {
          for (const { key: other, box } of leader ? labels : []) {
            assert.ok(key === other || !meetsAny(leader!, [box]), `${key}’s line touches ${other}`);
          }
        }
      }
    });

    test(`at ${width} px every state, province and city is named in ${locale}, at reading size`, () => {
      // Narrower than any phone, a region with more names than this may lose one to the list.
      for (const dataset of width < 320 ? regions.slice(0, 1) : regions) {
        const organization = Object.keys(dataset.organizations).at(-1);
        const { labels, edges } = layoutOf({ width, locale, organization, dataset });
        const named = new Set([...labels, ...edges].map(({ key }) => key));
        const lost = subjectsOf(modelOf({ geometry: geometryAt(width, dataset) }, dataset))
          .filter((subject) => subject.kind === 'actor' || subject.placeKind !== 'region')
          .map(keyOf)
          .filter((key) => !named.has(key));
        assert.deepEqual(lost, []);
        for (const { key, style } of labels) assert.ok(style.size >= 11, key);
      }
    });
  }
}

const readable = widths.filter((width) => width >= 320);

for (const locale of locales) {
  for (const width of readable) {
    test(`at ${width} px no country’s name in ${locale} stands on another country of the story`, () => {
      for (const { dataset, organization } of maps) {
        const { labels, crop } = layoutOf({ width, locale, organization, dataset });
        const { countries } = geometryAt(width, dataset);
        const model = modelOf({ geometry: geometryAt(width, dataset), organization }, dataset);
        const codes = new Map(model.actors.map((actor) => [keyOf(actor), actor.code!]));
        for (const { key, kind, box } of labels) {
          if (kind !== 'country') continue;
          const [x, y, w, h] = box.map((each) => each / crop.scale) as [
            number,
            number,
            number,
            number,
          ];
          const shareOf = (code: string): number =>
            shareIn(
              countries.find((shape) => shape.code === code)!,
              [x + crop.box[0], y + crop.box[1], w, h],
            );
          const own = codes.get(key)!;
          for (const code of codes.values()) {
            if (code === own || !countries.some((shape) => shape.code === code)) continue;
            const share = shareOf(code);
            assert.ok(share < 0.3 || share <= shareOf(own), `${key} stands on ${code}`);
          }
        }
      }
    });

    test(`at ${width} px no two countries’ names in ${locale} read as one line`, () => {
      for (const { dataset, organization } of maps) {
        const { labels } = layoutOf({ width, locale, organization, dataset });
        const names = labels.filter(({ kind }) => kind === 'country');
        for (const { key, box, setting } of names) {
          const [x, y, w, h] = box;
          const around: Box = [
            x - setting.size * 0.9,
            y + h * 0.4,
            w + setting.size * 1.8,
            h * 0.2,
          ];
          for (const { key: other, box: taken } of names) {
            assert.ok(key === other || !overlap(around, taken), `${key} leads up to ${other}`);
          }
        }
      }
    });
  }
}

test('a narrow map is a tighter crop, not a shrunken one', () => {
  const [narrow, wide] = [layoutOf({ width: 320 }).crop, layoutOf({ width: 1000 }).crop];
  assert.ok(narrow.box[2] < wide.box[2] * 0.6);
  assert.ok(narrow.scale > wide.scale * 0.6);
});

test('what lies outside the frame is named at the edge, in its direction', () => {
  const edges = new Map(layoutOf({ width: 700 }).edges.map((edge) => [edge.key, edge]));
  const belarus = edges.get('actor/belarus')!;
  assert.ok(belarus.angle > -180 && belarus.angle < -90, 'to the north-west');
  assert.ok(belarus.box[0] < 120 && belarus.box[1] < 40);
  assert.ok(edges.has('place/crimea'));
  assert.ok(!edges.has('actor/russia'), 'Russia is in sight');
  assert.ok(
    new Map(layoutOf({ width: 320 }).edges.map((edge) => [edge.key, edge])).has('actor/russia'),
  );
});

test('the scale bar is as long as it says', () => {
  for (const width of widths) {
    const { scaleBar, crop } = layoutOf({ width });
    const kilometres = Number(scaleBar!.text.replace(/\D/g, ''));
    assert.ok([200, 500, 1000].includes(kilometres), scaleBar!.text);
    const [x] = crop.toPixels([0, 0]);
    assert.ok(Math.abs(crop.toPixels([kilometres / 2.5297, 0])[0] - x - scaleBar!.width) < 1);
  }
});

const named = ['afghanistan', 'badakhshan', 'samarkand', 'AF', 'AF-KDZ', 'TJ'];

for (const region of named) {
  test(`a map of ${region} crops towards it and stays in the frame`, () => {
    const { crop, labels } = layoutOf({ width: 480, region });
    const [x, y, w, h] = crop.box;
    assert.ok(w < layoutOf({ width: 480 }).crop.box[2]);
    assert.ok(x >= 0 && y >= 0 && x + w <= 2000 && y + h <= 1454.5);
    assert.ok(labels.some(({ key }) => key === 'place/kunduz'));
  });
}

for (const width of [320, 480, 700]) {
  test(`what a region leaves outside is named at the edge, at ${width} px`, () => {
    const dataset = regions[1]!;
    const { labels, edges } = layoutOf({ width, region: 'estonia', dataset });
    const named = new Set([...labels, ...edges].map(({ key }) => key));
    const model = modelOf({ geometry: geometryAt(width, dataset) }, dataset);
    assert.deepEqual(
      model.actors.map(keyOf).filter((key) => !named.has(key)),
      [],
    );
  });
}

test('a region that names nothing leaves the crop as it is, and can be told', () => {
  assert.deepEqual(layoutOf({ region: 'nowhere' }).crop.box, layoutOf().crop.box);
  const place = { geometry: geometryAt(700), model: modelOf() };
  assert.equal(boxOfRegion(place, 'nowhere'), undefined);
  for (const region of named) assert.ok(boxOfRegion(place, region), region);
});

test('the scale bar’s words grow with the text around the map', () => {
  const sizeAt = (textSize: number) => layoutOf({ textSize }).scaleBar!.textSize;
  assert.ok(sizeAt(30) > 1.9 * sizeAt(15));
});

test('capitals and letter spacing are kept from scripts that they would tear', () => {
  const label = (locale: string) =>
    layoutOf({ width: 700, locale }).labels.find(({ key }) => key === 'actor/china')!;
  assert.equal(label('en').setting.lines[0], 'CHINA');
  assert.ok(label('en').style.spacing > 0);
  assert.equal(label('fa').setting.lines[0], 'چین');
  assert.equal(label('fa').style.spacing, 0);
});

test('a name whose role the article gives twice bears a mark', () => {
  const { labels } = layoutOf({ organization: 'february-talks' });
  const marked = labels.filter(({ setting }) => setting.lines.join().endsWith('*'));
  assert.deepEqual(
    marked.map(({ key }) => key),
    ['actor/pakistan'],
  );
});

test('every state and place that is named can be reached, and nothing else', () => {
  for (const width of widths) {
    const { stops, labels, edges } = layoutOf({ width });
    const named = [...labels.filter(({ kind }) => kind !== 'context'), ...edges];
    assert.deepEqual(stops.map(({ key }) => key).sort(), named.map(({ key }) => key).sort());
  }
});
