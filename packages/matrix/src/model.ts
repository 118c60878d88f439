import { actorName, formatDate, toSources, type Source } from '@factbox/core';
import { membershipsOf, roles, type Dataset, type Membership, type Role } from '@factbox/dataset';
import { orderActors, type Sort } from './model/order.js';
import { partOf, standingOf, type Part, type Standing } from './model/part.js';

/** The head of a row or column. */
export interface Heading {
  readonly kind: 'actor' | 'organization';
  readonly id: string;
  readonly name: string;
  /** An organization's name where `name` is a shorter one. */
  readonly fullName?: string | undefined;
}

/** One role that the article gives an actor in an organization. */
export interface Entry {
  readonly role: Role;
  readonly standing: Standing;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** What the dataset adds to this role. */
  readonly text?: string | undefined;
  /** The note below the table that explains this role; the contradiction where it is one. */
  readonly note?: Note | undefined;
  readonly sources: readonly Source[];
}

/** What the article says of one actor in one organization; without entries, nothing. */
export interface Cell {
  readonly actor: string;
  readonly organization: string;
  readonly part: Part;
  readonly entries: readonly Entry[];
}

/** An explanation below the table, counted from 1 in reading order. */
export interface Note {
  readonly number: number;
  readonly text?: string | undefined;
  /** Only for a contradiction: whose it is, and all that the article says. */
  readonly conflict?: {
    readonly actor: Heading;
    readonly organization: Heading;
    readonly versions: readonly Entry[];
  };
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
  readonly notes: readonly Note[];
  /** The roles that occur, strongest tie first. */
  readonly roles: readonly Role[];
  readonly asOf: string;
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
}

/** What a matrix is made from besides the dataset. */
export interface MatrixOptions {
  /** Ids, in order; all that anyone has a role in where absent. */
  readonly organizations?: readonly string[] | undefined;
  /** Ids, in order; all that have a role in one of the organizations where absent. */
  readonly actors?: readonly string[] | undefined;
  readonly sort?: Sort;
  /** Organizations as rows, actors as columns. */
  readonly transpose?: boolean;
  readonly locale: string;
  /** The address of the page, if the article stands in it. */
  readonly page?: string;
}

/** The table of actors and organizations, each cell with its roles, sources and notes. */
export function toMatrixModel(dataset: Dataset, options: MatrixOptions): MatrixModel {
  const { sort = 'given', transpose = false, locale, page } = options;
  const shown = toShown(dataset, options);
  const { memberships } = shown;
  const occurs = (key: 'actor' | 'organization') => (id: string) =>
    memberships.some((membership) => membership[key] === id);
  const actors = orderActors(
    shown,
    options.actors ?? Object.keys(dataset.actors).filter(occurs('actor')),
    { sort, locale },
  ).map((id): Heading => ({ kind: 'actor', id, name: actorName(dataset, id, locale) }));
  const organizations = (
    options.organizations ?? Object.keys(dataset.organizations).filter(occurs('organization'))
  ).map((id): Heading => {
    const { name: fullName, shortName } = dataset.organizations[id]!;
    return shortName
      ? { kind: 'organization', id, name: shortName, fullName }
      : { kind: 'organization', id, name: fullName };
  });

  const notes: Note[] = [];
  const addNote = (content: Omit<Note, 'number'>): Note => {
    // What is true of many cells is explained once.
    const known = notes.find(({ text }) => text && text === content.text);
    const note = known ?? { number: notes.length + 1, ...content };
    if (!known) notes.push(note);
    return note;
  };
  const toDate = (date: string | undefined): string | undefined => date && formatDate(date, locale);

  const toEntries = (membership: Membership, actor: Heading, organization: Heading): Entry[] => {
    const { note: text, from, to, conflicts = [] } = membership;
    const versions = [membership, ...conflicts].map(({ role, note, sources }): Entry => ({
      role,
      standing: standingOf(role),
      text: note,
      sources: toSources(dataset, sources, page),
    }));
    const isConflict = conflicts.length > 0;
    const note =
      isConflict || text
        ? addNote(isConflict ? { conflict: { actor, organization, versions } } : { text })
        : undefined;
    const [first, ...others] = versions;
    return [{ ...first!, from: toDate(from), to: toDate(to), note }, ...others];
  };

  const toCell = (actor: Heading, organization: Heading): Cell => {
    const own = membershipsOf(shown, { actor: actor.id, organization: organization.id });
    return {
      actor: actor.id,
      organization: organization.id,
      part: partOf(own),
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
    notes,
    roles: roles.filter((role) =>
      cells.some(({ entries }) => entries.some((entry) => entry.role === role)),
    ),
    asOf: formatDate(dataset.asOf, locale),
    corrections: (dataset.corrections ?? []).map(({ date, text }) => ({
      date: formatDate(date, locale),
      text,
    })),
  };
}

/** The dataset with only the memberships that are asked for, so that counts are of what is seen. */
function toShown(dataset: Dataset, { organizations, actors }: MatrixOptions): Dataset {
  return {
    ...dataset,
    memberships: dataset.memberships.filter(
      ({ actor, organization }) =>
        (organizations ?? [organization]).includes(organization) &&
        (actors ?? [actor]).includes(actor),
    ),
  };
}
