import { checkConsistency, type Report } from './consistency.js';
import { isCountry, isSubdivision, meantCountry, meantSubdivision } from './country.js';
import { parseDate } from './date.js';
import { isId, isReserved, longestId } from './ids.js';
import { schema, type DatasetInput } from './schema.js';
import { someEffort, suggest } from './suggest.js';
import { halfCharacter, isFields, isText, plain, values, type Fields } from './values.js';

/** One thing that is wrong with a dataset. */
export interface Problem {
  /** Where, as in `memberships[3].actor`; empty for the dataset itself. */
  readonly path: string;
  /** What is wrong, in a sentence without the path. */
  readonly message: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** What would have been right. */
  readonly expected: string;
  /** A known word that is nearly the one found. */
  readonly suggestion?: string;
}

/** What `parseDataset` gives back: the dataset, or all that is wrong with it. */
export type ParseResult =
  | { readonly ok: true; readonly dataset: DatasetInput }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What could not be read, and was told of. */
const failed = Symbol('failed');

/** A problem in one line: `memberships[3].actor: no actor "russa"; did you mean "russia"?` */
export function formatProblem({ path, message, suggestion }: Problem): string {
  return (path && path + ': ') + message + (suggestion ? `; did you mean "${suggestion}"?` : '');
}

/** What stands there, shortened: never more than a line, whatever it is. */
function show(value: unknown): string {
  try {
    if (value === undefined) return 'nothing';
    if (Array.isArray(value)) {
      const isPair = value.length === 2 && value.every(Number.isFinite);
      return isPair ? `[${value.join(', ')}]` : 'a list';
    }
    if (typeof value === 'function') return 'a function';
    if (typeof value === 'string')
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
    if (typeof value !== 'object' || value === null) return String(value).slice(0, 60);
    const kind = {}.toString.call(value).slice('[object '.length, -1);
    return kind === 'Object' ? 'an object' : `a ${kind.slice(0, 60)}`;
  } catch {
    return 'something that cannot be read';
  }
}

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length > 0;
  } catch {
    return false;
  }
}

const isSameLanguage = (tag: string, own: unknown): boolean =>
  typeof own === 'string' && tag.split('-')[0] === own.split('-')[0];

/** Kinds of value that a page can show even if they are wrong, but that an editor should mend. */
const strictValues: Readonly<Record<string, (value: string) => boolean>> = {
  __proto__: null as never,
  language: isLanguage,
  country: isCountry,
  subdivision: isSubdivision,
  id: (value) => isId(value) && !isReserved(value),
};

function expectedId(value: unknown): string {
  if (isReserved(value)) return 'an id that is not kept for something else';
  return values['id']!(value)
    ? `an id of at most ${longestId} letters, digits and hyphens`
    : 'an id of lower-case letters, digits and hyphens';
}

const expectations: Readonly<Record<string, string>> = {
  __proto__: null as never,
  format: '1',
  text: 'text',
  words: 'text, or texts by language such as {"en": "…", "ar": "…"}',
  id: 'an id of lower-case letters, digits and hyphens',
  language: 'a language tag such as "en"',
  day: 'a date: YYYY, YYYY-MM or YYYY-MM-DD',
  date: 'a date: YYYY, YYYY-MM or YYYY-MM-DD, or another of EDTF level 1 such as 2023-02~ or 2023/2024',
  url: 'an http or https address',
  picture: 'an https address, or one relative to the article’s',
  count: 'a whole number from 1',
  tally: 'a whole number from 0',
  number: 'a number',
  wikidata: 'an item of Wikidata such as "Q159"',
  country: 'an ISO 3166-1 country code such as "TJ"',
  subdivision: 'an ISO 3166-2 code such as "AF-BDS"',
  coordinates: '[longitude, latitude] in degrees',
};

/** `2023-02-04` by `2023-2-4`, `2023/02/04`, the number 2023 or the beginning of a time. */
function meantDate(value: unknown): string | undefined {
  if (!isText(value) && typeof value !== 'number') return undefined;
  const [, year, ...rest] =
    /^(\d{4})(?:[-/.](\d\d?)(?:[-/.](\d\d?))?)?(?:[T ].*)?$/.exec(String(value).slice(0, 40)) ?? [];
  const text = [year, ...rest.map((part) => part?.padStart(2, '0'))].filter(Boolean).join('-');
  return parseDate(text) ? text : undefined;
}

const meantText = (value: unknown): string | undefined =>
  ['number', 'boolean'].includes(typeof value) ? String(value) : undefined;

/** What was probably meant by a value that is of the wrong kind. */
const meant: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  __proto__: null as never,
  text: meantText,
  words: meantText,
  day: meantDate,
  date: meantDate,
  country: meantCountry,
  subdivision: meantSubdivision,
  // The other order is as common, and shows itself only beyond 90 degrees.
  coordinates: (value) => {
    const turned = Array.isArray(value) ? [...(value as unknown[])].reverse() : [];
    return values['coordinates']!(turned) ? `[${turned.join(', ')}]` : undefined;
  },
  id: (value) => (isReserved(value) ? `${String(value)}-facts` : undefined),
};

const collections = Object.entries(schema)
  .filter(([, part]) => typeof part === 'object' && '*' in part)
  .map(([name]) => name.replace('?', ''));

/** `an actor or place` by `actors|places`. */
const oneOf = (names: string): string => `${/^[aeiou]/.test(names) ? 'an' : 'a'} ${nounOf(names)}`;
const nounOf = (names: string): string =>
  names
    .split('|')
    .map((name) => name.replace(/s$/, '').replace('Kind', ' kind'))
    .join(' or ');

/**
 * Checks that an unknown value, such as parsed JSON, is a dataset of format 1, and finds all its
 * problems at once. It never throws and never changes the value: the dataset that it gives is a
 * copy, for which each field was read once.
 */
export function parseDataset(input: unknown): ParseResult {
  const problems: Problem[] = [];

  const report: Report = (
    path,
    value,
    expected,
    message = `expected ${expected}, found ${show(value)}`,
    suggestion,
  ) => {
    problems.push({
      path,
      message,
      found: show(value),
      expected,
      ...(suggestion !== undefined && { suggestion }),
    });
  };

  // So that what is checked is what is given back, whatever a getter or proxy gives the next time.
  const open = (value: unknown, path: string): unknown => {
    try {
      return plain(value);
    } catch {
      const expected = 'plain data such as JSON can hold';
      report(
        path,
        value,
        expected,
        `expected ${expected}, found a gap, or a field that fails when it is read`,
      );
      return failed;
    }
  };

  const root = open(input, '');
  if (isFields(root)) {
    const dataset = root as Record<string, unknown>;
    for (const name of collections) {
      // Opened before all else, since other records refer to what is in it.
      if (dataset[name] !== undefined) dataset[name] = open(dataset[name], name);
    }
  }

  // Gathered once: a dataset may have thousands of references.
  const knownIds = new Map<string, ReadonlySet<string>>();
  const idsIn = (names: string): ReadonlySet<string> => {
    let known = knownIds.get(names);
    if (!known) {
      const records = names.split('|').map((name) => isFields(root) && root[name]);
      known = new Set(records.flatMap((each) => (isFields(each) ? Object.keys(each) : [])));
      knownIds.set(names, known);
    }
    return known;
  };
  const ownLanguage = isFields(root) ? root['language'] : undefined;
  const effort = someEffort();

  const checkReference = (names: string, value: unknown, path: string): unknown => {
    const known = idsIn(names);
    if (isText(value) && known.has(value)) return value;
    const expected = nounOf(names);
    const right = `the id of a known ${expected}`;
    if (!isText(value)) {
      report(path, value, right);
      return value;
    }
    const other = collections.find((name) => idsIn(name).has(value));
    const message = `no ${expected} ${show(value)}`;
    if (other) report(path, value, right, `${message}, only ${oneOf(other)}`);
    else report(path, value, right, message, suggest(value, known, effort));
    return value;
  };

  const checkList = (
    value: unknown,
    path: string,
    expected: string,
    checkItem: (item: unknown, path: string) => unknown,
  ): unknown => {
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) => checkItem(item, `${path}[${index}]`));
    }
    report(path, value, expected);
    return value;
  };

  const checkWords = (texts: Fields, path: string): unknown => {
    const languages = Object.keys(texts);
    if (!languages.length) report(path, texts, expectations['words']!);
    // Who reads in a language that it lacks falls back to this one.
    else if (!languages.some((tag) => isSameLanguage(tag, ownLanguage))) {
      const expected = `a text in the dataset’s language, ${show(ownLanguage)}, too`;
      report(path, texts, expected, `has no text in the dataset’s language, ${show(ownLanguage)}`);
    }
    for (const language of languages) {
      const at = `${path}.${language}`;
      if (!isLanguage(language)) report(at, language, expectations['language']!);
      checkText('text', open(texts[language], at), at);
    }
    return texts;
  };

  const checkText = (kind: string, value: unknown, path: string): unknown => {
    const [, names, list] = /^@([^+*]+)([+*]?)$/.exec(kind) ?? [];
    if (kind === 'words' && isFields(value)) return checkWords(value, path);
    if (names && (list === '+' || (list && Array.isArray(value)))) {
      if (Array.isArray(value) && !value.length)
        report(path, value, 'at least one id', 'expected at least one id, found none');
      return checkList(value, path, 'a list of ids', (item, at) => checkReference(names, item, at));
    }
    if (names) return checkReference(names, value, path);
    if (expectations[kind]) {
      const isValid =
        (values[kind] ?? isText)(value) && (strictValues[kind]?.(value as string) ?? true);
      const isBroken = typeof value === 'string' && halfCharacter.test(value);
      const right = kind === 'id' ? expectedId(value) : expectations[kind];
      const expected = isBroken ? 'text without half a character' : right;
      const message = isReserved(value)
        ? `${show(value)} is kept for other folders of a site, or for devices of Windows`
        : undefined;
      if (!isValid) report(path, value, expected, message, meant[kind]?.(value));
    } else {
      const [own = '', of = ''] = kind.split('|@');
      const words = own.split('|');
      const all = of ? [...words, ...idsIn(of)] : words;
      if (!all.includes(value as string)) {
        const suggestion = isText(value) ? suggest(value, all, effort) : undefined;
        const besides = of && `, or of the dataset’s own ${of.replace('Kinds', ' kinds')}`;
        report(path, value, `one of ${words.join(', ')}${besides}`, undefined, suggestion);
      }
    }
    return value;
  };

  const checkFields = (fields: Fields, value: Record<string, unknown>, path: string): void => {
    const at = (key: string): string => (path ? `${path}.${key}` : key);
    if (fields['*']) {
      for (const [key, item] of Object.entries(value)) {
        if (!isId(key)) report(at(key), key, expectedId(key));
        value[key] = check(fields['*'], item, at(key));
      }
      return;
    }
    const names = new Set(Object.keys(fields).map((key) => key.replace('?', '')));
    for (const [key, item] of Object.entries(value)) {
      if (!names.has(key) && item !== undefined) {
        report(at(key), item, 'no such field', 'unknown field', suggest(key, names, effort));
      }
    }
    for (const [key, part] of Object.entries(fields)) {
      const name = key.replace('?', '');
      if (value[name] !== undefined) value[name] = check(part, value[name], at(name));
      else if (key === name) report(at(name), undefined, 'this field', 'missing');
    }
  };

  /** Checks a value and gives it back as a copy. */
  const check = (part: unknown, found: unknown, path: string): unknown => {
    if (found === failed) return found;
    const value = found === root ? found : open(found, path);
    if (value === failed) return value;
    if (typeof part === 'string') return checkText(part, value, path);
    if (Array.isArray(part)) {
      return checkList(value, path, 'a list', (item, at) => check(part[0], item, at));
    }
    if (!isFields(value)) {
      report(path, value, 'an object');
      return value;
    }
    checkFields(part as Fields, value as Record<string, unknown>, path);
    return { ...value };
  };

  // A later format may differ in every field, so its other "problems" would only mislead.
  if (isFields(root) && (root['format'] ?? 1) !== 1) {
    report(
      'format',
      root['format'],
      '1',
      `format ${show(root['format'])} is not known; this release reads format 1`,
    );
    return { ok: false, problems };
  }
  const dataset = check(schema, root, '') as DatasetInput;
  if (isFields(root)) checkConsistency(root, report);
  return problems.length ? { ok: false, problems } : { ok: true, dataset };
}
