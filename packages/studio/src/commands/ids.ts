import { isFields, type Fields } from './draft.js';

const cyrillic =
  'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya і i ї yi є ye ґ g'
    .split(/ (?=[а-яёіїєґ])/)
    .map((pair) => pair.split(' ') as [string, string]);
const latin = new Map<string, string>([
  ...cyrillic,
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
]);

const LONGEST = 40;

/** A text as an id; empty where it has no letters that one can have. */
export function slugOf(text: string): string {
  const plain = [...text.normalize('NFC').toLowerCase()]
    .map((letter) => latin.get(letter) ?? letter.normalize('NFKD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/['’]/g, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
  if (plain.length <= LONGEST) return plain;
  return plain
    .slice(0, LONGEST + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST);
}

/** An id that no record of the collection has yet, from the first text that gives one. */
export function newId(dataset: Fields, collection: string, ...texts: readonly string[]): string {
  const records = dataset[collection];
  const taken = new Set(Object.keys(isFields(records) ? records : {}));
  const base = texts.map(slugOf).find(Boolean) ?? collection.replace(/s$/, '');
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
