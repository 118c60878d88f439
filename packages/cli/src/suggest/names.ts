import { baseLanguage } from '@factbox/dataset';
import { isShortened } from './sentences.js';
import { spanOf, type Span } from './span.js';
import { escaped, isUnspaced } from './text.js';

/** Small words within names. In German, those that stand before every noun are none. */
const particles = 'von|van|der|den|de|del|della|di|da|du|la|le|al|el|bin|ibn|ben|of|for|the';
const germanParticles = 'von|van|zu|zur|zum|al|bin';

const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’](?!s\b)\p{L}[\p{L}\p{M}]*|[.-]\p{Lu}[\p{L}\p{M}]*)*`;
const sequenceOf = (small: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${word}(?:[ \\u00A0](?:(?:${small})[ \\u00A0]){0,2}${word}|[ \\u00A0]\\p{Lu}\\.(?=[ \\u00A0]\\p{Lu}))*`,
    'gu',
  );
const sequence = sequenceOf(particles);
const germanSequence = sequenceOf(germanParticles);

/** Words that begin a sentence with a capital letter and no name. */
const notNames = new Set(
  (
    'the a an this that these those it its he she they we i you his her their our my in on at by for from with after before when while if as but and or so yet ' +
    'not no one two three there here what who how why where since until according both some many most all each every another other first last next under over ' +
    'der die das ein eine einer ein er sie es wir ich ihr sein seine seiner ihre ihrer in im am an auf bei nach vor mit seit als wenn aber und oder so doch zwischen ' +
    'niemand alle beide jede jeder dies diese dieser dieses was wer wie warum wo bis laut unter über mr mrs ms col gen lt sgt capt maj sen rep gov dr prof herr frau ' +
    'le la les un une des il elle ils elles nous vous je mais et ou dans sur el los las una uno ' +
    'в на и а но он она они мы вы я это как что по из за от до при после однако также если когда'
  ).split(' '),
);

const seasons = /^(?:spring|summer|autumn|winter)$/i;
const days =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|spring|summer|autumn|winter|herbst|frühjahr|sommer)$/i;

/** Offices, which stand before a name in German with capital letters, too. */
const offices =
  /^(?:president|minister|chancellor|senator|mayor|captain|colonel|general|professor|doctor|ambassador|chairman|chairwoman|secretary|director|spokesman|spokeswoman|spokesperson|\p{L}*minister(?:in|präsident(?:in)?)?|\p{L}*präsident(?:in)?|\p{L}*sprecher(?:in)?|\p{L}*chef(?:in)?|\p{L}*kanzler(?:in)?|\p{L}*direktor(?:in)?|\p{L}*leiter(?:in)?|\p{L}*meister(?:in)?|kolleg(?:e|in)|kollegen|\p{L}*botschafter(?:in)?|\p{L}*vorsitzende[rn]?|generalsekretär(?:in)?)$/iu;

export interface NameOptions {
  readonly language: string;
  /** Names that are known already, in any script. */
  readonly names?: readonly string[];
}

/**
 * What a text names with capital letters: people, bodies and places, the known ones too. In German,
 * where every noun has a capital letter, only what two of them make, and the known. Scripts without
 * capital letters show the known ones alone.
 */
export function namesIn(text: string, { language, names = [] }: NameOptions): Span[] {
  const known = names.flatMap((name) => mentionsIn(text, name));
  const isGerman = baseLanguage(language) === 'de';
  const found: Span[] = [...known];
  const isTaken = ({ from, to }: Span): boolean =>
    found.some((each) => from < each.to && to > each.from);
  for (const match of text.matchAll(isGerman ? germanSequence : sequence)) {
    const name = bareName(text, match.index, match.index + match[0].length);
    if (!name) continue;
    // `Kask` is known, and here is `Maarja Kask`.
    const inner = known.filter((each) => name.from <= each.from && each.to <= name.to);
    if (inner.length === 1 && inner[0]!.to === name.to && inner[0]!.from > name.from) {
      found.splice(found.indexOf(inner[0]!), 1);
    }
    if (isTaken(name)) continue;
    const isOne = !/\s/.test(name.text);
    if (isOne && isGerman && !/^\p{Lu}{2,6}$/u.test(name.text)) continue;
    // The first word of a sentence is a name only if it is one elsewhere, too.
    if (isOne && beginsSentence(text, name.from) && !isElsewhere(text, name)) continue;
    // "Estonian state", "Baltic ports".
    if (isOne && adjective.test(name.text) && /^ \p{Ll}/u.test(text.slice(name.to))) continue;
    // `12 Coaches`, `am 3. Tag`; but not `in 2026. Nell Arden …`.
    if ((isGerman ? /\d[\d.,]* $/ : /\d $/).test(text.slice(0, name.from))) continue;
    found.push(name);
  }
  return found.sort((a, b) => a.from - b.from);
}

const adjective = /(?:ian|ish|ese|ean|ern|tic|ani)$/;

const beginsSentence = (text: string, at: number): boolean => {
  // Longer than every title.
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  return /(?:^|[.!?:“„«"»])$/.test(before) && !isShortened(before);
};

const isElsewhere = (text: string, { from, text: name }: Span): boolean =>
  /^\p{Lu}{2,}$/u.test(name) ||
  [...mentionsIn(text, name)].some(
    (each) => each.from !== from && !beginsSentence(text, each.from),
  );

/** A sequence without the words at its beginning that are no part of a name: articles, days, offices. */
function bareName(text: string, from: number, to: number): Span | undefined {
  const words = [...text.slice(from, to).matchAll(/[^ \u00A0]+/g)];
  const plain = words.map(([each]) => each.replace(/['’]s?$/u, '').toLowerCase());
  const last = words.length - 1;
  // All before an office is of the office: `Niedersachsens Verkehrsminister Henning Dirks`.
  const office = plain.findLastIndex((each, index) => index < last && offices.test(each));
  let first = office < 0 || /^(?:of|for|von)$/.test(plain[office + 1]!) ? 0 : office + 1;
  const isNone = (each: string): boolean =>
    notNames.has(each) ||
    // `Winter Ferry Pact` is a name, `Winter Peter` is none.
    (days.test(each) && !(seasons.test(each) && last - first > 1)) ||
    isParticle.test(each);
  while (first <= last && (isNone(plain[first]!) || isGerund(text, from, words[first]!)))
    first += 1;
  let end = last;
  while (end >= first && days.test(plain[end]!)) end -= 1;
  if (first > end || offices.test(plain[end]!)) return undefined;
  const begin = from + words[first]!.index;
  const name = text.slice(begin, from + words[end]!.index + words[end]![0].length);
  const bare = name.replace(/['’]s?$/u, '');
  return /^\p{Lu}[\p{L}\p{M}\p{N}.]/u.test(bare)
    ? spanOf(text, begin, begin + bare.length)
    : undefined;
}

const isParticle = new RegExp(`^(?:${particles})$`);

/** `Considering Moscow …` at the beginning of a sentence. */
const isGerund = (text: string, from: number, word: RegExpMatchArray): boolean =>
  word.index === 0 && /^\p{Lu}\p{Ll}{3,}ing$/u.test(word[0]) && beginsSentence(text, from);

/** Where a text has a name, whole and with its capital letters. */
export function mentionsIn(text: string, name: string): Span[] {
  if (!name.trim()) return [];
  const source = name.trim().split(/\s+/).map(escaped).join('\\s+');
  const isWithin = isUnspaced(name.trim());
  const before = isWithin
    ? ''
    : /^\p{sc=Arabic}/u.test(name.trim())
      ? '(?<![\\p{L}\\p{N}])[وفبلك]{0,2}'
      : '(?<![\\p{L}\\p{N}])';
  const after = isWithin ? '' : '(?![\\p{L}\\p{N}])';
  return [...text.matchAll(new RegExp(`${before}(?<name>${source})${after}`, 'gu'))].map(
    (match) => {
      const own = match.groups!['name']!;
      const from = match.index + match[0].length - own.length;
      return spanOf(text, from, from + own.length);
    },
  );
}

/** A long name with the initials that stand beside it: `River League (RL)`. */
export interface Acronym {
  readonly name: Span;
  readonly short: Span;
}

/** The acronyms that a text explains. */
export function acronymsIn(text: string): Acronym[] {
  const found: Acronym[] = [];
  for (const match of text.matchAll(/(\p{Lu}[\p{Lu}\p{N}]{1,7})[ \u00A0]\(([^()]{5,90})\)/gu)) {
    const at = match.index + match[0].length - 1 - match[2]!.length;
    add(found, spanOf(text, match.index, match.index + match[1]!.length), [
      spanOf(text, at, at + match[2]!.length),
    ]);
  }
  for (const match of text.matchAll(/\((\p{Lu}[\p{Lu}\p{N}]{1,7})\)/gu)) {
    const short = spanOf(text, match.index + 1, match.index + 1 + match[1]!.length);
    // The fewest words before it whose initials are these.
    const before = text.slice(0, match.index).trimEnd();
    const starts = [...before.matchAll(/(?<![\p{L}\p{N}'’-])\p{L}/gu)]
      .slice(-12)
      .map(({ index }) => index);
    add(
      found,
      short,
      starts.reverse().map((from) => spanOf(text, from, before.length)),
    );
  }
  return found;
}

function add(found: Acronym[], short: Span, candidates: readonly Span[]): void {
  const name = candidates.find((each) => /^\p{Lu}/u.test(each.text) && fits(short.text, each.text));
  if (name) found.push({ name, short });
}

/** Whether letters stand in a name in their order, each of the capital ones at a word's beginning. */
function fits(short: string, name: string): boolean {
  const initials = (name.match(/(?<![\p{L}\p{N}'’])\p{L}/gu) ?? []).join('').toUpperCase();
  const capitals = (name.match(/(?<![\p{L}\p{N}'’])\p{Lu}/gu) ?? []).join('');
  return initials === short || capitals === short;
}

/** Three names or more that stand in a row, parted by commas and a last "and". */
export function listsOf(text: string, names: readonly Span[]): Span[][] {
  const lists: Span[][] = [];
  const joins = /^\s*(?:,|،|;)?\s*(?:and|und|et|y|и|و)?\s*(?:the\s+)?$/iu;
  for (const name of names) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const between = last && text.slice(last.to, name.from);
    if (between !== undefined && /[,،;\p{L}]/u.test(between) && joins.test(between))
      list!.push(name);
    else lists.push([name]);
  }
  return lists.filter(({ length }) => length > 2);
}
