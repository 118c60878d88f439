import { suggest } from '@factbox/dataset';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandError } from './io.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>
>;

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

/** Options and files of a command line; an unknown option ends the command with its usage. */
export function parseArguments<const T extends Options>(
  argv: readonly string[],
  { usage, options }: { readonly usage: string; readonly options: T },
): Parsed<T> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    const name = /'--?([^'\s]+)/.exec(message)?.[1] ?? '';
    const near = code.includes('UNKNOWN') ? suggest(name, Object.keys(options)) : undefined;
    const [sentence = ''] = message.split(/\. |\.?\n/);
    // Such as a western longitude, which looks like an option of its own.
    const [dashed] = /'--[\w-]+=-XYZ'/.exec(message) ?? [];
    const hint = near ? `did you mean --${near}?` : dashed && `write ${dashed.slice(1, -4)}…`;
    throw new CommandError(`${sentence}${hint ? `; ${hint}` : ''}\n${usage}`);
  }
}
