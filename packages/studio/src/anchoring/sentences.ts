/** A stretch of a text, from its first to behind its last character. */
export type Stretch = readonly [begin: number, end: number];

/** What ends with a full stop and is no end of a sentence, in several languages. */
const abbreviations =
  /(?:^|[\s(“"„«])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|No|Nos|vs|cf|Jr|Sr|Inc|Co|Ltd|Nr|Hr|Fr|z\.\s?B|d\.\s?h|u\.\s?a|bzw|ca|etc|Abs|Art|им|г|гг|ул|т\.\s?е|др|млн|млрд|тыс|e\.g|i\.e|a\.m|p\.m|\p{Lu}\.\p{Lu})\.\s*$/u;

/**
 * The sentences of a text as a reader tells them: none ends after "Mr.", an initial or an ordinal, nor
 * within a quotation that goes on.
 */
export function sentencesOf(text: string, language: string): Stretch[] {
  const parts = [...segmenterOf(language).segment(text)].map(({ index, segment }): Stretch => [
    index,
    index + segment.length,
  ]);
  const merged: Stretch[] = [];
  for (const [begin, end] of parts) {
    const last = merged.at(-1);
    const before = last && text.slice(...last);
    const next = text.slice(begin, end);
    const goesOn =
      before !== undefined &&
      (abbreviations.test(before) ||
        // A day in German: "am 3. Mai".
        (/\d\.\s*$/.test(before) && /^de\b/i.test(language)) ||
        /^[\p{Ll}”’»,;)\]–—-]/u.test(next));
    if (goesOn) merged[merged.length - 1] = [last![0], end];
    else merged.push([begin, end]);
  }
  return merged.map((part) => trimmed(text, part)).filter(([begin, end]) => end > begin);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/** The sentence that a place of a text lies in. */
export const sentenceAt = (sentences: readonly Stretch[], at: number): Stretch | undefined =>
  sentences.find(([, end]) => at < end) ?? sentences.at(-1);

/** A stretch without white space at its ends. */
export function trimmed(text: string, [begin, end]: Stretch): Stretch {
  const inside = text.slice(begin, end);
  const from = begin + (inside.length - inside.trimStart().length);
  return [from, Math.max(from, end - (inside.length - inside.trimEnd().length))];
}
