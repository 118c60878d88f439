import {
  bases,
  core,
  period,
  roles,
  type Catalogue,
  qualifiers,
  type AmountMessages,
  type CoreMessages,
  type RoleMessages,
} from '@factbox/core';
import type { Role } from '@factbox/dataset';
import { load } from './languages.js';
import type { Sort } from './model/order.js';

/** What the summary can say; without `top` where no few actors stand out beyond dispute. */
export interface SummaryParts {
  readonly actors: number;
  readonly organizations: number;
  /** On how many points the article contradicts itself. */
  readonly conflicts: number;
  /** Who belongs to the most organizations, as a list in words; how many they are; to how many. */
  readonly top?: { readonly names: string; readonly actors: number; readonly count: number };
  /** A number as the page writes it. */
  readonly format: (value: number) => string;
}

/** The matrix's interface words. */
export interface MatrixMessages extends CoreMessages, AmountMessages {
  readonly roles: RoleMessages;
  readonly bases: typeof bases;
  /** Shorter words for cells, where a role's own are long. */
  readonly brief: Partial<RoleMessages>;
  /** A letter for each role, for tables without room for words. */
  readonly letters: RoleMessages;
  readonly title: string;
  readonly summary: (parts: SummaryParts) => string;
  /** Where the dataset has no membership to show. */
  readonly empty: string;
  readonly notStated: string;
  /** Stands where the shared members are told once organizations are chosen. */
  readonly hint: string;
  /** Who is in one organization, or in each of two; without `actors` nobody is. */
  readonly shared: (organizations: readonly string[], actors?: string) => string;
  /** A name in that list whose part the article both states and denies. */
  readonly disputed: (name: string) => string;
  /** Between the readings of one fact. */
  readonly conflict: string;
  /** In how many of all an actor takes part, or how many of all take part in an organization. */
  readonly count: (value: string, all: string) => string;
  /** What the numbers beside the heads are. */
  readonly counted: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<Sort, string>>;
  /** The name of a mark that leads to a note. */
  readonly note: (number: string) => string;
  readonly period: typeof period;
}

/** A role's word in a cell. */
export const briefly = (role: Role, { brief, roles }: MatrixMessages): string =>
  brief[role] ?? roles[role]!;

const plural = (value: number, text: string, noun: string): string =>
  `${text} ${noun}${value === 1 ? '' : 's'}`;

export const messages: MatrixMessages = {
  ...core,
  roles,
  period,
  qualifiers,
  bases,
  brief: { declined: 'declined', 'non-member': 'non-member' },
  letters: {
    member: 'M',
    observer: 'O',
    partner: 'P',
    host: 'H',
    participant: 'T',
    declined: 'D',
    'not-invited': 'N',
    suspended: 'S',
    withdrawn: 'W',
    'non-member': '–',
  },
  title: 'Who belongs where',
  summary: ({ actors, organizations, top, conflicts, format }) => {
    const isOne = top?.actors === 1;
    const ofActors = plural(actors, format(actors), 'actor');
    const all = format(organizations);
    const start = top
      ? `${top.names} ${isOne ? 'belongs to or takes' : 'each belong to or take'} part in ${top.count === organizations ? 'all' : `${format(top.count)} of`} ${all} organizations, the most of ${ofActors}`
      : `What the article states about ${ofActors} and ${plural(organizations, all, 'organization')}`;
    return `${start}${conflicts ? `; on ${plural(conflicts, conflicts === 1 ? 'one' : format(conflicts), 'point')} the article contradicts itself` : ''}.`;
  },
  empty: 'The article states no membership here.',
  notStated: 'not stated in the article',
  hint: 'Choose one or two organizations to see who is in both.',
  shared: ([first, second], actors = 'nobody') =>
    second ? `${first} and ${second} share: ${actors}.` : `In ${first}: ${actors}.`,
  disputed: (name) => `${name} (contradicted)`,
  conflict: 'the article contradicts itself',
  count: (value, all) => `takes part: ${value} of ${all}`,
  counted: 'numbers count all who take part',
  sort: 'Sort',
  sorts: {
    given: 'as given',
    name: 'A to Z',
    count: 'most memberships first',
    similarity: 'similar together',
    amount: 'largest amount first',
  },
  note: (number) => `Note ${number}`,
};

export const catalogue: Catalogue<MatrixMessages> = {
  en: messages,
  load,
};
