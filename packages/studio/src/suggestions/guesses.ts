import type { Article } from '@factbox/cli/authoring.js';
import { acronymsIn, countriesIn, datesIn, mentionsIn, readCountry } from '@factbox/cli/suggest';
import { sentenceAt, sentencesOf } from '../anchoring/sentences.js';
import type { Command } from '../commands/command.js';
import { at, isFields, type Fields } from '../commands/draft.js';
import { newId } from '../commands/ids.js';
import { makeNamed } from '../commands/make-named.js';
import { collectionOf, isPassages, referenceOf, wordsOf } from '../commands/shape.js';
import type { Stated } from '../commands/state.js';
import { textOf } from '../panels/naming.js';
import { suggestionsOf } from './found.js';
import { recordsIn, type Mention } from './mentions.js';
import { bodyIn, vocabularyFor, type OwnWord, type Vocabulary } from './vocabulary/index.js';

/** What a sentence may state: fields of a record, and what has to be made for them. */
export interface Guess {
  readonly record: Fields;
  /** The records that are not there yet, such as a speaker, each with a passage of its own. */
  readonly make: (passage: string) => readonly Command[];
}

const plain = (record: Fields): Guess => ({ record, make: () => [] });

/** The chosen words and what stands around them, with whom they name. */
interface Scene extends Stated {
  /** The chosen words, without marks at their ends. */
  readonly text: string;
  /** Where in its paragraph that begins. */
  readonly from: number;
  /** The sentence that they are of, or all that they are of. */
  readonly sentence: string;
  readonly vocabulary: Vocabulary;
  /** Whom the words name; first whom they seem to be about. */
  readonly mentions: readonly Mention[];
  /** Whom the rest of the sentence names, and those before it, the nearest first. */
  readonly earlier: readonly Mention[];
}

/** How many sentences back a reader has in mind who "they" are. */
const BACK = 6;

const scenes = new WeakMap<Stated, Scene>();

function sceneOf(stated: Stated): Scene {
  let scene = scenes.get(stated);
  if (scene) return scene;
  const { page, choice, language, dataset } = stated;
  const { paragraphs } = page.article;
  const { text: whole } = paragraphs[choice.paragraph - 1]!;
  const [begins, ends] = sentenceAt(sentencesOf(whole, language), choice.begin) ?? [0, 0];
  const begin = Math.min(begins, choice.begin);
  const sentence = whole.slice(begin, Math.max(ends, choice.end));
  const text = strip(whole.slice(choice.begin, choice.end));
  const vocabulary = vocabularyFor(language);
  const namedIn = (part: string): Mention[] =>
    bySubject(recordsIn(part, dataset, language), part, vocabulary);
  const before = text === strip(sentence) ? [] : namedIn(sentence);
  let count = 0;
  for (let number = choice.paragraph; number > 0 && count < BACK; number--) {
    const { text: own } = paragraphs[number - 1]!;
    for (const [from, to] of [...sentencesOf(own, language)].reverse()) {
      if ((number === choice.paragraph && from >= begin) || ++count > BACK) continue;
      before.push(...namedIn(own.slice(from, to)));
    }
  }
  scene = {
    ...{ ...stated, text, sentence, vocabulary },
    from: whole.indexOf(text, choice.begin),
    mentions: namedIn(text),
    earlier: before,
  };
  scenes.set(stated, scene);
  return scene;
}

const strip = (text: string): string => text.replace(/^[\s"“”„«»,.;:]+|[\s"“”„«»,.;:]+$/gu, '');

/** Whom a sentence is about comes before those that stand behind "of" or have something. */
function bySubject(mentions: readonly Mention[], text: string, words: Vocabulary): Mention[] {
  const rank = (each: Mention): number => Number(isOblique(each, text, words));
  return [...mentions].sort((a, b) => rank(a) - rank(b));
}

const isOblique = ({ from, to }: Mention, text: string, { oblique }: Vocabulary): boolean =>
  /^['’]s?\b/u.test(text.slice(to)) || oblique.test(text.slice(0, from));

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** Who the sentence may be about: whom it names, or a pronoun stands for, the likeliest first. */
function subjectsOf({ mentions, earlier, text, vocabulary, dataset }: Scene): string[] {
  const ofOthers = (each: Mention): boolean => each.collection !== 'places';
  const isPerson = ({ id }: Mention): boolean => at(dataset, ['actors', id, 'kind']) === 'person';
  const personal = vocabulary.personal.test(text);
  const before = earlier.filter(ofOthers);
  const meant = vocabulary.pronouns.test(text)
    ? before.filter((each) => isPerson(each) === personal).slice(0, 1)
    : [];
  return unique([...meant, ...mentions.filter(ofOthers), ...before].map(({ id }) => id)).slice(
    0,
    5,
  );
}

/** What a sentence may state of one sort, the likeliest first. */
export function guessesFor(stated: Stated, name: string): readonly Guess[] {
  const scene = sceneOf(stated);
  const known = knownOf(scene, name);
  const guesses = rules[name]?.(scene) ?? [];
  return (guesses.length ? guesses : [plain({})]).map(({ record, make }) => ({
    record: { ...known, ...record },
    make,
  }));
}

/** A guess that a number takes. */
export interface OtherGuess {
  readonly collection: string;
  readonly guess: Guess;
}

/** How many guesses of a sort are offered besides the likeliest, which its letter takes. */
const shares: readonly (readonly [string, number])[] = [
  ...([
    ['memberships', 4],
    ['interests', 4],
    ['actors', 2],
    ['organizations', 2],
  ] as const),
  ...([
    ['places', 2],
    ['claims', 1],
    ['demands', 1],
  ] as const),
];

/** What a sentence may state besides: at most nine, a few of each sort. */
export function otherGuesses(stated: Stated): readonly OtherGuess[] {
  const sorts = shares.map(([collection, share]) => ({
    collection,
    guesses: guessesFor(stated, collection).slice(1, share + 1),
  }));
  const rounds = [0, 1, 2, 3].flatMap((round) =>
    sorts.flatMap(({ collection, guesses }) => {
      const guess = guesses[round];
      return guess ? [{ collection, guess }] : [];
    }),
  );
  const order = shares.map(([name]) => name);
  return rounds
    .slice(0, 9)
    .sort((a, b) => order.indexOf(a.collection) - order.indexOf(b.collection));
}

/** What is known of a record of any sort: a date, and lists that may be empty. */
function knownOf(scene: Scene, name: string): Fields {
  const { dataset, text, sentence, language, mentions, named } = scene;
  const record: Record<string, unknown> = {};
  for (const field of collectionOf(name)?.fields ?? []) {
    const reference = referenceOf(field.part);
    if (reference && !field.isOptional && !reference.isList && !isPassages(field.part)) {
      // Nothing is tied to itself.
      const others = mentions.filter(({ id }) => !Object.values(record).includes(id));
      record[field.name] = others.find((each) => reference.names.includes(each.collection))?.id;
    } else if (Array.isArray(field.part) && !field.isOptional) record[field.name] = [];
    else if (field.name === 'role')
      record['role'] = wordIn(sentence, wordsOf(field.part)?.words, named);
    else if (field.name === 'date') {
      const published = at(dataset, ['article', 'published']);
      const options = {
        language,
        published: typeof published === 'string' ? published : undefined,
      };
      const [date] = [...datesIn(text, options), ...datesIn(sentence, options)];
      record['date'] = date?.date;
    }
  }
  return record;
}

/** By the sort of record; others have what is known of any. */
const rules: Readonly<Record<string, (scene: Scene) => readonly Guess[]>> = {
  memberships: membershipsIn,
  interests: interestsIn,
  quotes: (scene) => [quoteIn(scene)],
  claims: (scene) =>
    subjectsIn(scene).map(({ id: speaker, make }) => ({
      record: { speaker, text: claimIn(scene) },
      make,
    })),
  demands: demandsIn,
  actors: (scene) => namesFor(scene, 'actors'),
  organizations: (scene) => namesFor(scene, 'organizations'),
  places: (scene) => namesFor(scene, 'places'),
};

/** Those toward whom the words say that something is meant; nobody where they do not say it. */
function othersIn(
  { mentions, text, vocabulary }: Scene,
  own: string | undefined,
): string[] | undefined {
  const others = mentions
    .filter(({ id, collection }) => collection !== 'places' && id !== own)
    .sort((a, b) => a.from - b.from);
  const first = others.findIndex(({ from }) => vocabulary.toward.test(text.slice(0, from)));
  if (first < 0) return undefined;
  const ids: string[] = [];
  for (const [index, each] of others.slice(first).entries()) {
    const last = others[first + index - 1];
    const between = index && last ? text.slice(last.to, each.from) : '';
    if (index && !/^(?:, | \p{L}{1,3} ){1,2}(?:\p{L}{2,3} )?$|^ و$/u.test(between)) break;
    ids.push(each.id);
  }
  return unique(ids);
}

/** Somebody whom a fact is about: an actor, an organization, or one that is to be made. */
interface Subject {
  readonly id: string | undefined;
  /** The name that is made for it. */
  readonly called?: string;
  readonly make: Guess['make'];
}

/** Who it may be about, the likeliest first: whom the words begin with, also where nothing has that name yet. */
function subjectsIn(scene: Scene): readonly Subject[] {
  const { text, dataset, language } = scene;
  const known = subjectsOf(scene).map((id): Subject => ({ id, make: () => [] }));
  const begins = text.replace(/^(?:The|Der|Die|Das) /u, '');
  const first = freshNames(scene).find(({ name }) => begins.startsWith(name));
  const isOwner = first && /^['’]/u.test(begins.slice(first.name.length));
  if (!first || isOwner) return known.length ? known : [{ id: undefined, make: () => [] }];
  const maker = (sources: readonly string[]) =>
    makeNamed(dataset, {
      ...{ collection: 'actors', called: first.name, language, sources },
      fields: fieldsOf(first, 'actors', language),
    });
  const make: Guess['make'] = (passage) => [maker([passage]).command];
  return [{ id: maker([]).id, called: first.name, make }, ...known];
}

function demandsIn(scene: Scene): Guess[] {
  return subjectsIn(scene).map((subject) => ({
    record: {
      ...{ speaker: subject.id, of: othersIn(scene, subject.id) },
      text: toldIn(scene, { subject }),
    },
    make: subject.make,
  }));
}

function interestsIn(scene: Scene): Guess[] {
  const [kind, ...kinds] = kindsIn(scene);
  const [first, ...more] = subjectsIn(scene) as readonly [Subject, ...Subject[]];
  // `Sweden and Finland founded the pact`: the pact is as likely meant as the next of a list.
  const isBody = ({ id }: Subject): boolean =>
    id !== undefined && at(scene.dataset, ['organizations', id]) !== undefined;
  const others = [...more.slice(0, 3).filter(isBody), ...more.filter((each) => !isBody(each))];
  const of = (subject: Subject, own = kind): Guess => ({
    record: {
      ...{ actor: subject.id, kind: own?.id, text: toldIn(scene, { subject, isSaid: false }) },
      toward: othersIn(scene, subject.id),
    },
    make: (passage) => [...subject.make(passage), ...(own?.make ?? [])],
  });
  const [second, third, ...last] = kinds.map((each) => of(first, each));
  const [other, ...rest] = others.map((each) => of(each));
  // Of two kinds, the other is as likely as another actor.
  return [of(first), second, other, third, ...rest, ...last].filter((each) => each !== undefined);
}

/** What the words say of somebody, as a sentence that can stay or be said shorter: without the name and “says that”. */
function toldIn(
  { page, choice, text, mentions, vocabulary }: Scene,
  { subject, isSaid = true }: { readonly subject?: Subject; readonly isSaid?: boolean } = {},
): string {
  const { text: whole } = page.article.paragraphs[choice.paragraph - 1]!;
  const [stop = ''] = /^[.!?؟。]/u.exec(whole.slice(choice.end)) ?? [];
  const [article] = /^(?:(?:The|Der|Die|Das) )?/u.exec(text)!;
  const called = subject?.called;
  const own = mentions.find(({ id, from }) => id === subject?.id && from <= article.length);
  const name =
    own?.to ??
    (called !== undefined && text.startsWith(called, article.length)
      ? article.length + called.length
      : vocabulary.pronouns.exec(text)?.[0].length);
  const length = (isSaid ? vocabulary.said.exec(text)?.[0].length : undefined) ?? name ?? 0;
  // `Russia’s interest in …` is no sentence without the name.
  const rest = /^\s*\p{L}/u.test(text.slice(length)) ? text.slice(length).trimStart() : text;
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}${stop}`.replace(/\s+/g, ' ');
}

/** A word of the format or of the dataset's own, and what has to be there for it. */
interface WordGuess {
  readonly id: string;
  readonly make: readonly Command[];
}

const apart = (words: readonly WordGuess[]): WordGuess[] =>
  words.filter(({ id }, index) => words.findIndex((each) => each.id === id) === index);

/** The dataset's own words of a sort, by id and name. */
const ownWords = (dataset: Fields, collection: string): (readonly [string, string])[] =>
  Object.entries(isFields(dataset[collection]) ? dataset[collection] : {}).flatMap(([id, word]) =>
    isFields(word) ? [[id, textOf(word['name'])] as const] : [],
  );

/** Words that a dataset may have for its own, as the text speaks of them. */
function ownWordsIn(
  text: string,
  dataset: Fields,
  collection: string,
  words: readonly (readonly [OwnWord, RegExp])[],
): WordGuess[] {
  const own = ownWords(dataset, collection);
  return words.flatMap(([word, pattern]): WordGuess[] => {
    if (!pattern.test(text)) return [];
    const there = own.find(([, called]) => called === word.name)?.[0];
    if (there !== undefined) return [{ id: there, make: [] }];
    const id = newId(dataset, collection, word.name);
    return [{ id, make: [{ kind: 'set', path: [collection, id], value: word }] }];
  });
}

const known = (id: string): WordGuess => ({ id, make: [] });

/** Kinds of interest by words of the text; the usual ones of this dataset where it has none. */
function kindsIn({ dataset, text, vocabulary }: Scene): WordGuess[] {
  const own = ownWords(dataset, 'interestKinds').filter(([, name]) =>
    (name.match(/\p{L}{4,}/gu) ?? []).some((stem) =>
      text.toLowerCase().includes(stem.toLowerCase()),
    ),
  );
  const said = Object.entries(vocabulary.interests)
    .map(([kind, words]) => ({ kind, count: text.match(words)?.length ?? 0 }))
    .filter(({ count }) => count)
    .sort((a, b) => b.count - a.count);
  const used = Array.isArray(dataset['interests']) ? (dataset['interests'] as Fields[]) : [];
  const usual = used.flatMap(({ kind }) => (typeof kind === 'string' ? [kind] : [])).reverse();
  return apart([
    ...own.map(([id]) => known(id)),
    ...said.map(({ kind }) => known(kind)),
    ...ownWordsIn(text, dataset, 'interestKinds', vocabulary.ownInterests),
    ...usual.map(known),
    ...Object.keys(vocabulary.interests).map(known),
  ]);
}

function membershipsIn(scene: Scene): Guess[] {
  const { dataset, mentions, earlier } = scene;
  const ofSort = (list: readonly Mention[], name: string): string[] =>
    list.filter(({ collection }) => collection === name).map(({ id }) => id);
  // In a list, nobody is more what it is about than others.
  const inOrder = [...mentions].sort((a, b) => a.from - b.from);
  const actors = unique([...ofSort(inOrder, 'actors'), ...subjectsOf(scene)]);
  // Behind whom it is about stands in what that is.
  const here = unique(ofSort(mentions, 'organizations').reverse());
  const all = Object.keys(isFields(dataset['organizations']) ? dataset['organizations'] : {});
  const before = unique([...byCount(ofSort(earlier, 'organizations')), ...all]);
  const stated = Array.isArray(dataset['memberships']) ? (dataset['memberships'] as Fields[]) : [];
  const pairsWith = (organizations: readonly string[]) =>
    actors
      .flatMap((actor, first) =>
        organizations.map((organization, second) => ({
          ...{ actor, organization },
          rank: first + second * 0.8,
        })),
      )
      // Nothing is in itself, and nothing is stated twice.
      .filter(
        ({ actor, organization }) =>
          actor !== organization &&
          !stated.some((each) => each['actor'] === actor && each['organization'] === organization),
      )
      .sort((a, b) => a.rank - b.rank);
  const near = here.length && actors.length ? pairsWith(here) : [];
  if (!near.length) {
    const made = newMembership(scene, actors[0], here[0] ?? before[0]);
    if (made) return [made];
  }
  const far = pairsWith(before.filter((id) => !here.includes(id)).slice(0, 3));
  const pairs = [...near.slice(0, 2), ...far.slice(0, 1), ...near.slice(2, 4), ...far.slice(1)];
  // All that is named is stated; what else is meant only a person knows.
  if (!pairs.length) return [plain({ actor: undefined, organization: undefined })];
  return pairs.slice(0, 4).flatMap(({ actor, organization }, index) => {
    const usual = stated.findLast((each) => each['organization'] === organization)?.['role'];
    const roles = rolesIn(scene, actor);
    const other = index === 0 && roles.length > 1 ? [roles[1]] : [];
    return [roles[0], ...other].map((role) => ({
      record: { actor, organization, role: role?.id ?? usual },
      make: () => role?.make ?? [],
    }));
  });
}

/** A membership of whom the words name and nothing is known of yet, each made along with it. */
function newMembership(
  scene: Scene,
  actor: string | undefined,
  organization: string | undefined,
): Guess | undefined {
  const { dataset, language, mentions, vocabulary } = scene;
  const fresh = freshNames(scene);
  const isIn = (collection: string): boolean =>
    mentions.some((each) => each.collection === collection);
  const body = isIn('organizations') ? undefined : fresh.find(({ isBody }) => isBody);
  const who =
    isIn('actors') && body
      ? undefined
      : fresh.find(({ name, isBody }) => !isBody && !vocabulary.place.test(name));
  const of = (name: FreshName | undefined, collection: 'actors' | 'organizations') =>
    name === undefined
      ? undefined
      : (sources: readonly string[]) =>
          makeNamed(dataset, {
            ...{ collection, called: name.name, language, sources },
            fields: fieldsOf(name, collection, language),
          });
  const newActor = of(who, 'actors');
  const newBody = of(body, 'organizations');
  if (!newActor && !newBody && actor !== undefined && organization !== undefined) return undefined;
  const [role] = who ? rolesIn(scene, '', who.name) : rolesIn(scene, actor ?? '');
  return {
    record: {
      actor: newActor?.([]).id ?? actor,
      organization: newBody?.([]).id ?? (organization === actor ? undefined : organization),
      role: role?.id,
    },
    make: (passage) => [
      ...(newActor ? [newActor([passage]).command] : []),
      ...(newBody ? [newBody([passage]).command] : []),
      ...(role?.make ?? []),
    ],
  };
}

/** The most frequent first. */
const byCount = (ids: readonly string[]): string[] => {
  const count = (id: string): number => ids.filter((each) => each === id).length;
  return unique(ids).sort((a, b) => count(b) - count(a));
};

/** The roles that the words speak of, those first whose very names they have. */
function rolesIn(scene: Scene, actor: string, called?: string): WordGuess[] {
  const { dataset, named, vocabulary, mentions } = scene;
  const text = withoutOthers(scene, mentions.find(({ id }) => id === actor)?.name ?? called);
  const own = ownWords(dataset, 'roles');
  const { words } = wordsOf(
    collectionOf('memberships')!.fields.find(({ name }) => name === 'role')!.part,
  )!;
  const names = { ...named, ...Object.fromEntries(own) };
  const said = wordIn(text, [...words, ...own.map(([id]) => id)], names);
  const usual = Object.entries(vocabulary.roles).filter(([, pattern]) => pattern.test(text));
  return apart([
    ...(said === undefined ? [] : [known(said)]),
    ...ownWordsIn(text, dataset, 'roles', vocabulary.ownRoles),
    ...usual.map(([id]) => known(id)),
  ]);
}

/** The words without what is said of others alone: `and Latvia as an observer`. */
function withoutOthers({ text, mentions, vocabulary }: Scene, own: string | undefined): string {
  return text.replace(vocabulary.asRole, (said: string, ...found: unknown[]) => {
    const at = found.find((each) => typeof each === 'number')!;
    const before = mentions.filter(({ to }) => to <= at).sort((a, b) => b.to - a.to)[0];
    // One of whom nothing is known yet has a name, too.
    const last = text
      .slice(0, at)
      .match(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu)
      ?.at(-1);
    const name = last && (!before || text.lastIndexOf(last, at) > before.to) ? last : before?.name;
    return own && name && !own.includes(name) && !name.includes(own) ? '' : said;
  });
}

/** The word whose name stands in a text; the longest, as "not a member" has "member" in it. */
function wordIn(
  text: string,
  words: readonly string[] = [],
  named: Readonly<Record<string, string>>,
): string | undefined {
  const small = text.toLowerCase();
  return words
    .filter((word) => small.includes((named[word] ?? word).toLowerCase()))
    .sort((a, b) => (named[b] ?? b).length - (named[a] ?? a).length)[0];
}

/** The quotation that the chosen words touch. */
const quotationIn = ({ page, choice, dataset }: Scene) =>
  suggestionsOf(page.article, dataset).quotations.find(
    (each) =>
      each.paragraph.number === choice.paragraph &&
      each.from < choice.end &&
      choice.begin < each.to,
  );

/** What is claimed: what is quoted, where that is more than a word or two; else what is told. */
function claimIn(scene: Scene): string {
  const quotation = quotationIn(scene);
  if (!quotation || quotation.isShort || !/ \S+ /.test(quotation.text)) return toldIn(scene);
  const text = stripQuote(quotation.text);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?؟。]$/u.test(text) ? '' : '.'}`;
}

function quoteIn(scene: Scene): Guess {
  const { dataset, page, choice, language, mentions } = scene;
  const quotation = quotationIn(scene);
  // The quotation that was touched, unless some words of it were chosen.
  const isPart = quotation && choice.begin >= quotation.from && choice.end <= quotation.to;
  const { text: chosen } = page.article.paragraphs[choice.paragraph - 1]!;
  const said = quotation && !isPart ? quotation.text : chosen.slice(choice.begin, choice.end);
  const whole = stripQuote(said).replace(/\s+/g, ' ').replace(/[,;]$/, '');
  // One or two words are no sentence: the full stop is of the one around them.
  const text = /^\p{Ll}\S*(?: \S+)?\.$/u.test(whole) ? whole.slice(0, -1) : whole;
  const name = quotation?.name;
  if (name === undefined) return plain({ text, speaker: subjectsOf(scene)[0] });
  const known = actorNamed(mentions, dataset, name);
  if (known !== undefined) return plain({ text, speaker: known });
  const maker = (sources: readonly string[]) =>
    makeNamed(dataset, {
      ...{ collection: 'actors', called: name, language, sources },
      fields: readCountry(name, [language]) ? {} : { kind: 'person' },
    });
  return { record: { text, speaker: maker([]).id }, make: (passage) => [maker([passage]).command] };
}

const stripQuote = (text: string): string => text.replace(/^[\s"“”„«»,.;:]+|[\s"“”„«»,;:]+$/gu, '');

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
        collection !== 'places' && (name.includes(own) || own.includes(name)),
    )?.id
  );
}

/** A name that nothing has yet, and what seems to have it. */
interface FreshName {
  readonly name: string;
  readonly shortName?: string;
  readonly code?: string;
  readonly kind?: string | undefined;
  /** What it is as a place. */
  readonly placeKind?: string | undefined;
  /** Whether it seems to be a place; else whether a body. */
  readonly isPlace: boolean;
  readonly isBody: boolean;
}

function namesFor(scene: Scene, collection: 'actors' | 'organizations' | 'places'): Guess[] {
  const found = freshNames(scene, collection === 'places' ? ['places'] : undefined);
  // Words that are no sentence are a name themselves.
  const isName = scene.text.length <= 80 && scene.text !== strip(scene.sentence);
  const whole = { from: 0, to: scene.text.length };
  const own = isName ? freshName(scene, whole, acronymsIn(scene.text)) : undefined;
  const fresh = [...(own ? [own] : []), ...found.filter(({ name }) => name !== own?.name)];
  const isLikely = ({ isPlace, isBody, kind }: FreshName): boolean =>
    collection === 'places'
      ? isPlace
      : !isPlace && (collection === 'organizations') === (isBody && kind !== 'company');
  const names = fresh
    .filter(({ isBody, kind, code }) =>
      collection === 'places'
        ? !isBody && !code
        : collection === 'actors' || (!code && kind !== 'person'),
    )
    .sort((a, b) => Number(isLikely(b)) - Number(isLikely(a)));
  return names.map((name) => plain(fieldsOf(name, collection, scene.language)));
}

/** What a new record of a sort says of a name. */
function fieldsOf(
  { name, shortName, code, kind, placeKind, isBody }: FreshName,
  collection: 'actors' | 'organizations' | 'places',
  language: string,
): Fields {
  if (collection === 'places') return { name, kind: placeKind };
  if (collection === 'organizations') {
    const body = isBody ? bodyIn(name, language) : undefined;
    return { name, shortName, kind: body };
  }
  return code ? { name, kind: 'state', code } : { name, kind };
}

/** The names in the words that nothing of some sorts has yet: a town that acts is a place, too. */
function freshNames(
  scene: Scene,
  collections: readonly string[] = ['actors', 'organizations'],
): FreshName[] {
  const { page, choice, dataset, language, text, from, vocabulary } = scene;
  const isOfPlaces = collections.includes('places');
  const acronyms = acronymsIn(text);
  const paragraph = page.article.paragraphs[choice.paragraph - 1]!;
  const called = collections.flatMap((name) =>
    Object.values(isFields(dataset[name]) ? dataset[name] : {}).flatMap((record) =>
      isFields(record) ? [textOf(record['name']), textOf(record['shortName'])] : [],
    ),
  );
  const { names: all } = suggestionsOf(page.article, dataset);
  const stretchOf = ({ index, 0: own }: RegExpMatchArray): Stretch => ({
    from: index!,
    to: index! + own.length,
  });
  // What begins the sentence is a name if it is one elsewhere.
  const first = /^\p{Lu}[\p{L}-]+/u.exec(text);
  const isName = first && all.some((each) => each.text === first[0]);
  // `The union` may be one that was named in full.
  const heads = [...text.matchAll(vocabulary.head)].flatMap((match): Stretch[] => {
    const last = ` ${match[0].charAt(0).toUpperCase()}${match[0].slice(1)}`;
    const full =
      all.find((each) => each.text.endsWith(last))?.text ??
      bodiesIn(page.article, vocabulary).find((each) => each.startsWith(`${match[0]} `));
    return full === undefined ? [] : [{ ...stretchOf(match), name: full }];
  });
  const spans = [
    ...all
      .filter((each) => each.paragraph === paragraph && !state.test(each.text))
      .map((each): Stretch => ({ from: each.from - from, to: each.to - from })),
    ...countriesIn(text, language).map(({ from: own, to }): Stretch => ({ from: own, to })),
    // A town that has a council is a place, and its council none.
    ...[...(isOfPlaces ? [] : [vocabulary.body]), vocabulary.first, vocabulary.site].flatMap(
      (pattern) => [...text.matchAll(pattern)].map(stretchOf),
    ),
    ...[...text.matchAll(vocabulary.person)].map((match): Stretch => ({
      ...stretchOf(match),
      isPerson: true,
    })),
    ...(isName ? [stretchOf(first)] : []),
    ...heads,
  ]
    .filter((each) => each.from >= 0 && each.to <= text.length)
    .map((each) => (each.name || each.isPerson ? each : grown(text, each, vocabulary)))
    .map((each) => (each.name || each.isPerson ? each : withoutBody(text, each, called)))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  // Of names within one another, the longest.
  const longest = spans.filter(
    (each, index) => !spans.slice(0, index).some((other) => each.from < other.to),
  );
  const isKnown = (name: string): boolean =>
    called.some(
      (each) => each === name || (each.endsWith(` ${name}`) && !each.endsWith(` of ${name}`)),
    );
  const names = longest.map((span) => freshName(scene, span, acronyms));
  return names.filter(
    ({ name }, index) => !isKnown(name) && names.findIndex((each) => each.name === name) === index,
  );
}

/** What follows from a name, and the words that stand beside it in a text: a kind, the code of a state. */
export function toldByName(
  dataset: Fields,
  collection: string,
  { name, text = '' }: { readonly name: string; readonly text?: string },
): Fields {
  const language = String(dataset['language'] ?? 'en');
  const vocabulary = vocabularyFor(language);
  const [place] = mentionsIn(text, name);
  if (collection === 'organizations') {
    // `the Eurasian Economic Union, a customs union of …`.
    const [, said] =
      (place && /^(?: \([^)]*\))?, an? ((?:\p{Ll}+ )?\p{Ll}+)/u.exec(text.slice(place.to))) ?? [];
    return { kind: said && vocabulary.noun.test(said) ? said : bodyIn(name, language) };
  }
  if (collection === 'places') {
    const before = place ? text.slice(Math.max(0, place.from - 40), place.from) : '';
    const own = ownWords(dataset, 'placeKinds').find(
      ([, called]) => called && name.includes(called),
    );
    return {
      kind: own?.[0] ?? wordFor(name, vocabulary.places) ?? wordFor(before, vocabulary.places),
    };
  }
  const code = readCountry(name, [language]);
  const isPerson = /^(?!The )\p{Lu}\S+(?: \p{Lu}\S+){1,2}$/u.test(name);
  const kind = wordFor(name, vocabulary.actors) ?? (isPerson ? 'person' : undefined);
  return { kind: code ? 'state' : kind, code };
}

/** The first of some words whose pattern a text has: of `judgment of the court`, what stands first. */
function wordFor(text: string, words: Readonly<Record<string, RegExp>>): string | undefined {
  const wordIn = (part: string): string | undefined =>
    Object.entries(words).find(([, pattern]) => pattern.test(part))?.[0];
  return wordIn(text.split(' of ')[0]!) ?? wordIn(text);
}

const bodiesOf = new WeakMap<Article, readonly string[]>();

/** All bodies that an article names by what they are: `رابطة الواحات`. */
function bodiesIn(article: Article, { body }: Vocabulary): readonly string[] {
  let found = bodiesOf.get(article);
  if (!found) {
    found = article.paragraphs.flatMap(({ text }) => text.match(body) ?? []);
    bodiesOf.set(article, found);
  }
  return found;
}

/** What is written before the name of a country in full. */
const state = /^(?:Republic|Kingdom|Government|State|Federation) of /;

/** Of `Ida Marsh of the Civic Union`, where that is known, who is of it. */
function withoutBody(text: string, { from, to }: Stretch, called: readonly string[]): Stretch {
  const [, name, body] = /^(.+?) of (?:the )?(.+)$/u.exec(text.slice(from, to)) ?? [];
  const isOf = name !== undefined && called.some((each) => each === body);
  return { from, to: isOf ? from + name.length : to };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** What it is called in full, where only a part stands there. */
  readonly name?: string;
  /** Whether an office stands before it. */
  readonly isPerson?: boolean;
}

/** A name with what belongs to it: `Kask family`, `Seafarers’ Union`, `The Republic of Estonia`. */
function grown(text: string, { from, to }: Stretch, { group, noun }: Vocabulary): Stretch {
  const rest = text.slice(to);
  const more =
    /^['’] (?=\p{Lu})(?:\p{Lu}\p{L}+ ?)+/u.exec(rest)?.[0].trimEnd() ?? group.exec(rest)?.[0] ?? '';
  const isBody = more.startsWith(' ') || noun.test(more);
  return { from, to: isBody ? to + more.length : to };
}

function freshName(
  { text, language, vocabulary }: Scene,
  { from, to, name: full, isPerson: isOfOffice = false }: Stretch,
  acronyms: ReturnType<typeof acronymsIn>,
): FreshName {
  const own = full ?? text.slice(from, to);
  const acronym = acronyms.find(
    ({ name: long, short }) => own.includes(long.text) || own === short.text,
  );
  const called = own.replace(vocabulary.title, '');
  const name = acronym?.name.text ?? called.charAt(0).toUpperCase() + called.slice(1);
  const code = readCountry(name, [language]);
  // `the pension fund Ankar`, `Baltos, a rival that …`.
  const after = /^, (?:an?|the) .{0,30}/u.exec(text.slice(to))?.[0] ?? '';
  const before = /(?:\p{Ll}+[ '’-]){1,3}$/u.exec(text.slice(0, from))?.[0] ?? '';
  const beside = `${before} ${after}`;
  const words = name.split(/\s+/);
  const kindIn = (part: string): string | undefined => wordFor(part, vocabulary.actors);
  const isBody =
    !isOfOffice &&
    (vocabulary.noun.test(name) || acronym !== undefined || own.search(vocabulary.body) === 0);
  const isPlace = !isOfOffice && vocabulary.place.test(name);
  const isPerson =
    isOfOffice ||
    (!isPlace && !isBody && /^\p{Lu}/u.test(words.at(-1)!) && words.length > 1 && words.length < 4);
  const kind = isOfOffice ? 'person' : (kindIn(own) ?? (isPerson ? 'person' : kindIn(beside)));
  return {
    name,
    ...(acronym && { shortName: acronym.short.text }),
    ...(code && { code }),
    kind,
    placeKind: wordFor(own, vocabulary.places) ?? wordFor(before, vocabulary.places),
    isPlace:
      isPlace || (!code && !isBody && !kindIn(name) && vocabulary.at.test(text.slice(0, from))),
    isBody,
  };
}
