import { fromPath, toPath, type Path } from '../commands/draft.js';

/** What is typed into fields and not yet taken by them, and the form that they are of. */
interface Typed {
  readonly open?: string | undefined;
  readonly texts: Readonly<Record<string, string>>;
}

const nameOf = (key: string): string => `factbox-studio-typed-${key}`;

const isField = (target: unknown): target is HTMLInputElement | HTMLTextAreaElement =>
  (target instanceof HTMLInputElement && target.type === 'text') ||
  target instanceof HTMLTextAreaElement;

/**
 * Keeps what is typed at every letter, before any field takes it, and puts it back: a name of which there
 * are three letters is in no draft. Where a draft is kept, the browser may not write before it is killed;
 * here it does.
 */
export class HalfTyped {
  #key = '';
  #open: string | undefined;
  #texts: Record<string, string> = {};
  /** The fields that have taken what was typed; it stays here until their draft is kept. */
  readonly #taken = new Set<string>();
  /** What was there when the page began, and has no field yet. */
  #toRestore: Record<string, string> = {};

  constructor() {
    document.addEventListener('input', ({ target }) => {
      if (!isField(target) || !target.id) return;
      this.#texts[target.id] = target.value;
      this.#taken.delete(target.id);
      this.#write();
    });
    // Taken by a form, or given up there.
    document.addEventListener('change', ({ target }) => {
      if (isField(target) && target.closest('.form')) this.#taken.add(target.id);
    });
  }

  /** Of this draft from now on; gives the form that was open in it. */
  of(key: string): Path | undefined {
    this.#key = key;
    const { open, texts } = read(key);
    this.#open = open;
    this.#texts = { ...texts };
    this.#toRestore = { ...texts };
    return open === undefined ? undefined : toPath(open);
  }

  /** Notes which form is open; what was typed in another is in the draft, or will be shortly. */
  opened(path: Path | undefined): void {
    const open = path && fromPath(path);
    if (open === this.#open) return;
    this.#open = open;
    this.#texts = {};
    this.#toRestore = {};
    this.#write();
  }

  /** Puts back what was typed, into the fields that are there. */
  restore(): void {
    for (const [id, text] of Object.entries(this.#toRestore)) {
      const field = document.getElementById(id);
      if (!isField(field)) continue;
      delete this.#toRestore[id];
      if (field.value === text) continue;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.focus();
    }
  }

  /** The draft is to be kept as it is now; gives what to call once that is done. */
  keeping(): () => void {
    const taken = [...this.#taken];
    return () => {
      for (const id of taken.filter((each) => this.#taken.delete(each))) delete this.#texts[id];
      if (taken.length) this.#write();
    };
  }

  /** What was typed was read, as an article is, or its draft is deleted. */
  drop(key: string): void {
    try {
      localStorage.removeItem(nameOf(key));
    } catch {
      // Nothing is kept where nothing can be.
    }
  }

  #write(): void {
    const isEmpty = this.#open === undefined && !Object.keys(this.#texts).length;
    if (isEmpty) return this.drop(this.#key);
    try {
      const typed: Typed = { open: this.#open, texts: this.#texts };
      localStorage.setItem(nameOf(this.#key), JSON.stringify(typed));
    } catch {
      // As above.
    }
  }
}

function read(key: string): Typed {
  try {
    const { open, texts } = JSON.parse(localStorage.getItem(nameOf(key)) ?? '{}') as Partial<Typed>;
    return { open, texts: texts ?? {} };
  } catch {
    return { texts: {} };
  }
}
