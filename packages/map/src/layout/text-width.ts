import type { TextStyle } from './lettering.js';

/** The type that a drawing without a page is set in: its widths are known, and every system has it or a twin. */
export const family = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** Widths in thousandths of an em, each with the characters that are about so wide. */
const widths: readonly (readonly [number, string])[] = [
  [222, "ijl'|`"],
  [278, ' !,./:;I[]\\ft·'],
  [333, '()-r"“”‘’*'],
  [389, '°'],
  [500, 'ckJsvxyz'],
  [556, 'abdeghnopquL0123456789–?$_#¶'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [944, 'W'],
  [1000, '—…@%'],
];
const known = new Map(widths.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width])));

/** A page's own type may be so much wider than the drawing's. */
const WIDER = 1.12;

/** The size of the text around a map, in CSS pixels, where no page says another. */
export const TEXT_SIZE = 15;

/** A text's width in the drawing's type, near enough to keep names from each other. */
export function textWidth(text: string, { size, weight, spacing }: TextStyle): number {
  const letters = [...text.normalize('NFC')];
  const thousandths = letters.reduce((sum, letter) => sum + widthOf(letter), 0);
  const bold = weight >= 600 ? 1.12 : 1.04;
  return (size * bold * thousandths) / 1000 + letters.length * spacing * size;
}

/** A text's width in the type of a page that nobody knows yet. */
export const textWidthInPage = (text: string, style: TextStyle): number =>
  textWidth(text, style) * WIDER;

function widthOf(letter: string): number {
  // A letter with an accent is as wide as without it.
  const width = known.get(letter) ?? known.get(letter.normalize('NFD').charAt(0));
  if (width !== undefined) return width;
  if (/\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(letter)) return 0;
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter)) return 580;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)) {
    return 1000;
  }
  return /\p{Uppercase}/u.test(letter) ? 740 : 570;
}
