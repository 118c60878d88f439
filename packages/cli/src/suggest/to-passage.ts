import type { Passage } from '@factbox/dataset';
import type { PageIndex, Span } from '../verify/page-index.js';
import { verifyPassage } from '../verify/verify-passage.js';

/** Some words of an article: the paragraph, counted from 1, and their offsets in its text. */
export interface Choice {
  readonly paragraph: number;
  readonly begin: number;
  readonly end: number;
}

/** Enough first words to be told from others, most of the time. */
const FEW = 3;
const MOST = 12;

/**
 * The passage for some words: as few first and last words as lead every browser to them alone.
 *
 * @param page The article, with a dataset that has the texts of the new fact already: a fact box shows
 * them too, and must not catch the link.
 */
export function toPassage(page: PageIndex, choice: Choice): Passage | undefined {
  const paragraph = page.article.paragraphs[choice.paragraph - 1];
  const own = paragraph && wholeWords(paragraph.text, [choice.begin, choice.end]);
  if (!own || own[1] <= own[0]) return undefined;
  const span = page.spanOf(paragraph.line, own);
  const where = {
    ...(paragraph.section !== undefined && { section: paragraph.section }),
    paragraph: paragraph.number,
  };
  const [, line] = page.lineSpan(span[0]);
  const longer = page.firstWords([span[1], line], MOST).map(([, end]): Span => [span[0], end]);
  // Where the words alone cannot be told from others, some that follow are taken with them.
  for (const each of [span, ...longer]) {
    const words = wordsFor(page, each);
    if (words) return mended(page, { ...where, ...words });
  }
  return mended(page, { ...where, start: page.raw(span), end: page.raw(span) });
}

type LinkWords = Pick<Passage, 'prefix' | 'start' | 'end' | 'suffix'>;

/** The words that a browser finds a stretch by; undefined where it would find another one, too. */
function wordsFor(page: PageIndex, span: Span): LinkWords | undefined {
  const firsts = page.firstWords(span, MOST);
  const lasts = page.lastWords(span, MOST);
  const isShort = firsts.length <= FEW + 1;
  const starts = isShort ? [span] : firsts.slice(FEW - 1);
  const clear = starts.find((part) => {
    const words = page.text.slice(...part);
    return page.find(words).length === 1 && !page.countInBoxes(words);
  });
  const start = clear ?? starts[0];
  const prefix = clear || !start ? undefined : prefixOf(page, start);
  if (!start || !(clear || prefix)) return undefined;
  const first = { ...(prefix && { prefix: page.raw(prefix) }), start: page.raw(start) };
  if (isShort) return { ...first, end: page.raw(start) };

  const [, line] = page.lineSpan(span[0]);
  const begin = start[1];
  // The last words must not stand between the first ones and their own place, nor behind it.
  const ends = lasts.slice(FEW - 2).filter(([from]) => from >= begin);
  const allOf = (part: Span): Span[] => page.find(page.text.slice(...part), [begin, line]);
  const end = ends.find((part) => allOf(part).length === 1);
  if (end) return { ...first, end: page.raw(end) };
  const [nearly] = ends;
  const suffix =
    nearly &&
    page
      .firstWords([span[1], line], MOST)
      .find(
        (part) =>
          allOf(nearly).filter((each) => page.isBefore(each, page.text.slice(...part))).length ===
          1,
      );
  return suffix && { ...first, end: page.raw(nearly), suffix: page.raw(suffix) };
}

/** As few words right before others as tell them from all that are alike. */
function prefixOf(page: PageIndex, start: Span): Span | undefined {
  const [line] = page.lineSpan(start[0]);
  const hits = page.find(page.text.slice(...start));
  return page
    .lastWords([line, start[0]], MOST)
    .find(
      (part) => hits.filter((hit) => page.isBehind(hit, page.text.slice(...part))).length === 1,
    );
}

/** What `verify` would have written instead, until it has nothing more to say or no more help. */
export function mended(page: PageIndex, passage: Passage): Passage {
  let best = passage;
  for (let round = 0; round < 4; round++) {
    const findings = verifyPassage('', best, { page, nearest: () => ({}) });
    const next = findings.reduce((sum, { write }) => ({ ...sum, ...write }), best);
    if (next === best || JSON.stringify(next) === JSON.stringify(best)) return best;
    best = next;
  }
  return best;
}

const isWord = (character: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(character);

/** Whether a character is of a word: a letter, or what stands within `north’s` and `1.5`. */
function isOfWord(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (isWord(character)) return true;
  const around = text.charAt(at - 1) + text.charAt(at + 1);
  return /['’]/.test(character)
    ? /^\p{L}{2}$/u.test(around)
    : /[.,]/.test(character) && /^\d\d$/.test(around);
}

/** The whole words of a stretch, without the marks and spaces at its ends. */
export function wholeWords(text: string, [begin, end]: Span): Span {
  let from = begin;
  let to = end;
  while (from < to && !isWord(text.charAt(from))) from++;
  while (to > from && !isWord(text.charAt(to - 1))) to--;
  if (from >= to) return [from, from];
  while (from > 0 && isOfWord(text, from - 1) && !isUnspaced(text.charAt(from))) from--;
  while (to < text.length && isOfWord(text, to) && !isUnspaced(text.charAt(to))) to++;
  return [from, to];
}

/** Letters of scripts that set no spaces between words: there, the words are what was chosen. */
const isUnspaced = (character: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(
    character,
  );
