/**
 * The one description of dataset format 1. The TypeScript types, the run-time check
 * (`parseDataset`) and the published JSON Schema are all read from it.
 *
 * The notation is kept as small as JSON, because every widget carries it to readers:
 * a trailing `?` on a key means optional; `{ '*': x }` is a record of `x` by id; `[x]` is a list;
 * a word names a kind of value (see `Values`); `a|b` is one of these words; `@actors` is the id of
 * an actor, `@actors|places` of either; `@actors+` is a list of at least one such id, and `@actors*`
 * one id or such a list; `a|b|@roles` is one of these words or the id of a role of the dataset's own.
 */
const role =
  'member|observer|partner|host|participant|declined|not-invited|suspended|withdrawn|non-member|@roles';
const otherRoles = [{ role, 'note?': 'words', sources: '@passages+' }] as const;
const who = '@actors|organizations';
const amount = {
  number: 'number',
  unit: 'text',
  'qualifier?': 'about|up-to|at-least|more-than|less-than',
  'date?': 'date',
} as const;

/** What every record that states a fact ends with. */
const grounds = {
  'basis?': 'stated|view|analysis|implied',
  sources: '@passages+',
} as const;
const contested = {
  ...grounds,
  'conflicts?': [{ text: 'words', sources: '@passages+' }],
} as const;

export const passage = {
  'section?': 'text',
  paragraph: 'count',
  'prefix?': 'text',
  start: 'text',
  end: 'text',
  'suffix?': 'text',
} as const;

const identity = {
  'inSentence?': 'words',
  'summary?': 'words',
  'from?': 'date',
  'to?': 'date',
  'wikidata?': 'wikidata',
  'website?': 'url',
  'portrait?': { src: 'picture', alt: 'words', credit: 'text', 'licence?': 'text' },
  ...contested,
} as const;

export const actor = {
  name: 'words',
  kind: 'state|movement|armed-group|bloc|region|group|document|person|organization|company|party|government-body|court|union|team',
  'code?': 'country',
  'role?': 'words',
  'affiliation?': who,
  ...identity,
} as const;

export const organization = {
  name: 'words',
  'shortName?': 'words',
  kind: 'words',
  ...identity,
} as const;

export const membership = {
  actor: who,
  organization: '@organizations',
  role,
  'from?': 'date',
  'to?': 'date',
  'amount?': amount,
  'note?': 'words',
  ...grounds,
  'conflicts?': otherRoles,
} as const;

export const interest = {
  actor: who,
  kind: 'security|influence|political|economic|legitimacy|@interestKinds',
  text: 'words',
  'toward?': `${who}+`,
  ...contested,
} as const;

/** What is known of anything that somebody says. */
const said = {
  speaker: who,
  text: 'words',
  'date?': 'date',
  'occasion?': 'words',
  'about?': '@actors|organizations|places+',
  'respondsTo?': '@quotes|claims|demands*',
  'scope?': 'words',
  ...contested,
} as const;

export const quote = { ...said, 'claim?': '@claims' } as const;

export const claim = {
  ...said,
  'amount?': amount,
  'status?': 'stated|disputed|denied|corrected',
} as const;

export const demand = {
  ...said,
  'of?': `${who}+`,
  'place?': '@places',
  'status?': 'open|met|partly-met|refused|dropped',
} as const;

export const event = {
  'date?': 'date',
  name: 'words',
  'note?': 'words',
  'status?': 'planned|cancelled',
  'organization?': '@organizations',
  'place?': '@places',
  'participants?': [
    {
      actor: who,
      role,
      'vote?': 'for|against|abstained|absent',
      'note?': 'words',
      'conflicts?': otherRoles,
    },
  ],
  'vote?': { for: 'tally', against: 'tally', 'abstained?': 'tally', 'absent?': 'tally' },
  ...contested,
} as const;

export const place = {
  name: 'words',
  kind: 'city|province|region|district|site|river|sea|@placeKinds',
  'code?': 'subdivision',
  'coordinates?': 'coordinates',
  'note?': 'words',
  ...contested,
} as const;

export const schema = {
  '$schema?': 'text',
  format: 'format',
  id: 'id',
  language: 'language',
  asOf: 'day',
  article: {
    title: 'words',
    author: 'text',
    published: 'day',
    'publisher?': 'text',
    'url?': 'url',
  },
  'roles?': { '*': { name: 'words', 'letter?': 'words', standing: 'full|part|outside' } },
  'interestKinds?': { '*': { name: 'words' } },
  'placeKinds?': { '*': { name: 'words' } },
  passages: { '*': passage },
  actors: { '*': actor },
  organizations: { '*': organization },
  memberships: [membership],
  interests: [interest],
  quotes: { '*': quote },
  'claims?': { '*': claim },
  'demands?': { '*': demand },
  events: { '*': event },
  places: { '*': place },
  'corrections?': [
    {
      date: 'day',
      text: 'words',
      'records?': '@actors|organizations|quotes|claims|demands|events|places+',
    },
  ],
} as const;

/** The format's own words in a notation such as `a|b|@roles`. */
const wordsOf = <const S extends string>(notation: S) =>
  notation
    .split('|')
    .filter((word) => !word.startsWith('@')) as unknown as readonly FormatWord<S>[];

type FormatWord<S extends string> = Exclude<Split<S>, `@${string}`>;

/** The format's own roles, strongest tie first; a dataset may have others besides. */
export const roles = /* @__PURE__ */ wordsOf(role);

/** The format's own kinds of interest, in the order in which they are shown. */
export const interestKinds = /* @__PURE__ */ wordsOf(interest.kind);

/** What each word of the notation stands for in TypeScript; `W` for words of the dataset. */
interface Values<W> {
  format: 1;
  id: string;
  text: string;
  /** Text in the dataset's language, or in several: `{"en": "chair", "de": "Vorsitz"}`. */
  words: W;
  /** A BCP 47 language tag. */
  language: string;
  /** `2023`, `2023-02` or `2023-02-14`. */
  day: string;
  /**
   * EDTF level 1, such as `2023-02-14`, `2023-02~` (about), `202X`, `2023-21` (spring) or
   * `2023/2024-05`, and of level 2 the thirds of a year, `2023-37` (early 2023) to `2023-39`.
   */
  date: string;
  /** An absolute `https:` or `http:` address. */
  url: string;
  /** An absolute `https:` address, or one relative to the article's. */
  picture: string;
  /** A whole number from 1. */
  count: number;
  /** A whole number from 0. */
  tally: number;
  number: number;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** ISO 3166-2. */
  subdivision: string;
  /** The id of an item of Wikidata, such as `Q159`. */
  wikidata: string;
  /** Longitude and latitude in degrees. */
  coordinates: readonly [number, number];
}

/** The records that can be referred to by id. */
export type CollectionName =
  | 'passages'
  | 'actors'
  | 'organizations'
  | 'quotes'
  | 'claims'
  | 'demands'
  | 'events'
  | 'places'
  | 'roles'
  | 'interestKinds'
  | 'placeKinds';

/** The ids that a dataset has in each collection; plain strings once it is parsed. */
export type Ids = Record<CollectionName, string>;

/** The words of a notation such as `a|b`. */
export type Split<S extends string> = S extends `${infer Head}|${infer Tail}`
  ? Head | Split<Tail>
  : S;

type Value<S extends string, I extends Ids, W> = S extends keyof Values<W>
  ? Values<W>[S]
  : S extends `@${infer Names}*`
    ? Value<`@${Names}`, I, W> | Value<`@${Names}+`, I, W>
    : S extends `@${infer Names}+`
      ? readonly I[Split<Names> & CollectionName][]
      : S extends `@${infer Names}`
        ? I[Split<Names> & CollectionName]
        : S extends `${infer Words}|@${infer Name}`
          ? Split<Words> | Own<I[Name & CollectionName]>
          : Split<S>;

/** Any text, without giving up that some are known. */
type Own<Id> = string extends Id ? string & {} : Id;

type Fields<S, I extends Ids, W> = {
  readonly [K in keyof S as K extends `${string}?` ? never : K]: Infer<S[K], I, W>;
} & {
  readonly [K in keyof S as K extends `${infer Name}?` ? Name : never]?: Infer<S[K], I, W>;
};

/** The TypeScript type that a piece of the notation describes. */
export type Infer<S, I extends Ids = Ids, W = string> = S extends string
  ? Value<S, I, W>
  : S extends readonly [infer Item]
    ? readonly Infer<Item, I, W>[]
    : S extends { '*': infer Item }
      ? Readonly<Record<string, Infer<Item, I, W>>>
      : Fields<S, I, W>;

/** A text in the dataset's language, or in several by their tags. */
export type Words = string | Readonly<Record<string, string>>;

/** Everything known from one article, as it is written: see `asDataset` for how it is read. */
export interface DatasetInput extends Infer<typeof schema, Ids, Words> {}

/** Where in the article a fact stands: section, paragraph counted from 1, first and last words. */
export interface Passage extends Infer<typeof passage> {}
/** A state, movement, group, company, document, person or the like that acts or speaks in the article. */
export interface Actor extends Infer<typeof actor> {}
/** A body or format that has members or participants. */
export interface Organization extends Infer<typeof organization> {}
/** An actor's role in an organization. */
export interface Membership extends Infer<typeof membership> {}
/** What an actor's tie to an organization is: a role of the format, or the id of one of the dataset. */
export type Role = Membership['role'];
/** What the format itself calls a role, an interest and a place; a dataset may have other words besides. */
export type FormatRole = FormatWord<typeof role>;
export type FormatInterestKind = FormatWord<typeof interest.kind>;
export type FormatPlaceKind = FormatWord<typeof place.kind>;
/** A second passage of the article that gives another role. */
export interface OtherRole extends Infer<(typeof otherRoles)[0]> {}
/** What a second passage says otherwise. */
export interface Conflict extends Infer<(typeof contested)['conflicts?'][0]> {}
/** What a record rests on; nothing said means that the article states it. */
export type Basis = NonNullable<ArticleEvent['basis']>;
/** A number with its unit. */
export interface Amount extends Infer<typeof amount> {}
/** What an actor seeks or fears. */
export interface Interest extends Infer<typeof interest> {}
/** What somebody says: verbatim words, or a claim or demand in the dataset's words. */
export interface Quote extends Infer<typeof quote> {
  /** What it is if no verbatim words. */
  readonly kind?: 'claim' | 'demand';
  readonly amount?: Amount;
  /** Of whom something is demanded. */
  readonly of?: readonly string[];
  readonly place?: string;
  /** How a claim or demand stands. */
  readonly status?: NonNullable<Infer<typeof claim>['status'] | Infer<typeof demand>['status']>;
}
/** What somebody claims, in the dataset's words. */
export interface Claim extends Infer<typeof claim> {}
/** What somebody demands, in the dataset's words. */
export interface Demand extends Infer<typeof demand> {}
/** Something that happened or is planned, with who takes part. */
export interface ArticleEvent extends Infer<typeof event> {}
/** A place that the article names. */
export interface Place extends Infer<typeof place> {}

/** Everything known from one article, in one language, as `asDataset` reads it. */
export interface Dataset extends Infer<typeof schema> {
  readonly quotes: Readonly<Record<string, Quote>>;
  /** The memberships that had ended by the day as of which it stands. */
  readonly ended?: readonly Membership[];
  /** How it was read; absent where it was not. */
  readonly readIn?: {
    /** The language that was asked for. */
    readonly language: string;
    /** The texts that are in it though it is not the dataset's. */
    readonly translations: ReadonlySet<string>;
  };
}
