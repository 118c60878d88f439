import { suggest } from '@factbox/dataset';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandError } from './io.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>
>;

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
