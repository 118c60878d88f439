import { answeredBy, type Dataset, type Thread } from '@factbox/dataset';
import {
  actorName,
  formatDatedAmount,
  toDated,
  type Dated,
  type Qualified,
  type Style,
} from './format.js';
import type { CoreMessages, StatementMessages } from './messages/en.js';
import { actorInSentence, type Named } from './names.js';
import { toOthers, toSources, type Otherwise, type Source } from './passage.js';

/** What somebody said or demands, with all that is known of when, where and on what occasion. */
export interface Statement extends Qualified {
  readonly id: string;
  readonly text: string;
  /** Whether it is told in the dataset's words; else they are verbatim. */
  readonly isTold: boolean;
  /** Whether it begins in the midst of a sentence, as far as its script tells. */
  readonly isFragment: boolean;
  /** Whether others answer it, and it is nothing but words. */
  readonly isDisputed: boolean;
  readonly speaker: Named;
  readonly role: string | undefined;
  readonly date: Dated | undefined;
  readonly occasion: string | undefined;
  /** What it is besides words. */
  readonly kind?: 'claim' | 'demand' | undefined;
  /** Of whom it is demanded. */
  readonly of: readonly Named[];
  /** Where it is demanded. */
  readonly place: Named | undefined;
  /** Which part of what it answers, if not all. */
  readonly scope?: string | undefined;
  /** Whose words these answer, each named once; nobody's where they are a claim. */
  readonly answers: readonly Named[];
  /** How far it is set in, as an answer to an answer; from some depth on no further. */
  readonly level: number;
  readonly sources: readonly Source[];
  readonly conflicts: readonly Otherwise[];
}

/** Beyond, a column would leave no room for words; who is answered is said above each answer. */
const DEEPEST = 3;

/** The quotes of a thread as they are shown. */
export function toStatements(
  dataset: Dataset,
  thread: Thread,
  style: Style & { readonly page?: string | undefined },
): Statement[] {
  const { locale, page } = style;
  const { quotes, actors, places } = dataset;
  const inSentence = (id: string): Named => actorInSentence(dataset, id, locale);
  return thread.map(({ id, level }) => {
    const { text, speaker, date, occasion, sources, conflicts, ...more } = quotes[id]!;
    const { kind, claim, status, scope, amount, basis, of = [], place } = more;
    const answered = answeredBy(dataset, id).map((one) => quotes[one]!.speaker);
    return {
      id,
      text,
      isTold: !!kind,
      isFragment: /^\p{Ll}/u.test(text),
      isDisputed: !!thread[1] && !answered[0],
      speaker: { kind: 'actor', id: speaker, name: actorName(dataset, speaker, locale) },
      role: actors[speaker]!.role,
      date: date ? toDated(date, style) : undefined,
      occasion,
      answers: [...new Set(answered)].map(inSentence),
      level: Math.min(level, DEEPEST),
      sources: toSources(dataset, sources, page),
      conflicts: toOthers(dataset, conflicts, page),
      kind: kind ?? (claim ? 'claim' : undefined),
      of: of.map(inSentence),
      place: place ? { kind: 'place', id: place, name: places[place]!.name } : undefined,
      status,
      scope,
      amount,
      basis,
    };
  });
}

/** How a page or a form writes what is more than plain text. */
export interface StatementWriter<T> {
  /** Text of the dataset. */
  readonly text: (words: string) => T;
  readonly name: (named: Named) => T;
  /** A message with names in it. */
  readonly message: (message: (names: string) => string, named: readonly Named[]) => T;
}

type Labelled = Pick<Statement, 'answers' | 'of'> & Partial<Statement>;
type Detailed = Partial<Pick<Statement, 'place' | 'occasion' | 'scope'>> & Qualified;

/** What it is, whom it answers and how it stands, as far as any is said: what stands above it. */
export const labelsOf = <T>(
  { answers, of, kind, isDisputed, status }: Labelled,
  { answer, demand, claim, statementKinds, statuses }: StatementMessages,
  { message }: StatementWriter<T>,
): (T | string | false | undefined)[] => [
  answers[0] && message(answer, answers),
  of[0] ? message(demand, of) : kind ? statementKinds[kind] : isDisputed && claim,
  status && statuses[status],
];

/** What else is known of it, each for itself: what stands below it, behind its date. */
export const detailsOf = <T>(
  { place, occasion, scope, amount, basis }: Detailed,
  style: { readonly locale: string; readonly messages: CoreMessages & StatementMessages },
  { text, name }: StatementWriter<T>,
): (T | string | false | undefined | (T | string)[])[] => [
  place && name(place),
  occasion && text(occasion),
  scope && [`${style.messages.scope} `, text(scope)],
  amount && formatDatedAmount(amount, style),
  basis && basis !== 'stated' && style.messages.bases[basis],
];
