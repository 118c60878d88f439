import { boundsOf } from './date.js';
import { baseLanguage } from './language.js';
import { plain } from './values.js';
import type { Actor, Basis, Claim, Dataset, Demand, Membership, Quote, Words } from './schema.js';

/** In which language a dataset is read, and what came of it. */
export interface ReadIn {
  /** The dataset's. */
  readonly own: string;
  /** The one that was asked for. */
  readonly language: string;
  /** The texts that are in it though it is not the dataset's. */
  readonly translations: Set<string>;
}

/** A text in the language that is asked for, else in the dataset's, else in whichever it has. */
export function inLanguage(words: Words, { own, language, translations }: ReadIn): string {
  if (typeof words === 'string') return words;
  const tags = Object.keys(words);
  const find = (wanted: string): string | undefined =>
    tags.find((tag) => tag === wanted) ??
    tags.find((tag) => baseLanguage(tag) === baseLanguage(wanted));
  const found = find(language);
  const text = words[found ?? find(own) ?? tags[0]!]!;
  if (found && baseLanguage(language) !== baseLanguage(own)) translations.add(text);
  return text;
}

/** A claim or demand as what somebody says. */
const toQuote = (kind: 'claim' | 'demand', record: Claim | Demand): Quote => {
  const { of = [] } = record as Demand;
  const about = [...new Set([...of, ...(record.about ?? [])])];
  return { ...record, kind, ...(about[0] && { about }) };
};

/** What any two records that are of the same may both say. */
type Doubled = Pick<Actor, 'summary' | 'sources' | 'conflicts'>;

/** A record with what another one says of the same; joined once more, they say no more. */
function joined<T extends Doubled>(record: T, other: Doubled, { translations }: ReadIn): T {
  const { conflicts = [], sources, summary: own = '' } = record;
  const { conflicts: others = [], summary: more = '' } = other;
  const summary = own.includes(more) ? own : `${own} ${more}`.trim();
  if (translations.has(more)) translations.add(summary);
  return {
    ...other,
    ...record,
    ...(summary && { summary }),
    sources: [...new Set([...sources, ...other.sources])],
    conflicts: [...new Map([...conflicts, ...others].map((each) => [each.text, each])).values()],
  };
}

/** The records changed, and like all that was read without anything that a page adds to objects. */
const mapped = <T, U>(
  records: Readonly<Record<string, T>>,
  change: (record: T, id: string) => U,
): Record<string, U> =>
  plain(
    Object.fromEntries(
      Object.entries(records).map(([id, record]) => [id, plain(change(record, id))]),
    ),
  ) as Record<string, U>;

/** With organizations among the actors, and with claims and demands among the quotes. */
export function toReadable(dataset: Dataset, how: ReadIn): Dataset {
  const { actors, organizations, quotes, claims = {}, demands = {} } = dataset;
  /** The quotes that carry a claim stand in its place, as what was said in so many words. */
  const carriers = new Map<string, string[]>();
  for (const [id, { claim }] of Object.entries(quotes)) {
    if (claim) carriers.set(claim, [...(carriers.get(claim) ?? []), id]);
  }
  const answered = (ids: string | readonly string[] | undefined): string[] =>
    [ids ?? []].flat().flatMap((id) => carriers.get(id) ?? id);
  const said = plain({
    ...mapped(quotes, (quote) => {
      const claim = quote.claim && claims[quote.claim];
      return claim ? { ...joined(quote, claim, how), basis: quote.basis } : quote;
    }),
    ...mapped(claims, (claim) => toQuote('claim', claim)),
    ...mapped(demands, (demand) => toQuote('demand', demand)),
  }) as Record<string, Quote>;
  for (const claim of carriers.keys()) delete said[claim];
  const bodies = mapped(organizations, ({ shortName, kind: _, ...organization }): Actor => ({
    ...organization,
    ...(shortName && { name: shortName }),
    kind: 'organization',
  }));
  return plain({
    ...dataset,
    actors: plain({
      ...actors,
      // Who is both is written once, or as an actor besides.
      ...mapped(bodies, (body, id) => joined(actors[id] ?? body, body, how)),
    }),
    quotes: mapped(said, ({ respondsTo, ...quote }) => {
      const ids = answered(respondsTo);
      return ids[0] ? { ...quote, respondsTo: ids } : quote;
    }),
    readIn: how,
  }) as Dataset;
}

/** What is to be left out of a dataset. */
export interface Excerpt {
  /** Nothing that rests on anything else. */
  readonly basis?: readonly Basis[] | undefined;
  /** Nothing that came later, or that had ended before this day. */
  readonly asOf?: string | undefined;
}

/** A dataset as it stood on a day, or with no more than what rests on something. */
export function excerptOf(dataset: Dataset, { basis, asOf }: Excerpt): Dataset {
  if (!basis && !asOf) return dataset;
  const [first, last] = asOf ? boundsOf(asOf) : ['', ''];
  const isKnown = (date?: string): boolean => !date || !last || boundsOf(date)[0] <= last;
  const isWithin = ({ basis: own = 'stated', date, from }: Partial<Dated>): boolean =>
    (!basis || basis.includes(own)) && isKnown(date) && isKnown(from);
  const isOver = ({ to }: Partial<Dated>): boolean =>
    !!to && !!boundsOf(to)[1] && boundsOf(to)[1] < first;
  const among = <T extends Partial<Dated>>(records: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(records).filter(([, record]) => isWithin(record)));
  const quotes = among(dataset.quotes);
  const memberships = dataset.memberships
    .filter(isWithin)
    .map(({ amount, ...tie }) =>
      plain(amount && isKnown(amount.date) ? { ...tie, amount } : tie),
    ) as Membership[];
  return {
    ...dataset,
    ...(asOf && { asOf }),
    memberships: memberships.filter((each) => !isOver(each)),
    ended: memberships.filter(isOver),
    interests: dataset.interests.filter(isWithin),
    quotes: mapped(quotes, ({ respondsTo, ...quote }) => {
      const ids = [respondsTo ?? []].flat().filter((id) => Object.hasOwn(quotes, id));
      return ids[0] ? { ...quote, respondsTo: ids } : quote;
    }),
    events: among(dataset.events),
  };
}

/** What any record may say of its time and basis. */
interface Dated {
  readonly basis: Basis | undefined;
  readonly date: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}
