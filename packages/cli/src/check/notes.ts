import { balanced } from '@factbox/core/html.js';
import { inOwnLanguage, type Dataset, type DatasetInput } from '@factbox/dataset';
import type { Finding } from '../verify/finding.js';
import { iso31661, iso31662 } from 'iso-3166';
import { bare, toIsNamed } from '../verify/named.js';
import { distanceTo, extentOf } from './countries.js';

/** What an editor should look at, though it may be right. */
export function toNotes(written: DatasetInput): Finding[] {
  const dataset = inOwnLanguage(written);
  return [
    ...codeNotes(dataset),
    ...provinceNotes(dataset),
    ...coordinateNotes(dataset),
    ...doubledNotes(dataset),
    ...directionNotes(dataset, ''),
  ];
}

/** The names of countries in a language and in English, long and short, and the codes by them. */
interface Names {
  readonly namesOf: (code: string) => string[];
  readonly codes: ReadonlyMap<string, string>;
}

const known = new Map<string, Names>();

function namesIn(language: string): Names {
  let names = known.get(language);
  if (names) return names;
  const namesOf = toNamesOf(language);
  const codes = iso31661.flatMap(({ alpha2 }) =>
    namesOf(alpha2).map((name) => [bare(name), alpha2] as const),
  );
  known.set(language, (names = { namesOf, codes: new Map(codes) }));
  return names;
}

function toNamesOf(language: string): (code: string) => string[] {
  const lists = [language, 'en'].flatMap((locale) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' }),
    ),
  );
  return (code) => lists.flatMap((list) => list.of(code) ?? []);
}

/** States whose code is another country's, or that are only a part of the country of their code. */
function codeNotes({ actors, language }: Dataset): Finding[] {
  const { namesOf, codes } = namesIn(language);
  return Object.entries(actors).flatMap(([id, { name, code }]): Finding[] => {
    if (!code) return [];
    const names = namesOf(code);
    if (!names.length || isNamed(name, names)) return [];
    const path = `actors.${id}.code`;
    const own = codes.get(bare(name));
    return own
      ? [
          {
            ...{ path, name: 'other-code', values: [code, own] },
            message: `${code} is the code of ${names[0]}; that of ${name} is ${own}`,
          },
        ]
      : [
          {
            ...{ path, name: 'part-of-state', values: [code] },
            message: `${code} is the code of ${names[0]}, which the name “${name}” does not say; only a whole state has a code`,
          },
        ];
  });
}

/** Whether a name says one of these: by a word in whatever form, or by initials. */
function isNamed(name: string, names: readonly string[]): boolean {
  return /^(\p{Lu}[.\s]?){2,4}$/u.test(name) || toIsNamed(names.join(' | '))(name);
}

/** Places whose province is none of their country. */
function provinceNotes({ places }: Dataset): Finding[] {
  return Object.entries(places).flatMap(([id, { name, code }]): Finding[] => {
    const country = code?.slice(0, 2);
    const parts = iso31662.filter((part) => part.code.startsWith(`${country}-`));
    if (!code || !parts.length || parts.some((part) => part.code === code)) return [];
    const own = parts.find((part) => bare(part.name) === bare(name));
    const codes = parts.slice(0, 12).map((part) => part.code);
    const list = codes.join(', ') + (parts.length > codes.length ? ' …' : '');
    const message = `${code} is not in ISO 3166-2; ${own ? `${name} is ${own.code}` : `there are ${list}`}`;
    return [{ path: `places.${id}.code`, name: 'no-province', values: [code], message }];
  });
}

/** Beyond this, a place is hardly in the country that its code names, whose extent is rounded. */
const outsideOwn = 100;
/** Beyond this, a place is in another part of the world than every state of the dataset. */
const farFromAll = 1500;
/** What is swapped lies in the right country when it is turned round, and not before. */
const swappedOutside = 200;

/** Places far from where the dataset's states are, as they are with latitude and longitude swapped. */
function coordinateNotes({ actors, places }: Dataset): Finding[] {
  const states = Object.values(actors).flatMap(({ code }) =>
    code ? [extentOf(code)].filter((extent) => !!extent) : [],
  );
  return Object.entries(places).flatMap(([id, { code, coordinates }]): Finding[] => {
    if (!coordinates) return [];
    const own = code === undefined ? undefined : extentOf(code.slice(0, 2));
    const near = own ? [own] : states;
    if (!near.length) return [];
    const away = (point: readonly [number, number]): number =>
      Math.min(...near.map((extent) => distanceTo(extent, point)));
    const [longitude, latitude] = coordinates;
    const distance = away(coordinates);
    const path = `places.${id}.coordinates`;
    const where = own ? 'outside the country of its code' : 'from every state here';
    const isSwapped =
      distance > swappedOutside && Math.abs(longitude) <= 90 && away([latitude, longitude]) < 1;
    const remedy = isSwapped
      ? `longitude comes first: [${latitude}, ${longitude}] lies ${own ? 'in it' : 'in one of them'}`
      : 'longitude comes first, then latitude';
    if (!isSwapped && distance <= (own ? outsideOwn : farFromAll)) return [];
    const kilometres = String(Math.round(distance / 50) * 50);
    return [
      {
        ...{ path, name: isSwapped ? 'swapped' : 'far', values: [kilometres] },
        message: `lies about ${kilometres} km ${where}; ${remedy}`,
      },
    ];
  });
}

/** Organizations that are actors besides, and say nothing there that an organization cannot. */
function doubledNotes({ actors, organizations }: Dataset): Finding[] {
  return Object.entries(actors).flatMap(([id, { code, role, affiliation }]): Finding[] => {
    if (!Object.hasOwn(organizations, id) || code || role || affiliation) return [];
    const message = `is organizations.${id} too, and readers see the two as one; one record is enough, since an organization speaks and acts as actors do`;
    return [{ path: `actors.${id}`, name: 'doubled', message }];
  });
}

/** Texts in which a mark that turns the direction does not end, or ends what did not begin. */
function directionNotes(value: unknown, path: string): Finding[] {
  if (typeof value === 'string') {
    if (balanced(value) === value) return [];
    const message =
      'has invisible marks of direction (U+202A to U+202E, U+2066 to U+2069) without their match; take them out, or end each';
    return [{ path, name: 'direction', message }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    directionNotes(item, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
}
