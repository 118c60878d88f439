import { isText, values } from './values.js';

// The browser's own list of regions is the ISO 3166 table that costs no bytes, but for retired
// codes, which it reads as their successors, and for some regions that are no countries.
const notCountries = /^(AC|C[PQ]|DG|E[AUZ]|IC|QO|TA|UN|X[AB]|ZZ)$/;
let regions: Intl.DisplayNames | undefined;

const nameOf = (code: string): string | undefined => {
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return regions.of(code);
};

/** The region that the browser reads a code as: of a retired one its successor, of a number its letters. */
const regionOf = (code: string): string | undefined => {
  try {
    return new Intl.Locale(`und-${code}`).region;
  } catch {
    return undefined;
  }
};

/** Whether a value is the ISO 3166-1 code of a country of today. */
export const isCountry = (value: unknown): value is string =>
  values['country']!(value) &&
  nameOf(value as string) !== undefined &&
  regionOf(value as string) === value &&
  !notCountries.test(value as string);

/**
 * Codes of the European Union, of cars and of languages that are taken for those of countries, and short
 * names that are none.
 */
const mistaken: Readonly<Record<string, string>> = {
  EL: 'GR',
  EN: 'GB',
  SF: 'FI',
  UAE: 'AE',
  USA: 'US',
};

let codesByName: ReadonlyMap<string, string> | undefined;

/** The code of each country by its English name in capital letters. */
function toCodesByName(): Map<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(codes.filter(isCountry).map((code) => [nameOf(code)!.toUpperCase(), code]));
}

/** The country code that was meant by a retired one, one in small letters, or an English name. */
export function meantCountry(value: unknown): string | undefined {
  // No name of a country is longer, in any case.
  if (!isText(value) || value.length > 60) return undefined;
  const code = value.trim().toUpperCase();
  const meant = mistaken[code] ?? regionOf(code);
  if (isCountry(meant)) return meant;
  codesByName ??= toCodesByName();
  return codesByName.get(code);
}

/** Whether a value has the form of an ISO 3166-2 code, of a country of today. */
export const isSubdivision = (value: unknown): boolean =>
  isText(value) && /^..-[A-Z\d]{1,3}$/.test(value) && isCountry(value.slice(0, 2));

/** The code of a part of a country that was meant: `GB-SCT` by `uk-sct`. */
export function meantSubdivision(value: unknown): string | undefined {
  const [country, part, ...more] = isText(value) ? value.trim().toUpperCase().split('-') : [];
  const meant = `${country && meantCountry(country)}-${part}`;
  return !more.length && isSubdivision(meant) ? meant : undefined;
}
