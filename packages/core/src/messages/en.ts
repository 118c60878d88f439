import type {
  Actor,
  Amount,
  ArticleEvent,
  Basis,
  FormatInterestKind,
  FormatRole,
  Quote,
} from '@factbox/dataset';

type Status = NonNullable<Quote['status'] | ArticleEvent['status']>;
type Vote = keyof NonNullable<ArticleEvent['vote']>;

/** The interface words that every widget needs. */
export interface CoreMessages {
  /** Shown where the facts could not be loaded. */
  readonly failed: string;
  /** The button that tries again. */
  readonly retry: string;
  /** The long name of a link to a passage. */
  readonly source: (paragraph: string, section?: string) => string;
  /** The date up to which the facts hold. */
  readonly asOf: (date: string) => string;
  /** Before the title of the article that the facts were taken from. */
  readonly article: string;
  /** Before whose picture is shown, and under which licence. */
  readonly picture: string;
  /** Before the date of a correction. */
  readonly corrected: string;
  /** The button that opens what a reader may take along. */
  readonly share: string;
  readonly copyLink: string;
  readonly copyCitation: string;
  /** A link to a file; with its kind, such as CSV. */
  readonly download: (kind: string) => string;
  readonly copied: string;
  /** Where the browser forbids copying, and the words are selected instead. */
  readonly selected: string;
  readonly dates: DateMessages;
}

/** How dates are said that are not simply a day, month or year; each with the date in words. */
export interface DateMessages {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** Of a time without a known end or beginning. */
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  /** Seasons and thirds of a year, by their numbers in EDTF; of a winter, of both its years. */
  readonly parts: Readonly<Record<number, (year: string) => string>>;
}

/** A word for each of the format's, for which the compiler asks, and for those of the dataset's own. */
export type WordsFor<Own extends string, Word = string> = Readonly<
  Record<Own, Word> & Record<string, Word>
>;
export type RoleMessages = WordsFor<FormatRole>;

export const core: CoreMessages = {
  failed: 'The facts could not be loaded.',
  retry: 'Try again',
  source: (paragraph, section) =>
    `Source: paragraph ${paragraph}${section ? `, “${section}”` : ''}`,
  asOf: (date) => `As of ${date}`,
  article: 'From the article:',
  picture: 'Picture:',
  corrected: 'Corrected',
  share: 'Share and cite',
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
  download: (kind) => `Download ${kind}`,
  copied: 'Copied',
  selected: 'Selected; press Ctrl+C',
  dates: {
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    from: (date) => `from ${date} on`,
    until: (date) => `up to ${date}`,
    parts: {
      21: (year) => `spring ${year}`,
      22: (year) => `summer ${year}`,
      23: (year) => `autumn ${year}`,
      24: (year) => `winter ${year}`,
      37: (year) => `early ${year}`,
      38: (year) => `mid-${year}`,
      39: (year) => `late ${year}`,
    },
  },
};

/** From when until when something holds, where either is known. */
export const period = (from?: string, to?: string): string =>
  from && to ? `${from} to ${to}` : from ? `since ${from}` : `until ${to}`;

export const roles: RoleMessages = {
  member: 'member',
  observer: 'observer',
  partner: 'partner',
  host: 'host',
  participant: 'participant',
  declined: 'declined to take part',
  'not-invited': 'not invited',
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  'non-member': 'not a member',
};

export const actorKinds: Readonly<Record<Actor['kind'], string>> = {
  state: 'State',
  movement: 'Movement',
  'armed-group': 'Armed group',
  bloc: 'Bloc',
  region: 'Region',
  group: 'Group',
  document: 'Document',
  person: 'Person',
  organization: 'Organization',
  company: 'Company',
  party: 'Party',
  'government-body': 'Government body',
  court: 'Court',
  union: 'Union',
  team: 'Team',
};

/** What a record rests on, where that is more than that the article states it. */
export const bases: Readonly<Record<Exclude<Basis, 'stated'>, string>> = {
  view: 'the actor’s view',
  analysis: 'the author’s analysis',
  implied: 'implied',
};

/** How a claim, a demand or something planned stands. */
export const statuses: Readonly<Record<Status, string>> = {
  stated: 'not contradicted',
  disputed: 'disputed',
  denied: 'denied',
  corrected: 'corrected',
  open: 'open',
  met: 'met',
  'partly-met': 'partly met',
  refused: 'refused',
  dropped: 'dropped',
  planned: 'planned',
  cancelled: 'cancelled',
};

/** How exact an amount is; with the amount in words. */
export const qualifiers: Readonly<
  Record<NonNullable<Amount['qualifier']>, (amount: string) => string>
> = {
  about: (amount) => `about ${amount}`,
  'up-to': (amount) => `up to ${amount}`,
  'at-least': (amount) => `at least ${amount}`,
  'more-than': (amount) => `more than ${amount}`,
  'less-than': (amount) => `less than ${amount}`,
};

/** How somebody voted, and how many did. */
export const votes: Readonly<Record<Vote, string>> = {
  for: 'for',
  against: 'against',
  abstained: 'abstained',
  absent: 'absent',
};

export const interestKinds: WordsFor<FormatInterestKind> = {
  security: 'Security',
  influence: 'Influence',
  political: 'Politics',
  economic: 'Economy',
  legitimacy: 'Legitimacy',
};

/** What is said of anybody's words besides the words themselves. */
export interface StatementMessages {
  /** What something is that is told in other words, or that a quote carries. */
  readonly statementKinds: Readonly<Record<'claim' | 'demand', string>>;
  /** Above a demand, with those of whom it is made. */
  readonly demand: (names: string) => string;
  /** Above a quote that another one answers. */
  readonly claim: string;
  /** Above an answer, with those who are answered. */
  readonly answer: (names: string) => string;
  /** Before what part of it an answer is about. */
  readonly scope: string;
  /** Before what other passages say otherwise. */
  readonly conflict: string;
  readonly statuses: typeof statuses;
  readonly bases: typeof bases;
  readonly qualifiers: typeof qualifiers;
}

export const statements: StatementMessages = {
  statementKinds: { claim: 'Claim', demand: 'Demand' },
  demand: (names) => `Demanded of ${names}`,
  claim: 'Disputed claim',
  answer: (names) => `Answer to ${names}`,
  scope: 'as to',
  conflict: 'The article contradicts itself:',
  statuses,
  bases,
  qualifiers,
};
