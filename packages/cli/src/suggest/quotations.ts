import { baseLanguage } from '@factbox/dataset';
import { namesIn } from './names.js';
import { isShortened } from './sentences.js';
import { isWithin, trimmed, type Span } from './span.js';
import { wordsOf } from './text.js';

/** Words that an article sets in quotation marks, without the marks. */
export interface Quotation extends Span {
  /** Who is named as their speaker beside them. */
  readonly speaker?: Span;
  /** True where the speaker is only "he" or "she", and the one who was named before is given. */
  readonly isGuess?: true;
  /** True of one or two words that no speaker is named for: a title, or a word held at arm's length. */
  readonly isShort?: true;
}

/** What each mark that opens is closed by. */
const pairs: readonly RegExp[] = [
  /„([^„“”]+)[“”]/gu,
  /“([^“”„]+)”/gu,
  /«([^«»]+)»/gu,
  /»([^«»]+)«/gu,
  /「([^「」]+)」/gu,
  /『([^『』]+)』/gu,
  /(?<![\p{L}\p{N}"])"([^"]+)"(?![\p{L}\p{N}"])/gu,
  // A single mark may be an apostrophe: it opens behind a space and closes before none.
  /(?<![\p{L}\p{N}’'])‘([^‘]+?)’(?![\p{L}\p{N}])/gu,
];

/** Words of saying; where a language writes what is said onto the verb, its beginning. */
const verbs: Readonly<Record<string, string>> = {
  en: 'said|says|say|told|tells|added|adds|replied|replies|wrote|writes|asked|warned|warns|insisted|insists|argued|argues|claimed|claims|called|calls|denied|stated|announced|declared|explained|according to',
  de: 'sagte|sagt|sagten|erklärte|erklärt|betonte|meinte|warnte|schrieb|nannte|fügte|entgegnete|kritisierte|teilte|antwortete|forderte|bestreitet|so',
  fr: 'dit|a dit|déclare|a déclaré|affirme|a affirmé|ajoute|a ajouté|explique|a expliqué|selon',
  es: 'dijo|dice|declaró|afirmó|añadió|explicó|aseguró|según',
  ru: 'сказал\\p{L}*|говорит|заявил\\p{L}*|сообщил\\p{L}*|отметил\\p{L}*|добавил\\p{L}*|подчеркнул\\p{L}*|написал\\p{L}*|ответил\\p{L}*|по словам',
  ar: '[وف]?قالت?|[وف]?يقول|[وف]?تقول|[وف]?أضافت?|[وف]?صرحت?|[وف]?صرّحت?|[وف]?أكدت?|[وف]?أعلنت?|[وف]?ذكرت?|[وف]?أوضحت?|[وف]?كتبت?|[وف]?ردت?|[وف]?ردّت?|[وف]?وصفت?|[وف]?اعتبرت?',
  fa: 'گفت|گفته|می‌گوید|افزود|اعلام کرد|تأکید کرد|نوشت|اظهار داشت|به گفته',
};

const pronouns = /^(?:he|she|they|er|sie|il|elle|él|ella|он|она|они|هو|هي|او|وی)$|^(?:هُوَ|هِيَ)$/iu;

const verbOf = (language: string): RegExp => {
  const own = verbs[baseLanguage(language)] ?? Object.values(verbs).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${own})(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
};

/** Two sorts of mark around the same words are one quotation. */
function markedIn(text: string): Span[] {
  const found: (Span & { readonly outer: number })[] = [];
  // Where angles point inwards, the first one does; else only what is between two quotations fits.
  const isInward = /^[^«]*»/u.test(text);
  for (const pair of pairs) {
    if (pair.source.startsWith(isInward ? '«' : '»')) continue;
    for (const match of text.matchAll(pair)) {
      const from = match.index + 1;
      const to = from + match[1]!.length;
      const isInside = found.some((each) => from >= each.from && to <= each.to);
      if (isInside || isWithin(from, found)) continue;
      // The comma before "he said" is the sentence's, not the speaker's.
      const words = trimmed(text, from, from + match[1]!.replace(/[\s,،]+$/u, '').length);
      if (/\p{L}/u.test(words.text)) found.push({ ...words, outer: match[0].length });
    }
  }
  return found.map(({ from, to, text: words }) => ({ from, to, text: words }));
}

/** How far from its quotation a speaker may be named, in letters. */
const reach = 160;

/**
 * The quotations of a paragraph, in the order in which they stand, each with the speaker whom the
 * words beside it name. `names` are those that are known already.
 */
export function quotationsIn(
  text: string,
  { language, names = [] }: { readonly language: string; readonly names?: readonly string[] },
): Quotation[] {
  const marked = markedIn(text).sort((a, b) => a.from - b.from);
  const outside = blanked(text, marked);
  const verb = verbOf(language);
  const named = namesIn(outside, { language, names });
  let last: Span | undefined;
  return marked.map((quotation, index): Quotation => {
    const [before, after] = [marked[index - 1], marked[index + 1]];
    const range: Range = {
      from: Math.max(before?.to ?? 0, quotation.from - reach),
      to: Math.min(after?.from ?? text.length, quotation.to + reach),
    };
    const own = speakerOf(outside, quotation, { range, verb, named, language });
    const words = wordsOf(quotation.text).length;
    const speaker = own === 'pronoun' ? (lastBefore(outside, named, quotation.from) ?? last) : own;
    if (speaker) last = speaker;
    if (!speaker) return { ...quotation, ...(words < 3 && { isShort: true }) };
    return { ...quotation, speaker, ...(own === 'pronoun' && { isGuess: true }) };
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The person named last before a place; the name of a person has two words. */
const lastBefore = (text: string, named: readonly Span[], at: number): Span | undefined => {
  const before = named.filter((name) => name.to <= at && speaks(text, name));
  return before.filter((name) => / /.test(name.text)).at(-1) ?? before.at(-1);
};

/** The text with other letters where quotations are, which name nobody who speaks. */
function blanked(text: string, marked: readonly Span[]): string {
  let rest = text;
  for (const { from, to } of marked) {
    rest = rest.slice(0, from) + '\u0001'.repeat(to - from) + rest.slice(to);
  }
  return rest;
}

/** The name nearest to a verb of saying in the same sentence, behind the quotation first. */
function speakerOf(
  text: string,
  { from, to }: Span,
  context: {
    readonly range: Range;
    readonly verb: RegExp;
    readonly named: readonly Span[];
    readonly language: string;
  },
): Span | 'pronoun' | undefined {
  const { range, verb, named, language } = context;
  const behind = partsOf(text.slice(to, range.to), endBehind)[0]!;
  const ahead = partsOf(text.slice(range.from, from), endAhead).at(-1)!;
  const parts = [
    [to, behind],
    [from - ahead.length, ahead],
  ] as const;
  // What announces a quotation names its speaker; what follows may begin another sentence.
  for (const [begin, part] of isAnnounced(ahead) ? parts.toReversed() : parts) {
    for (const match of part.matchAll(verb)) {
      const at = begin + match.index;
      const end = at + match[0].length;
      const word = nextTo(part, match.index, match[0].length);
      if (word && pronouns.test(word)) return 'pronoun';
      const own = named.filter((name) => name.from >= begin && name.to <= begin + part.length);
      const beside = besideVerb(text, at, end, own);
      if (beside) return beside;
      const able = own.filter((name) => speaks(text, name));
      // `Ahlm rejected what the league had found, and said …`: whom the sentence began with.
      const [subject] = /\p{Ll} (?:and|und|et|y|и) $/u.test(text.slice(begin, at)) ? able : [];
      if (subject && subject.to <= at) return subject;
      const [near] = able
        .map((name) => ({ name, gap: name.from >= end ? name.from - end : at - name.to }))
        .filter(({ gap }) => gap >= 0)
        .sort((a, b) => a.gap - b.gap);
      if (near) return near.name;
      const bySyntax = afterVerb(text, end, begin + part.length, language);
      if (bySyntax) return bySyntax;
    }
  }
  return undefined;
}

// A sentence ends where a full stop is followed by a capital letter, and is not that of `Mr.`
const endBehind = /(?<=[.!?؟]["”“»]?)\s+(?=[\p{Lu}\p{Lo}]|[„“«"])/gu;
const endAhead = /(?<=[.!?؟])\s+(?=[\p{Lu}\p{Lo}])/gu;

/** The sentences of a text, by what stands between two. */
function partsOf(text: string, between: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: space, index } of text.matchAll(between)) {
    if (isShortened(text.slice(0, index))) continue;
    parts.push(text.slice(from, index));
    from = index + space.length;
  }
  return [...parts, text.slice(from)];
}

const isAnnounced = (ahead: string): boolean => /[:：]\s*\P{L}?$/u.test(ahead);

/** Whether a name can be a speaker's: not the owner of one, not a place, not what stands in brackets. */
const speaks = (text: string, { from, to }: Span): boolean =>
  !/^['’]s?(?=\s)/.test(text.slice(to)) &&
  !/\($/.test(text.slice(0, from)) &&
  !/(?<!\p{L})(?:in|at|from|near|to|with|von|aus|nach|bei|im|am|mit|à|en|в|из)\s(?:the\s|der\s|dem\s|den\s)?(?:(?:north|south|east|west)ern\s)?$/iu.test(
    text.slice(0, from),
  );

/** What may stand between a verb and the name: offices, with capital letters in German. */
const onlyOffices = /^(?:\s\p{Lu}[\p{L}.’'-]*)*\s?$/u;

/** A name that begins right behind a verb or ends right before it, known or only written as one. */
function besideVerb(
  text: string,
  at: number,
  end: number,
  named: readonly Span[],
): Span | undefined {
  const beside = named.find(
    (name) =>
      (name.from >= end && onlyOffices.test(text.slice(end, name.from))) ||
      (name.to <= at && at - name.to <= 1),
  );
  if (beside) return speaks(text, beside) ? beside : undefined;
  const behind = /^ (\p{Lu}[\p{Ll}\p{M}]+)(?=[\s.,;:]|$)/u.exec(text.slice(end))?.[1];
  if (behind) return { from: end + 1, to: end + 1 + behind.length, text: behind };
  const before = /(?<=^|\s)(\p{Lu}[\p{Ll}\p{M}]+) $/u.exec(text.slice(0, at))?.[1];
  return before ? { from: at - 1 - before.length, to: at - 1, text: before } : undefined;
}

/** The word right behind or right before a verb, whichever is a pronoun. */
function nextTo(part: string, at: number, length: number): string | undefined {
  const behind = /^\s+([\p{L}\u200C]+)/u.exec(part.slice(at + length))?.[1];
  const before = /([\p{L}\u200C]+)\s+$/u.exec(part.slice(0, at))?.[1];
  return [behind, before].find((word) => word !== undefined && pronouns.test(word));
}

/** An office before a name of two words or more: `رئيسته سلمى الوردي`. */
const arabicOffice =
  /^(?:ال)?(?:رئيس|مدير|وزير|أمين|متحدث|ناطق|نائب|سفير|قائد|زعيم|عمدة)[ةت]?(?:ه|ها|هم)? (?:ال\S+ )?(?=\S+ \S)/u;

/** Arabic has no capital letters, but its verb comes first: what follows up to "that", a comma or "to". */
function afterVerb(text: string, from: number, to: number, language: string): Span | undefined {
  if (baseLanguage(language) !== 'ar') return undefined;
  const rest = text.slice(from, to);
  const stop =
    /\s(?:إن|أن|إنّ|أنّ|إنه|إنها|في|من|على|إلى|عن|خلال|بعد|قبل|لـ|أمس|اليوم|يوم)(?=\s)|[،,.:؛«"“\u0001]/u.exec(
      rest,
    );
  const end = from + (stop?.index ?? rest.length);
  const whole = trimmed(text, from, end);
  const office = arabicOffice.exec(whole.text)?.[0].length ?? 0;
  const name = trimmed(text, whole.from + office, end);
  const words = name.text.split(/\s+/).length;
  return name.text && words <= 6 ? name : undefined;
}
