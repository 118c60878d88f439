import { readAttributes } from '@factbox/core';
import type { Block } from '@factbox/core/document.js';
import type { Dataset, Quote } from '@factbox/dataset';
import test from 'node:test';
import { toBoxes, type SiteBox } from '../../../packages/cli/src/site/boxes.js';
import { toCsv, toJson } from '../../../packages/cli/src/site/downloads.js';
import { toJsonLd } from '../../../packages/cli/src/site/json-ld.js';
import { toApple } from '../../../packages/cli/src/render/apple.js';
import { toBasic } from '../../../packages/cli/src/render/basic.js';
import { toEmail } from '../../../packages/cli/src/render/email.js';
import { widgets, type Form, type Widget } from '../../../packages/cli/src/render/form.js';
import { descriptorOf } from '../../../packages/cli/src/render/models.js';
import { toMarkdown } from '../../../packages/cli/src/render/markdown.js';
import { renderWidget } from '../../../packages/cli/src/render.js';
import { toStrict } from '../../../packages/cli/src/render/strict.js';
import { toSpoken, toText } from '../../../packages/cli/src/render/text.js';
import { toWeb } from '../../../packages/cli/src/render/web.js';
import { assertGrowth } from '../../support/growth.js';
import { threadDataset } from '../../support/thread-dataset.js';

const sources = ['deal'];
const locale = 'en';
const listOf = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));
const recordOf = <T>(length: number, name: string, make: (index: number) => T) =>
  Object.fromEntries(listOf(length, (index) => [`${name}-${index}`, make(index)]));
const quote = { speaker: 'actor-0', text: 'so it is', about: ['place-0', 'actor-1'], sources };

type Answered = (index: number, size: number) => Quote['respondsTo'];
/** What takes milliseconds for each record shows its growth with fewer of them. */
const fewer = { sizes: [150, 1500], slack: 2 } as const;

/** How quotes can be tied together. */
const ties: Readonly<Record<string, Answered>> = {
  'quotes that nobody answers': () => undefined,
  'threads of four': (index) => (index % 4 ? `quote-${index - 1}` : undefined),
  'a chain of answers': (index) => (index ? `quote-${index - 1}` : undefined),
  'answers to one claim': (index) => (index ? 'quote-0' : undefined),
  'one answer to all claims': (index, size) =>
    index === size - 1 ? listOf(index, (claim) => `quote-${claim}`) : undefined,
  'a circle of answers': (index, size) => `quote-${(index + 1) % size}`,
};

/** A dataset with as many of everything. */
const datasetOf = (size: number, respondsTo: Answered): Dataset => ({
  ...threadDataset,
  actors: {
    ...threadDataset.actors,
    ...recordOf(size, 'actor', (index) => ({
      name: `Actor ${index}`,
      kind: 'person' as const,
      ...(index && { affiliation: 'actor-0' }),
      sources,
    })),
  },
  organizations: {
    ...threadDataset.organizations,
    ...recordOf(size, 'body', (index) => ({ name: `Body ${index}`, kind: 'body', sources })),
  },
  memberships: [
    ...listOf(size, (index) => ({
      actor: `actor-${index}`,
      organization: 'council',
      role: 'member' as const,
      note: `Note ${index}.`,
      sources,
    })),
    ...listOf(size, (index) => ({
      actor: 'actor-0',
      organization: `body-${index}`,
      role: 'member' as const,
      sources,
    })),
  ],
  interests: listOf(size, (index) => ({
    actor: `actor-${index}`,
    kind: 'economic' as const,
    text: `Seeks ${index}.`,
    toward: ['actor-0'],
    sources,
  })),
  quotes: recordOf(size, 'quote', (index) => {
    const answered = respondsTo(index, size);
    return { ...quote, ...(answered && { respondsTo: answered }) };
  }),
  events: recordOf(size, 'event', (index) => ({
    date: '2025',
    name: `Event ${index}`,
    place: 'place-0',
    participants: [{ actor: 'actor-0', role: 'participant' as const }],
    sources,
  })),
  places: recordOf(size, 'place', (index) => ({
    name: `Place ${index}`,
    kind: 'city' as const,
    coordinates: [10, 50] as const,
    sources,
  })),
  corrections: listOf(size, (index) => ({
    date: '2026-02-05',
    text: `Correction ${index}.`,
    records: [`actor-${index}`],
  })),
});

/** Who and what is in all records. */
const asked: Partial<Record<Widget, Record<string, string>>> = {
  matrix: { organizations: 'council' },
  actor: { actor: 'actor-0' },
  map: { organization: 'council' },
  quote: { quote: 'quote-0' },
};

/** What a widget says of a dataset. */
function say(widget: Widget, dataset: Dataset): readonly Block[] {
  const { attributes, catalogue, toModel, toDocument } = descriptorOf(widget);
  const options = readAttributes(attributes, asked[widget] ?? {}, dataset);
  const model = toModel(dataset, { ...options, locale });
  return toDocument(model, { dataset, options, locale, messages: catalogue.en }, undefined);
}
const formOf = (widget: Widget, blocks: readonly Block[]): Form => ({
  ...{ widget, blocks, locale, attributes: {}, headingLevel: 3, id: 'x' },
  base: 'https://news.example/',
});

const writers: readonly ((form: Form) => string)[] = [
  toWeb,
  toEmail,
  toStrict,
  toBasic,
  toMarkdown,
  toText,
  toSpoken,
  toApple,
];

const boxesOf = (dataset: Dataset): SiteBox[] =>
  toBoxes(dataset, { titles: { matrix: 'Matrix', map: 'Map' }, hasMap: true });

for (const [what, respondsTo] of Object.entries(ties)) {
  test(`what is said of ${what} takes time in proportion to the records`, async () => {
    const toWork = (size: number) => {
      const dataset = datasetOf(size, respondsTo);
      // A new one each time, since what is gathered from a dataset is kept.
      return () => widgets.map((widget) => say(widget, { ...dataset }));
    };
    await assertGrowth(`static forms of ${what}`, toWork, fewer);
  });

  test(`boxes, data and downloads of ${what} take time in proportion to the records`, async () => {
    const names = ['matrix', 'map', 'actor-actor-0', 'quote-quote-0'];
    const toWork = (size: number) => {
      const dataset = datasetOf(size, respondsTo);
      return () =>
        boxesOf({ ...dataset })
          .filter(({ name }) => names.includes(name))
          .map((box) => [toJsonLd, toCsv, toJson].map((write) => write({ ...dataset }, box)));
    };
    await assertGrowth(`boxes and downloads of ${what}`, toWork, fewer);
  });
}

for (const widget of widgets) {
  test(`each form of a ${widget} takes time in proportion to the records`, async () => {
    const toWork = (size: number) => {
      const form = formOf(widget, say(widget, datasetOf(size, ties['threads of four']!)));
      return () => writers.map((write) => write(form));
    };
    await assertGrowth(`all forms of a ${widget}`, toWork, fewer);
  });
}

/** What a text can be made of that makes a careless pattern look again from each place in it. */
const pieces = [' ', '\n', ';\n', '.', '-', '1', '[', '<a ', '@a', '\\', '\u2068', '\u202e'];

test('each form and download of one endless text takes time in proportion to its length', async () => {
  for (const piece of pieces) {
    await assertGrowth(
      `forms and downloads of a text of ${JSON.stringify(piece)}`,
      (size) => {
        const { flag } = threadDataset.quotes;
        const text = `a${piece.repeat(size)}b`;
        const dataset = { ...threadDataset, quotes: { 'quote-0': { ...flag!, text } } };
        const form = formOf('quote', say('quote', dataset));
        const box = boxesOf(dataset).find(({ name }) => name === 'quote-quote-0')!;
        const downloads = [toCsv, toJson, toJsonLd];
        return () => [
          ...writers.map((write) => write(form)),
          ...downloads.map((write) => write(dataset, box)),
        ];
      },
      { sizes: [2000, 20_000] },
    );
  }
});

test('the prerendered form takes time in proportion to records and texts', async () => {
  await assertGrowth(
    'the prerendered card',
    (size) => {
      const dataset = datasetOf(size, ties['threads of four']!);
      const attributes = { actor: 'actor-0' };
      return () => renderWidget({ dataset, widget: 'actor', target: 'prerendered', attributes });
    },
    { sizes: [100, 1000] },
  );
  for (const piece of pieces) {
    await assertGrowth(
      `the prerendered form of a text of ${JSON.stringify(piece)}`,
      (size) => {
        const { flag } = threadDataset.quotes;
        const text = `a${piece.repeat(size)}b`;
        const dataset = { ...threadDataset, quotes: { flag: { ...flag!, text } }, corrections: [] };
        return () => renderWidget({ dataset, widget: 'quote', target: 'prerendered' });
      },
      { sizes: [2000, 20_000] },
    );
  }
});
