// Cards for shared links: whatever a dataset says, nothing of it is cut off or lies over anything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asDataset } from '@factbox/dataset';
import { fitCard, toShareCard } from '../../packages/cli/dist/site/share-card.js';
import { loadTitles } from '../../packages/cli/dist/render/models.js';
import { toBoxes } from '../../packages/cli/dist/site/boxes.js';
import { port } from '../support/site.mjs';
import { useBrowser } from './support.mjs';

const { open } = useBrowser();

const texts = ['name', 'shortName', 'text', 'title', 'author', 'summary', 'note', 'occasion'];

/** The dataset with another text in place of each of its texts. */
const retold = (value, write, key = '') => {
  if (Array.isArray(value)) return value.map((each) => retold(each, write, key));
  if (value && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, retold(each, write, name)]),
    );
  }
  return texts.includes(key) ? write(value) : value;
};

const cases = [
  { what: 'words of an article', language: 'en', write: (text) => text },
  { what: 'long texts', language: 'en', write: (text) => `${text} and so on`.repeat(60) },
  {
    what: 'one long word',
    language: 'de',
    write: () => 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(8),
  },
  { what: 'Arabic', language: 'ar', write: () => 'مجلس إدارة الواحات والمياه الجوفية '.repeat(8) },
  { what: 'Chinese', language: 'zh', write: () => '港口委员会表决通过了新的规划方案'.repeat(20) },
];

for (const { what, language, write } of cases) {
  test(`nothing is cut off a card of ${what}`, async () => {
    const dataset = asDataset({ ...retold(port, write), language });
    assert.ok(dataset);
    const viewport = { width: 600, height: 315 };
    const { page } = await open({ html: '', context: { viewport } });
    const titles = await loadTitles(language);
    const widgets = new Set();
    for (const box of toBoxes(dataset, { titles, hasMap: true })) {
      widgets.add(box.widget);
      await page.setContent(await toShareCard(box, { dataset, geometry: undefined }));
      assert.deepEqual(await page.evaluate(fitCard), [], box.name);
      const { article } = dataset;
      const text = await page.evaluate(() => document.body.textContent);
      assert.ok(text.includes(article.title.slice(0, 40)), `${box.name} names its article`);
      assert.match(text, /20\d\d/, `${box.name} is dated`);
    }
    assert.equal(widgets.size, 5);
  });
}
