import { asDataset, type Dataset } from '@factbox/dataset';
import assert from 'node:assert/strict';
import test from 'node:test';
import { fullTitleOf, toBoxes, type SiteBox } from '../../../packages/cli/src/site/boxes.js';
import { toCsv, toJson } from '../../../packages/cli/src/site/downloads.js';
import { toEmbedPage } from '../../../packages/cli/src/site/embed-page.js';
import { makeBox } from '../../../packages/cli/src/site/made-box.js';
import { toJsonLd } from '../../../packages/cli/src/site/json-ld.js';
import { complete } from '../dataset/complete.js';
import analysis from '../../../data/russia-taliban-2023.js';
import { smallDataset } from '../../support/small-dataset.js';
import { threadDataset } from '../../support/thread-dataset.js';

const titles = { matrix: 'Who belongs where', map: 'Where it happens', timeline: 'Timeline' };
const boxOf = (dataset: Dataset, name: string): SiteBox =>
  toBoxes(dataset, { titles, hasMap: true }).find((box) => box.name === name)!;

/** What a page says of one kind of thing. */
function graphOf<T>(dataset: Dataset, { box, type }: { box: string; type: string }): T[] {
  const { '@graph': graph } = toJsonLd(dataset, boxOf(dataset, box)) as {
    '@graph': readonly (T & { readonly '@type': string })[];
  };
  return graph.filter((thing) => thing['@type'] === type);
}

const conflicts: readonly (readonly [
  string,
  Dataset['memberships'][number]['conflicts'],
  object,
])[] = [
  ['nothing denies', undefined, { stated: true, role: 'observer' }],
  ['another passage denies', [{ role: 'declined', sources: ['second'] }], { stated: false }],
  [
    'another passage tells of another part in it',
    [{ role: 'participant', sources: ['second'] }],
    { stated: true, role: undefined },
  ],
];

for (const [name, versions, expected] of conflicts) {
  const fact = {
    actor: 'belarus',
    role: 'observer' as const,
    sources: ['first'],
    ...(versions && { conflicts: versions }),
  };
  test(`pages say of a membership that ${name} only what all passages say`, () => {
    const dataset: Dataset = {
      ...smallDataset,
      memberships: [{ ...fact, organization: 'league' }],
    };
    const [league] = graphOf<{ member: { roleName?: string }[] }>(dataset, {
      box: 'matrix',
      type: 'Organization',
    });
    const [member] = league!.member;
    assert.deepEqual(
      member ? { stated: true, role: member.roleName } : { stated: false },
      expected,
    );
  });

  test(`pages name an attendee whose part ${name} only if all passages do`, () => {
    const { meeting } = smallDataset.events;
    const dataset: Dataset = {
      ...smallDataset,
      events: { meeting: { ...meeting!, place: 'yerevan', participants: [fact] } },
    };
    const [event] = graphOf<{ attendee: unknown[] }>(dataset, { box: 'map', type: 'Event' });
    assert.equal(event!.attendee.length, 'role' in expected ? 1 : 0);
  });
}

test('a spreadsheet gets coordinates as numbers, and words that begin like a formula as words', () => {
  const { yerevan } = smallDataset.places;
  const dataset: Dataset = {
    ...smallDataset,
    places: { yerevan: { ...yerevan!, name: '-Yerevan', coordinates: [-77.04, -38.9] } },
  };
  assert.match(toCsv(dataset, boxOf(dataset, 'map')), /\r\ncity,'-Yerevan,,-77\.04,-38\.9,/);
});

test('a download holds the passages that its records cite, and no other', () => {
  const passage = smallDataset.passages['first']!;
  const dataset: Dataset = {
    ...smallDataset,
    // Words that stand in the records as something else than a source.
    passages: { ...smallDataset.passages, member: passage, sources: passage, armenia: passage },
    actors: { ...smallDataset.actors, sources: { ...smallDataset.actors['armenia']!, code: 'GE' } },
    memberships: [
      ...smallDataset.memberships,
      { actor: 'sources', organization: 'league', role: 'member', sources: ['sources'] },
    ],
  };
  const passagesIn = (name: string): string[] =>
    Object.keys((JSON.parse(toJson(dataset, boxOf(dataset, name))) as Dataset).passages);
  assert.deepEqual(passagesIn('matrix'), ['first', 'second', 'sources']);
  assert.deepEqual(passagesIn('quote-claim'), ['second']);
});

test('the box of a quote holds its answers and their answers', () => {
  const last = { speaker: 'ada', text: 'it is', respondsTo: 'answer', sources: ['second'] };
  const dataset: Dataset = { ...smallDataset, quotes: { ...smallDataset.quotes, last } };
  assert.deepEqual(boxOf(dataset, 'quote-claim').quotes, ['claim', 'answer', 'last']);
});

test('a box is called what its widget calls itself, and then what is in it', () => {
  const called = toBoxes(smallDataset, { titles, hasMap: true }).map(fullTitleOf);
  assert.deepEqual(called, [
    'Who belongs where: River League and Talks',
    'Timeline',
    'Where it happens: Yerevan',
    'Armenia',
    'Belarus',
    'Ada Example',
    'Bela Sample',
    'Ada Example: “the water is ours”',
    'Bela Sample: “it is not”',
  ]);
});

for (const quote of ['flag', 'jobs', 'fuel']) {
  test(`the quote ${quote} has a box of its own, with its whole thread in data and downloads`, () => {
    const box = boxOf(threadDataset, `quote-${quote}`);
    assert.deepEqual(box.attributes, { quote });
    const told = toCsv(threadDataset, box).split('\r\n').slice(1, -1);
    assert.deepEqual(
      told.map((row) => row.split(',')[0]),
      ['quote', 'answer to: Karin Ahlm', 'answer to: Jaan Rebane'],
    );
    const ids = Object.keys((JSON.parse(toJson(threadDataset, box)) as Dataset).quotes);
    assert.deepEqual(ids, ['flag', 'jobs', 'fuel']);
    const answered = graphOf<{ '@id': string; about?: unknown }>(threadDataset, {
      box: `quote-${quote}`,
      type: 'Quotation',
    }).map((each) => [each['@id'], each.about]);
    assert.deepEqual(answered, [
      ['#flag', undefined],
      ['#jobs', { '@id': '#flag' }],
      ['#fuel', { '@id': '#jobs' }],
    ]);
  });
}

test('an answer to two claims names both in the data for machines and in a spreadsheet', () => {
  const of = { box: 'quote-pay', type: 'Quotation' };
  const both = graphOf<{ about?: unknown }>(threadDataset, of).at(-1)!;
  assert.deepEqual(both.about, [{ '@id': '#pay' }, { '@id': '#fares' }]);
  assert.match(
    toCsv(threadDataset, boxOf(threadDataset, 'quote-pay')),
    /"answer to: Karin Ahlm; Liis Tamm",none of it/,
  );
});

test('a card’s data and downloads hold the whole threads that it shows', () => {
  assert.deepEqual(boxOf(threadDataset, 'actor-tamm').quotes, ['pay', 'fares', 'both', 'alone']);
});

test('the data for machines name the article and the corrections that touch the box', () => {
  const [work] = graphOf<{
    isBasedOn: { headline: string };
    correction: readonly { text: string }[];
  }>(threadDataset, { box: 'quote-both', type: 'CreativeWork' });
  assert.equal(work!.isBasedOn.headline, 'Two ferry lines become one');
  assert.deepEqual(
    work!.correction.map(({ text }) => text),
    ['Pay was given wrongly.', 'A name was spelt wrongly.'],
  );
});

test('a map shows the organization with most states for members', () => {
  const { attributes, organizations } = boxOf(analysis, 'map');
  const countOf = (id: string): number =>
    new Set(
      analysis.memberships
        .filter(({ organization, role }) => organization === id && role === 'member')
        .map(({ actor }) => actor),
    ).size;
  const most = Math.max(...Object.keys(analysis.organizations).map(countOf));
  assert.equal(countOf(attributes['organization']!), most);
  assert.deepEqual(organizations, [attributes['organization']]);
});

test('a map without members shows no organization', () => {
  const { attributes } = boxOf({ ...analysis, memberships: [] }, 'map');
  assert.deepEqual(attributes, {});
});

const whole = asDataset(complete)!;

test('the data for machines say by Wikidata and website who is meant; of a state by its code too', () => {
  const [north] = graphOf<{ sameAs: string[]; image: string }>(whole, {
    box: 'actor-north',
    type: 'Country',
  });
  assert.deepEqual(north!.sameAs, [
    'https://www.wikidata.org/entity/Q20',
    'https://north.example/',
  ]);
  assert.equal(north!.image, 'https://north.example/flag.png');
  const actors = {
    ...whole.actors,
    north: { name: 'Tajikistan', kind: 'state' as const, code: 'TJ', sources: ['intro'] },
  };
  const [state] = graphOf<{ sameAs: string }>(
    { ...whole, actors },
    { box: 'actor-north', type: 'Country' },
  );
  assert.equal(state!.sameAs, 'https://www.wikidata.org/entity/Q863');
});

test('the data for machines tell claims and demands from quotations, each with its sentence', () => {
  const box = 'quote-price';
  const [claim] = graphOf<{ isBasedOn: string; dateCreated?: string }>(whole, {
    box,
    type: 'Claim',
  });
  assert.match(claim!.isBasedOn, /^https:\/\/example\.org\/harbour#:~:text=/);
  // About January 2026 is no date for a machine.
  assert.equal(claim!.dateCreated, undefined);
  assert.equal(graphOf(whole, { box, type: 'Statement' }).length, 1);
  assert.equal(graphOf(whole, { box, type: 'Quotation' }).length, 1);
});

test('the data for machines give an event that lasted its first and last day, and say that it is off', () => {
  const [event] = graphOf<Record<string, string>>(whole, { box: 'map', type: 'Event' });
  assert.deepEqual(
    [event!['startDate'], event!['endDate'], event!['eventStatus']],
    ['2026-01-20', '2026-01-21', 'https://schema.org/EventCancelled'],
  );
});

test('a spreadsheet has amounts as numbers with unit, qualifier and date, and all that is said of a fact', () => {
  const rows = toCsv(whole, boxOf(whole, 'matrix')).split('\r\n');
  assert.match(
    rows[1]!,
    /^Ada Berg,The Town Council,chair,2019,\.\.\/2026,24\.9,%,about,2025,view,/,
  );
  const said = toCsv(whole, boxOf(whole, 'quote-price'));
  assert.match(
    said,
    /\r\nclaim,It costs 40 million euros\.,Harbour Lines,2026-01~,,40000000,EUR,up-to,2026,disputed,view,/,
  );
  assert.match(
    said,
    /\r\n"demand, answer to: Harbour Lines",.*,open,implied,A session,Harbour Lines,Old Quay,,the works,,Elsewhere it is not so\.,/,
  );
  const done = toCsv(whole, boxOf(whole, 'timeline'));
  assert.match(
    done,
    /\r\nevent,The vote,"Ada Berg \(chair\/barred, for\)",.*,cancelled,stated,"It lasted two days\.; Ada Berg: She spoke\.; Ada Berg: Said later\.",,Old Quay,The Town Council,,"for: 9; against: 4; abstained: 1; absent: 0",Elsewhere it is not so\.,/,
  );
});

test('an image in a page of one box says once that it is loaded late', async () => {
  const portrait = { src: 'https://pictures.example/ada.png', alt: 'Ada', credit: 'A. Painter' };
  const { ada } = smallDataset.actors;
  const dataset = {
    ...smallDataset,
    actors: { ...smallDataset.actors, ada: { ...ada!, portrait } },
  };
  const box = await makeBox(boxOf(dataset, 'quote-claim'), { dataset, geometry: undefined });
  const addresses = {
    ...{ base: 'https://boxes.example/', updating: 'small/', pinned: 'small/pinned/1/' },
    ...{ kit: 'kit/1/', data: { pinned: 'small/1.json', updating: 'small/data.json' } },
    geometry: undefined,
  };
  const kit = {
    ...{ folder: 'kit/1/', files: [], site: [], loader: { src: '', integrity: '' } },
    fallback: { path: 'kit/1/factbox-fallback.css', text: '' },
    integrity: () => 'sha384-x',
  };
  const placed = { box, addresses, folder: 'small/', hasImages: false };
  const images = toEmbedPage({ ...placed, dataset, kit }).match(/<img [^>]*>/g)!;
  assert.deepEqual(
    images.map((image) => image.split('loading="lazy"').length - 1),
    [1],
  );
});
