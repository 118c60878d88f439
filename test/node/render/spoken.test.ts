import assert from 'node:assert/strict';
import test from 'node:test';
import { renderMapImage } from '../../../packages/cli/src/render.js';
import { toForm } from '../../../packages/cli/src/render/render-widget.js';
import { toSpoken } from '../../../packages/cli/src/render/text.js';
import { decodeGeometry } from '../../../packages/map/src/geometry.js';
import { realDataset, realGeometry as geometry } from '../../support/form-cases.js';

const told = {
  matrix: ['Russia: CSTO: member.', 'declined to take part'],
  actor: ['Russia.', 'Interests.'],
  map: ['Where it happens.', 'Samarkand, city. From the map data: in Uzbekistan.'],
  quote: ['“the creation of', '— Ministers at the Samarkand meeting.'],
} as const;

for (const [widget, words] of Object.entries(told)) {
  test(`the words of a picture of the ${widget} are sentences, with no sign that only eyes know`, async () => {
    const form = await toForm(
      {
        dataset: realDataset,
        widget: widget as keyof typeof told,
        attributes: widget === 'actor' ? { actor: 'russia' } : {},
        ...(widget === 'map' && { geometry: decodeGeometry(geometry) }),
      },
      undefined,
    );
    const text = toSpoken(form);
    for (const each of words) assert.ok(text.includes(each), `${each} is not in: ${text}`);
    assert.doesNotMatch(text, /¶|={2}|\[\d|\n| {2}|https?:/);
    assert.match(text, /\p{P}$/u);
  });
}

for (const [language, title] of Object.entries({ ru: 'Где', fa: 'محل', ar: 'مواقع' })) {
  test(`the image of a map is in the dataset’s language: ${language}`, async () => {
    const dataset = { ...realDataset, language };
    const image = await renderMapImage({ dataset, geometry });
    assert.match(image!.svg, new RegExp(`^<svg [^>]*lang="${language}"`));
    assert.match(image!.alt, new RegExp(title));
    assert.doesNotMatch(image!.svg, /Where it happens/);
  });
}
