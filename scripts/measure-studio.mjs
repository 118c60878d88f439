// `node --conditions=source --import tsx scripts/measure-studio.mjs`: how long the main thread of Studio is
// busy with an action, on an article of 2,000 words with 150 facts; in processor time, so that other
// programs of the machine do not count.
import { join } from 'node:path';
import { toArticle } from '@factbox/cli/authoring.js';
import { PassageFinder } from '@factbox/cli/suggest';
import { openBrowser } from '../test/support/chromium.mjs';
import { ROOT } from './packages.mjs';
import { serve } from './serve.mjs';

const WORDS =
  'river council town harbour minister border treaty water trade union member vote region market talks envoy'.split(
    ' ',
  );
let seed = 1;
const pick = (list) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return list[Math.floor((seed / 2 ** 32) * list.length)];
};
const sentence = (index) =>
  `At place${index} the ${Array.from({ length: 9 }, () => pick(WORDS)).join(' ')} near spot${index}.`;
const sentences = Array.from({ length: 160 }, (_, index) => sentence(index));
const paragraphs = Array.from({ length: 20 }, (_, index) =>
  sentences.slice(index * 8, index * 8 + 8).join(' '),
);
const text = paragraphs.join('\n\n');
const finder = new PassageFinder(toArticle(text, {}, 'article.txt'));
const passages = {};
const events = {};
sentences.slice(0, 150).forEach((words, index) => {
  const [range] = finder.find(words);
  passages[`p${index}`] = finder.passageOf(range);
  events[`e${index}`] = { name: `Event ${index}`, participants: [], sources: [`p${index}`] };
});
const dataset = {
  ...{ format: 1, id: 'measured-2024', language: 'en', asOf: '2024-01-01' },
  article: { title: 'Measured', author: 'Nobody', published: '2024-01-01' },
  ...{
    passages,
    actors: {},
    organizations: {},
    memberships: [],
    interests: [],
    quotes: {},
    events,
    places: {},
  },
};

const { url, close } = await serve({ mounts: { '/': join(ROOT, 'dist/studio') } });
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(url);
await page.locator('#paste').waitFor();
const drop = (files) =>
  page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of all) dataTransfer.items.add(new File([content], name));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, files);

const session = await page.context().newCDPSession(page);
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
const busy = async () => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};
const rows = [];
async function measure(name, act) {
  const times = [];
  for (let round = 0; round < 4; round++) {
    const before = await busy();
    await act(round);
    const own = await busy();
    // Past what follows when typing pauses: the box, the article's check, the kept draft.
    await page.waitForTimeout(900);
    times.push([own - before, (await busy()) - own]);
  }
  // The first one warms up.
  const most = (index) => Math.max(...times.slice(1).map((each) => each[index])).toFixed(0);
  rows.push([name, most(0), most(1)]);
}

await drop([
  ['measured.json', JSON.stringify(dataset)],
  ['article.txt', text],
]);
await page.locator('#article-text:focus').waitFor();
await page.waitForTimeout(1000);
await measure('next sentence', () => page.keyboard.press('ArrowDown'));
await measure('a fact is stated, and its form opens', async () => {
  await page.evaluate(() => document.querySelector('#article-text').focus());
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(300);
  await page.keyboard.press('e');
});
await measure('a letter is typed', () => page.keyboard.press('x'));
await measure('undo', () => page.keyboard.press('Control+z'));
await page.keyboard.press('Control+z');
const click = (selector) =>
  page.evaluate((each) => document.querySelector(each)?.click(), selector);
await measure('a fact is opened, and closed', async (round) => {
  await click(`[data-key="events.e${round + 20}"]`);
  await click('.facts .panel-head button');
});
for (const [name, now, then] of rows) {
  console.log(
    `${name.padEnd(40)} ${now.padStart(4)} ms at once, ${then.padStart(4)} ms in the pause after it`,
  );
}
await browser.close();
await close();
