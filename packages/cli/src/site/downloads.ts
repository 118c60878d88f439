import { actorName } from '@factbox/core';
import { balanced } from '@factbox/core/html.js';
import {
  answeredBy,
  eventsOf,
  interestsOf,
  membershipsOf,
  versionsOf,
  type Amount,
  type ArticleEvent,
  type Dataset,
  type Membership,
} from '@factbox/dataset';
import { defused } from '../exchange/defuse.js';
import type { SiteBox } from './boxes.js';
import { correctionsOf } from './corrections.js';

type Row = readonly (string | number | undefined)[];

/** What a box shows as rows for a spreadsheet, each with the passage that it was taken from. */
export function toCsv(dataset: Dataset, box: SiteBox): string {
  const [head, ...rows] = tables[box.widget]?.(dataset, box) ?? [['title'], [box.title]];
  const lines = [[...head!, 'section', 'paragraph'], ...rows];
  // With the mark of UTF-8, without which some spreadsheets take it for another encoding.
  return `\uFEFF${lines.map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

function toCell(value: string | number | undefined): string {
  const text = typeof value === 'string' ? balanced(defused(value)) : String(value ?? '');
  // The semicolon and the tab part cells where a spreadsheet is set to another language.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What each widget's spreadsheet holds; another's, what it is called. */
const tables: Readonly<
  Partial<Record<SiteBox['widget'], (dataset: Dataset, box: SiteBox) => Row[]>>
> = {
  matrix: (dataset) => [
    ['actor', 'organization', 'role', 'from', 'to', ...amountHead, 'basis', 'note'],
    ...dataset.memberships.flatMap((membership) => {
      const { actor, organization, from, to } = membership;
      const name = dataset.organizations[organization]!.name;
      return versionsOf(membership).map(({ role, note, sources }) => [
        nameOf(dataset, actor),
        name,
        role,
        from,
        to,
        ...amountCells(membership),
        membership.basis,
        note,
        ...passageOf(dataset, sources),
      ]);
    }),
  ],
  map: (dataset, { actors, places }) => [
    ['kind', 'name', 'code', 'longitude', 'latitude', 'basis', 'note'],
    ...actors.map((id) => {
      const { kind, code, sources } = dataset.actors[id]!;
      const name = nameOf(dataset, id);
      const { basis } = dataset.actors[id]!;
      return [
        ...[kind, name, code, undefined, undefined, basis, undefined],
        ...passageOf(dataset, sources),
      ];
    }),
    ...places.map((id) => {
      const { kind, name, code, coordinates, basis, note, sources } = dataset.places[id]!;
      const at = coordinates ?? [undefined, undefined];
      return [kind, name, code, ...at, basis, note, ...passageOf(dataset, sources)];
    }),
  ],
  actor: (dataset, { attributes, quotes }) => {
    const actor = attributes['actor']!;
    return [
      statementHead,
      ...interestsOf(dataset, actor).map(({ kind, text, toward, basis, sources }) => [
        `interest: ${kind}`,
        text,
        toward?.map((id) => nameOf(dataset, id)).join('; '),
        undefined,
        ...amountCells({}),
        undefined,
        basis,
        undefined,
        ...passageOf(dataset, sources),
      ]),
      ...membershipsOf(dataset, { actor }).flatMap((membership) =>
        versionsOf(membership).map(({ role, note, sources }) => [
          `membership: ${role}`,
          dataset.organizations[membership.organization]!.name,
          undefined,
          membership.from,
          ...amountCells(membership),
          undefined,
          membership.basis,
          note,
          ...passageOf(dataset, sources),
        ]),
      ),
      ...quotes.map((id) => quoteRow(dataset, id)),
      ...eventsOf(dataset, actor).map((event) => eventRow(dataset, event)),
    ];
  },
  quote: (dataset, { quotes }) => [statementHead, ...quotes.map((id) => quoteRow(dataset, id))],
  timeline: (dataset, { quotes, events }) => [
    statementHead,
    ...events.map((id) => eventRow(dataset, dataset.events[id]!)),
    ...dataset.memberships.flatMap((membership) =>
      (['from', 'to'] as const).flatMap((end) =>
        membership[end] ? [tieRow(dataset, membership, end)] : [],
      ),
    ),
    ...quotes.map((id) => quoteRow(dataset, id)),
  ],
};

const amountHead = ['amount', 'unit', 'qualifier'];
const amountCells = ({ amount }: { readonly amount?: Amount }): Row => [
  amount?.number,
  amount?.unit,
  amount?.qualifier,
];

const statementHead = ['kind', 'text', 'who', 'date', ...amountHead, 'status', 'basis', 'note'];

const nameOf = (dataset: Dataset, actor: string): string =>
  actorName(dataset, actor, dataset.language);

function eventRow(
  dataset: Dataset,
  { name, date, status, basis, note, ...event }: ArticleEvent,
): Row {
  const names = (event.participants ?? []).map(({ actor }) => nameOf(dataset, actor));
  return [
    ...['event', name, names.join('; '), date, ...amountCells({})],
    ...[status, basis, note, ...passageOf(dataset, event.sources)],
  ];
}

/** A membership that begins or ends. */
function tieRow(dataset: Dataset, membership: Membership, end: 'from' | 'to'): Row {
  const { actor, organization, role, basis, note, sources } = membership;
  const { name } = dataset.organizations[organization]!;
  return [
    ...[`membership ${end}: ${role}`, name, nameOf(dataset, actor), membership[end]],
    ...[...amountCells(membership), undefined, basis, note, ...passageOf(dataset, sources)],
  ];
}

function quoteRow(dataset: Dataset, id: string): Row {
  const { text, speaker, date, occasion, sources, ...more } = dataset.quotes[id]!;
  const answered = answeredBy(dataset, id).map((claim) => dataset.quotes[claim]!.speaker);
  const names = [...new Set(answered)].map((actor) => nameOf(dataset, actor));
  const own = more.kind ?? 'quote';
  const answer = `answer to: ${names.join('; ')}`;
  const kind = !names.length ? own : more.kind ? `${own}, ${answer}` : answer;
  return [
    ...[kind, text, nameOf(dataset, speaker), date, ...amountCells(more)],
    ...[more.status, more.basis, occasion, ...passageOf(dataset, sources)],
  ];
}

function passageOf(dataset: Dataset, [first]: readonly string[]): Row {
  const { section, paragraph } = dataset.passages[first!]!;
  return [section, paragraph];
}

/** The records that a box shows, and the passages that they name, in the dataset's own format. */
export function toJson(dataset: Dataset, box: SiteBox): string {
  const { id, language, asOf, article, passages, memberships, interests } = dataset;
  const [actor] = box.actors;
  const quotes = pick(dataset.quotes, box.quotes);
  const events = pick(dataset.events, box.events);
  const organizations = pick(dataset.organizations, box.organizations);
  const places = pick(dataset.places, box.places);
  const isActor = box.widget === 'actor';
  const own = {
    memberships: memberships.filter((each) => {
      if (isActor) return each.actor === actor;
      return box.widget === 'matrix' || (box.widget === 'timeline' && (each.from || each.to));
    }),
    interests: isActor ? interests.filter((each) => each.actor === actor) : [],
  };
  const speakers = Object.values(quotes).map(({ speaker }) => speaker);
  const actors = pick(dataset.actors, [...new Set([...box.actors, ...speakers])]);
  const shown = { actors, organizations, ...own, quotes, events, places };
  const cited = new Set(sourcesIn(shown));
  const ids = Object.keys(passages).filter((passage) => cited.has(passage));
  const corrections = correctionsOf(dataset, box);
  const facts = {
    ...{ dataset: id, language, asOf, article, passages: pick(passages, ids), ...shown },
    ...(corrections.length && { corrections }),
  };
  return `${JSON.stringify(facts, undefined, 2)}\n`;
}

const pick = <T>(records: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(ids.map((id) => [id, records[id]!]));

/** The ids of the passages that a record cites, and all that is in it. */
function sourcesIn(record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) =>
    // An id, too, may be this word, but what it names is no list.
    key === 'sources' && Array.isArray(value) ? (value as string[]) : sourcesIn(value),
  );
}
