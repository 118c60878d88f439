import { checkAnswers, checkMemberships, type Report } from './consistency.js';
import { schema, type Dataset } from './schema.js';
import { suggest } from './suggest.js';
import { halfCharacter, isFields, isText, values } from './values.js';

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
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Fields = Readonly<Record<string, unknown>>;

/** A problem in one line: `memberships[3].actor: no actor "russa"; did you mean "russia"?` */
export function formatProblem({ path, message, suggestion }: Problem): string {
  return (path && path + ': ') + message + (suggestion ? `; did you mean "${suggestion}"?` : '');
}

const show = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : Array.isArray(value)
      ? 'a list'
      : isFields(value)
        ? 'an object'
        : typeof value === 'string'
          ? JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
          : String(value);

function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length > 0;
  } catch {
    return false;
  }
}

// The browser's own list of regions is the ISO 3166 table that costs no bytes, but for retired
// codes, which it reads as their successors, and for some regions that are no countries.
const notCountries = /^(AC|C[PQ]|DG|E[AUZ]|IC|QO|TA|UN|X[AB]|ZZ)$/;
let regions: Intl.DisplayNames | undefined;
const isCountry = (value: string): boolean => {
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return (
    values['country']!(value) &&
    regions.of(value) !== undefined &&
    new Intl.Locale(`und-${value}`).region === value &&
    !notCountries.test(value)
  );
};

/** Kinds of text that a page can show even if they are wrong, but that an editor should mend. */
const strictValues: Readonly<Record<string, (value: string) => boolean>> = {
  language: isLanguage,
  country: isCountry,
  subdivision: (value) => /^..-[A-Z\d]{1,3}$/.test(value) && isCountry(value.slice(0, 2)),
};

const expectations: Readonly<Record<string, string>> = {
  format: '1',
  text: 'text',
  id: 'an id of lower-case letters, digits and hyphens',
  language: 'a language tag such as "en"',
  date: 'a date: YYYY, YYYY-MM or YYYY-MM-DD',
  url: 'an http or https address',
  count: 'a whole number from 1',
  country: 'an ISO 3166-1 country code such as "TJ"',
  subdivision: 'an ISO 3166-2 code such as "AF-BDS"',
  coordinates: '[longitude, latitude] in degrees',
};

/** The ids in some collections of what may be a dataset: `actors|places`. */
function idsIn(input: unknown, names: string): ReadonlySet<string> {
  const collections = names.split('|').map((name) => isFields(input) && input[name]);
  return new Set(collections.flatMap((records) => (isFields(records) ? Object.keys(records) : [])));
}

/**
 * Checks that an unknown value, such as parsed JSON, is a dataset of format 1, and finds all its
 * problems at once. It never throws and never changes the value.
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

  // Gathered once: a dataset may have thousands of references.
  const knownIds = new Map<string, ReadonlySet<string>>();

  const checkReference = (names: string, value: unknown, path: string): void => {
    let known = knownIds.get(names);
    if (!known) knownIds.set(names, (known = idsIn(input, names)));
    if (known.has(value as string)) return;
    const expected = names.replace(/s\b/g, '').replaceAll('|', ' or ');
    if (isText(value)) {
      report(
        path,
        value,
        `the id of a known ${expected}`,
        `no ${expected} ${show(value)}`,
        suggest(value, [...known]),
      );
    } else {
      report(path, value, `the id of a known ${expected}`);
    }
  };

  const checkList = (
    value: unknown,
    path: string,
    expected: string,
    checkItem: (item: unknown, path: string) => void,
  ): void => {
    if (Array.isArray(value))
      [...value].forEach((item, index) => checkItem(item, `${path}[${index}]`));
    else report(path, value, expected);
  };

  const checkText = (kind: string, value: unknown, path: string): void => {
    const [, names, list] = /^@([^+]+)(\+?)$/.exec(kind) ?? [];
    if (names && list) {
      checkList(value, path, 'a list of ids', (item, at) => checkReference(names, item, at));
      if (Array.isArray(value) && !value.length)
        report(path, value, 'at least one id', 'expected at least one id, found none');
    } else if (names) {
      checkReference(names, value, path);
    } else if (expectations[kind]) {
      const isValid =
        (values[kind] ?? isText)(value) && (strictValues[kind]?.(value as string) ?? true);
      const isBroken = typeof value === 'string' && halfCharacter.test(value);
      const expected = isBroken ? 'text without half a character' : expectations[kind];
      if (!isValid) report(path, value, expected);
    } else {
      const words = kind.split('|');
      if (!words.includes(value as string)) {
        report(
          path,
          value,
          `one of ${words.join(', ')}`,
          undefined,
          isText(value) ? suggest(value, words) : undefined,
        );
      }
    }
  };

  const check = (part: unknown, value: unknown, path: string): void => {
    if (typeof part === 'string') {
      checkText(part, value, path);
    } else if (Array.isArray(part)) {
      checkList(value, path, 'a list', (item, at) => check(part[0], item, at));
    } else if (!isFields(value)) {
      report(path, value, 'an object');
    } else {
      const fields = part as Fields;
      const at = (key: string): string => (path ? `${path}.${key}` : key);
      if (fields['*']) {
        for (const [key, item] of Object.entries(value)) {
          if (!values['id']!(key)) report(at(key), key, expectations['id']!);
          check(fields['*'], item, at(key));
        }
        return;
      }
      const names = Object.keys(fields).map((key) => key.replace('?', ''));
      for (const key of Object.keys(value)) {
        if (!names.includes(key)) {
          report(at(key), value[key], 'no such field', 'unknown field', suggest(key, names));
        }
      }
      for (const [key, item] of Object.entries(fields)) {
        const name = key.replace('?', '');
        if (!Object.hasOwn(value, name)) {
          if (key === name) report(at(name), undefined, 'this field', 'missing');
        } else {
          check(item, value[name], at(name));
        }
      }
    }
  };

  // A later format may differ in every field, so its other "problems" would only mislead.
  if (isFields(input) && (input['format'] ?? 1) !== 1) {
    report(
      'format',
      input['format'],
      '1',
      `format ${show(input['format'])} is not known; this release reads format 1`,
    );
  } else {
    check(schema, input, '');
    if (isFields(input)) {
      checkMemberships(input['memberships'], report);
      checkAnswers(input['quotes'], report);
    }
  }

  return problems.length ? { ok: false, problems } : { ok: true, dataset: input as Dataset };
}
