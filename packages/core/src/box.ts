import {
  answeredBy,
  type Amount,
  type ArticleEvent,
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

export const amountHead = ['amount', 'unit', 'qualifier'];
export const amountCells = ({ amount }: { readonly amount?: Amount }): Row => [
  amount?.number,
  amount?.unit,
  amount?.qualifier,
];

/** The columns of what happened and was said. */
export const statementHead: Row = [
  ...['kind', 'text', 'who', 'date'],
  ...amountHead,
  ...['status', 'basis', 'note'],
];

/** Actors in the dataset's language. */
export const namesOf = (dataset: Dataset, actors: readonly string[]): string =>
  actors.map((actor) => actorName(dataset, actor, dataset.language)).join('; ');

/** Section and paragraph of the first passage. */
export function passageCells(dataset: Dataset, [first]: readonly string[]): Row {
  const { section, paragraph } = dataset.passages[first!]!;
  return [section, paragraph];
}

export function eventRow(dataset: Dataset, event: ArticleEvent): Row {
  const { name, date, status, basis, note, participants = [], sources } = event;
  const actors = participants.map(({ actor }) => actor);
  return [
    ...['event', name, namesOf(dataset, actors), date, ...amountCells({})],
    ...[status, basis, note, ...passageCells(dataset, sources)],
  ];
}

export function quoteRow(dataset: Dataset, id: string): Row {
  const { text, speaker, date, occasion, sources, ...more } = dataset.quotes[id]!;
  const answered = answeredBy(dataset, id).map((claim) => dataset.quotes[claim]!.speaker);
  const own = more.kind ?? 'quote';
  const answer = `answer to: ${namesOf(dataset, [...new Set(answered)])}`;
  const kind = !answered.length ? own : more.kind ? `${own}, ${answer}` : answer;
  return [
    ...[kind, text, namesOf(dataset, [speaker]), date, ...amountCells(more)],
    ...[more.status, more.basis, occasion, ...passageCells(dataset, sources)],
  ];
}

/** A beginning of a text that ends with a whole word. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
