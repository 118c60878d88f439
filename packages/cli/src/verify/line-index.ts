import { findWords, isWholeAt, wordsIn } from './fold.js';

/**
 * Lines of folded text, in which words are found by the rarest of them: a search takes as long as that
 * one word has places, however long the text is.
 */
export class LineIndex {
  /** The lines with line feeds between them. */
  readonly text: string;
  readonly #begins: readonly number[];
  #places?: ReadonlyMap<string, readonly number[]>;

  constructor(lines: readonly string[]) {
    const begins: number[] = [];
    lines.reduce((sum, { length }) => (begins.push(sum), sum + length + 1), 0);
    this.#begins = begins;
    this.text = lines.join('\n');
  }

  /** The offsets at which the text has these folded words whole. */
  find(words: string): readonly number[] {
    const rarest = this.#rarestOf(words);
    // Such as words of a script without spaces.
    if (!rarest) return findWords(this.text, words);
    return rarest.places
      .map((at) => at - rarest.offset)
      .filter((at) => this.text.startsWith(words, at) && isWholeAt(this.text, words, at));
  }

  /** The numbers of the lines that have the rarest of these words, or of all lines; none but they have all. */
  linesWith(words: string): readonly number[] {
    const places = this.#rarestOf(words)?.places ?? this.#begins;
    return [...new Set(places.map((at) => this.lineAt(at)))];
  }

  #rarestOf(words: string): { places: readonly number[]; offset: number } | undefined {
    this.#places ??= placesOf(this.text);
    let rarest: { places: readonly number[]; offset: number } | undefined;
    for (const [word, offset] of wordsIn(words)) {
      const places = this.#places.get(word) ?? [];
      if (places.length < (rarest?.places.length ?? Infinity)) rarest = { places, offset };
    }
    return rarest;
  }

  /** The number of the line that a place is in. */
  lineAt(at: number): number {
    let low = 0;
    let high = this.#begins.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#begins[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where a line begins and ends. */
  spanOf(line: number): readonly [begin: number, end: number] {
    return [this.#begins[line]!, (this.#begins[line + 1] ?? this.text.length + 1) - 1];
  }
}

function placesOf(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [word, at] of wordsIn(text)) {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
  return places;
}
