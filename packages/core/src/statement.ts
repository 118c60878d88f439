import {
  answeredBy,
  type Amount,
  type Basis,
  type Dataset,
  type Quote,
  type Thread,
} from '@factbox/dataset';
import { actorName, toDated, type Dated, type Style } from './format.js';
import { actorInSentence, type Named } from './names.js';
import { toSources, type Source } from './passage.js';

/** Somebody's verbatim words, with all that is known of when and on what occasion they were said. */
export interface Statement {
  readonly id: string;
  readonly text: string;
  /** Whether it begins in the midst of a sentence, as far as its script tells. */
  readonly isFragment: boolean;
  readonly speaker: Named;
  readonly role: string | undefined;
  readonly date: Dated | undefined;
  readonly occasion: string | undefined;
  /** What it is if no verbatim words: told in the dataset's own. */
  readonly kind?: 'claim' | 'demand' | undefined;
  /** How a claim or demand stands. */
  readonly status?: Quote['status'] | undefined;
  /** Which part of what it answers, if not all. */
  readonly scope?: string | undefined;
  readonly amount?: Amount | undefined;
  /** Nothing where the article states it. */
  readonly basis?: Exclude<Basis, 'stated'> | undefined;
  /** Whose words these answer, each named once; nobody's where they are a claim. */
  readonly answers: readonly Named[];
  /** How far it is set in, as an answer to an answer; from some depth on no further. */
  readonly level: number;
  readonly sources: readonly Source[];
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
  const { quotes, actors } = dataset;
  const toNamed = (id: string): Named => ({
    kind: 'actor',
    id,
    name: actorName(dataset, id, locale),
  });
  return thread.map(({ id, level }) => {
    const { text, speaker, date, occasion, sources, ...more } = quotes[id]!;
    const { kind, status, scope, amount, basis } = more;
    const answered = answeredBy(dataset, id).map((claim) => quotes[claim]!.speaker);
    return {
      id,
      text,
      isFragment: /^\p{Ll}/u.test(text),
      speaker: toNamed(speaker),
      role: actors[speaker]!.role,
      date: date ? toDated(date, style) : undefined,
      occasion,
      answers: [...new Set(answered)].map((each) => actorInSentence(dataset, each, locale)),
      level: Math.min(level, DEEPEST),
      sources: toSources(dataset, sources, page),
      kind,
      status,
      scope,
      amount,
      basis: basis === 'stated' ? undefined : basis,
    };
  });
}
