// Links made from an article's own characters, in the browsers that follow them.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { askBrowser, browserNames, FURTHER_DOWN } from '../support/fragment-browsers.mjs';
import { factbox, harbour } from '../support/site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'factbox-fragments-'));
after(() => rmSync(folder, { recursive: true }));

/** What a paragraph has, and what was typed for its first and last words. */
const paragraphs = {
  hyphen: [
    'On Monday the north\u2011east wind blew – hard – on the quay.',
    'the north-east',
    'the quay.',
  ],
  spaces: [
    'Some 4\u202F000 boats\u00A0lay in the harbour « of stone ».',
    'Some 4 000',
    '" of stone ".',
  ],
  'drop-cap': [
    '<span class="dropcap" style="float:left">I</span>n June the mayor will come again.',
    'In June the mayor',
    'come again.',
  ],
  'line-break': [
    'A ferry of the old<br>line came in … and left at noon.',
    'A ferry of the old line',
    'in ... and left at noon.',
  ],
  twice: [
    'The mayor of Holm went. Then the mayor of Holm came back to stay.',
    'the mayor of Holm',
    'to stay.',
  ],
  'in-box': [
    'The fishermen said: “We will stay in the harbour,” and went out.',
    '“We will stay',
    'went out.',
  ],
  note: [
    'Its keeper<sup><a href="#n">1</a></sup> counts the boats <svg width="9" height="9"></svg> at night.',
    'Its keeper counts',
    'boats at night.',
  ],
  persian: [
    '<span dir="rtl">سخنگوی بندر گفت: «اسکله بسته نمی\u200Cشود» و رفت.</span>',
    'سخنگوي بندر',
    'نمیشود» و رفت.',
  ],
};

const ids = Object.keys(paragraphs);
const dataset = {
  ...harbour,
  article: { ...harbour.article, url: 'https://news.example/quay' },
  passages: Object.fromEntries(
    ids.map((id, at) => [
      id,
      { paragraph: at + 1, start: paragraphs[id][1], end: paragraphs[id][2] },
    ]),
  ),
  actors: { reed: { ...harbour.actors.reed, sources: ['hyphen'] } },
  ...{ organizations: {}, memberships: [], quotes: {}, events: {}, places: {} },
  interests: ids.map((id) => ({
    actor: 'reed',
    kind: 'economic',
    text: id === 'in-box' ? 'We will stay in the harbour' : `About ${id}.`,
    sources: [id],
  })),
};
delete dataset.actors.reed.affiliation;
const article = `<article><h1>Quay</h1>${Object.values(paragraphs)
  .map(([html]) => `<p>${html}</p>`)
  .join('\n')}</article>`;
writeFileSync(join(folder, 'facts.json'), JSON.stringify(dataset));
writeFileSync(join(folder, 'article.html'), article);

const render = async (...more) => {
  const argv = ['render', 'facts.json', '--widget', 'actor', '--actor', 'reed', ...more];
  const { out, code } = await factbox(folder, ...argv);
  assert.equal(code, 0);
  const found = [...out.matchAll(/href="[^"]*?#:~:text=([^"]+)"/g)].map(([, each]) => each);
  return { form: out, fragments: [...new Set(found)] };
};

for (const name of browserNames) {
  test(`${name} finds every passage by a link from the article's own characters, past the box`, async () => {
    const { form, fragments } = await render('--article', 'article.html');
    assert.equal(fragments.length, ids.length);
    const body = `${form}${FURTHER_DOWN}${article}`;
    const { screens } = await askBrowser(
      name,
      fragments.map((fragment) => ({ body, fragment })),
    );
    const lost = fragments.filter((_, at) => screens[at] !== 2).map(decodeURIComponent);
    assert.deepEqual(lost, []);
  });
}

test('links from what was typed lead nowhere, or to the box: the test can fail', async () => {
  const { form, fragments } = await render();
  const body = `${form}${FURTHER_DOWN}${article}`;
  const { screens } = await askBrowser(
    'Chromium',
    fragments.map((fragment) => ({ body, fragment })),
  );
  assert.ok(screens.filter((screen) => screen !== 2).length >= ids.length - 2, String(screens));
});
