import type { Stretch } from '../anchoring/sentences.js';

/** Words in quotation marks, and who is said to have said them. */
export interface Quotation {
  /** The words without their marks. */
  readonly at: Stretch;
  /** A name beside a word of saying; undefined where none was found. */
  readonly speaker?: string;
}

const pairs: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“”',
  '"': '"',
  '”': '”',
  '»': '«',
};

/** Words of saying, as they stand beside a name. */
const saying =
  'said|says|told|replied|added|warned|claimed|denied|wrote|argued|insisted|announced|asked|stated|declared|called|sagte|sagt|erklärte|teilte|betonte|warnte|antwortete|schrieb|meinte|сказал|сказала|заявил|заявила|сообщил|сообщила|отметил|отметила|ответил|ответила|گفت|افزود|قال|قالت|أكد|وأضاف|صرح';

/** A name: words with capitals, and what may stand between them; of scripts without capitals, two words. */
const NAME =
  "(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*)(?:\\s+(?:(?:al|bin|de|van|von|der|of|the)\\s+)?\\p{Lu}[\\p{L}\\p{M}’'-]*){0,4}";

const VERB = new RegExp(`(?<![\\p{L}])(?:${saying})(?![\\p{L}])`, 'u');
const BEFORE = new RegExp(`(${NAME})(?:,[^,“”"]{1,60},)?\\s+(?:${saying})(?![\\p{L}])`, 'gu');
const AFTER = new RegExp(
  `(?<![\\p{L}])(?:${saying})\\s+(?:[\\p{Ll}’'-]+\\s+){0,6}?(?:[\\p{Ll}\\s’'-]+,\\s+)?(${NAME})`,
  'gu',
);

/** No names, though they have capitals where a sentence begins. */
const pronouns =
  /^(?:He|She|They|It|We|I|The|A|An|His|Her|Their|Its|In|On|At|But|And|Er|Sie|Es|Der|Die|Das|Он|Она|Они)$/;

/** The quotations of a paragraph: four words and more, or any with a word of saying beside them. */
export function quotationsIn(text: string): Quotation[] {
  const found: Stretch[] = [];
  for (let at = 0; at < text.length; at++) {
    const closers = pairs[text.charAt(at)];
    if (!closers) continue;
    let end = at + 1;
    while (end < text.length && !closers.includes(text.charAt(end))) end++;
    if (end >= text.length) continue;
    found.push([at + 1, end]);
    at = end;
  }
  return found.flatMap(([begin, end]): Quotation[] => {
    const words = text.slice(begin, end);
    const around = surroundings(text, begin, end, found);
    const count = words.split(/\s+/).length;
    if (count < 2 || (count < 4 && !VERB.test(around))) return [];
    const speaker = speakerIn(around);
    return [{ at: [begin, end], ...(speaker !== undefined && { speaker }) }];
  });
}

/** The sentence around a quotation without what is quoted in it. */
function surroundings(text: string, begin: number, end: number, all: readonly Stretch[]): string {
  const from = Math.max(text.lastIndexOf('. ', begin - 2) + 1, 0);
  const stop = /[.!?](?:\s|$)/.exec(text.slice(end + 1));
  const to =
    /[.!?]$/.test(text.slice(begin, end)) && !/^\s*,?\s*\p{Ll}/u.test(text.slice(end + 1))
      ? end + 1
      : end + 1 + (stop ? stop.index : text.length);
  let result = '';
  let at = from;
  for (const [start, close] of all.filter(([start, close]) => close >= from && start <= to)) {
    result += text.slice(at, Math.max(at, start - 1)) + ' ';
    at = close + 1;
  }
  return result + text.slice(at, Math.max(at, to));
}

function speakerIn(text: string): string | undefined {
  const names = [...text.matchAll(BEFORE), ...text.matchAll(AFTER)].map(([, name]) => name!);
  return names.find((name) => !pronouns.test(name.trim()))?.replace(/[.,’']+$/, '');
}
