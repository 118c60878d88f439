import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { DatasetInput, Words } from '@factbox/dataset';
import council from '../../../demo/council/dataset.js';
import talks from '../../../demo/dataset.js';
import ferry from '../../../demo/ferry/dataset.js';
import oases from '../../../demo/oases/dataset.js';
import { widgets } from '../../../packages/cli/src/render/form.js';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { inLanguage } from '../../../packages/dataset/src/readable.js';
import type { GeometryJson } from '../../../packages/map/src/geometry.js';
import { readHtml, shadowTextOf, textOf } from '../../support/html-tree.js';
import { statedIn, valueAt } from '../../support/stated.js';

/** Texts that a page's boxes say in other words, since no card of their actor stands there. */
type InOtherWords = Readonly<Record<string, string>>;

const pages: readonly (readonly [
  folder: string,
  input: DatasetInput,
  shapes: string | undefined,
  other: InOtherWords,
])[] = [
  [
    'demo/',
    talks,
    'russia-taliban-2023',
    {
      'actors.tajikistan.summary': 'borders',
      'actors.turkmenistan.summary': 'borders',
      'actors.uzbekistan.summary': 'borders',
      'actors.nato.summary': 'blame others for the state of Afghanistan',
      'actors.west.summary': 'answering Western pressure',
      'actors.international-community.summary': 'Demands, among other things',
      'actors.al-qaida-groups.name': 'affiliated al-Qaida groups',
      'actors.al-qaida-groups.summary': 'It and affiliated al-Qaida groups go on attacking',
      'actors.former-republic.summary': 'the former Republic’s frozen assets',
      'actors.ministers.summary': 'Want the Taliban to meet the international community’s demands',
      'actors.advisers.summary': 'Putin meets national security advisers',
    },
  ],
  [
    'demo/council/',
    council,
    undefined,
    {
      'actors.independents.summary': 'Independents',
      'actors.wendside.summary': 'A residents’ association, founded in 1987',
      'actors.office.summary': 'A report to the council',
      'actors.court.summary': 'Ambry',
      'places.quay.note': 'About four hectares on the River Wend, between Northbank',
      'places.ambry.note': 'The county court suspends the first plan',
    },
  ],
  [
    'demo/ferry/',
    ferry,
    'ferry',
    {
      'actors.estonia.summary': 'Has not decided whether to sell.',
      'actors.ankar.summary': 'The pension fund of the dockers.',
      'actors.baltos.summary': 'A Finnish rival of both, listed on the stock exchange.',
      'actors.daugava.summary': 'Daugava Line, which was Latvian',
      'actors.office.summary': 'An Estonian authority, which has to approve it.',
      'actors.peep-kask.role': 'Founded the line',
    },
  ],
  ['demo/oases/', oases, 'oases', {}],
];

const readText = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const normalised = (text: string): string =>
  text
    .replace(/[\u2066-\u2069\u200b]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase();

/** All that the boxes of a page say. */
async function saidOn(folder: string, dataset: DatasetInput, shapes?: string): Promise<string> {
  const said: string[] = [];
  for (const { tagName, attrs } of readHtml(readText(`${folder}index.html`)).elements) {
    const widget = widgets.find((each) => tagName === `factbox-${each}`);
    if (!widget) continue;
    const { geometry, lang, ...attributes } = Object.fromEntries(
      attrs
        .filter(({ name }) => !['class', 'src', 'dir'].includes(name))
        .map(({ name, value }): [string, string | true] => [name, value || true]),
    );
    const language = typeof lang === 'string' ? lang : dataset.language;
    const output = await renderWidget({
      ...{ widget, attributes, dataset, language, target: 'prerendered' },
      ...(geometry && {
        geometry: JSON.parse(readText(`data/geometry/${shapes!}-small.json`)) as GeometryJson,
      }),
    });
    said.push(shadowTextOf(output), textOf(output));
  }
  return normalised(said.join(' '));
}

for (const [folder, input, shapes, other] of pages) {
  test(`each name, summary, note and kind of the article is told in a box of ${folder}`, async () => {
    const said = await saidOn(folder, input, shapes);
    const { language: own } = input;
    const how = { own, language: own, translations: new Set<string>() };
    const collections = [
      ...['actors', 'organizations', 'memberships', 'interests', 'quotes', 'demands'],
      ...['events', 'places'],
    ];
    const lost = statedIn(input, collections).flatMap(([path, notation]) => {
      const key = path.join('.');
      // The form of a name in a sentence is no fact of its own.
      if (notation !== 'words' || /portrait|inSentence/.test(key)) return [];
      const text = inLanguage(valueAt(input, path) as Words, how);
      return said.includes(normalised(other[key] ?? text)) ? [] : [`${key}: ${text}`];
    });
    assert.deepEqual(lost, []);
  });
}
