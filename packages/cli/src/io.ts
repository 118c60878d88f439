/** What a command knows of the world around it, so that a test can give it another. */
export interface Io {
  /** The folder that relative paths are meant from. */
  readonly cwd: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** A command: arguments in, exit code out (0 all well, 1 faults found, 2 could not do its work). */
export type Command = (argv: readonly string[], io: Io) => Promise<number>;

/** Ends a command with a message for the one who typed it. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message);
  }
}
