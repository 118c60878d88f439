import {
  excerptOf,
  parseDate,
  type Basis,
  type CollectionName,
  type Dataset,
} from '@factbox/dataset';
import type { OwnWords } from './own-words.js';
import { attributeProblem, checkId } from './problem.js';

/** An attribute as it is written: in a page, on a command line or in a content system. */
export type Written = string | boolean | undefined;

/** What an attribute can say. */
export interface Attribute<Option> {
  /** The collections whose records it names. */
  readonly of?: readonly CollectionName[];
  /** The words that it is one of. */
  readonly words?: readonly string[];
  readonly isList?: boolean;
  readonly isAddress?: boolean;
  /** Other values than ids that it takes. */
  readonly also?: RegExp;
  /** What it asks for; throws a `FactboxProblem` where it names nothing of the dataset. */
  readonly read: (written: Written, name: string, dataset: Dataset) => Option;
}

/** A widget's attributes by their names. */
export type Attributes = Readonly<Record<string, Attribute<unknown>>>;

/** What attributes ask for. */
export type Options<A extends Attributes> = {
  readonly [Name in keyof A]: ReturnType<A[Name]['read']>;
};

/** The id of a record; the dataset's first where absent. */
export const idOf = (name: CollectionName): Attribute<string> => ({
  of: [name],
  read: (id, attribute, { [name]: known = {} }) =>
    checkId(attribute, (id as string) || Object.keys(known)[0] || '', known),
});

/** The id of a record of one of these, or another value that fits; absent or `none` for none. */
export const optionalIdOf = (
  of: readonly CollectionName[],
  also = /^none$/,
): Attribute<string | undefined> => ({
  of,
  also,
  read(id, attribute, dataset) {
    if (!id || id === 'none') return undefined;
    const known = Object.assign({}, ...of.map((name) => dataset[name]));
    return also.test(id as string) ? (id as string) : checkId(attribute, id as string, known);
  },
});

/** The ids of records, with spaces or commas between them; all where absent. */
export const idsOf = (name: CollectionName): Attribute<readonly string[] | undefined> => ({
  of: [name],
  isList: true,
  read(list, attribute, { [name]: known = {} }) {
    const ids = toIds(list);
    return ids[0] ? ids.map((id) => checkId(attribute, id, known)) : undefined;
  },
});

/** The ids in a list. */
export const toIds = (list: Written): string[] => [
  ...new Set(typeof list === 'string' ? list.match(/[^\s,]+/g) : []),
];

/** One of these words; the first for any other. */
export const oneOf = <Word extends string>(...words: readonly Word[]): Attribute<Word> => ({
  words,
  read: (written) => words.find((word) => word === written) ?? words[0]!,
});

/** Some of these words, with spaces or commas between them; all where absent. */
export const someOf = <Word extends string>(
  ...words: readonly Word[]
): Attribute<readonly Word[] | undefined> => ({
  words,
  isList: true,
  read(written, name) {
    const asked = toIds(written) as Word[];
    const wrong = asked.find((word) => !words.includes(word));
    if (!wrong) return asked[0] ? asked : undefined;
    const known = words.join(', ');
    throw attributeProblem(name, `"${wrong}" is none of ${known}`, wrong, known);
  },
});

/** Set or not. */
export const flag: Attribute<boolean> = { read: (written) => written === '' || !!written };

/** The address of a file. */
export const address: Attribute<string | undefined> = {
  isAddress: true,
  read: (written) => (written as string) || undefined,
};

/** The addresses of files of the web, with spaces between them. */
const addresses: Attribute<readonly string[]> = {
  isList: true,
  isAddress: true,
  read: (list) => toIds(list).filter((each) => /^(https?:|[^:]*$)/.test(each)),
};

/** Words of the author's own. */
const text: Attribute<string | undefined> = {
  read: (written) => (written as string | undefined)?.trim() || undefined,
};

/** What facts rest on, in the format's words. */
const bases = ['stated', 'view', 'analysis', 'implied'] as const satisfies readonly Basis[];

/** What readers may take along. */
export const offered = { link: address, downloads: addresses };

/** The attributes that every widget has. */
export const common = {
  headline: text,
  summary: text,
  ...offered,
  basis: someOf(...bases),
  'as-of': {
    read(written, name) {
      const date = (written as string | undefined) || undefined;
      if (!date || parseDate(date)) return date;
      throw attributeProblem(name, `"${date}" is no date`, date, 'a date such as 2023-02-14');
    },
  } satisfies Attribute<string | undefined>,
};

/** The dataset as a tag's common attributes want it, and the author's words. */
export function readCommon(
  written: object,
  dataset: Dataset,
): { readonly dataset: Dataset; readonly words: OwnWords } {
  const { basis, 'as-of': asOf, headline, summary } = readAttributes(common, written, dataset);
  return { dataset: excerptOf(dataset, { basis, asOf }), words: { headline, summary } };
}

/** A tag's property by the name of its attribute. */
const propertyOf = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** What a tag's attributes ask for. */
export const readAttributes = <A extends Attributes>(
  attributes: A,
  written: object,
  dataset: Dataset,
): Options<A> => {
  const given = written as Readonly<Record<string, Written>>;
  return Object.fromEntries(
    Object.entries(attributes).map(([name, { read }]) => [
      name,
      read(given[name] ?? given[propertyOf(name)], name, dataset),
    ]),
  ) as Options<A>;
};
