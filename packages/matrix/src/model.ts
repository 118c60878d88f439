import {
  actorName,
  common,
  flag,
  idsOf,
  oneOf,
  formatAmount,
  formatDate,
  formatNumber,
  qualifiers,
  toFoot,
  toSources,
  type AmountMessages,
  type CoreMessages,
  type Foot,
  type Source,
} from '@factbox/core';
import {
  membershipsOf,
  versionsOf,
  type Basis,
  type Dataset,
  type Membership,
  type Role,
} from '@factbox/dataset';
import { orderActors, sorts, type Sort } from './model/order.js';
import { partOf, type Part } from './model/part.js';

/** What the tag's attributes hold. */
export const attributes = {
  ...common,
  organizations: idsOf('organizations'),
  actors: idsOf('actors'),
  sort: oneOf(...sorts),
  transpose: flag,
};

/** The head of a row or column. */
export interface Heading {
  readonly kind: 'actor' | 'organization';
  readonly id: string;
  readonly name: string;
  /** An organization's name where `name` is a shorter one. */
  readonly fullName?: string | undefined;
}

/** What a key says after a short name: all of the full one, or what it adds to the short one. */
export const restOfName = (name: string, fullName: string): string =>
  fullName.startsWith(name) ? fullName.slice(name.length) : ` ${fullName}`;

/** One role that the article gives an actor in an organization. */
export interface Entry {
  readonly role: Role;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** How much of it, as a share or number of votes, and of which time that is. */
  readonly amount?: string | undefined;
  readonly amountDate?: string | undefined;
  /** What the dataset adds to this role. */
  readonly text?: string | undefined;
  /** The note below the table that explains this role; the contradiction where it is one. */
  readonly note?: Note | undefined;
  readonly sources: readonly Source[];
}

/** What the article says of one actor in one organization; without entries, nothing. */
export interface Cell {
  readonly actor: Heading;
  readonly organization: Heading;
  readonly part: Part;
  readonly entries: readonly Entry[];
}

/** An explanation below the table, counted from 1 in reading order. */
export interface Note {
  readonly number: number;
  /** The number as the page writes it. */
  readonly label: string;
  /** What it explains. */
  readonly about: readonly Pick<Cell, 'actor' | 'organization'>[];
  readonly text?: string | undefined;
  /** What it rests on, where that is more than that the article states it. */
  readonly basis?: Exclude<Basis, 'stated'> | undefined;
  /** Only for a contradiction: all that the article says. */
  readonly conflict?: readonly Entry[];
}

/** In how many organizations an actor takes part, or how many actors in an organization. */
export interface Count {
  /** Beyond dispute. */
  readonly sure: number;
  /** With what the article both states and denies. */
  readonly atMost: number;
}

export interface Row {
  readonly heading: Heading;
  readonly cells: readonly Cell[];
}

/** All that a matrix says, in the order in which it is read. */
export interface MatrixModel {
  readonly columns: readonly Heading[];
  readonly rows: readonly Row[];
  /** The cells of all rows. */
  readonly cells: readonly Cell[];
  readonly actors: readonly Heading[];
  readonly organizations: readonly Heading[];
  readonly counts: ReadonlyMap<Heading, Count>;
  readonly notes: readonly Note[];
  /** The roles that occur, in reading order. */
  readonly roles: readonly Role[];
  readonly foot: Foot;
}

/** What a matrix is made from besides the dataset. */
export interface MatrixOptions {
  /** Ids, in order; all that anyone has a role in where absent. */
  readonly organizations?: readonly string[] | undefined;
  /** Ids, in order; all that have a role in one of the organizations where absent. */
  readonly actors?: readonly string[] | undefined;
  readonly sort?: Sort | undefined;
  /** Organizations as rows, actors as columns. */
  readonly transpose?: boolean | undefined;
  readonly locale: string;
  readonly messages?: CoreMessages & AmountMessages;
  /** The address of the page, if the article stands in it. */
  readonly page?: string;
}

/** The table of actors and organizations, each cell with its roles, sources and notes. */
export function toMatrixModel(dataset: Dataset, options: MatrixOptions): MatrixModel {
  const { sort, transpose, locale, page, messages = { qualifiers } } = options;
  const wanted = [options.actors, options.organizations].map((ids) => ids && new Set(ids));
  const memberships = dataset.memberships.filter(
    ({ actor, organization }) =>
      (wanted[0]?.has(actor) ?? true) && (wanted[1]?.has(organization) ?? true),
  );
  // Only with the memberships that are asked for, so that counts are of what is seen.
  const shown = { ...dataset, memberships };
  const known = (collection: 'actors' | 'organizations', key: 'actor' | 'organization') =>
    options[collection] ??
    Object.keys(dataset[collection]).filter((id) => membershipsOf(shown, { [key]: id }).length);

  const actors = orderActors(shown, known('actors', 'actor'), { sort, locale }).map(
    (id): Heading => ({ kind: 'actor', id, name: actorName(dataset, id, locale) }),
  );
  const organizations = known('organizations', 'organization').map((id): Heading => {
    const { name, shortName } = dataset.organizations[id]!;
    return {
      kind: 'organization',
      id,
      name: shortName ?? name,
      ...(shortName && { fullName: name }),
    };
  });

  const notes: (Note & { about: Note['about'][number][] })[] = [];
  const noteOf = new Map<string, (typeof notes)[number]>();
  const addNote = (
    about: Note['about'][number],
    content: Omit<Note, 'about' | 'number' | 'label'>,
  ): Note => {
    const { text = '', basis = '', conflict } = content;
    const key = `${basis} ${text}`;
    // What is true of many cells is explained once.
    const known = conflict ? undefined : noteOf.get(key);
    if (known) {
      known.about.push(about);
      return known;
    }
    const number = notes.length + 1;
    const note = { number, label: formatNumber(number, locale), about: [about], ...content };
    notes.push(note);
    if (!conflict) noteOf.set(key, note);
    return note;
  };
  const toDate = (date: string | undefined): string | undefined =>
    date && formatDate(date, options);

  const toEntries = (membership: Membership, actor: Heading, organization: Heading): Entry[] => {
    const { note: text, from, to, amount, conflicts = [] } = membership;
    const basis = membership.basis === 'stated' ? undefined : membership.basis;
    const isConflict = conflicts.length > 0;
    const versions = versionsOf(membership).map(({ role, note, sources }, index): Entry => ({
      role,
      text: note,
      sources: toSources(dataset, sources, page),
      ...(!index && {
        from: toDate(from),
        to: toDate(to),
        amount: amount && formatAmount(amount, { locale, messages }),
        amountDate: toDate(amount?.date),
      }),
    }));
    const note =
      isConflict || text || basis
        ? addNote(
            { actor, organization },
            isConflict ? { basis, conflict: versions } : { basis, text },
          )
        : undefined;
    const [first, ...others] = versions;
    return [{ ...first!, note }, ...others];
  };

  const toCell = (actor: Heading, organization: Heading): Cell => {
    const own = membershipsOf(shown, { actor: actor.id, organization: organization.id });
    return {
      actor,
      organization,
      part: partOf(own, dataset),
      entries: own.flatMap((membership) => toEntries(membership, actor, organization)),
    };
  };

  const [lines, columns] = transpose ? [organizations, actors] : [actors, organizations];
  const rows = lines.map((heading) => ({
    heading,
    cells: columns.map((column) => (transpose ? toCell(column, heading) : toCell(heading, column))),
  }));
  const cells = rows.flatMap((row) => row.cells);
  return {
    columns,
    rows,
    cells,
    actors,
    organizations,
    counts: toCounts(cells),
    notes,
    roles: [...new Set(cells.flatMap(({ entries }) => entries.map(({ role }) => role)))],
    foot: toFoot(
      dataset,
      [...actors, ...organizations].map(({ id }) => id),
      options,
    ),
  };
}

function toCounts(cells: readonly Cell[]): Map<Heading, Count> {
  const counts = new Map<Heading, Count>();
  for (const { actor, organization, part } of cells) {
    for (const heading of [actor, organization]) {
      const { sure, atMost } = counts.get(heading) ?? { sure: 0, atMost: 0 };
      counts.set(heading, {
        sure: sure + +(part === 'yes'),
        atMost: atMost + +(part !== 'no'),
      });
    }
  }
  return counts;
}
