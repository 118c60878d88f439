import type { PageIndex } from '@factbox/cli/authoring.js';
import { toPassage, type Choice } from '../anchoring/anchor.js';
import { sentenceAt, sentencesOf } from '../anchoring/sentences.js';
import { acronymsIn, countryName, datesIn, readCountry } from '@factbox/cli/suggest';
import { suggestionsOf } from '../suggestions/found.js';
import { recordsIn, type Mention } from '../suggestions/mentions.js';
import type { Command } from './command.js';
import { at, isFields, type Fields, type Path } from './draft.js';
import { newId } from './ids.js';
import { collectionOf, isPassages, referenceOf, wordsOf, type Collection } from './shape.js';

/** What a fact is made from: the draft, its article, and the words that were chosen. */
export interface Stated {
  readonly dataset: Fields;
  readonly page: PageIndex;
  readonly places: ReadonlyMap<string, Choice>;
  readonly choice: Choice;
  readonly language: string;
  /** What the format's words are called in the article's language. */
  readonly named: Readonly<Record<string, string>>;
}

/** A command, and the record that it makes or changes. */
export interface Made {
  readonly command: Command;
  readonly path: Path;
}

/** A new fact about the chosen words, with all that can be known of it. */
export function stateFact(stated: Stated, name: string): Made | undefined {
  const collection = collectionOf(name);
  if (!collection) return undefined;
  const known = knownFields(stated, collection);
  const passage = passageFor(stated);
  if (!passage) return undefined;
  const record = inOrder(collection, { ...known.record, sources: [passage.id] });
  const path = pathFor(stated.dataset, collection, record, chosenWords(stated));
  return {
    path,
    command: {
      kind: 'all',
      commands: [
        ...passage.commands,
        ...known.make(passage.id),
        { kind: 'set', path, value: record },
      ],
    },
  };
}

/** The chosen words as one more source of a record. */
export function addSource(stated: Stated, path: Path): Made | undefined {
  const passage = passageFor(stated);
  const sources = at(stated.dataset, [...path, 'sources']);
  const before = Array.isArray(sources) ? (sources as unknown[]) : [];
  if (!passage || before.includes(passage.id)) return undefined;
  const value = [...before, passage.id];
  return {
    path,
    command: {
      kind: 'all',
      commands: [...passage.commands, { kind: 'set', path: [...path, 'sources'], value }],
    },
  };
}

/** What an organization is, where its name says so. */
const bodies =
  /\b(?:council|union|organi[sz]ation|alliance|bank|court|party|ministry|commission|committee|league|association|company|forum|summit|agency|parliament|fund|community|conference|Rat|Bund|Verein|Partei|Gericht)\b/i;

/** A new record that is only named yet, such as an actor whom a fact is about. */
export function makeNamed(
  dataset: Fields,
  {
    collection: name,
    called,
    fields = {},
    language,
    sources,
  }: {
    readonly collection: string;
    readonly called: string;
    readonly fields?: Fields;
    readonly language: string;
    readonly sources: readonly string[];
  },
): { readonly id: string; readonly command: Command } {
  const code = name === 'actors' ? readCountry(called, [language]) : undefined;
  const id = newId(dataset, name, ...(code ? [countryName(code, 'en')] : []), called);
  const body = name === 'organizations' && bodies.exec(called)?.[0].toLowerCase();
  const record = {
    name: called,
    ...(body && { kind: body }),
    ...(code && { kind: 'state', code }),
    ...fields,
    sources,
  };
  const value = inOrder(collectionOf(name)!, record);
  return { id, command: { kind: 'set', path: [name, id], value } };
}

const inOrder = ({ fields }: Collection, record: Fields): Fields =>
  Object.fromEntries(
    fields.flatMap(({ name }) => (record[name] === undefined ? [] : [[name, record[name]]])),
  );

function pathFor(
  dataset: Fields,
  { name, hasIds }: Collection,
  record: Fields,
  words: string,
): Path {
  if (!hasIds) {
    const list = dataset[name];
    return [name, Array.isArray(list) ? list.length : 0];
  }
  const texts = [record['name'], record['text'], words].filter((text) => typeof text === 'string');
  return [name, newId(dataset, name, ...texts.map((text) => firstWords(text, 4)))];
}

const firstWords = (text: string, count: number): string =>
  text.split(/\s+/).slice(0, count).join(' ');

const chosenWords = ({ page, choice }: Stated): string =>
  page.article.paragraphs[choice.paragraph - 1]?.text.slice(choice.begin, choice.end).trim() ?? '';

/** The passage of the chosen words: one that is there already, or a new one. */
export function passageFor({
  dataset,
  page,
  places,
  choice,
}: Stated): { readonly id: string; readonly commands: readonly Command[] } | undefined {
  const passage = toPassage(page, choice);
  if (!passage) return undefined;
  const passages = dataset['passages'];
  for (const [id, own] of Object.entries(isFields(passages) ? passages : {})) {
    const same = places.has(id) && JSON.stringify(own) === JSON.stringify(passage);
    if (same) return { id, commands: [] };
  }
  const id = newId(
    dataset,
    'passages',
    firstWords(passage.start, 3),
    `passage-${passage.paragraph}`,
  );
  return { id, commands: [{ kind: 'set', path: ['passages', id], value: passage }] };
}

const strip = (text: string): string => text.replace(/^[\s"“”„«»,.;:]+|[\s"“”„«»,;:]+$/gu, '');

/** What can be known of a record from the chosen words and the sentence that they stand in. */
function knownFields(
  { dataset, page, choice, language, named }: Stated,
  { name, fields }: Collection,
): { readonly record: Fields; readonly make: (passage: string) => readonly Command[] } {
  const paragraph = page.article.paragraphs[choice.paragraph - 1]!;
  const sentence = sentenceAt(sentencesOf(paragraph.text, language), choice.begin) ?? [0, 0];
  const around = paragraph.text.slice(
    Math.min(sentence[0], choice.begin),
    Math.max(sentence[1], choice.end),
  );
  const words = strip(paragraph.text.slice(choice.begin, choice.end));
  const mentions = recordsIn(around, dataset, language);
  const record: Record<string, unknown> = {};
  let make: (passage: string) => readonly Command[] = () => [];
  const has = (field: string): boolean => fields.some((each) => each.name === field);
  for (const field of fields) {
    const reference = referenceOf(field.part);
    if (reference && !field.isOptional && !reference.isList && !isPassages(field.part)) {
      // Nothing is tied to itself.
      const others = mentions.filter(({ id }) => !Object.values(record).includes(id));
      record[field.name] = others.find(({ collection }) =>
        reference.names.includes(collection),
      )?.id;
    } else if (Array.isArray(field.part) && !field.isOptional) record[field.name] = [];
    else if (field.name === 'role')
      record['role'] = wordIn(around, wordsOf(field.part)?.words, named);
  }
  if (has('date')) {
    const published = at(dataset, ['article', 'published']);
    record['date'] = datesIn(around, {
      language,
      published: typeof published === 'string' ? published : undefined,
    })[0]?.date;
  }
  if (name === 'quotes') {
    const quotation = suggestionsOf(page.article, dataset).quotations.find(
      (each) =>
        each.paragraph.number === choice.paragraph &&
        each.from < choice.end &&
        choice.begin < each.to,
    );
    // The quotation that was touched, unless some words of it were chosen.
    const isPart = quotation && choice.begin >= quotation.from && choice.end <= quotation.to;
    const text = quotation && !isPart ? quotation.text : words;
    record['text'] = text.replace(/\s+/g, ' ').replace(/[,;]$/, '');
    const speaker = quotation?.name;
    const known = speaker === undefined ? undefined : actorNamed(mentions, dataset, speaker);
    record['speaker'] = known;
    if (speaker !== undefined && known === undefined) {
      const maker = (sources: readonly string[]) =>
        makeNamed(dataset, {
          ...{ collection: 'actors', called: speaker, language, sources },
          fields: readCountry(speaker, [language]) ? {} : { kind: 'person' },
        });
      record['speaker'] = maker([]).id;
      make = (passage) => [maker([passage]).command];
    }
  }
  if (has('name') && name !== 'events' && words.length <= 80) {
    const acronym = acronymsIn(around).find(
      ({ name: long, short }) => words.includes(long.text) || words === short.text,
    );
    record['name'] = acronym?.name.text ?? words;
    if (acronym && has('shortName')) record['shortName'] = acronym.short.text;
    const code = name === 'actors' ? readCountry(words, [language]) : undefined;
    if (code) Object.assign(record, { kind: 'state', code });
  } else if (has('name') && name !== 'events') {
    // Of a whole sentence, the first name that nothing is called by yet.
    const names = suggestionsOf(page.article, dataset).names.filter(
      ({ paragraph: own, from, to }) =>
        own === paragraph && from >= sentence[0] && to <= Math.max(sentence[1], choice.end),
    );
    const known = recordsIn(around, dataset, language).map((each) => each.name);
    const fresh = names.find(({ text }) => !known.some((each) => each.includes(text)));
    if (fresh) record['name'] = fresh.text;
    const code = name === 'actors' && fresh ? readCountry(fresh.text, [language]) : undefined;
    if (code) Object.assign(record, { kind: 'state', code });
  }
  return { record, make };
}

/** The word of the format whose name stands in a text; the longest, as "not a member" has "member" in it. */
function wordIn(
  text: string,
  words: readonly string[] = [],
  named: Readonly<Record<string, string>>,
): string | undefined {
  const plain = text.toLowerCase();
  return words
    .filter((word) => plain.includes((named[word] ?? word).toLowerCase()))
    .sort((a, b) => (named[b] ?? b).length - (named[a] ?? a).length)[0];
}

/** The actor that a name in the text is of, whole or in part. */
function actorNamed(
  mentions: readonly Mention[],
  dataset: Fields,
  name: string,
): string | undefined {
  const actors = dataset['actors'];
  const exact = Object.entries(isFields(actors) ? actors : {}).find(
    ([, actor]) => isFields(actor) && actor['name'] === name,
  )?.[0];
  return (
    exact ??
    mentions.find(
      ({ collection, name: own }) =>
        collection === 'actors' && (name.includes(own) || own.includes(name)),
    )?.id
  );
}
