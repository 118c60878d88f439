import type { Command } from '../commands/command.js';
import type { Path } from '../commands/draft.js';
import type { StudioMessages } from '../messages/en.js';
import type { Problem, Reading } from '../reading.js';
import type { Store, View } from '../store.js';

/** What every panel is given: what there is, what is open, the words, and a way to do something. */
export interface Context {
  readonly reading: Reading;
  readonly view: View;
  readonly words: StudioMessages;
  /** The language of Studio itself. */
  readonly locale: string;
  /** The words of the format, such as roles, in that language. */
  /** The languages that boxes and Studio are in, each by its own name. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly named: Readonly<Record<string, string>>;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** Names in the article that no actor has yet. */
  readonly proposed: readonly string[];
  readonly store: Store;
  readonly do: (command: Command, view?: Partial<View>) => void;
  readonly openRecord: (path: Path) => void;
}
