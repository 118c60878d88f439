import { isCountry } from '@factbox/dataset/country.js';

/** A country with its name in a language. */
export interface Country {
  readonly code: string;
  readonly name: string;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => isCountry(code));

const lists = new Map<string, readonly Country[]>();

/** All countries as a language names them. */
export function countriesIn(language: string): readonly Country[] {
  let list = lists.get(language);
  if (!list) {
    const names = (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
    );
    list = codes.flatMap((code) =>
      [...new Set(names.map((each) => each.of(code)))].flatMap((name) =>
        name === undefined || name.length < 3 ? [] : [{ code, name }],
      ),
    );
    lists.set(language, list);
  }
  return list;
}

/** The code of a country by its name in a language, or in English. */
export function countryNamed(name: string, language: string): string | undefined {
  const wanted = name.trim().toLocaleLowerCase(language);
  return [language, 'en']
    .flatMap((each) => countriesIn(each))
    .find((country) => country.name.toLocaleLowerCase(language) === wanted)?.code;
}

/** A country's name in a language. */
export const countryName = (code: string, language: string): string =>
  countriesIn(language).find((country) => country.code === code)?.name ?? code;
