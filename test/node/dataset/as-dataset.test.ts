import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asDataset, excerptOf, parseDataset, threadOf, type Dataset } from '@factbox/dataset';
import { schema } from '../../../packages/dataset/src/schema.js';
import { complete } from './complete.js';

const inEnglish = asDataset(complete)!;
const inGerman = asDataset(complete, 'de-CH')!;

describe('a dataset with every field', () => {
  it('has every field of the format', () => {
    const missing: string[] = [];
    const visit = (part: unknown, values: readonly unknown[], path: string): void => {
      if (!values.length) missing.push(path);
      if (typeof part === 'string') return;
      if (Array.isArray(part)) return visit(part[0], values.flat(), path);
      for (const [key, inner] of Object.entries(part as object)) {
        const name = key.replace('?', '');
        const all = values as readonly Record<string, unknown>[];
        const found =
          key === '*'
            ? all.flatMap((each) => Object.values(each))
            : all.flatMap(({ [name]: value }) => (value === undefined ? [] : [value]));
        visit(inner, found, key === '*' ? path : `${path}.${name}`);
      }
    };
    visit(schema, [complete], '');
    assert.deepEqual(missing, []);
  });

  it('passes the full check', () => {
    const result = parseDataset(complete);
    assert.deepEqual(result.ok || result.problems, true);
  });
});

describe('the dataset in one language', () => {
  it('has texts of the language asked for, by its base language too', () => {
    assert.equal(inGerman.actors['north']!.name, 'Nordland');
    assert.equal(inGerman.article.title, 'Die Abstimmung über den Hafen');
    assert.equal(inGerman.roles!['chair']!.name, 'Vorsitz');
  });

  it('has the dataset’s own texts where it has no others, and knows which are which', () => {
    assert.equal(inGerman.actors['lines']!.name, 'Harbour Lines');
    const { translations } = inGerman.readIn!;
    assert.ok(translations.has('Nordland'));
    assert.ok(!translations.has('Harbour Lines'));
  });

  it('has its own language where none is asked for or known', () => {
    assert.equal(inEnglish.actors['north']!.name, 'Northland');
    assert.equal(asDataset(complete, 'sw')!.actors['north']!.name, 'Northland');
    assert.equal(inEnglish.readIn!.translations.size, 0);
  });

  it('is the same when it is read once more', () => {
    const again = asDataset(inGerman, 'de-CH')!;
    const toText = ({ readIn: _, ...rest }: Dataset): string => JSON.stringify(rest);
    assert.equal(toText(again), toText(inGerman));
  });

  it('is a copy: the written dataset stays as it is', () => {
    const before = structuredClone(complete);
    asDataset(complete, 'de');
    assert.deepEqual(complete, before);
  });
});

describe('organizations', () => {
  it('are actors too, by their short names', () => {
    const { kind, name } = inEnglish.actors['council']!;
    assert.deepEqual([kind, name], ['organization', 'Council']);
  });

  const { lines, ...others } = complete.actors;
  const council = {
    ...lines!,
    name: 'The council',
    summary: { en: 'It owns the quay.', de: 'Ihm gehört der Kai.' },
    conflicts: [{ text: 'Or rents it.', sources: ['later'] }],
    sources: ['later'],
  };
  const doubled = {
    ...complete,
    passages: { ...complete.passages, later: { paragraph: 2, start: 'It owns', end: 'it' } },
    actors: { ...others, lines: lines!, council },
  };

  it('that are actors besides have what either record says, as that actor', () => {
    const own = inEnglish.actors['council']!;
    const dataset = asDataset(doubled)!;
    assert.deepEqual(
      structuredClone(dataset.actors['council']),
      structuredClone({
        ...own,
        name: 'The council',
        kind: 'company',
        summary: `It owns the quay. ${own.summary!}`,
        sources: ['later', 'intro'],
        conflicts: [{ text: 'Or rents it.', sources: ['later'] }, ...own.conflicts!],
      }),
    );
    const again = asDataset(dataset)!;
    assert.deepEqual(again.actors, dataset.actors);
  });

  it('that are actors besides are told in the language that both records are in', () => {
    const organizations = {
      ...complete.organizations,
      council: {
        ...complete.organizations['council']!,
        summary: { en: 'It governs.', de: 'Er regiert.' },
      },
    };
    const { actors, readIn } = asDataset({ ...doubled, organizations }, 'de')!;
    const { summary } = actors['council']!;
    assert.equal(summary, 'Ihm gehört der Kai. Er regiert.');
    assert.ok(readIn!.translations.has(summary));
    assert.ok(!asDataset(doubled, 'de')!.readIn!.translations.has('It governs the town.'));
  });
});

describe('claims and demands', () => {
  it('are among what is said, and say what they are', () => {
    const { price, halt, words } = inEnglish.quotes;
    assert.deepEqual([words!.kind, price!.kind, halt!.kind], [undefined, 'claim', 'demand']);
    assert.deepEqual(halt!.about, ['lines', 'north']);
  });

  it('are in one thread with what answers them', () => {
    assert.deepEqual(
      threadOf(inEnglish, 'price').map(({ id }) => id),
      ['price', 'halt', 'words'],
    );
  });

  it('that a quote carries give it their figure and status and are not said twice', () => {
    assert.equal(inEnglish.quotes['promise'], undefined);
    assert.equal(inEnglish.quotes['words']!.status, 'denied');
  });
});

describe('an excerpt', () => {
  const ids = ({ events, quotes }: Dataset): string[] => [
    ...Object.keys(events),
    ...Object.keys(quotes),
  ];

  it('as of a day has nothing that came later or had ended, and says its day', () => {
    const early = excerptOf(inEnglish, { asOf: '2018' });
    assert.equal(early.asOf, '2018');
    assert.deepEqual(
      early.memberships.map(({ actor }) => actor),
      ['council'],
    );
    assert.deepEqual(ids(early), []);
    assert.deepEqual(ids(excerptOf(inEnglish, { asOf: '2026-01-20' })), [
      'vote',
      'words',
      'price',
      'halt',
    ]);
  });

  it('answers nothing that is not in it', () => {
    const { quotes } = excerptOf(inEnglish, { basis: ['stated'] });
    assert.deepEqual(Object.keys(quotes), ['words']);
    assert.equal(quotes['words']!.respondsTo, undefined);
  });

  it('by basis leaves the author’s analysis out', () => {
    assert.equal(inEnglish.interests.length, 1);
    assert.equal(excerptOf(inEnglish, { basis: ['stated', 'view'] }).interests.length, 0);
  });

  it('of nothing is the dataset itself', () => assert.equal(excerptOf(inEnglish, {}), inEnglish));
});

it('a quote that carries a claim says all that is stated of the claim, but for its words', () => {
  const { quotes, claims } = complete;
  const [id, { claim }] = Object.entries(quotes).find(([, quote]) => quote.claim)!;
  const known = { ...claims![claim!]!, respondsTo: 'price', scope: 'the price', date: '2024' };
  const { speaker, text: words, sources } = quotes[id]!;
  const read = asDataset({
    ...complete,
    quotes: { ...quotes, [id]: { speaker, text: words, sources, claim } },
    claims: { ...claims, [claim!]: known },
  })!;
  const { respondsTo, scope, date, text } = read.quotes[id]!;
  assert.deepEqual(
    [respondsTo, scope, date, text],
    [['price'], 'the price', '2024', 'We will build'],
  );
});

it('a quote that carries a claim has the sources and contradictions of both', () => {
  const at = (passage: string, text: string) => ({
    sources: [passage],
    conflicts: [{ text, sources: [passage] }],
  });
  const { speaker } = complete.quotes['words']!;
  const passage = Object.values(complete.passages)[0]!;
  const read = asDataset({
    ...complete,
    passages: { ...complete.passages, here: passage, there: passage },
    quotes: { words: { speaker, text: 'So it is.', claim: 'price', ...at('here', 'It is not.') } },
    claims: { ...complete.claims, price: { speaker, text: 'It is.', ...at('there', 'Not yet.') } },
    demands: {},
    corrections: [],
  })!;
  const { sources, conflicts } = read.quotes['words']!;
  assert.deepEqual(sources, ['here', 'there']);
  assert.deepEqual(
    conflicts?.map(({ text }) => text),
    ['It is not.', 'Not yet.'],
  );
});

it('an answer to a claim answers all quotes that carry it', () => {
  const { speaker, sources } = complete.quotes['words']!;
  const carrier = { speaker, sources, claim: 'price' };
  const read = asDataset({
    ...complete,
    quotes: {
      one: { ...carrier, text: 'So it is.' },
      two: { ...carrier, text: 'So it will be.' },
      no: { speaker, sources, text: 'It is not.', respondsTo: 'price' },
    },
    corrections: [],
  })!;
  assert.deepEqual(read.quotes['no']!.respondsTo, ['one', 'two']);
});

it('as of a day, a tie has no amount that is of a later one', () => {
  const [tie] = complete.memberships;
  const known = { ...tie, from: '2019', to: undefined };
  const amountOn = (date: string, asOf: string) => {
    const read = asDataset({
      ...complete,
      memberships: [{ ...known, amount: { number: 3, unit: 'seats', date } }],
    })!;
    return excerptOf(read, { asOf }).memberships[0]!.amount?.number;
  };
  assert.equal(amountOn('2025', '2023'), undefined);
  assert.equal(amountOn('2023', '2023-05'), 3);
});
