/**
 * The one description of dataset format 1. The TypeScript types, the run-time check
 * (`parseDataset`) and the published JSON Schema are all read from it.
 *
 * The notation is kept as small as JSON, because every widget carries it to readers:
 * a trailing `?` on a key means optional; `{ '*': x }` is a record of `x` by id; `[x]` is a list;
 * a word names a kind of value (see `Values`); `a|b` is one of these words; `@actors` is the id of
 * an actor, `@actors|places` of either; `@actors+` is a list of at least one such id, and `@actors*`
 * one id or such a list.
 */
const role =
  'member|observer|partner|host|participant|declined|not-invited|suspended|withdrawn|non-member';
const conflicts = [{ role, 'note?': 'text', sources: '@passages+' }] as const;

export const passage = {
  'section?': 'text',
  paragraph: 'count',
  'prefix?': 'text',
  start: 'text',
  end: 'text',
  'suffix?': 'text',
} as const;

export const actor = {
  name: 'text',
  kind: 'state|movement|armed-group|bloc|region|group|document|person',
  'code?': 'country',
  'role?': 'text',
  'affiliation?': '@actors|organizations',
  'summary?': 'text',
  sources: '@passages+',
} as const;

export const organization = {
  name: 'text',
  'shortName?': 'text',
  kind: 'text',
  'summary?': 'text',
  sources: '@passages+',
} as const;

export const membership = {
  actor: '@actors',
  organization: '@organizations',
  role,
  'from?': 'date',
  'to?': 'date',
  'note?': 'text',
  sources: '@passages+',
  'conflicts?': conflicts,
} as const;

export const interest = {
  actor: '@actors',
  kind: 'security|influence|political|economic|legitimacy',
  text: 'text',
  'toward?': '@actors+',
  sources: '@passages+',
} as const;

export const quote = {
  speaker: '@actors',
  text: 'text',
  'date?': 'date',
  'occasion?': 'text',
  'about?': '@actors|organizations|places+',
  'respondsTo?': '@quotes*',
  sources: '@passages+',
} as const;

export const event = {
  'date?': 'date',
  name: 'text',
  'note?': 'text',
  'organization?': '@organizations',
  'place?': '@places',
  participants: [{ actor: '@actors', role, 'note?': 'text', 'conflicts?': conflicts }],
  sources: '@passages+',
} as const;

export const place = {
  name: 'text',
  kind: 'city|province|region',
  'code?': 'subdivision',
  coordinates: 'coordinates',
  'note?': 'text',
  sources: '@passages+',
} as const;

export const schema = {
  '$schema?': 'text',
  format: 'format',
  id: 'id',
  language: 'language',
  asOf: 'date',
  article: {
    title: 'text',
    author: 'text',
    published: 'date',
    'publisher?': 'text',
    'url?': 'url',
  },
  passages: { '*': passage },
  actors: { '*': actor },
  organizations: { '*': organization },
  memberships: [membership],
  interests: [interest],
  quotes: { '*': quote },
  events: { '*': event },
  places: { '*': place },
  'corrections?': [
    { date: 'date', text: 'text', 'records?': '@actors|organizations|quotes|events|places+' },
  ],
} as const;

/** The roles that an actor can have in an organization or at an event, strongest tie first. */
export const roles = role.split('|') as readonly Role[];

/** The kinds of interest, in the order in which they are shown. */
export const interestKinds = interest.kind.split('|') as readonly Interest['kind'][];

/** What each word of the notation stands for in TypeScript. */
interface Values {
  format: 1;
  id: string;
  text: string;
  /** A BCP 47 language tag. */
  language: string;
  /** EDTF level 0: `2023`, `2023-02` or `2023-02-14`. */
  date: string;
  /** An absolute `https:` or `http:` address. */
  url: string;
  /** A whole number from 1. */
  count: number;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 3166-2. */
  subdivision: string;
  /** Longitude and latitude in degrees. */
  coordinates: readonly [number, number];
}

/** The records that can be referred to by id. */
export type CollectionName =
  'passages' | 'actors' | 'organizations' | 'quotes' | 'events' | 'places';

/** The ids that a dataset has in each collection; plain strings once it is parsed. */
export type Ids = Record<CollectionName, string>;

/** The words of a notation such as `a|b`. */
export type Split<S extends string> = S extends `${infer Head}|${infer Tail}`
  ? Head | Split<Tail>
  : S;

type Value<S extends string, I extends Ids> = S extends keyof Values
  ? Values[S]
  : S extends `@${infer Names}*`
    ? Value<`@${Names}`, I> | Value<`@${Names}+`, I>
    : S extends `@${infer Names}+`
      ? readonly I[Split<Names> & CollectionName][]
      : S extends `@${infer Names}`
        ? I[Split<Names> & CollectionName]
        : Split<S>;

type Fields<S, I extends Ids> = {
  readonly [K in keyof S as K extends `${string}?` ? never : K]: Infer<S[K], I>;
} & {
  readonly [K in keyof S as K extends `${infer Name}?` ? Name : never]?: Infer<S[K], I>;
};

/** The TypeScript type that a piece of the notation describes. */
export type Infer<S, I extends Ids = Ids> = S extends string
  ? Value<S, I>
  : S extends readonly [infer Item]
    ? readonly Infer<Item, I>[]
    : S extends { '*': infer Item }
      ? Readonly<Record<string, Infer<Item, I>>>
      : Fields<S, I>;

/** Where in the article a fact stands: section, paragraph counted from 1, first and last words. */
export interface Passage extends Infer<typeof passage> {}
/** A state, movement, group, document, person or the like that acts or speaks in the article. */
export interface Actor extends Infer<typeof actor> {}
/** A body or format that has members or participants. */
export interface Organization extends Infer<typeof organization> {}
/** An actor's role in an organization. */
export interface Membership extends Infer<typeof membership> {}
/** What an actor's tie to an organization is. */
export type Role = Membership['role'];
/** A second passage of the article that gives another role. */
export interface Conflict extends Infer<(typeof conflicts)[0]> {}
/** What an actor seeks or fears. */
export interface Interest extends Infer<typeof interest> {}
/** Verbatim words with their speaker. */
export interface Quote extends Infer<typeof quote> {}
/** Something that happened, with who took part. */
export interface ArticleEvent extends Infer<typeof event> {}
/** A city, province or region that the article names. */
export interface Place extends Infer<typeof place> {}
/** Everything known from one article. */
export interface Dataset extends Infer<typeof schema> {}
