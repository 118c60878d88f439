import { suggest } from '@factbox/dataset';
import { CommandError } from './io.js';

/** How many of the known words an author is told. */
const mostWords = 40;

/** One of some known words; another one ends the command with the nearest known. */
export function checkWord<T extends string>(kind: string, word: string, known: readonly T[]): T {
  const found = known.find((each) => each === word);
  if (found !== undefined) return found;
  const near = suggest(word, known);
  const some = known.slice(0, mostWords).join(', ') + (known.length > mostWords ? ' …' : '');
  throw new CommandError(
    `no ${kind} "${word}"; ${near ? `did you mean "${near}"?` : `there is ${some}`}`,
  );
}
