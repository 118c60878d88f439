import { baseLanguage } from '@factbox/dataset';
import { datasetJsonSchema } from '@factbox/dataset/json-schema.js';
import { stringify } from 'yaml';
import {
  collections,
  fieldsOf,
  head,
  isFields,
  isList,
  kindOf,
  type Collection,
  type Field,
  type Fields,
} from '../exchange/shape.js';
import { readHead } from '../suggest/article-head.js';
import { countryName } from '../suggest/countries.js';
import { toId } from '../suggest/id.js';
import { PassageFinder } from '../suggest/passage.js';
import { suggestionsFor, type Placed } from '../suggest/suggestions.js';
import type { Article, Paragraph } from '../verify/article.js';

type Json = Readonly<Record<string, unknown>>;
type Known = Readonly<Record<string, unknown>>;

/** Stands behind each value that is still to be written. */
export const GAP = '# fill in:';

/** A dataset that was begun, and what is in it. */
export interface Begun {
  readonly yaml: string;
  readonly counts: Readonly<
    Record<'passages' | 'quotes' | 'actors' | 'organizations' | 'dates' | 'gaps', number>
  >;
}

/**
 * Begins a dataset with what the rules find in an article: every sentence as a passage, quotations,
 * speakers, countries and acronyms as records, dates as events to be uncommented. What no rule can
 * know is left empty, and marked.
 */
export function beginDataset(
  article: Article,
  { file, language }: { readonly file: string; readonly language: string },
): Begun {
  const own = readHead(article.head, language);
  const finder = new PassageFinder(article);
  const locale = language === 'und' ? 'en' : language;
  const found = suggestionsFor(article.paragraphs, { language: locale, published: own.published });
  const passages = passagesOf(found.sentences, finder);
  const sourcesOf = ({
    paragraph,
    sentence,
  }: Placed<{ from: number; to: number; text: string }>): string[] =>
    passages
      .filter(
        (each) =>
          each.paragraph === paragraph && each.from < sentence.to && each.to > sentence.from,
      )
      .map(({ id }) => id);
  const records = new Map<string, Map<string, Known>>();
  const add = (collection: string, name: string, known: Known): string => {
    const all = records.get(collection) ?? new Map<string, Known>();
    records.set(collection, all);
    const id = toId(name, new Set(all.keys()), collection.replace(/s$/, ''));
    all.set(id, known);
    return id;
  };
  for (const { id, known } of passages)
    (records.get('passages') ?? records.set('passages', new Map()).get('passages')!).set(id, known);

  const seen = new Set<string>();
  for (const country of found.countries) {
    if (seen.has(country.code)) continue;
    seen.add(country.code);
    const official = countryName(country.code, locale);
    // A case may have changed the name where it stands.
    const name = /^(?:de|ru)$/.test(baseLanguage(locale)) ? official : country.text;
    // Its id is in letters that everybody can type.
    const title = /\p{sc=Latin}/u.test(name) ? name : countryName(country.code, 'en');
    add('actors', title, { name, kind: 'state', code: country.code, sources: sourcesOf(country) });
  }
  for (const { name, short } of found.acronyms) {
    const at = found.names.find(({ text }) => text.includes(name.text) || text === short.text);
    add('organizations', short.text, {
      name: name.text,
      shortName: short.text,
      ...(at && { sources: sourcesOf(at) }),
    });
  }
  const speakers = new Map<string, string>();
  const quotations = found.quotations.filter(({ isShort }) => !isShort);
  for (const quotation of quotations) {
    const { name } = quotation;
    if (name !== undefined && !speakers.has(name)) {
      const sources = sourcesOf(quotation);
      speakers.set(name, add('actors', name, { name, sources }));
    }
    add('quotes', quotation.text.split(/\s+/).slice(0, 3).join(' '), {
      ...(name !== undefined && { speaker: speakers.get(name) }),
      text: quotation.text,
      sources: sourcesOf(quotation),
    });
  }

  const writer = new Writer();
  writer.comment(
    `The facts of an article, begun by factbox init from ${file}.`,
    `What is still to be written is marked "${GAP}"; factbox check names each of these places.`,
    'Take out what you do not need. Each fact names the passages that state it, by their ids.',
  );
  const once: Known = {
    format: 1,
    ...(own.title !== undefined && { id: toId(own.title, new Set(), 'facts') }),
    ...(language !== 'und' && { language }),
    ...(own.published !== undefined && { asOf: own.published }),
    article: own,
  };
  writer.fields(head, schemaOf(), once, '');
  const dated = found.dates.filter(
    ({ sentence, paragraph }, index) =>
      found.dates.findIndex(
        (each) => each.paragraph === paragraph && each.sentence.from === sentence.from,
      ) === index,
  );
  for (const collection of collections) {
    const all = records.get(collection.name);
    if (collection.name === 'passages') writer.passages(collection, passages);
    else if (all) writer.records(collection, all);
    else if (!collection.isOptional) writer.example(collection);
    if (collection.name === 'events') {
      writer.dates(
        collection,
        dated.map((each) => ({
          date: each.date,
          text: each.text,
          isGuess: each.isGuess ?? false,
          sources: sourcesOf(each),
        })),
      );
    }
  }
  return {
    yaml: writer.text(),
    counts: {
      passages: passages.length,
      quotes: quotations.length,
      actors: records.get('actors')?.size ?? 0,
      organizations: records.get('organizations')?.size ?? 0,
      dates: dated.length,
      gaps: writer.gaps,
    },
  };
}

interface FoundPassage {
  readonly id: string;
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly known: Known;
}

/** A passage for each sentence, by paragraph and place in it: `p3-2`. */
function passagesOf(
  sentences: readonly Placed<{ from: number; to: number; text: string }>[],
  finder: PassageFinder,
): FoundPassage[] {
  let nth = 0;
  return sentences.map((sentence, index) => {
    const { paragraph, from, to, text } = sentence;
    nth = sentences[index - 1]?.paragraph === paragraph ? nth + 1 : 1;
    const known = { ...finder.passageOf(sentence) } as Known;
    return { id: `p${paragraph.number}-${nth}`, paragraph, from, to, text, known };
  });
}

const schemaOf = (): Json => datasetJsonSchema();
const propertyOf = (about: Json, name: string): Json =>
  ((about['properties'] as Json | undefined)?.[name] ?? {}) as Json;
const insideOf = (about: Json): Json =>
  (about['items'] ?? (about['additionalProperties'] || about)) as Json;
const descriptionOf = (about: Json): string => String(about['description'] ?? '');

/** A text as YAML has it in a line of its own. */
const scalar = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd();

/** Writes YAML with comments, in the format's order of fields. */
class Writer {
  readonly #lines: string[] = [];
  readonly #about = schemaOf();
  gaps = 0;

  text(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  comment(...lines: readonly string[]): void {
    for (const line of lines) this.#lines.push(...wrapped(line, '# '));
  }

  /** Fields that are known, gaps for those that must be, and the others as comments. */
  fields(shape: Fields, about: Json, known: Known, indent: string, isBrief = false): void {
    for (const field of fieldsOf(shape)) {
      const { name, isOptional, shape: part } = field;
      if (name.startsWith('$')) continue;
      const own = propertyOf(about, name);
      const value = known[name];
      if (isFields(part) && value !== undefined) {
        this.#lines.push(`${indent}${name}:`);
        this.fields(part, insideOf(own), value as Known, `${indent}  `);
      } else if (value !== undefined) {
        this.#lines.push(`${indent}${name}: ${inline(value)}`);
      } else if (!isOptional && isList(part)) {
        this.#lines.push(`${indent}${name}: []`);
      } else if (!isOptional) {
        this.gaps += 1;
        this.#lines.push(`${indent}${name}: ${GAP} ${hint(field, own)}`);
      } else if (!isBrief && !isList(part)) {
        this.#lines.push(`${indent}# ${name}: ${hint(field, own)}`);
      }
    }
  }

  passages({ name }: Collection, passages: readonly FoundPassage[]): void {
    this.#title(name);
    this.#lines.push(passages.length ? `${name}:` : `${name}: {}`);
    for (const { id, text, known } of passages) {
      const fields = Object.entries(known).map(
        ([field, value]) => `${field}: ${JSON.stringify(value)}`,
      );
      this.#lines.push(`  # ${shortened(text)}`, `  ${id}: { ${fields.join(', ')} }`);
    }
  }

  records({ name, record }: Collection, records: ReadonlyMap<string, Known>): void {
    this.#title(name);
    this.#lines.push(`${name}:`);
    const about = insideOf(propertyOf(this.#about, name));
    let isBrief = false;
    for (const [id, known] of records) {
      this.#lines.push(`  ${id}:`);
      this.fields(record, about, known, '    ', isBrief);
      // What may be added is told once.
      isBrief = true;
    }
  }

  /** An empty collection, with a record of all its fields as a comment. */
  example({ name, record, hasIds }: Collection): void {
    this.#title(name);
    this.#lines.push(`${name}: ${hasIds ? '{}' : '[]'}`);
    this.#lines.push(`# Instead of ${hasIds ? '{}' : '[]'}, each such as:`);
    const about = insideOf(propertyOf(this.#about, name));
    if (hasIds) this.#lines.push(`#   some-id:`);
    fieldsOf(record).forEach((field, index) => {
      const begin = hasIds ? '#     ' : index ? '#     ' : '#   - ';
      this.#lines.push(`${begin}${field.name}: # ${hint(field, propertyOf(about, field.name))}`);
    });
  }

  dates(
    { record }: Collection,
    dates: readonly {
      readonly date: string;
      readonly text: string;
      readonly isGuess: boolean;
      readonly sources: readonly string[];
    }[],
  ): void {
    if (!dates.length) return;
    const needed = fieldsOf(record).flatMap(({ name, isOptional }) =>
      isOptional || name === 'sources' ? [] : [name],
    );
    this.#lines.push('# Dates were found; what happened then may be an event:');
    dates.forEach(({ date, text, isGuess, sources }, index) => {
      this.#lines.push(
        `#   event-${index + 1}:`,
        `#     date: ${date} # ${isGuess ? 'the year is a guess: ' : ''}“${text}”`,
        ...needed.map((name) => `#     ${name}:`),
        `#     sources: [${sources.join(', ')}]`,
      );
    });
  }

  #title(name: string): void {
    this.#lines.push('');
    this.comment(descriptionOf(propertyOf(this.#about, name)));
  }
}

function inline(value: unknown): string {
  if (!Array.isArray(value)) return scalar(value);
  return `[${value.map((each) => (typeof each === 'string' && /^[\w-]+$/.test(each) ? each : JSON.stringify(each))).join(', ')}]`;
}

/** What a field means and which words it takes, in one line. */
function hint({ shape, isOptional }: Field, about: Json): string {
  const words = typeof shape === 'string' ? kindOf(shape).words : [];
  const list = words.length ? `${words.join(', ')}. ` : '';
  return `${list}${descriptionOf(about)}${isOptional ? ' May be left out.' : ''}`.trim();
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};

/** Lines of at most 100 letters, each with a beginning. */
function wrapped(text: string, begin: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && begin.length + line.length + word.length > 99) {
      lines.push(begin + line);
      line = '';
    }
    line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, begin + line] : lines;
}
