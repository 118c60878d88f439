import {
  answeredBy,
  type Amount,
  type ArticleEvent,
  type Conflict,
  type Dataset,
  type Interest,
  type Membership,
} from '@factbox/dataset';
import { actorName } from './format.js';

/** One fact box of a site: what its tag asks for, and the records that it shows. */
export interface Box {
  /** The record that it is about, of a widget that has a box for each. */
  readonly of?: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it is about, where that is not what the widget calls itself. */
  readonly title?: string;
  /** What tells it from others with that title. */
  readonly detail?: string;
  /** The ids of what it shows. */
  readonly quotes: readonly string[];
  readonly actors: readonly string[];
  readonly organizations: readonly string[];
  readonly events: readonly string[];
  readonly places: readonly string[];
  readonly memberships: readonly Membership[];
  readonly interests: readonly Interest[];
}

/** A box that shows nothing yet. */
export const emptyBox: Box = {
  attributes: {},
  ...{ quotes: [], actors: [], organizations: [], events: [], places: [] },
  ...{ memberships: [], interests: [] },
};

/** The cells of a line of a spreadsheet; none of what is not known. */
export type Row = readonly (string | number | undefined)[];

export const amountHead = ['amount', 'unit', 'qualifier', 'amount date'];
export const amountCells = ({ amount }: { readonly amount?: Amount | undefined }): Row => [
  amount?.number,
  amount?.unit,
  amount?.qualifier,
  amount?.date,
];

/** What a line says of something that is sought, happened or was said. */
interface Line {
  readonly kind: string;
  readonly text: string;
  readonly who?: string | undefined;
  readonly date?: string | undefined;
  /** Of what ends. */
  readonly to?: string | undefined;
  readonly amount?: Amount | undefined;
  readonly status?: string | undefined;
  readonly basis?: string | undefined;
  readonly note?: string | undefined;
  /** Whom it is sought from or demanded of. */
  readonly of?: readonly string[] | undefined;
  readonly place?: string | undefined;
  readonly organization?: string | undefined;
  readonly scope?: string | undefined;
  readonly vote?: ArticleEvent['vote'];
  readonly conflicts?: readonly Conflict[] | undefined;
  readonly sources: readonly string[];
}

/** The columns of such lines. */
export const statementHead: Row = [
  ...['kind', 'text', 'who', 'date', 'to'],
  ...amountHead,
  ...['status', 'basis', 'note', 'of', 'place', 'organization', 'scope', 'vote', 'elsewhere'],
];

export const toRow = (dataset: Dataset, line: Line): Row => {
  const { kind, text, who, date, to, status, basis, note, of = [], place, organization } = line;
  const { scope, vote = {}, conflicts = [], sources } = line;
  return [
    ...[kind, text, who, date, to, ...amountCells(line), status, basis, note],
    namesOf(dataset, of) || undefined,
    place && dataset.places[place]!.name,
    organization && dataset.organizations[organization]!.name,
    scope,
    Object.entries(vote)
      .map(([side, count]) => `${side}: ${count}`)
      .join('; ') || undefined,
    conflicts.map((other) => other.text).join('; ') || undefined,
    ...passageCells(dataset, sources),
  ];
};

/** Actors in the dataset's language. */
export const namesOf = (dataset: Dataset, actors: readonly string[]): string =>
  actors.map((actor) => actorName(dataset, actor, dataset.language)).join('; ');

/** Section and paragraph of the first passage. */
export function passageCells(dataset: Dataset, [first]: readonly string[]): Row {
  const { section, paragraph } = dataset.passages[first!]!;
  return [section, paragraph];
}

/** A line of an event; each participant has its role and vote behind it, where it has any. */
export function eventRow(dataset: Dataset, event: ArticleEvent): Row {
  const { participants = [] } = event;
  const who = participants.map(({ actor, role, vote, conflicts = [] }) => {
    const roles = [role, ...conflicts.map((other) => other.role)];
    const parts = [roles.join('/').replace(/^participant$/, ''), vote].filter(Boolean);
    return namesOf(dataset, [actor]) + (parts.length ? ` (${parts.join(', ')})` : '');
  });
  const notes = participants.flatMap(({ actor, note, conflicts = [] }) =>
    [note, ...conflicts.map((other) => other.note)].flatMap((words) =>
      words ? `${namesOf(dataset, [actor])}: ${words}` : [],
    ),
  );
  return toRow(dataset, {
    ...event,
    kind: 'event',
    text: event.name,
    who: who.join('; '),
    note: [event.note, ...notes].filter(Boolean).join('; ') || undefined,
  });
}

export function quoteRow(dataset: Dataset, id: string): Row {
  const quote = dataset.quotes[id]!;
  const answered = answeredBy(dataset, id).map((claim) => dataset.quotes[claim]!.speaker);
  const own = quote.kind ?? 'quote';
  const answer = `answer to: ${namesOf(dataset, [...new Set(answered)])}`;
  return toRow(dataset, {
    ...quote,
    kind: !answered.length ? own : quote.kind ? `${own}, ${answer}` : answer,
    who: namesOf(dataset, [quote.speaker]),
    note: quote.occasion,
  });
}

/** A beginning of a text that ends with a whole word. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
