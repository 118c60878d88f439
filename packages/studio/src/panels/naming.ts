import { apply } from '../commands/command.js';
import { at, isFields, type Fields, type Path } from '../commands/draft.js';
import { collectionOf, referenceOf, wordsOf, type Field } from '../commands/shape.js';
import type { OtherGuess } from '../suggestions/guesses.js';
import type { Context } from './context.js';

/** A field's name as a word: `respondsTo` is "Responds to" where the catalogue has no better one. */
export function labelOf(name: string, { words }: Pick<Context, 'words'>): string {
  return words.fields.labels[name] ?? humanised(name);
}

/** A word of the format as readers see it. */
export const wordLabel = (word: string, { named }: Pick<Context, 'named'>, field = ''): string =>
  named[`${field}.${word}`] ?? named[word] ?? humanised(word);

/** What a field means, and the language in which that is said. */
export function meaningOf(
  { name, description }: Field,
  [collection]: Path,
  { words, locale }: Pick<Context, 'words' | 'locale'>,
): { readonly text: string; readonly language: string } {
  const { meanings } = words.fields;
  const own = meanings[`${collection}.${name}`] ?? meanings[name];
  return own === undefined
    ? { text: description, language: 'en' }
    : { text: own, language: locale };
}

const humanised = (name: string): string => {
  const text = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Text that may be given in several languages, in the first of them. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isFields(value)) return '';
  const [first] = Object.values(value);
  return typeof first === 'string' ? first : '';
}

/** What a record is called in lists. */
export function nameOf(dataset: Fields, collections: readonly string[], id: unknown): string {
  for (const collection of collections) {
    const record = at(dataset, [collection, String(id)]);
    if (!isFields(record)) continue;
    return (
      textOf(record['shortName']) ||
      textOf(record['name']) ||
      shortened(textOf(record['text'])) ||
      String(id)
    );
  }
  return typeof id === 'string' ? id : '';
}

const shortened = (text: string, most = 70): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** The same, not shortened. */
export function fullNameOf(dataset: Fields, collections: readonly string[], id: unknown): string {
  const name = collections
    .map((each) => at(dataset, [each, String(id), 'name']))
    .find((each) => each !== undefined);
  return textOf(name) || nameOf(dataset, collections, id);
}

/** What a guess says: whom it ties together and how, or a name or words. */
export function partsOf(
  { collection: name, guess }: OtherGuess,
  context: Pick<Context, 'reading' | 'named' | 'words'>,
): string[] {
  const { draft } = context.reading;
  const { dataset } = apply(draft, { kind: 'all', commands: guess.make('') });
  return (collectionOf(name)?.fields ?? []).flatMap((field) => {
    const value = guess.record[field.name];
    const reference = referenceOf(field.part);
    if (value === undefined || field.name === 'sources' || Array.isArray(field.part)) return [];
    const words = wordsOf(field.part);
    const shown = reference
      ? [value]
          .flat()
          .map((id) => fullNameOf(dataset, reference.names, id))
          .join(', ')
      : words
        ? textOf(at(dataset, [words.own ?? '', String(value), 'name'])) ||
          wordLabel(String(value), context, field.name)
        : shortened(textOf(value), 40);
    const isNamed = field.isOptional && reference;
    return isNamed
      ? [`${labelOf(field.name, context)}: ${shown}`]
      : field.isOptional && !words
        ? []
        : [shown];
  });
}

/** A fact in a line: its name or words, or what it ties together. */
export function titleOf(
  path: Path,
  record: Fields,
  context: Pick<Context, 'reading' | 'named' | 'words'>,
): string {
  const { dataset } = context.reading.draft;
  const own = textOf(record['name']) || textOf(record['text']);
  const collection = collectionOf(path[0] as string);
  const tied = (collection?.fields ?? []).flatMap(({ name, part, isOptional }) => {
    const value = record[name];
    const reference = referenceOf(part);
    if (isOptional || value === undefined || name === 'sources') return [];
    if (reference) return [value].flat().map((id) => nameOf(dataset, reference.names, id));
    // An interest or quote is told by its words, a membership by its role.
    return wordsOf(part) && !own ? [wordLabel(String(value), context, name)] : [];
  });
  if (!own)
    return (
      tied.filter(Boolean).join(' · ') ||
      context.words.list.unnamed(context.words.facts[path[0] as string] ?? '')
    );
  const isNamed = record['name'] !== undefined;
  return isNamed || !tied.length
    ? shortened(own)
    : `${tied.filter(Boolean).join(', ')}: ${shortened(own)}`;
}
