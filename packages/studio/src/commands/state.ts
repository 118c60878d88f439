import type { PageIndex } from '@factbox/cli/authoring.js';
import { toPassage, type Choice } from '../anchoring/anchor.js';
import { guessesFor, type Guess } from '../suggestions/guesses.js';
import type { Command } from './command.js';
import { at, isFields, type Fields, type Path } from './draft.js';
import { newId } from './ids.js';
import { inOrder } from './make-named.js';
import { collectionOf, type Collection } from './shape.js';

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
  /** The records that are made along with it. */
  readonly made: readonly Path[];
}

/** A new fact about the chosen words, with all that can be known of it, or that was guessed. */
export function stateFact(
  stated: Stated,
  name: string,
  guess: Guess | undefined = guessesFor(stated, name)[0],
): Made | undefined {
  const collection = collectionOf(name);
  if (!collection) return undefined;
  // What its box shows of it must not catch the link.
  const page = stated.page.showing(name, guess?.record ?? {});
  const passage = passageFor({ ...stated, page });
  if (!passage) return undefined;
  const record = inOrder(collection, { ...guess?.record, sources: [passage.id] });
  const path = pathFor(stated.dataset, collection, record, chosenWords(stated));
  const before = guess?.make(passage.id) ?? [];
  return {
    path,
    made: before.flatMap((each) => (each.kind === 'set' ? [each.path] : [])),
    command: {
      kind: 'all',
      commands: [...passage.commands, ...before, { kind: 'set', path, value: record }],
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
    made: [],
    command: {
      kind: 'all',
      commands: [...passage.commands, { kind: 'set', path: [...path, 'sources'], value }],
    },
  };
}

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
