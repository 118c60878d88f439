import { apply, type Command } from './command.js';
import { fromPath, type Draft } from './draft.js';

/** A draft with all that was done to it, and what was undone. */
export interface History {
  readonly draft: Draft;
  /** What was done, each with the draft as it was before; drafts share what did not change. */
  readonly done: readonly Done[];
  readonly undone: readonly Done[];
}

interface Done {
  readonly command: Command;
  readonly before: Draft;
  /** In milliseconds, to tell one stretch of typing from the next. */
  readonly time: number;
}

export const begin = (draft: Draft): History => ({ draft, done: [], undone: [] });

/** Longer than between two letters of one word, shorter than a thought. */
const PAUSE = 1500;

/** Does a command; what is typed into one field without a pause is undone as one. */
export function perform(history: History, command: Command, time: number): History {
  const draft = apply(history.draft, command);
  if (draft === history.draft) return history;
  const last = history.done.at(-1);
  const goesOn =
    last !== undefined &&
    !history.undone.length &&
    time - last.time < PAUSE &&
    fieldOf(command) !== undefined &&
    fieldOf(command) === fieldOf(last.command);
  const entry = { command, before: goesOn ? last.before : history.draft, time };
  return { draft, done: [...history.done.slice(0, goesOn ? -1 : undefined), entry], undone: [] };
}

const fieldOf = (command: Command): string | undefined =>
  command.kind === 'set' && typeof command.value === 'string' ? fromPath(command.path) : undefined;

export function undo(history: History): History {
  const last = history.done.at(-1);
  if (!last) return history;
  const entry = { ...last, before: history.draft };
  return {
    draft: last.before,
    done: history.done.slice(0, -1),
    undone: [...history.undone, entry],
  };
}

export function redo(history: History): History {
  const last = history.undone.at(-1);
  if (!last) return history;
  return {
    draft: last.before,
    done: [...history.done, { ...last, before: history.draft }],
    undone: history.undone.slice(0, -1),
  };
}
