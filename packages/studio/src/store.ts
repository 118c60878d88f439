import type { Choice } from './anchoring/anchor.js';
import type { Command } from './commands/command.js';
import type { ArticleChange } from './commands/change-article.js';
import { at, fromPath, type Draft, type Path, type SourceFile } from './commands/draft.js';
import { begin, perform, redo, undo, type History } from './commands/history.js';
import { newDataset } from './commands/new-dataset.js';
import { reader, verified, type Problem, type Reading } from './reading.js';

/** What of the screen is open; nothing of it is in the dataset. */
export interface View {
  /** The words of the article that something is to be said of. */
  readonly choice?: Choice | undefined;
  /** The words chosen last, from which arrow keys go on. */
  readonly lastChoice?: Choice | undefined;
  /** The record whose form is open; `about` is the dataset's own. */
  readonly open?: Path | undefined;
  /** The one that was open last, whose box stays. */
  readonly lastOpen?: Path | undefined;
  /** The part that a narrow screen shows. */
  readonly panel: 'article' | 'facts' | 'boxes';
  readonly dialog?: 'start' | 'use' | 'help' | 'changes' | undefined;
  readonly box: string;
  readonly width: 'narrow' | 'column' | 'wide';
  readonly scheme: 'light' | 'dark';
  readonly preview: string;
  /** Whether sentences that no fact is taken from are shown as such. */
  readonly showsGaps: boolean;
  /** What a screen reader is told. */
  readonly said: string;
  /** What did not succeed, until it is read. */
  readonly told: string;
  /** What is told of the file and of what is kept. */
  readonly kept: string;
  /** What is told of the file, for as long as nothing is newer than it. */
  readonly saved: string;
  /** What was left out of tables, or is to be looked at there. */
  readonly notices: readonly string[];
  /** Whether the example no longer says what to do next. */
  readonly endsTour: boolean;
  readonly showsProblems: boolean;
  /** Whether what may be right, too, is listed. */
  readonly showsNotes: boolean;
  /** Records that were made by their names in the open form, which asks the rest of them, too. */
  readonly fresh: readonly string[];
  /** The text that is to be given in one more language, and which, once that is said. */
  readonly language?: { readonly path: string; readonly code?: string } | undefined;
  /** Another text of the article, and what is to be taken from it. */
  readonly change?: ArticleChange | undefined;
  /** The records whose words the article's change touched. */
  readonly changedRecords?: readonly string[] | undefined;
  /** A name that was typed and not found, and the one that was probably meant. */
  readonly asked?:
    { readonly path: string; readonly typed: string; readonly meant: string } | undefined;
}

const closed: View = {
  panel: 'article',
  box: '',
  width: 'column',
  scheme: 'light',
  preview: '',
  showsGaps: false,
  said: '',
  told: '',
  kept: '',
  saved: '',
  notices: [],
  endsTour: false,
  showsProblems: false,
  showsNotes: false,
  fresh: [],
};

export const emptyDraft = (): Draft => ({
  dataset: newDataset(undefined, { language: 'en', today: new Date().toISOString().slice(0, 10) }),
});

/** Milliseconds after the last change in which the article is asked. */
const PAUSE = 200;

/** The one place of state: what is written, what can be undone, and what is open. */
export class Store {
  #history: History = begin(emptyDraft());
  #view: View = closed;
  #read: Reading | undefined;
  /** What `verify` said last. */
  #findings: readonly Problem[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #toReading = reader();
  readonly #listeners = new Set<() => void>();

  get draft(): Draft {
    return this.#history.draft;
  }

  get view(): View {
    return this.#view;
  }

  /** What follows from the draft; made once for each. What `verify` says of it follows shortly. */
  get reading(): Reading {
    if (this.#read?.draft !== this.draft) {
      const own = this.#toReading(this.draft);
      this.#read = { ...own, problems: [...own.problems, ...this.#findings] };
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#verify(own), PAUSE);
    }
    return this.#read!;
  }

  #verify(own: Reading): void {
    if (own.draft !== this.draft) return;
    this.#findings = verified(own);
    this.#read = { ...own, problems: [...own.problems, ...this.#findings] };
    this.#tell();
  }

  get canUndo(): boolean {
    return this.#history.done.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.undone.length > 0;
  }

  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Changes the draft, and what is open with it. */
  do(command: Command, view: Partial<View> = {}): void {
    this.#set(perform(this.#history, command, Date.now()), view);
  }

  undo(): void {
    this.#set(undo(this.#history), {});
  }

  redo(): void {
    this.#set(redo(this.#history), {});
  }

  /** Changes what is open. */
  show(view: Partial<View>): void {
    this.#see(view);
    this.#tell();
  }

  /** Begins with another draft, of which nothing can be undone yet. */
  begin(draft: Draft): void {
    this.#view = { ...closed, panel: 'article' };
    this.#set(begin(draft), {});
  }

  /** The draft is in a file now; that is no step that could be undone. */
  keepSource(source: SourceFile, saved: string): void {
    this.#history = { ...this.#history, draft: { ...this.draft, source } };
    this.show({ saved });
  }

  #set(history: History, view: Partial<View>): void {
    this.#history = history;
    this.#see(view);
    const { open } = this.#view;
    // What was undone or taken out has no form.
    if (open && open[0] !== 'about' && at(this.draft.dataset, open) === undefined) {
      this.#view = { ...this.#view, open: undefined };
    }
    this.#tell();
  }

  #see(view: Partial<View>): void {
    // What is opened is what is to be seen, whatever box was chosen before.
    const follows = 'open' in view && {
      lastOpen: view.open ?? this.#view.lastOpen,
      box: '',
      fresh: [],
      language: undefined,
    };
    const lastChoice = view.choice ?? this.#view.choice ?? this.#view.lastChoice;
    this.#view = { ...this.#view, ...follows, lastChoice, ...view };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const isOpen = (view: View, path: Path): boolean =>
  view.open !== undefined && fromPath(view.open) === fromPath(path);
