import { test } from 'node:test';
import { messages as fa } from '../../../packages/map/src/messages/fa.js';
import { messages as ru } from '../../../packages/map/src/messages/ru.js';
import { messages as en } from '../../../packages/map/src/messages.js';
import { drawMap } from '../../../packages/map/src/static/svg.js';
import { assertGolden } from '../../support/golden.js';
import { geometryAt, modelOf } from '../../support/map.js';

const settings = [
  { width: 320, locale: 'en', organization: 'csto' },
  { width: 480, locale: 'ru', organization: 'february-talks' },
  { width: 700, locale: 'fa', organization: 'moscow-format' },
  { width: 1000, locale: 'en', organization: undefined },
];
const catalogues = { en, ru, fa };

for (const { width, locale, organization } of settings) {
  test(`the map at ${width} px in ${locale} is drawn as it was`, () => {
    const geometry = geometryAt(width);
    const model = modelOf({ geometry, locale, organization });
    const { svg } = drawMap({
      model,
      geometry,
      messages: catalogues[locale as keyof typeof catalogues],
      locale,
      width,
      title: model.organization?.name ?? 'Map',
      description: 'Drawn by a test',
      credit: geometry.source,
      isStandalone: false,
      isTitled: false,
      id: 'map',
    });
    // One element a line, so that a change can be read.
    const file = new URL(`golden/${width}-${locale}.svg`, import.meta.url);
    assertGolden(file, svg.replace(/></g, '>\n<') + '\n');
  });
}
