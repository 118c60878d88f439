import { parseSource } from '@factbox/cli/authoring.js';
import type { Draft } from '../commands/draft.js';
import type { StudioMessages } from '../messages/en.js';
import type { Store } from '../store.js';
import { emptyDraft } from '../store.js';
import { chooseFiles, forgetFile, readTexts, saveFile } from './disk.js';
import {
  claim,
  dropNote,
  forgetDraft,
  isElsewhere,
  keepDraft,
  keptDraft,
  keptDrafts,
  noteDraft,
  release,
  type Kept,
} from './drafts.js';
import { fromPaste, openTexts, toDraft, type TextFile } from './open.js';
import { isTable, readTables } from './read-tables.js';
import { HalfTyped } from './half-typed.js';
import { isShapes, type ShapeMaker } from './shapes.js';
import { offeredShapes, servedFiles, type Served } from './server.js';
import { isYaml, writeNew, writeSource } from './write-source.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Soon enough that nothing typed is lost, late enough not to write at each letter. */
const SOON = 400;
/** So much at most is lost of typing that never pauses. */
const LATEST = 2000;

/** What stands for a draft where there is none yet. */
const START = 'start';
const SESSION = 'factbox-studio-draft';

/** Keeps what is written: in this browser by itself, and in a file when asked. */
export class Keeper {
  readonly #store: Store;
  readonly #words: () => StudioMessages;
  #key = newKey();
  #isBegun = false;
  /** The draft as it is kept, or being kept. */
  #kept: Draft | undefined;
  /** The draft as it is surely kept. */
  #stored: Draft | undefined;
  /** The draft as it was written down last. */
  #noted: Draft | undefined;
  #timer = 0;
  /** Since when something waits to be kept. */
  #since = 0;
  readonly typed = new HalfTyped();
  #writing: Promise<void> = Promise.resolve();
  #served: Served | undefined;
  drafts: readonly (Kept & { readonly isElsewhere: boolean })[] = [];

  constructor(store: Store, words: () => StudioMessages) {
    this.#store = store;
    this.#words = words;
    // A tab that is closed or put aside may not come back.
    addEventListener('pagehide', () => void this.#keep());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.#keep();
    });
  }

  /** Goes on with the draft of this tab, where it was only reloaded; else shows how to begin. */
  async start(): Promise<void> {
    this.#served = await servedFiles().catch(() => undefined);
    const given = [this.#served?.dataset, this.#served?.article].filter((file) => !!file);
    if (given.length) {
      const opened = openTexts(given, {
        before: emptyDraft(),
        words: this.#words(),
        today: today(),
      });
      if (opened.ok) return this.begin(await this.#unsaved(opened.draft));
      this.#store.show({ told: opened.reason });
    }
    const key = sessionStorage.getItem(SESSION);
    if (key && (await claim(key))) {
      const kept = await keptDraft(key).catch(() => undefined);
      if (kept) return this.#take(kept);
      release(key);
    }
    await this.leave();
  }

  /** A file's draft that was kept and not saved before, as after a crash; else the file as it is. */
  async #unsaved(draft: Draft): Promise<Draft> {
    const kept = (await keptDrafts()).find(
      (each) => draft.source !== undefined && each.draft.source?.text === draft.source.text,
    );
    if (!kept) return draft;
    return { ...kept.draft, ...(draft.article && { article: draft.article }) };
  }

  /** To where one begins: with another article, file or draft. */
  async leave(): Promise<void> {
    await this.#keep();
    await this.#list();
    this.typed.of(START);
    this.#store.show({ dialog: 'start' });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('#paste')?.focus());
  }

  async #list(): Promise<void> {
    const all = await keptDrafts();
    this.drafts = await Promise.all(
      all.map(async (kept) => ({ ...kept, isElsewhere: await isElsewhere(kept.key) })),
    );
  }

  /** Back to what was open. */
  stay(): void {
    this.typed.of(this.#key);
    this.#store.show({ dialog: undefined });
  }

  /** The program that makes shapes, where one serves this page. */
  get shapeMaker(): ShapeMaker | undefined {
    return this.#served?.toShapes ?? offeredShapes();
  }

  get hasDraft(): boolean {
    return this.#isBegun;
  }

  /** Begins with something new, under a key that no other tab has. */
  async begin(draft: Draft): Promise<void> {
    const key = newKey();
    await claim(key);
    this.#take({ key, draft, isNoted: true });
    if (draft !== this.#kept) void this.#keep();
  }

  #take({ key, draft, isNoted = false }: Omit<Kept, 'time'>): void {
    if (key !== this.#key) release(this.#key);
    this.#key = key;
    this.#isBegun = true;
    this.#stored = isNoted ? undefined : draft;
    // What was opened and is as its file has it can be opened again.
    this.#kept = draft.source?.dataset === draft.dataset ? draft : this.#stored;
    this.#noted = undefined;
    try {
      sessionStorage.setItem(SESSION, key);
    } catch {
      // Then a reload shows the list of drafts.
    }
    this.#store.begin(draft);
    const open = this.typed.of(key);
    if (open) this.#store.show({ open, panel: 'facts' });
    else
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('#article-text')?.focus({ preventScroll: true }),
      );
  }

  /** Goes on with a kept draft; with a copy of it where another tab has it. */
  async resume(kept: Kept): Promise<void> {
    forgetFile();
    if (kept.key === this.#key && this.hasDraft) return this.stay();
    if (await claim(kept.key)) this.#take(kept);
    else await this.begin(kept.draft);
  }

  async forget({ key }: Kept): Promise<void> {
    await forgetDraft(key);
    this.typed.drop(key);
    if (key === this.#key) {
      this.#isBegun = false;
      this.#kept = undefined;
      this.#key = newKey();
      this.#store.begin(emptyDraft());
    }
    await this.#list();
    this.#store.show({ dialog: 'start' });
  }

  /** What was pasted or typed as an article. */
  async paste(content: { readonly html: string; readonly text: string }): Promise<void> {
    const article = fromPaste(content);
    const opened = openTexts([article], {
      before: this.#store.draft,
      words: this.#words(),
      today: today(),
    });
    if (!opened.ok) return this.#store.show({ told: opened.reason });
    forgetFile();
    this.typed.drop(START);
    await this.begin(opened.draft.source ? opened.draft : toDraft(article, today()));
  }

  /** Lets a person choose files and opens them. */
  async choose(): Promise<void> {
    try {
      await this.open(await chooseFiles());
    } catch (error) {
      if ((error as Error).name !== 'AbortError') throw error;
    }
  }

  /** Opens what was chosen or dropped: an article, a dataset, or tables of facts. */
  async open(files: readonly File[]): Promise<void> {
    const tables = files.filter(({ name }) => isTable(name));
    const { draft } = this.#store;
    try {
      const texts = await readTexts(files.filter((file) => !tables.includes(file)));
      if (!tables.length) return await this.#openTexts(texts);
      const article = texts[0] ?? draft.article;
      const { dataset, notices } = await readTables(tables, article, today());
      await this.begin({ dataset, article });
      this.#store.show({ notices });
    } catch {
      const names = files.map(({ name }) => name).join(', ');
      this.#store.show({ told: this.#words().files.unreadable(names) });
    }
  }

  async #openTexts(texts: readonly TextFile[]): Promise<void> {
    const [only] = texts;
    if (only && texts.length === 1 && /\.json$/i.test(only.name)) {
      const parsed = parseSource(only.name, only.text);
      if (parsed.ok && isShapes(parsed.source.value)) {
        return this.#store.do({ kind: 'shapes', shapes: only }, { dialog: undefined });
      }
    }
    const opened = openTexts(texts, {
      before: this.#store.draft,
      words: this.#words(),
      today: today(),
    });
    if (!opened.ok) return this.#store.show({ told: opened.reason });
    await this.begin(opened.draft);
  }

  /** The text that a file of this name would have: changed in its place, where it was opened. */
  textFor(name: string): string | undefined {
    const { source, dataset } = this.#store.draft;
    return source && isYaml(source.name) === isYaml(name)
      ? writeSource(source, dataset)
      : undefined;
  }

  /** Saves the dataset to a file. */
  async save(): Promise<void> {
    const { draft } = this.#store;
    const id = typeof draft.dataset['id'] === 'string' ? draft.dataset['id'] : 'facts';
    const name = draft.source?.name ?? `${id || 'facts'}.json`;
    const text = this.textFor(name) ?? writeNew(name, draft.dataset);
    try {
      const isServed =
        this.#served?.dataset !== undefined && draft.source?.name === this.#served.dataset.name;
      if (isServed && !(await this.#served!.save(text))) {
        return this.#store.show({ told: this.#words().files.changedElsewhere(name) });
      }
      const saved = isServed ? name : await saveFile({ name, text }, !draft.source);
      this.#store.keepSource(
        { name: saved, text, dataset: draft.dataset },
        this.#words().kept.inFile(saved, now()),
      );
      await this.#keep();
    } catch (error) {
      if ((error as Error).name !== 'AbortError')
        this.#store.show({ told: (error as Error).message });
    }
  }

  /** Tells that the draft may have changed. */
  changed(): void {
    const { draft } = this.#store;
    if (draft === this.#kept && this.#timer === 0) return;
    if (draft !== this.#noted && this.#isWorthKeeping) {
      this.#noted = draft;
      noteDraft(this.#key, draft, this.#stored);
    }
    if (this.#timer === 0) this.#since = Date.now();
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(SOON, this.#since + LATEST - Date.now()));
    this.#timer = window.setTimeout(() => void this.#keep(), wait);
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const { draft } = this.#store;
    if (draft === this.#stored || !this.#isWorthKeeping) return;
    this.#kept = draft;
    const key = this.#key;
    const time = Date.now();
    const kept = this.typed.keeping();
    this.#writing = this.#writing.then(async () => {
      try {
        await keepDraft({ key, draft, time });
        if (key === this.#key) this.#stored = draft;
        if (this.#noted === draft) dropNote(key);
        kept();
        this.#store.show({ kept: this.#words().kept.inBrowser(now()) });
      } catch {
        this.#store.show({ kept: this.#words().kept.not });
      }
    });
    await this.#writing;
  }

  get #isWorthKeeping(): boolean {
    const { draft, canUndo } = this.#store;
    return this.#isBegun && (!!draft.article || !!draft.source || canUndo);
  }
}

const newKey = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

const now = (): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || 'en', {
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date());
