import { localeOf, trimmed, type Span } from './span.js';

/** What ends with a full stop and no sentence: titles, initials, what is shortened. */
const shortened =
  /(?:^|[^\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Gen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|No|Nos|vs|cf|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Nr|Hr|Fr|bzw|ca|Abs|Art|Mio|Mrd|Tsd|Str|etwa?|[а-яё]|тыс|млн|млрд|им|ул|(?:\p{L}\.)+\p{L})\.$/u;

/** Whether a text ends with a full stop that ends no sentence. */
export const isShortened = (text: string): boolean => shortened.test(text);

/** A number with a full stop, which in some languages is an ordinal: `am 3. Februar`. */
const ordinal = /(?:^|\s)\d{1,2}\.$/;

const opening = /[“„«‹「『]/g;
const closing = /[”»›」』]/g;
/** More than this is no quotation that was left open, but a mark that was forgotten. */
const longestOpen = 800;

/** Whether a stretch opens a quotation that it does not close. */
function isOpen(text: string): boolean {
  if (text.length > longestOpen) return false;
  const low = (text.match(/„/g) ?? []).length;
  // German closes with the mark that English opens with.
  const high = (text.match(/“/g) ?? []).length;
  if (low) return low > high + (text.match(/”/g) ?? []).length;
  const straight = (text.match(/"/g) ?? []).length;
  if (straight % 2) return true;
  // Danish and some German turn their angles inwards.
  if (/^[^«»]*»/.test(text)) return count(text, /»/g) > count(text, /«/g);
  return count(text, opening) > count(text, closing);
}

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/**
 * The sentences of a paragraph in its language, as `Intl.Segmenter` parts them, but for what it parts
 * after titles and initials, and within a quotation that goes on.
 */
export function sentencesIn(text: string, language: string): Span[] {
  const segmenter = new Intl.Segmenter(localeOf(language), { granularity: 'sentence' });
  const sentences: Span[] = [];
  let from = 0;
  let end = 0;
  const close = (): void => {
    const sentence = trimmed(text, from, end);
    if (/[\p{L}\p{N}]/u.test(sentence.text)) sentences.push(sentence);
    from = end;
  };
  for (const { segment } of segmenter.segment(text)) {
    const before = text.slice(from, end).trimEnd();
    // A small letter, or a mark that belongs to what was before, goes on with the sentence.
    const goesOn =
      before !== '' &&
      (shortened.test(before) ||
        (ordinal.test(before) && /^\p{L}/u.test(segment)) ||
        /^[\p{Ll},;)\]”»]/u.test(segment) ||
        isOpen(before));
    if (!goesOn) close();
    end += segment.length;
  }
  close();
  return sentences;
}
