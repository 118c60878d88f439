import assert from 'node:assert/strict';
import test from 'node:test';
import {
  actorName,
  formatDate,
  formatDatedAmount,
  formatNumber,
  type CoreMessages,
} from '@factbox/core';
import {
  asDataset,
  type Amount,
  type Dataset,
  type DatasetInput,
  type Words,
} from '@factbox/dataset';
import analysis from '../../../data/russia-taliban-2023.js';
import council from '../../../demo/council/dataset.js';
import ferry from '../../../demo/ferry/dataset.js';
import oases from '../../../demo/oases/dataset.js';
import type { Target, Widget } from '../../../packages/cli/src/render/form.js';
import { read } from '../../../packages/cli/src/render/models.js';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { inLanguage } from '../../../packages/dataset/src/readable.js';
import { shadowTextOf, textOf } from '../../support/html-tree.js';
import { statedIn, valueAt, type Path } from '../../support/stated.js';
import { complete } from '../dataset/complete.js';

type Tag = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, unknown>>;

/** What a widget is about, and the tag that shows it. */
const widgets: readonly {
  readonly widget: Widget;
  readonly collections: readonly string[];
  readonly tagOf: (path: Path, record: Fields) => Tag | undefined;
}[] = [
  {
    widget: 'quote',
    collections: ['quotes', 'claims', 'demands'],
    tagOf: ([, id]) => ({ quote: `${id}` }),
  },
  {
    widget: 'actor',
    collections: [
      ...['actors', 'organizations', 'memberships', 'interests'],
      ...['quotes', 'claims', 'demands', 'events'],
    ],
    tagOf: ([collection, id, ...rest], record) => {
      if (collection === 'actors' || collection === 'organizations') return { actor: `${id}` };
      if (collection !== 'events') return { actor: `${record['actor'] ?? record['speaker']}` };
      // The host tells all, a participant what it did.
      const participants = (record['participants'] ?? []) as readonly { actor: string }[];
      const own = rest[0] === 'participants' ? participants[+rest[1]!] : participants[0];
      const actor = record['organization'] ?? own?.actor;
      return actor ? { actor: `${actor as string}` } : undefined;
    },
  },
  {
    widget: 'map',
    collections: ['places', 'events'],
    // Who took part, and how they voted, timeline and cards say.
    tagOf: ([collection, , key], { place }) =>
      collection === 'places' ||
      (place && !['organization', 'participants', 'vote'].includes(`${key}`))
        ? {}
        : undefined,
  },
  { widget: 'matrix', collections: ['memberships'], tagOf: () => ({}) },
  {
    widget: 'timeline',
    collections: ['memberships', 'quotes', 'claims', 'demands', 'events'],
    tagOf: ([collection], { from, to }) =>
      collection !== 'memberships' || from || to ? {} : undefined,
  },
];

interface Speech {
  readonly input: DatasetInput;
  readonly dataset: Dataset;
  readonly locale: string;
  readonly messages: CoreMessages & Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The ways in which a value, or one of a list, may be said; none of what is not said of its own. */
function sayingsOf(
  path: Path,
  notation: string,
  value: string,
  { input, dataset, ...style }: Speech,
): string[] {
  const { locale, messages } = style;
  const key = path.findLast((each) => typeof each === 'string')!;
  // States have the name that the browser has for them.
  if (path[0] === 'actors' && path[2] === 'name') return [actorName(dataset, `${path[1]}`, locale)];
  if (notation === 'words') {
    const { language: own } = input;
    const { language } = dataset.readIn!;
    return [inLanguage(value as Words, { own, language, translations: new Set() })];
  }
  if (path.includes('amount')) {
    const amount = valueAt(input, path.slice(0, -1)) as Amount;
    return [formatDatedAmount(amount, style as unknown as Parameters<typeof formatDatedAmount>[1])];
  }
  if (notation === 'date') return [formatDate(value, style)];
  if (notation === 'tally') return [formatNumber(+value, locale)];
  if (key === 'sources') return [`¶ ${formatNumber(dataset.passages[value]!.paragraph, locale)}`];
  if (key === 'organization') {
    const { name, shortName = name } = dataset.organizations[value]!;
    return [shortName];
  }
  if (key === 'place') return [dataset.places[value]!.name];
  if (['actor', 'speaker', 'of', 'toward'].includes(key)) {
    return [actorName(dataset, value, locale), dataset.actors[value]!.inSentence ?? ''].filter(
      Boolean,
    );
  }
  const words = { basis: 'bases', status: 'statuses', role: 'roles', vote: 'votes' }[key];
  // That somebody simply took part is said by where the event stands.
  if (path[0] === 'events' && value === 'participant') return [];
  const said = words && messages[words]?.[value];
  return said ? [said] : [];
}

const normalised = (text: string): string =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .toLowerCase();

/** Of a claim that a quote carries, the quote's words stand. */
const isCarried = (input: DatasetInput, [collection, id, key]: Path): boolean =>
  collection === 'claims' &&
  key !== 'conflicts' &&
  Object.values(input.quotes).some(({ claim }) => claim === id);

const { council: body } = complete.organizations;

/** One that is an organization and an actor, which say different things of it. */
const doubled: DatasetInput = {
  ...complete,
  passages: { ...complete.passages, later: { paragraph: 7, start: 'It owns', end: 'the quay' } },
  actors: {
    ...complete.actors,
    council: {
      name: 'The Council of the Town',
      kind: 'government-body',
      summary: { en: 'It owns the quay.', de: 'Ihm gehört der Kai.' },
      portrait: body!.portrait!,
      sources: ['later'],
      conflicts: [{ text: 'Or rents it.', sources: ['later'] }],
    },
  },
};

const cases: readonly (readonly [name: string, input: DatasetInput, language: string])[] = [
  ['the first article', analysis, 'en'],
  ['the first article in Russian', analysis, 'ru'],
  ['the council', council, 'en-GB'],
  ['the ferry', ferry, 'en-GB'],
  ['the oases in Arabic', oases, 'ar'],
  ['the oases in English', oases, 'en'],
  ['an organization that is an actor besides', doubled, 'en'],
  ['every field in German, whose words the interface has not', complete, 'de'],
];

for (const { widget, collections, tagOf } of widgets) {
  for (const [name, input, language] of cases) {
    test(`all that is stated is in the ${widget} that is about it: ${name}`, async () => {
      const outputs = new Map<string, string>();
      const textIn = async (attributes: Tag, target: Target): Promise<string> => {
        const key = JSON.stringify([attributes, target]);
        if (!outputs.has(key)) {
          const output = await renderWidget({
            widget,
            attributes,
            dataset: input,
            target,
            language,
          });
          const text = target === 'prerendered' ? shadowTextOf(output) : textOf(output);
          // Where a word is the link to its passage, the page prints which one that is.
          const printed = [...output.matchAll(/ data-source="([^"]*)"/g)].map(([, each]) => each);
          outputs.set(key, normalised([text, ...printed].join(' ')));
        }
        return outputs.get(key)!;
      };
      const lost: string[] = [];
      let speech: Speech | undefined;
      for (const [path, notation] of statedIn(input, collections)) {
        const record = valueAt(input, path.slice(0, 2)) as Fields;
        const attributes = tagOf(path, record);
        if (!attributes || isCarried(input, path) || path.includes('portrait')) continue;
        // An actor is named in a sentence where there is one; whose interest it is, its card says.
        if (path.includes('inSentence') || path.includes('about')) continue;
        speech ??= await speechOf(widget, input, language, attributes);
        for (const value of [valueAt(input, path)].flat() as string[]) {
          const sayings = sayingsOf(path, notation, value, speech).map(normalised);
          for (const target of sayings[0] ? (['prerendered', 'web', 'text'] as const) : []) {
            const text = await textIn(attributes, target);
            if (!sayings.some((saying) => text.includes(saying))) {
              lost.push(`${target}: ${path.join('.')}: ${sayings.join(' or ')}`);
            }
          }
        }
      }
      assert.ok(speech, 'something is stated');
      assert.deepEqual(lost, []);
    });
  }
}

test('what others want of an actor, and what is said about it, is on its card', async () => {
  for (const [name, input, language] of cases) {
    const { actors, interests, quotes } = asDataset(input, language)!;
    const told = [
      ...interests.map(({ toward, text }) => ({ about: toward, text })),
      ...Object.values(quotes),
    ];
    for (const id of Object.keys(actors)) {
      const about = told.filter((each) => each.about?.includes(id));
      for (const target of about[0] ? (['prerendered', 'web', 'text'] as const) : []) {
        const attributes = { actor: id };
        const output = await renderWidget({
          ...{ widget: 'actor', attributes, dataset: input, target, language },
        });
        const text = normalised(target === 'prerendered' ? shadowTextOf(output) : textOf(output));
        const lost = about.filter((each) => !text.includes(normalised(each.text)));
        assert.deepEqual(lost, [], `${name}, ${target}: ${id}`);
      }
    }
  }
});

async function speechOf(
  widget: Widget,
  input: DatasetInput,
  language: string,
  attributes: Tag,
): Promise<Speech> {
  const dataset = asDataset(input, language)!;
  const { facts } = await read(widget, { dataset, attributes, language });
  const { locale, messages } = facts;
  return { input, dataset, locale, messages: messages as Speech['messages'] };
}
