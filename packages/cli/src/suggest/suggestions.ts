import { countriesIn, type FoundCountry } from './countries.js';
import { datesIn, type FoundDate } from './dates.js';
import { acronymsIn, namesIn, type Acronym } from './names.js';
import type { Paragraph } from '../verify/article.js';
import { quotationsIn, type Quotation } from './quotations.js';
import { sentencesIn } from './sentences.js';
import type { Span } from './span.js';

/** What was found, with the paragraph in which it stands and the sentence, from its first to its last. */
export type Placed<T extends Span> = T & {
  readonly paragraph: Paragraph;
  readonly sentence: { readonly from: number; readonly to: number };
};

/** All that the rules find in an article. */
export interface Suggestions {
  readonly sentences: readonly Placed<Span>[];
  /** Speakers have the longest form of their name that the article has up to there. */
  readonly quotations: readonly Placed<Quotation & { readonly name?: string }>[];
  readonly dates: readonly Placed<FoundDate>[];
  readonly countries: readonly Placed<FoundCountry>[];
  readonly names: readonly Placed<Span>[];
  readonly acronyms: readonly Acronym[];
}

/** Suggests what a dataset could say of an article; `names` are those that it has already. */
export function suggestionsFor(
  paragraphs: readonly Paragraph[],
  options: {
    readonly language: string;
    readonly published?: string | undefined;
    readonly names?: readonly string[];
  },
): Suggestions {
  const { language } = options;
  const known: string[] = [...(options.names ?? [])];
  const parts = paragraphs.map((paragraph) => {
    const { text } = paragraph;
    const sentences = sentencesIn(text, language);
    const placed = <T extends Span>(found: readonly T[]): Placed<T>[] =>
      found.map((each) => ({ ...each, paragraph, sentence: sentenceOf(sentences, each) }));
    const names = namesIn(text, { language, names: known });
    for (const { text: name } of names) if (!known.includes(name)) known.push(name);
    const quotations = quotationsIn(text, { language, names: known }).map((quotation) => {
      const name = quotation.speaker && longestForm(quotation.speaker.text, known);
      return { ...quotation, ...(name !== undefined && { name }) };
    });
    return {
      sentences: placed(sentences),
      quotations: placed(quotations),
      dates: placed(datesIn(text, options)),
      countries: placed(countriesIn(text, language)),
      names: placed(names),
      acronyms: acronymsIn(text),
    };
  });
  return {
    sentences: parts.flatMap((part) => part.sentences),
    quotations: parts.flatMap((part) => part.quotations),
    dates: parts.flatMap((part) => part.dates),
    countries: parts.flatMap((part) => part.countries),
    names: parts.flatMap((part) => part.names),
    acronyms: parts.flatMap((part) => part.acronyms),
  };
}

/** From the first sentence that a stretch touches to the last. */
function sentenceOf(sentences: readonly Span[], { from, to }: Span): Placed<Span>['sentence'] {
  const touched = sentences.filter((each) => each.from < to && each.to > from);
  return { from: touched[0]?.from ?? from, to: touched.at(-1)?.to ?? to };
}

/** `Karin Ahlm` for `Ahlm`, where only one name that was met ends so. */
function longestForm(name: string, known: readonly string[]): string {
  const longer = known.filter((each) => each.endsWith(` ${name}`));
  return longer.length === 1 ? longer[0]! : name;
}
