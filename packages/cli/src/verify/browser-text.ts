import { BARRIER, LINE_BREAK } from './article.js';

/*
 * What Chromium, Firefox and WebKit all take for the same, as measured (docs/text-fragments.md):
 * a link needs no more than this of the page's own characters.
 */
const sameEverywhere = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”‟]/g, '"')
    .replaceAll('\u00A0', ' ')
    .toLowerCase();

/** A page's own spaces and line feeds are one space to every browser; a link's are not. */
const ofPage = (text: string): string => sameEverywhere(text.trim().replace(/[ \t\n\f\r]+/g, ' '));

/** What browsers pass over in a page, though not all of them in a link. */
const UNSEEN = /[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Whether every browser finds what was typed where the page has these characters. */
export function isFoundEverywhere(typed: string, real: string): boolean {
  if (hasBarrier(real)) return false;
  const want = sameEverywhere(typed);
  return want === ofPage(real) || want === ofPage(real.replace(UNSEEN, ''));
}

/** Browsers stop at line breaks and at what stands between letters. */
export const hasBarrier = (text: string): boolean =>
  text.includes(LINE_BREAK) || text.includes(BARRIER);

/** The longest stretch of a text that a browser reads through, whole words alone. */
export function longestStretch(text: string): string {
  // A word with a barrier in it, such as one with a drop cap, is left out as a whole.
  const stretches = text.split(/\n|[^\s\v]*\v[^\s\v]*/).map((part) => part.trim());
  return stretches.reduce((best, part) => (part.length > best.length ? part : best), '');
}

const names: Readonly<Record<string, string>> = {
  '-': 'a hyphen',
  '\u2010': 'a hyphen of its own sort (U+2010)',
  '\u2011': 'a non-breaking hyphen',
  '\u2012': 'a figure dash',
  '–': 'an en dash',
  '—': 'an em dash',
  '―': 'a horizontal bar',
  '−': 'a minus sign',
  "'": "a straight quote mark (')",
  '"': 'a straight quote mark (")',
  '«': '«',
  '»': '»',
  '‹': '‹',
  '›': '›',
  '„': '„',
  '‚': '‚',
  '“': '“',
  '”': '”',
  '‘': '‘',
  '’': '’',
  '′': 'a prime (′)',
  '″': 'a double prime (″)',
  '…': 'an ellipsis of one character (…)',
  '.': 'full stops',
  ' ': 'a space',
  '\u00A0': 'a no-break space',
  '\u202F': 'a narrow no-break space',
  '\u2009': 'a thin space',
  '\u200A': 'a hair space',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
};

const nameOf = (character: string): string =>
  names[character] ??
  (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `“${character}”`
    : `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);

/** How the page's characters differ from those typed, at the first difference, in words. */
export function differenceOf(typed: string, real: string): string {
  const wanted = [...typed.normalize('NFC')];
  const had = [...real.normalize('NFC')];
  const isSame = (a = '', b = ''): boolean => sameEverywhere(`x${a}x`) === sameEverywhere(`x${b}x`);
  let at = 0;
  while (at < wanted.length && isSame(wanted[at], had[at])) at += 1;
  const [want, have] = [wanted[at], had[at]];
  if (have === undefined) return 'the article has fewer characters there';
  if (want === undefined) return `the article has ${nameOf(have)} at the end`;
  return `the article has ${nameOf(have)} where you have ${nameOf(want)}`;
}
